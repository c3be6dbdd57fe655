/// A name with a complaint or a stay, and what those who care for people write with the same words.
extension PatientSentences {
  /// Somebody can be recognised by these.
  static let withComplaint = """
    Mijnheer Kuipers wil niet meer naar het ziekenhuis
    Mevrouw Kuipers heeft veel pijn
    Mevrouw K. uit Heideland is erg benauwd
    Mw. Aydin spreekt geen Nederlands en heeft veel pijn
    Pt. heeft decubitus stuitje
    patient met hartfalen opgenomen in ziekenhuis op 3 mei
    Mevrouw Voorbeeld is misselijk
    Dhr. Heide is sinds gisteren verward
    dhr. De Heide heeft jeuk over het hele lichaam
    Mw. Voorbeeld is steeds kortademig
    Meneer Heide heeft een delier
    mevr. Heide heeft last van benauwdheid
    Mevrouw Heide heeft 's nachts veel pijn
    Mevrouw Heide heeft toenemend pijn in de rug
    De heer Voorbeeld is onrustig en verward
    Dhr. K. is benauwd
    Mw. v.d. Heide krijgt decubitus
    Mevrouw Heide klaagt over pijn
    Meneer Voorbeeld houdt pijn
    mw. Heide voelt zich benauwd
    Mevrouw Voorbeeld heeft hoofdpijn en braakt
    Mevrouw Heide had vannacht koorts
    Dhr. Heide blijft misselijk
    Mevrouw Heide heeft doorligplekken
    Meneer Heide is erg vermagerd
    Dhr. Voorbeeld raakt steeds meer verward
    Mevrouw Heide heeft nog steeds veel pijn, huisarts belt
    Mw. Heide ligt in het ziekenhuis
    Mevrouw Voorbeeld ligt in het hospice
    Meneer Heide is vannacht met spoed opgenomen
    Mevrouw Heide wil graag naar het hospice
    Dhr. De Voorbeeld wil naar huis
    Mevrouw Heide mag morgen weer naar huis
    Mevrouw Voorbeeld moet naar het ziekenhuis
    mw. Heide gaat naar het hospice
    Mijnheer Heide verblijft in hospice De Linde
    Mevrouw Heide uit Veenland is ontslagen uit het ziekenhuis
    Meneer Heide wil liever niet naar het verpleeghuis
    Mevrouw A. wil niet terug naar het ziekenhuis
    Pt. is benauwd
    Patiënt heeft veel pijn
    Patiënte is misselijk en braakt
    Pt ligt in het ziekenhuis
    Cliënt is sinds gisteren verward
    Bewoonster heeft decubitus op de hiel
    Patiënt met COPD opgenomen in het ziekenhuis
    Huisbezoek gedaan. Pt. heeft jeuk
    Mevrouw Heide en haar man komen. Zij belde: mevrouw Heide heeft pijn
    Mevrouw Heide (82) is patiënt bij de huisarts
    Mevrouw Heide benauwd, huisarts gebeld
    Mevrouw Tuin (70) neemt afscheid van haar kinderen
    Patiënt wil naar huis
    Mw. Heide is gevallen en heeft veel pijn
    Dhr. Voorbeeld slaapt slecht en heeft jeuk
    Dhr. Heide ligt i.v.m. pijn op bed
    Mevrouw Heide heeft pijn als zij ligt
    Mevrouw Heide heeft veel pijn en belt de huisarts
    Meneer Heide gaat morgen naar het ziekenhuis in Veenland
    MEVROUW KUIPERS HEEFT VEEL PIJN
    MENEER HEIDE IS ERG BENAUWD
    Mrs Example has a lot of pain
    Mr Example is very breathless
    Mrs Example is confused
    Mr Example has pressure ulcers
    Ms Example feels sick and has a fever
    Mrs. Example was admitted to hospital on Monday
    Mr Example does not want to go back to the hospital
    Mrs Example wants to go home
    Mr Example wants to go to the hospice
    Mrs Example is in hospital
    Mr. Example is short of breath
    Mrs Example has delirium
    Miss Example suffers from nausea
    Mr Example has been discharged from hospital
    Pt is breathless
    Patient has severe pain
    Mrs E. from Heathland is in pain
    Mr Example speaks no Dutch and has a lot of pain
    """.split(separator: "\n").map(String.init)

