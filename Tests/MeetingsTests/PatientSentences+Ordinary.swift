/// What a trekkersgroep writes all the time.
extension PatientSentences {
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
    Mw. De Heide geeft les in palliatieve sedatie
    Mevrouw Heide vraagt aandacht voor COPD
    Patiënt Federatie
    Cliënt Raad
    Bewoner van Heideland
    Opgericht 12-3-1975
    Geboren in 2020 uit een idee
    Meneer Heide werkt 50 jaar in de zorg
    Mevrouw Heide begeleidt de werkgroep dementie
    Dhr. Voorbeeld is voorzitter van de werkgroep euthanasie
    Mw. Heide organiseert een avond sedatie
    mevrouw De Voorbeeld onderzoekt hartfalen in de eerste lijn
    De heer Voorbeeld schrijft een folder voor mensen met kanker
    Mevrouw Voorbeeld is wijkverpleegkundige COPD
    Dhr. Heide is 50 jaar huisarts
    Mw. De Heide heeft 30 jaar ervaring met dementie
    Mevrouw Heide viert haar 40-jarig jubileum
    De heer Heide van Alzheimer Nederland komt in mei
    mevrouw Voorbeeld van het KWF vertelt over borstkanker
    Mw. A. Heide geeft een lezing over longkanker
    Dhr. J. Heide begeleidt de Parel
    Mevrouw Van den Heide traint vrijwilligers in stervensbegeleiding
    Mevr. Voorbeeld coördineert de nachtzorg in de stervensfase
    Meneer Heide schoolt huisartsen in sedatie
    Mw. Heide heeft een casus over euthanasie ingebracht
    Dhr. De Heide heeft een scholing euthanasie gegeven
    Mevrouw Voorbeeld zal vertellen over dementie
    Mevrouw Heide kan een workshop palliatieve sedatie verzorgen
    mw. Heide gaat een protocol sedatie schrijven
    Dhr. Voorbeeld wil een werkgroep COPD
    Dhr. Voorbeeld wil aandacht voor dementie in de wijk
    Mevrouw Heide stelt voor om sedatie als thema te nemen
    Mw. Heide inventariseert de vragen over dementie
    De heer Voorbeeld evalueert de overlijdens van 2026
    Mevrouw Voorbeeld vraagt subsidie aan voor dementiezorg
    Mw. Heide bespreekt de richtlijn hartfalen
    Mevrouw de Voorbeeld, hospicearts, sluit aan
    dhr. Heide, kaderarts palliatieve zorg, vertelt over terminale sedatie
    Dhr. Voorbeeld, specialist ouderengeneeskunde, geeft scholing dementie
    Mevrouw Heide pleit voor COPD als thema
    Mw. Heide verzamelt cijfers over sterven thuis
    Patiënten Federatie Nederland
    Patiënt Centraal is de naam van het project
    Patiënt Journey bespreken
    Cliëntenraad van De Zonnehof
    Cliënt Ondersteuning Heideland
    bewoner van De Zonnehof
    bewoner van de Zonnehof komt vertellen
    bewoner van het dorp
    inwoner van Heideland
    patiënt van huisarts 2
    Bewoner Centraal
    Stichting opgericht op 3 mei 1980
    Sinds 1-1-1970 bestaat de stichting
    Statuten van 12 mei 1984
    De groep is geboren in 2010
    Het idee werd geboren in 2015
    PaTz is geboren in 2009 in Amsterdam
    Geboren uit nood in 1998
    Hospice De Heide, 25 jaar
    Hospice De Heide (82 plaatsen)
    Stichting Zorg Heideland 50 jaar
    Heideland (82) en Veen (45) deelnemers
    De man en de vrouw van de cijfers
    Vrouw en man, 40 deelnemers
    een 10-jarige pilot met COPD-patiënten
    Het 25-jarig bestaan van het hospice
    50-jarige samenwerking met het ziekenhuis
    mensen van 82 met COPD
    Een kind van 8 jaar of ouder
    ouders van jonge kinderen
    mw. Heide, 24 december, 20.30 uur
    mw. Heide, zaal 24
    dhr. Voorbeeld 06-12345678
    mevrouw Heide 20.30 uur
    Mevrouw Heide is ziek gemeld
    Dhr. De Heide is ziek en meldt zich af
    Mw. Heide neemt 82 folders over COPD mee
    Mevrouw Heide brengt de folder dementie mee
    Meneer Heide doet mee aan het onderzoek naar hartfalen
    MW. DE HEIDE GEEFT LES IN PALLIATIEVE SEDATIE
    MENEER HEIDE WERKT 50 JAAR IN DE ZORG
    MEVROUW HEIDE VRAAGT AANDACHT VOOR COPD
    PATIËNT CENTRAAL
    PATIËNT EN NAASTE
    CLIËNTENRAAD HEIDE
    De patiënt is overleden: wie belt de naasten?
    Na overlijden van een patiënt evalueren
    Euthanasie bij dementie: scholing door mevrouw Heide
    Lezing dementie, mw. De Heide
    Scholing sedatie van mevrouw Heide
    Training sterven bij mevrouw De Heide in de praktijk
    Mr Example leads the dementia group
    Mrs Example gives a lecture on cancer
    Ms Example, GP, wants a training on sedation
    Mr Example has worked 50 years in care
    Founded 12-3-1975
    The group was born in 2010
    Born in 2015 out of an idea
    resident of Heideland
    Patient Federation
    Client Council
    Mevrouw Heide is ambassadeur voor dementie
    Dhr. Voorbeeld leidt het project markeren bij hartfalen
    Mw. Heide ontwikkelt een e-learning euthanasie
    De heer Voorbeeld adviseert over sedatie
    Mevrouw Voorbeeld helpt bij de avond over rouw en kanker
    Mw. Voorbeeld leest het kwaliteitskader dementie
    Mevrouw Heide en de heer Voorbeeld bereiden de scholing COPD voor
    Dhr. De Voorbeeld was 12 jaar penningmeester
    Mw. Heide sluit namens het ziekenhuis aan bij kanker
    Mevrouw Heide werkt bij hospice De Heide
    Dhr. Heide, geestelijk verzorger, vertelt over sterven
    mw. De Voorbeeld nodigt een SCEN-arts uit over euthanasie
    Mevrouw Voorbeeld publiceert over COPD
    Dank aan mevrouw Heide voor de avond over dementie
    Dhr. Voorbeeld stopt als voorzitter na 50 jaar
    Mw. Heide benadert de longarts voor COPD
    De heer Van Heide promoveert op palliatieve sedatie
    Mevrouw Heide is lid van de kerngroep dementie
    Mevrouw Heide start met de groep dementie
    Mw. Heide verwelkomt iedereen
    Dhr. Voorbeeld, longarts, spreekt over COPD
    mevrouw Van Voorbeeld leidt de discussie over euthanasie
    De heer Heide licht het palliatief formularium toe
    Mw. Voorbeeld heeft de scholing over hartfalen gevolgd
    Mevrouw Heide deed verslag van het congres over dementie
    mw. Heide is sinds 2015 lid
    Dhr. Heide legt uit hoe sedatie werkt
    Mevrouw Heide demonstreert de pijnpomp
    Dhr. Heide laat de pijnpomp zien
    Mevrouw Heide bestelt folders over dementie
    De heer Heide bracht de kanker-app onder de aandacht
    Mw. Voorbeeld roept op om meer te doen aan COPD
    mevrouw Voorbeeld ontwierp de kaart voor de stervensfase
    Mevrouw Heide nodigt de dementieconsulent uit
    Dhr. Voorbeeld rapporteert over de pilot hartfalen
    Mw. Voorbeeld wil meer weten over palliatieve sedatie
    Mevrouw Voorbeeld wil een avond over kanker
    Mw. Heide belt de casemanager dementie
    Dhr. Voorbeeld overlegt met het ziekenhuis over sterven op de IC
    De heer De Voorbeeld reserveert de zaal bij hospice De Heide
    mevrouw Heide vervangt mw. Heide bij de werkgroep dementie
    Dhr. Heide werkt mee aan PaTz 2030
    Mevrouw Voorbeeld mailt de lijst met overleden patiënten
    mw. Voorbeeld stuurde het overzicht van de sterfgevallen
    Mevrouw Example van het UMC komt spreken over delier
    Dhr. Voorbeeld was 40 jaar longarts
    Mevrouw Heide is 35 jaar in dienst
    Dank aan dhr. Heide na 50 jaar trouwe dienst
    Patiëntenparticipatie bespreken
    Bewoner aan zet
    Cliënt in regie
    Cliënt Centraal, thema 2027
    Bewoner van het jaar
    patiënt van de maand
    Bewoners van Zorgcentrum De Linde
    Het hospice is opgericht in 1998
    De stichting dateert van 12 mei 1979
    Akte van 3-4-1982
    Koninklijk besluit 12 mei 1965
    Boek uit 1984 over sterven
    Bevrijdingsdag 5 mei 1945 als thema
    Foto van 3 mei 1978 in de zaal
    De groep werd in 2012 geboren
    Geboren Verzorgers heet het project
    Het plan voor 2027 is geboren
    geb. zaal 3
    82 huisartsen, 12 apothekers
    man 1 en vrouw 2 in het rollenspel
    De vrouw van het hospice vertelt
    Vrouwen van 70 met borstkanker vormen een groep
    Zij zijn 12 jaar bij elkaar
    Hij is 12 jaar voorzitter
    Hij werkt 25 jaar als huisarts
    Dhr. en mw. Heide stellen de zaal ter beschikking
    kind en jeugd: kinderpalliatieve zorg
    Een kind met kanker: wat kan de huisarts?
    Rouw bij kinderen van 8 tot 12 jaar
    Moeder en kind poli
    Een dochter met vragen over dementie
    zorg voor moeder, vader en kind
    Hospice De Linde (12 bedden)
    Zorggroep Heideland, 50 jaar, dementievriendelijk
    Nacht 24 uur bereikbaar voor man en vrouw, 7 dagen
    Mevrouw Heide volgt de opleiding palliatieve zorg
    Mw. Voorbeeld studeert af op euthanasie
    dhr. Heide promoveerde op dementie
    Mr Example runs the COPD clinic
    Mrs Example organised the evening on dementia
    Mr Example is the new cancer nurse
    Ms Example asks for a talk on sedation
    mevrouw Heide vraagt om scholing over euthanasie
    Dhr. Voorbeeld vraagt om een folder over sedatie
    Mw. Voorbeeld vraagt om aandacht voor dementie
    Mw. De Heide presenteert de nieuwe folder over sedatie
    Dhr. Van Heide geeft uitleg over euthanasie
    mevrouw Heide coacht vrijwilligers bij sterven
    Mevrouw Heide heeft de folder dementie besteld
    Dhr. Heide was spreker over longkanker
    mevrouw Voorbeeld is 60 jaar vrijwilliger
    mevr. Heide wil in 2027 een lezing over COPD
    heer Van Voorbeeld is bestuurslid
    Mw. Heide heeft COPD op de agenda gezet
    Mevrouw Voorbeeld komt met een voorstel over sedatie
    Dhr. Voorbeeld ging naar het symposium dementie
    mw. Voorbeeld komt vertellen over haar boek over sterven
    Mevrouw Heide wil sedatie als thema voor maart
    Dhr. Voorbeeld wil een Parel over euthanasie
    De heer Voorbeeld is 12,5 jaar lid
    Mw. Voorbeeld stopt na 25 jaar als voorzitter
    Cliëntenplatform Heideland
    Patiëntenraad
    bewoner uit Veen sluit aan
    De bewoner centraal stellen
    Geboren: een nieuw netwerk in 2026
    opgericht d.d. 1-2-1980
    de wet van 1-2-1984 over het levenseinde
    Mevrouw Heide wil graag dat iedereen het formulier sedatie gebruikt
    Dhr. Voorbeeld was bij de scholing euthanasie
    mevrouw De Voorbeeld heeft contact met het hospice over sterven
    mevrouw Heide neemt het stokje over van dhr. Voorbeeld
    Mw. Van Heide bezoekt het congres palliatieve zorg
    dhr. Voorbeeld maakt een filmpje over euthanasie
    Mevrouw Voorbeeld heeft de training stervensbegeleiding afgerond
    mevrouw Voorbeeld heeft het protocol sedatie herzien
    Dhr. Voorbeeld gaf vorige week een college over longkanker
    mevrouw Voorbeeld heeft contact met het Alzheimercafé
    Mevr Voorbeeld is aanspreekpunt voor dementie
    Meneer Heide gaat naar de bijeenkomst over COPD
    Mw. Voorbeeld wordt 1 januari voorzitter
    dhr. De Voorbeeld is met pensioen na 44 jaar
    MEVR. VOORBEELD IS AFGEMELD
    DHR. VAN DER HEIDE IS VOORZITTER
    de zoon van mevrouw Voorbeeld regelt de website
    Dhr. Voorbeeld en mw. Heide doen de werkgroep sterven
    pijnbestrijding: scholing door mevrouw Heide
    Mw. Voorbeeld heeft 52 huisartsen bereikt
    Mevr. Voorbeeld wil COPD op de agenda
    Dhr. Heide (ROS) sluit aan bij dementie
    mw. De Heide (VPTZ) over sterven thuis
    mevrouw Voorbeeld (specialist ouderengeneeskunde) over dementie
    Mevrouw Heide heeft 20 patiënten met dementie gemarkeerd
    Dhr. Voorbeeld had 3 patiënten met euthanasieverzoek
    mevrouw Voorbeeld is bang dat COPD-patiënten buiten beeld blijven
    mw. Heide krijgt hulp bij de folder sedatie
    Mevrouw Voorbeeld wil de cijfers over overleden patiënten delen
    Dhr. Heide ligt dwars bij het protocol sedatie
    de casus van dhr. Voorbeeld (huisarts) ging over euthanasie
    Casus dementie inbrengen: mw. Heide
    80 jaar PvdA
    Bewoners van 80 jaar of ouder
    Patiënten van 80 met COPD
    Het hospice bestaat 40 jaar
    Jubileum: 50 jaar hospice De Linde
    opgericht 4 april 1938
    sinds 4-4-1968 een stichting
    Wijk bij Duurstede, 82 deelnemers
    De oudste deelnemer is 82
    Man/vrouw verdeling 45/55
    vrouw en werk, 50 plaatsen
    Kinderen van 15 met een zieke ouder
    Mrs. Example leads the session on dementia
    Mr. Example was chair for 50 years
    Mr. Example has asked for a talk on COPD
    Dr. Example presents lung cancer figures
    Patient Journey Mapping
    Resident Council of Heideland
    The group was founded 4 April 1968
    born in 2014 as a pilot
    Mevrouw Voorbeeld heeft euthanasie als onderwerp gekozen
    Mw. Voorbeeld wil sedatie bespreken in maart
    dhr. Heide heeft vragen over delier
    Mevrouw Voorbeeld komt 12 maart spreken over rouw
    mw. Heide, dhr. Voorbeeld: scholing dementie voorbereiden
    Mevrouw Voorbeeld is kartrekker dementie
    De heer Voorbeeld is trekker van het thema sterven
    Mw. Voorbeeld heeft delier als speerpunt
    Gisteren is mevrouw Heide voorzitter geworden
    Helaas is dhr. Voorbeeld verhinderd
    Wij spraken over sedatie met mw. Heide
    Mijnheer Voorbeeld is terminaal zorgverlener
    Dochter van mw. Voorbeeld helpt bij de catering
    man en vrouw, 71 jaar gemiddeld
    De avond met mw. Heide over dementie
    Welkom aan mevrouw Heide, nieuw lid
    Mw. Heide is coördinator van de VPTZ
    Mevrouw Voorbeeld, 12 maart 2027, zaal 3
    mevrouw Voorbeeld, kamer 82
    mw. Heide 45 min
    mw. Heide, 45 minuten over COPD
    Dhr. Voorbeeld: 60 deelnemers
    dhr. Voorbeeld 100 euro
    mevrouw Heide, 1945 AB Heideland
    Dhr. Voorbeeld (1) en mw. Heide (2)
    Evaluatie sedatie met dhr. Voorbeeld
    Verslag dementie door mw. Voorbeeld
    Presentatie euthanasie van dhr. Heide
    Terugkoppeling hartfalen: mw. Heide
    Actie COPD voor mw. Voorbeeld
    Dementie: mw. Heide
    Dementie (mw. Heide)
    Sedatie, dhr. Heide
    Actiepunt dementie mw. Voorbeeld
    Sedatie mw. Voorbeeld
    Werkgroep van mevrouw Heide over dementie
    folder overlijden van mw. Heide is klaar
    Boek “Sterven” van dhr. Voorbeeld bespreken
    artikel over overlijden van dhr. Voorbeeld
    Leven met dementie van mw. Voorbeeld
    Mw. Voorbeeld heeft twee scholingen dementie gepland
    Dhr. Heide heeft de richtlijn COPD klaar
    Mw. Heide wil een casemanager dementie in de groep
    Mw. Heide gaat met pensioen en draagt dementie over
    mevrouw Voorbeeld is de contactpersoon bij hospice en dementienetwerk
    Mw. Heide is klaar met het stuk over euthanasie
    dhr. Heide is trots op het sedatieprotocol
    dhr. Heide is op vakantie tot 1 mei 2027
    dhr. Heide was ziek bij de COPD-avond
    De heer Heide, 67 jaar, stopt als voorzitter
    Mevrouw Voorbeeld overleden: we verliezen een fijne voorzitter
    De wijkverpleegkundige heeft ervaring met palliatieve sedatie
    Scholing over pancreascarcinoom in Heideland
    Dokter De Heide (1968) gaat met pensioen
    Mevrouw Voorbeeld, 64 jaar, wordt onze nieuwe voorzitter
    Helaas is onze penningmeester Jan Heide overleden
    In memoriam: huisarts Piet Voorbeeld is overleden
    De vrijwilligers waken bij mensen die op sterven liggen
    Wanneer start je palliatieve sedatie?
    Reanimatie bespreken: hoe doe je dat?
    Wilsverklaring als thema voor maart
    Proactieve zorgplanning bij dementie
    Karel Voorbeeld geeft scholing over euthanasie
    Truus regelt de zaal en de koffie
    Annie stuurt de folder over dementie rond
    Midazolam op voorraad bij de dienstapotheek
    De morfinepomp is in het weekend moeilijk te krijgen
    Familie eerder betrekken bij euthanasievragen
    Een patiënt die nog weken te leven heeft hoort in beeld te zijn
    Kinderen van stervende ouders: wie begeleidt hen?
    Welke patiënten kregen sedatie in 2026?
    Vader en moeder worden als mantelzorger vaak vergeten
    Kamer 8 is vrij voor de vergadering
    Zaal 12 in De Linde reserveren
    Patiëntnummers horen niet in het verslag
    Jan heeft een casus over dementie voorbereid
    Wim vraagt na bij het hospice wat sedatie kost
    Hij heeft nog een paar weken nodig voor het jaarverslag
    Zij krijgt de notulen voortaan per post
    Veenland krijgt een hospice voor terminale patiënten
    Heideland heeft een netwerk dementie
    Heideland wil meer aandacht voor euthanasie
    Het hospice in Zandland heeft ervaring met ALS
    De apotheker levert midazolam en morfine
    Greetje, wijkverpleegkundige, vertelt over longkanker
    Mevrouw De Heide uit Heideland komt vertellen over sterven
    Meneer B. van de gemeente sluit aan bij het thema dementie
    Dokter Voorbeeld heeft euthanasie op de agenda gezet
    Tante Riet is de naam van het logeerhuis
    Wat doen we als familie sedatie wil en de patiënt niet?
    Gemiddeld overleden 14 mensen per jaar thuis
    Jan is overleg aan het plannen
    Marie heeft de sedatiekaart gemaakt
    Jan heeft euthanasie toegelicht
    Annie heeft de wilsverklaring op de site gezet
    Kees Voorbeeld heeft COPD in zijn portefeuille
    Johan krijgt hulp bij de cijfers
    Hij is voorzitter van de werkgroep dementie
    Zij heeft dementie als aandachtsgebied
    Ze heeft sedatie uitgelegd aan de groep
    Hij krijgt de richtlijn sedatie toegestuurd
    Familie krijgt een folder over sedatie
    Familie heeft vragen over euthanasie
    De familie is vaak aan zet bij dementie
    Partner en kinderen bij ALS ondersteunen
    Buren met dementie herkennen
    Prognose bespreken met de patiënt
    Prognose van de groep: nog twee avonden
    Morfine ophogen: wie doet dat in het weekend?
    Protocol sedatie aanpassen
    Zie dossier van de groep
    Zie dossier euthanasie van de KNMG
    Kamer 3 is om 20 uur vrij
    Patiënten op kamer 12 en 14
    Dossiernummer van het project volgt
    Ziekenhuis Veenland stopt met chemo thuis
    Zorgpunt Veenland krijgt bestraling
    Wijkzorg Heideland heeft morfinepompen
    Zandpunt Zandland heeft dialyse thuis
    Veenpunt Veenland wil dementie markeren
    Krijgt iedereen een wilsverklaring mee
    Heeft iemand ervaring met ALS
    Is midazolam op voorraad bij de apotheek
    Ligt de folder euthanasie nog op de balie
    Wil jij sedatie voorbereiden
    Dr. Heide is overleden, de groep stuurt bloemen
    Collega De Heide is overleden
    Onze vrijwilliger Truus is overleden
    Jan en Piet zijn overleden in de scène van het rollenspel
    Mevrouw Van Heide van het hospice is opgenomen in de kerngroep
    Mevrouw Voorbeeld uit Heideland is lid geworden
    Meneer Voorbeeld uit Zandland, 60 jaar arts, neemt afscheid
    Dhr. Heide van Wijkzorg heeft midazolam in de tas
    Mw. Voorbeeld heeft een behandeling over pijn beschreven
    Mw. Voorbeeld uit Veenland wil meer doen aan reanimatie
    De heer Heide stopt met de werkgroep sedatie
    Els is ziek en komt niet
    Gerrit is gevallen op de fiets en meldt zich af
    Corrie ligt met griep op bed
    Hans is geopereerd en is er in maart weer bij
    Marijke, dochter van een patiënt, spreekt over dementie
    Moeder Teresa huis heeft drie bedden
    Vader en Zoon heet het boek over sterven
    Opa Gerrit is een voorleesboek over dementie
    Zus en Zo stichting: dementie
    Henk wil een avond over sterven
    Riet heeft morfine en midazolam laten uitleggen
    Reanimatie, zie website
    Hospice krijgt een nieuwe morfinepomp
    Huisarts Jan de Heide is met pensioen
    Wijkverpleegkundige Annie heeft ervaring met ALS
    De wijkverpleegkundigen hebben ervaring met morfinepompen
    Wie is er bij als iemand sterft?
    Hospicearts Anna vertelt over delier
    Scholing longkanker in het ziekenhuis van Heideland
    De apotheek heeft midazolam
    Hij neemt contact op met het hospice over sedatie
    Zij zoekt cijfers over euthanasie in de regio
    Vader van de zaal is Henk
    Familiegesprek over sterven: oefenen met een acteur
    Mantelzorgers van mensen met dementie
    De familie Heide sponsort de koffie
    Trijntje heeft een boek over sterven meegenomen
    Harm wil volgende keer iets over hartfalen
    Corrie stopt als notulist
    Geert is verhinderd
    Jantje neemt 12 folders over palliatieve zorg mee
    Els en Riet doen de scholing sedatie
    Wim is secretaris, Ria is penningmeester
    Bert was ziek, Ans valt in
    Johannes krijgt de sleutel van de zaal
    Hij is sinds gisteren terug van vakantie
    Zij heeft de morfinepompen geïnventariseerd
    Onze voorzitter heeft een kleinkind gekregen
    Kaderarts Voorbeeld is met verlof
    Verpleegkundige Tineke leert ons de pijnpomp bedienen
    Kamer 14 van De Linde is gereserveerd
    Zaal De Bedden, 2e verdieping
    In 2026 overleden 42 mensen thuis
    Hoeveel patiënten kregen thuis sedatie?
    Patiënten met hartfalen vroeg markeren
    Een zoon of dochter is vaak eerste contactpersoon
    Als moeder dement is, wie beslist dan?
    Wilsverklaringen verzamelen in het dossier
    Reanimatiekaart bestellen
    Morfine en misselijkheid: tip van de apotheker
    Sterven op je eigen manier is het thema
    Ze krijgt applaus voor de lezing over rouw
    Zij wil een evaluatie van elke sedatie
    Aan het eind is er tijd voor vragen over dementie
    Annie met de folder COPD naar de bibliotheek
    Marijke met dementieconsulent bellen
    Henk is met sedatie aan de slag
    Riet is in het ziekenhuis in gesprek over sterven
    Jan ligt in zijn planning achter met dementie
    Kees wil met het hospice over sterven praten
    Truus heeft in het hospice over sedatie gesproken
    Gerda heeft dementie als thema ingebracht
    Wim heeft COPD voorgesteld
    Hij heeft hartfalen voorgedragen
    Johan heeft delier voorbereid voor maart
    Maria heeft ALS opgepakt
    Anna krijgt euthanasie als onderwerp
    Piet krijgt COPD toebedeeld
    De zus van Jan geeft les in sterven
    Neef en nicht als mantelzorger
    Mijn collega heeft kanker behandeld in haar podcast
    Familie met vragen over dementie
    Familie wil eerder gehoord worden
    Zij is overleden patiënten gaan tellen
    Zij wordt opgenomen in de lijst
    Hij is opgenomen in de appgroep
    Anna is opgenomen als lid
    Jan is ontslagen van zijn taak
    Trijntje wil reanimatie behandelen
    Els heeft wilsverklaringen verzameld
    Kees krijgt zuurstof als thema
    Jan heeft longkanker gekozen
    Jan heeft longkanker gekozen als onderwerp
    Wij behandelen reanimatie in mei
    Greet heeft morfine in haar presentatie genoemd
    Hans heeft euthanasie aangekaart
    Bep is met dementie bezig
    Jo heeft parkinson als eerste gezet
    Marie wil COPD volgend jaar
    Klaas wil iets met ALS
    Anja krijgt van het hospice cijfers
    Zij is dood op tijd vertrokken
    Ria wordt lid
    Paul is aangesteld als kwartiermaker
    Vera stuurt de wilsverklaring door
    Mieke krijgt de wilsverklaring per mail
    Kees heeft twee wilsverklaringen als voorbeeld
    Oma en opa als mantelzorger
    Hij stopt met de folder sedatie
    Zij stopt met dementie als aandachtsveld
    Simon heeft een casemanager dementie gevonden
    Rob gaat naar het euthanasiesymposium
    Hendrik heeft een patiënt met longkanker gemarkeerd
    Dirk wil een keer over dementie
    Dirk wil dementie niet op de lijst
    Zus heeft een vraag over chemo
    Patiënt in beeld op kaart 3
    Bewoner op tijd in beeld: stap 2
    Prognose onzeker: werk met de surprise question
    """.split(separator: "\n").map(String.init)
}
