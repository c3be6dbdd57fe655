/// What people might write: about one patient, and what a trekkersgroep writes all the time.
enum PatientSentences {
  /// Somebody can be recognised by these.
  static let aboutOne = """
    geb. 3-5-1941
    geb 03.05.41 in Heideland, geb. 1941
    Mevrouw, geboren in 1938, woont alleen
    Geboortedatum: 03/05/1941
    geboortejaar 1952, longkanker
    born 3 May 1941
    date of birth 3-5-1941
    DOB 03/05/1941
    3 mei 1941
    03-05-1941 besproken in het mdo
    Bespreken: 12 september 1933
    12 sept 1933, huisarts belt
    patiënt Voorbeeld bespreken
    Patiënte Voorbeeld wil thuis sterven
    cliënte mevrouw De Voorbeeld
    client van der Heide heeft pijn
    bewoner van der Heide wil naar huis
    Bewoonster Voorbeeld eet niet meer
    Patient Example was discussed
    the resident Example refuses food
    Pt Voorbeeld belt elke dag
    Casus: patiënt meneer Voorbeeld
    patiënt dhr. De Heide
    mevrouw Voorbeeld, 82 jaar, thuis
    Mevrouw Voorbeeld (82) ligt in het hospice
    mw. Voorbeeld (82 jr) met hartfalen
    dhr. van Heide is terminaal
    Dhr. Heide heeft longkanker
    Meneer Voorbeeld is uitbehandeld en woont alleen
    meneer Voorbeeld is overleden
    Mw. Heide overleden, nabespreken
    Mevr. De Heide overleed thuis
    De heer Voorbeeld kreeg euthanasie
    mevrouw Voorbeeld vraagt om euthanasie
    Mevrouw Voorbeeld wil palliatieve sedatie
    mijnheer Voorbeeld krijgt sinds gisteren sedatie
    mw Voorbeeld heeft dementie
    Mevrouw Heide is dement en valt vaak
    Dhr. Voorbeeld heeft een hersentumor
    Mevrouw Voorbeeld met borstkanker
    mr Example, 82 years old
    Mrs Example has cancer
    Mr Example died last week
    Mrs Example is dying at home
    Ms Example asked for euthanasia
    Mr Example has lung cancer
    Een 82-jarige vrouw uit het dorp
    een man van 82 jaar met longkanker
    82-jarige patiënte met COPD
    Een 47 jarige man met ALS
    Weduwe van 79 jaar, drie kinderen
    een patiënt van 82 jaar
    patiënte is 82 jaar en woont alleen
    Patiënt (82) is opgenomen
    cliënt, 91 jaar, valt steeds
    Vrouw van 34 jaar met twee jonge kinderen
    Jongen van 8 jaar met een hersentumor
    an 82-year-old woman with cancer
    82 year old man, lives alone
    a woman of 82 years with dementia
    The patient is 82 years old
    patient (82) moved to the hospice
    Mevrouw de Voorbeeld, 90 jr
    dhr. Voorbeeld 82 jaar
    Meneer de Heide is vannacht gestorven
    man, 66 jaar, alvleesklierkanker
    """.split(separator: "\n").map(String.init)