  /// Nobody can be recognised by these.
  static let ordinaryComplaint = """
    Mevrouw de Wit (wijkverpleegkundige) bespreekt pijn in het MDO
    Mw. Kuipers geeft de scholing over benauwdheid
    dhr. K. van het ziekenhuis komt kennismaken
    Meneer Tuin (70) neemt afscheid als vrijwilliger bij de VPTZ
    Mevrouw Tuin (68) is vrijwilliger bij het hospice
    Dhr. Tuin (66) viert zijn jubileum bij de groep
    3 januari 1944 als datum op het monument
    Mevrouw Heide heeft pijn als thema gekozen
    Mw. Heide heeft de poster over pijn klaar
    Dhr. Voorbeeld heeft ervaring met delier
    Dhr. Voorbeeld heeft vragen over benauwdheid
    Mevrouw Heide heeft pijn en jeuk uitgewerkt
    Mevrouw Heide is pijnconsulent
    Mevrouw Heide is verpleegkundig specialist pijn
    Mw. Heide is expert decubitus
    Mw. Heide heeft een tip bij jeuk
    Mw. Heide heeft tips bij misselijkheid
    Mevrouw Voorbeeld heeft een pijnkaart gemaakt
    Dhr. Heide heeft pijn op de agenda gezet
    Dhr. Heide heeft delier als onderwerp
    Mevrouw Heide wil een avond over jeuk
    Mevrouw Heide wil pijn beter meten
    Mw. Voorbeeld wil meer weten over benauwdheid
    Mw. Voorbeeld legt uit hoe je pijn meet
    Mevrouw Heide is verhinderd. Pijn komt volgende keer aan bod
    Mevrouw Heide is afwezig, pijn schuift door
    Mw. Heide: pijn, dhr. Voorbeeld: jeuk
    Mevrouw Heide meldt zich af met hoofdpijn
    Mw. Heide heeft hoofdpijn en meldt zich af
    Mevrouw Voorbeeld werkt in het ziekenhuis
    Mevrouw Voorbeeld gaat naar het hospice om de folder te brengen
    Dhr. Heide gaat naar het ziekenhuis voor overleg
    Mevrouw Heide gaat naar het hospice kijken
    Dhr. Heide gaat om 21 uur naar huis
    Mevrouw Heide moet op tijd naar huis
    Mw. Heide gaat eerder naar huis
    Mevrouw Heide komt uit het ziekenhuis van Veenland
    Mevrouw Heide is maandag in het ziekenhuis
    Dhr. Heide overlegt met het hospice
    Mevrouw Heide heeft contact met het ziekenhuis
    Mevrouw Heide neemt de vraag mee naar het ziekenhuis
    Mw. Heide wil met de lijst naar het ziekenhuis
    Mevrouw Heide is opgenomen in de kerngroep
    Dhr. Voorbeeld is opgenomen in het register
    Mevrouw Heide ligt op schema met de enquête
    Dhr. Voorbeeld is verward door de nieuwe agenda
    Mw. Kuipers kent iemand die veel pijn heeft
    Mw. Kuipers vraagt wie er pijn heeft
    Mevrouw Heide zegt dat niemand pijn hoeft te hebben
    Dhr. Heide van de apotheek heeft een middel tegen jeuk
    Mevrouw Heide is aanspreekpunt bij pijn en benauwdheid
    Mevrouw Heide is bang dat pijn onderbelicht blijft
    Mevrouw Heide krijgt jeuk toegewezen
    Mevrouw Heide was verward over de datum
    Mw. Heide heeft decubitus in haar pakket
    Meneer Tuin (70) neemt na tien jaar afscheid
    Mevrouw Tuin, 70 jaar, neemt afscheid als vrijwilliger bij de VPTZ
    Mrs Example wants to go to the hospital board
    Mw. Heide is met pijn en benauwdheid bezig
    Mw. Heide heeft kennis van decubitus
    Mw. Heide heeft de lijst met wonden
    Mevrouw Heide wil decubitus voorkomen
    Dhr. Heide heeft het plan naar het ziekenhuis gestuurd
    Mevrouw Heide moet naar het ziekenhuis bellen
    Mevrouw Heide gaat naar huisarts 2
    Mevrouw Heide is de nieuwe directeur van het ziekenhuis
    Dhr. Heide blijft in het ziekenhuis werken
    Mevrouw Heide kan in het hospice terecht voor de vergadering
    Mevrouw Heide is namens het ziekenhuis aanwezig
    Patiënten met pijn eerder bespreken
    Patiënt met pijn: wie bel je?
    Patiënt met hartfalen eerder markeren
    Patiënt met dementie opgenomen: hoe houdt de huisarts contact?
    Als een patiënt benauwd is, wie komt er dan?
    Een patiënt heeft pijn: stappenplan maken
    Iedere patiënt is wel eens misselijk
    De patiënt is benauwd: scholing in maart
    Patiënt heeft pijn, wie belt de apotheek?
    Scholing pijn en benauwdheid door mevrouw Heide
    Pijn: mw. Heide
    Decubitus, dhr. Heide
    MEVROUW HEIDE GEEFT SCHOLING OVER PIJN
    Mevrouw Heide is trots op de pijnpoli
    Mrs Example (district nurse) discusses pain in the meeting
    Mrs Example gives the training on breathlessness
    Mr Example from the hospital comes to meet us
    Mr Example (70) leaves as a volunteer
    3 January 1944 as the date on the memorial
    Mrs Example works in the hospital
    Mr Example is the pain nurse
    Ms Example has a talk on pain
    Mrs Example has pain on the agenda
    Mr Example has experience with delirium
    Mrs Example wants to know more about nausea
    Mr Example goes to the hospice to bring the leaflet
    Mrs Example goes home at nine
    Mr Example is in the hospital team
    Mrs Example has a question about itching
    Ms Example is away. Pain comes next time
    Mr Example is the contact for pain and breathlessness
    Patients with pain should be seen earlier
    A patient has pain: who do you call?
    """.split(separator: "\n").map(String.init)
}