  /// Nobody can be recognised by these.
  static let ordinary = """
    Patiënten eerder in beeld
    De patiënt centraal
    patiënt en naasten
    Palliatieve patiënt thuis
    PATIËNT EN ZORG
    patiënt PaTz
    De patiënt beslist mee
    Per patiënt één aanspreekpunt
    Iedere patiënt krijgt een zorgplan
    Welke patiënt bespreken we wanneer?
    patiënt of naaste vult de vragenlijst in
    De wensen van de patiënt staan in het dossier
    Patiëntenfolder bestellen
    patiëntenvereniging uitnodigen
    patiëntervaringen ophalen
    We bespreken gemiddeld 12 patiënten per jaar
    Van 82 patiënten is het zorgplan bekend
    patiënten van 75 jaar en ouder
    patiënten van 18 jaar en ouder met kanker
    Alle 75-plussers in beeld
    82 jaar en ouder
    ouderen van 70 jaar en ouder
    mensen van 65 jaar met COPD eerder markeren
    Cliënten met dementie vroeg herkennen
    cliëntenraad Heide
    cliënt en mantelzorger
    Cliëntondersteuner uitnodigen
    bewoners van De Heide
    Bewoners met dementie in De Heide
    bewonersavond in september 2027
    Client records in 2026
    The patient comes first
    Patients with cancer should be seen earlier
    patients of 75 years and older
    Every patient has a care plan
    A patient and their family
    residents with dementia
    The resident council meets on 3 May 2027
    mevrouw Voorbeeld zit voor
    dhr. De Voorbeeld regelt de zaal voor 4-12-2026
    Mevrouw Voorbeeld is verhinderd
    dhr. Voorbeeld is afwezig met kennisgeving
    Mw. Heide neemt het voorzitterschap over
    Meneer Voorbeeld van de gemeente komt langs
    De heer Voorbeeld van ROS Heide licht het plan toe
    mevrouw Voorbeeld geeft scholing over dementie
    Mevrouw Voorbeeld vertelt over palliatieve sedatie
    mw. Heide presenteert de richtlijn palliatieve sedatie
    Dhr. Heide spreekt over euthanasie
    Mevrouw Heide verzorgt de avond over kanker
    de heer Voorbeeld houdt een lezing over dementie en delier
    mevrouw Voorbeeld stuurt de folder over kanker rond
    Mw. Voorbeeld zoekt iemand voor de scholing dementie
    dhr. Heide vraagt de casemanager dementie erbij
    Mevrouw Voorbeeld, casemanager dementie, sluit aan
    mevrouw Heide is verpleegkundig specialist kanker
    Dhr. Voorbeeld deelt het protocol sedatie
    Mevrouw Voorbeeld werkt aan de werkgroep euthanasie
    mw. Heide maakt een poster over terminale zorg
    dhr. De Voorbeeld zit al 10 jaar in de groep
    Dhr. Heide is 5 jaar voorzitter
    mevrouw Heide is al 30 jaar huisarts
    Mevrouw Voorbeeld blijft nog een jaar
    Meneer Voorbeeld stopt na 12 jaar
    mw. Voorbeeld doet dit al jaren
    dhr. Voorbeeld volgend jaar weer vragen
    Mevrouw Voorbeeld zit dit jaar voor
    de heer Heide regelt vier avonden per jaar
    De heer en mevrouw in het voorbeeld
    Mrs Example chairs the meeting
    Mr Example will book the room for 4 December 2026
    Mr Example talks about dementia care
    Mrs Example gives the training on palliative sedation
    Ms Example presents the cancer guideline
    Mr Example has been a member for 10 years
    Ms Example is away next year
    mr. Heide, notaris, komt vertellen over het levenstestament
    heer
    mevrouw
    patiënt
    3 mei 2027
    4-12-2026 om 19.30 uur
    14-3-5
    21-11-2026 besproken
    Wet van 11-11-1993
    De wet van 10 april 2001
    Opgericht in 1998, al 28 jaar
    Groep bestaat sinds 3 mei 2008
    Notulen van 12 september 2019
    geboren uit de vraag van de groep
    born out of need
    Het idee is geboren in de groep van Heide
    geb. is een afkorting
    Geboortezorg valt hier buiten
    Het 10-jarige bestaan van de groep
    25-jarig jubileum van PaTz
    Een driejarige subsidie van het rijk
    Vijfjarig plan 2026-2031
    2-jarige pilot met 40 deelnemers
    De 50-jarige stichting doet mee
    Meerjarenplan voor 5 jaar
    18 jaar ervaring met PaTz
    Na 1 jaar evalueren
    Elke 2 jaar de enquête
    om de 3 jaar een nieuwe voorzitter
    een patiënt 2 jaar volgen
    Man en vrouw doen even vaak mee
    een vrouw als voorzitter
    vrouwen van 50 jaar en ouder
    mannen boven de 70 jaar
    82 deelnemers, 40 huisartsen
    Kwartiermaker voor 2 jaar
    Contract van 3 jaar met de zaal
    Huisartsen met 20 jaar ervaring
    A plan for 5 years
    the 10-year anniversary of the group
    a 3-year grant
    After 2 years we look again
    women of 50 years and older
    Two years of experience with PaTz
    Enquête onder voorzitters
    FTO-data opvragen
    Zaal reserveren
    De enquete ging rond onder alle leden
    Vervoer in de avond
    Iedere groep in beeld
    Volgende keer bij huisarts 2
    Scholingsbehoefte inventariseren
    Wie zit in 2027 voor?
    Apotheker uitnodigen voor het mdo
    Wijkverpleging sluit vaker aan
    Specialist ouderengeneeskunde vragen
    Geestelijk verzorger komt in maart
    ROS-adviseur stuurt de lijst
    Palliatief consulent erbij in januari
    Hospice De Heide openstelling bespreken
    Spreiding van PaTz in de regio
    Twee nieuwe groepen in Heideland
    Groep Voorbeeld stopt in 2027
    PaTz-groep Heide heeft een nieuwe voorzitter
    Kaderarts palliatieve zorg gezocht
    Markeren met de surprise question
    Eén werkwijze voor markering
    Proactieve zorgplanning als thema
    Thema: rouw en verlies
    Thema: palliatieve sedatie in de praktijk
    Scholing dementie en delier op 12 maart
    Euthanasie: wie kan advies geven?
    SCEN-arts uitnodigen
    Werkgroep kanker start in april
    Terminale zorg in de nacht regelen
    Nachtzorg bij sterven thuis
    Overleden patiënten evalueren we vier keer per jaar
    Nabespreking van overlijdens is vast agendapunt
    Sterven op de plek van voorkeur
    Overlijden thuis: 70 procent
    Kwaliteitskader palliatieve zorg lezen
    Richtlijn dyspneu bij COPD
    Richtlijn pijn bij kanker
    Dementie in de laatste fase: scholing
    Transmurale afspraken met het ziekenhuis
    Medicatie in de stervensfase: lijst delen
    Kennisspel in het voorjaar
    De Parel kost 2 uur voorbereiding
    Parel met de wijkverpleging kiezen
    Casuïstiek bespreken zonder namen
    Casus zonder herkenbare gegevens
    Wij leggen geen patiëntgegevens vast
    Privacy: geen namen in het verslag
    AVG en overdracht van gegevens
    Overdracht huisarts en huisartsenpost
    ANW-memo invullen
    Bereikbaarheid in het weekend
    Wensenambulance uitnodigen
    Vrijwilligers palliatieve terminale zorg
    VPTZ stuurt een nieuwe coördinator
    Mantelzorgers eerder betrekken
    Lotgenotengroep voor naasten
    Folder in eenvoudige taal
    Migranten beter bereiken
    Budget € 2.500 voor scholing
    Accreditatie aanvragen voor 20 huisartsen
    Zaal 2.14 voor 30 mensen
    Catering voor 40 personen
    Parkeren achter het gebouw
    Agenda een week van tevoren
    Notulen binnen 3 dagen
    Rooster voor 2027 maken
    Evaluatie met de Heide-groep
    Jaarverslag in februari
    Jaarplan 2027 vaststellen
    Rondvraag zonder punten
    De groep van mevrouw Voorbeeld groeit
    Met dank aan de heer Voorbeeld
    Vraag mevrouw Voorbeeld om de presentatie
    Book the room
    Ask the members about training needs
    New chair for the group in Heideland
    Invite the pharmacist to the meeting
    Discuss the guideline on pain in cancer
    Palliative sedation: who gives advice?
    Training on dementia in March
    Evaluate deaths four times a year
    No names in the minutes
    Care at night for people who are dying
    Volunteers for terminal care
    Next meeting on 3 May 2027
    Minutes of 12 September 2019
    A survey among 82 general practitioners
    mevrouw Voorbeeld kent de wijkverpleegkundige dementie
    De heer Voorbeeld maakt een overzicht van de overleden patiënten
    Dhr. Voorbeeld (12) punten
    Mevrouw Voorbeeld zoekt een spreker dementie
    mevrouw Voorbeeld vraagt een SCEN-arts voor euthanasie in de praktijk
    De heer Heide levert cijfers kanker aan
    mw. Voorbeeld neemt 80 jaarverslagen mee
    een patiënt van de groep
    Meneer Heide, 06-12345678
    """.split(separator: "\n").map(String.init)
}
