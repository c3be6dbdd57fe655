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
    mevrouw A. Heide is overleden
    mw. v.d. Heide 85 jaar
    geb 03/05/41
    vrouw 82j COPD
    82 jr oude vrouw
    MEVROUW A. HEIDE IS OVERLEDEN
    MW. V.D. HEIDE 85 JAAR
    GEB 03/05/41
    VROUW 82J COPD
    82 JR OUDE VROUW
    casus: man, 67, longkanker
    CASUS: MAN, 67, LONGKANKER
    Mw. J. van den Heide, 79 jr, uitgezaaide borstkanker
    dhr. P.J. de Voorbeeld (91) overleden in het hospice
    Meneer Van 't Voorbeeld is vanochtend overleden
    mevr. Heide-de Voorbeeld heeft alvleesklierkanker
    Mevrouw, 82 jaar, woont alleen
    Mw. 78 jr, hartfalen, wil naar huis
    De heer, 66, ALS, vraagt om euthanasie
    patiënt J.V. wil thuis sterven
    patiënt A. Heide bespreken in MDO
    Patiënt Van Voorbeeld heeft veel pijn
    overlijden van mevrouw Heide nabespreken
    euthanasie bij dhr. De Heide geëvalueerd
    sedatie gestart bij mw. Voorbeeld
    Casus mw. Heide inbrengen
    man van 67 met longkanker
    vrouw van 54 met ALS en twee kinderen
    een 82-jarige met COPD
    De 91-jarige wil niet meer naar het ziekenhuis
    82-jarige uit het dorp belde
    moeder (84) van een lid heeft dementie
    Heide Heide (78), longkanker, wil thuis blijven
    Voorbeeld de Voorbeeld, 82 jaar, dementie
    geboren op 12 juni 1990 in Heideland
    zij is geboren in 1992, melanoom
    Meisje van 9 met leukemie
    jongetje van 4 jaar, hersentumor
    mw. Heide 82jr copd
    dhr Voorbeeld, 73, nierfalen
    Mevrouw Heide vroeg om euthanasie
    meneer Voorbeeld vraagt opnieuw om sedatie
    mevr. Heide wil stoppen met dialyse
    Dhr. Heide ligt op sterven
    Mw. De Heide krijgt morfine
    Mevrouw Heide heeft parkinson en valt
    Dhr. Voorbeeld, terminaal, verhuist naar hospice
    Mevr. Heide overlijdt waarschijnlijk deze week
    Mw. Heide stierf vannacht
    Mr. J. Example died on Monday
    Mrs A. Example, 82, lung cancer
    woman 82y with COPD
    patient, 67, lung cancer
    A 91-year-old with dementia
    Miss Example is terminal
    geboortedatum 03-05-41
    Gebdat 3-5-1941
    82 jaar oude man met hartfalen
    Mijn patiënte, 74 jaar, heeft borstkanker
    bewoonster mw. Heide eet slecht
    cliënt dhr. A. Heide weigert zorg
    Man 67 jaar longkanker thuis overleden
    Weduwnaar (88), woont alleen, hartfalen
    de oude heer Heide (93) is gestorven
    Mevrouw Heide heeft uitzaaiingen in de lever
    vrouw, 82, woont alleen
    MENEER HEIDE HEEFT LONGKANKER
    DHR. DE VOORBEELD (82) OVERLEDEN
    Mevrouw Voorbeeld gaat snel achteruit, sedatie besproken
    Dhr. Voorbeeld kwam met uitzaaiingen uit het ziekenhuis
    Mw. Voorbeeld is comateus
    buurvrouw van 86 met dementie
    Mw. Heide is gisteren overleden aan longkanker
    mevrouw S. heeft alvleesklierkanker
    mevrouw Van Voorbeeld, 77, is opgenomen met hartfalen
    M. de Heide, 82 jaar, COPD Gold 4
    De heer J. Heide, geb. 12-04-1938
    echtgenote van dhr. Heide (79) is terminaal
    Patiënte De Voorbeeld heeft pijn
    casus: vrouw van 58 met ovariumcarcinoom
    casus 2: man 71 jaar, eindstadium COPD
    casus: 45-jarige moeder met borstkanker
    MAN VAN 67 MET LONGKANKER
    Mevr. v. Heide 88 jaar valt vaak
    Mw Heide (1941) woont alleen
    hr. Heide 82 jaar
    Mevrouw Voorbeeld koos voor euthanasie
    Meneer Heide gaat dood en wil thuis blijven
    mevrouw Heide slikt morfine en eet niet meer
    Dhr. Heide met gemetastaseerd melanoom
    dhr Heide 69 jr glioblastoom
    Vrouw (36) met hersentumor en twee jonge kinderen
    jonge man van 28 met ALS
    Echtpaar: hij 84 jaar dementie, zij 81 jaar
    Mw. Voorbeeld was 90 jaar en is thuis gestorven
    Mevrouw Heide ligt in het hospice met uitzaaiingen
    dhr. Voorbeeld overleden op 3 november
    Patiënt de heer Voorbeeld bespreken
    bewoner dhr. Heide (93) eet niet
    cliënte mw. A. Voorbeeld wil stoppen met eten en drinken
    82-jarige dame met dementie
    Oude heer Heide (95) sterft thuis
    mijn patiënt Heide heeft copd
    Mw. Voorbeeld krijgt palliatieve sedatie
    geb: 1938-05-03
    geb.dat. 3 mei 1938
    Meneer Voorbeeld kreeg chemo
    Mevrouw Heide heeft Alzheimer
    mevrouw Heide (82 jaar) belt 's nachts
    zij is 82 jaar en heeft longkanker
    Mijn moeder van 82 heeft dementie
    nabespreking overlijden mw. Voorbeeld
    Mrs. Example (91) fell twice
    Mr Example has dementia
    Our patient Mr Example is dying
    72yo man with COPD
    Dhr. X, 82 jaar
    Dhr. K. (78 jaar) is terminaal
    Mevrouw Van Heide, 85 jr, heeft eindstadium hartfalen en wil niet meer opgenomen worden
    Dhr. B., 59 jaar, glioblastoom, jonge kinderen
    mw. T. de Heide is vannacht thuis overleden
    Vorige week overleden: mevrouw Heide
    Meneer De Voorbeeld met ALS wil euthanasie
    mevrouw Heide kreeg dinsdag sedatie en is woensdag gestorven
    De patiënte, 82 jaar, woont alleen in Heideland
    83-jarige weduwe, COPD, geen kinderen
    mw van Heide geb 1939
    pt. dhr. Heide, 71 jaar
    MW. HEIDE HEEFT BORSTKANKER
    GEBOREN 12 MEI 1938
    PATIËNT MEVROUW HEIDE BESPREKEN
    Dhr. Heide lijdt aan longkanker
    Mevrouw Voorbeeld is ongeneeslijk ziek
    meneer Van Heide heeft niet lang meer: leverkanker
    zijn vrouw (79) heeft dementie
    mevr. Heide overleed op 4 november 2026
    heer Van Voorbeeld, 90 jaar, thuis gevallen
    man, 82 jaar, hartfalen
    mevr. Heide, 91, dementerend, woont in De Linde
    Mw. v. Heide (86j) met metastasen
    dhr. Voorbeeld is afgelopen nacht in het hospice gestorven
    Mevrouw Voorbeeld heeft haar euthanasieverklaring getekend
    mevrouw Voorbeeld vroeg haar huisarts om euthanasie
    Casus: mevrouw D., 74 jaar, mammacarcinoom
    casus mevr. E: 80 jr, hartfalen
    patiënt van 76 met pancreascarcinoom
    pat. 76 jr, pancreascarcinoom
    echtgenoot (80) overbelast, mw. heeft Alzheimer
    Dhr. Voorbeeld kreeg vorige week de diagnose longkanker
    mevrouw Voorbeeld stierf aan darmkanker
    Mevr Voorbeeld is bedlegerig en wil niet meer eten
    Meneer Heide gaat naar het hospice, slokdarmkanker
    Mw. Voorbeeld, geboren 4 april 1938
    dhr. K. de Voorbeeld, geb. 4/4/38
    MEVR. VOORBEELD OVERLEDEN
    DHR. VAN DER HEIDE HEEFT DEMENTIE
    67 jarige man longca
    67-jarige dhr. met nierkanker
    een vrouw, 45 jaar, met uitgezaaide borstkanker
    een meisje van 15 met een sarcoom
    jongen, 16 jaar, leukemie
    weduwe (87) zonder kinderen
    de zoon van mevrouw Voorbeeld (90) belde
    Mevrouw O. is vannacht overleden.
    overlijden mevrouw Voorbeeld
    overlijden dhr. van Q. besproken
    Nagesprek na euthanasie bij mevrouw R. de Heide
    pijnbestrijding mevrouw Heide: morfinepomp
    mw. T. van Voorbeeld, 03-08-1944
    Mw. Voorbeeld, dob 3/8/44
    Mevr. Voorbeeld was pas 52 jaar
    Meneer W. kwam te overlijden
    Dhr. Heide (71), COPD en hartfalen
    Mrs. Example, 88 years old, fell again
    the patient, a 67-year-old man with COPD
    Case: woman, 45, breast cancer
    born 4 April 1938, lives alone
    Mw. Voorbeeld, 84 jr, opgenomen met delier
    Gisteren is mevrouw Heide gestorven
    Helaas is dhr. Voorbeeld overleden
    Wij spraken over mw. Heide (79) met COPD
    Mijnheer Voorbeeld is terminaal en wil naar huis
    Patiënt: dhr. Voorbeeld
    Pt. mw. G. van H., 90 jaar
    Dochter van mw. Voorbeeld (88) vraagt om sedatie
    man (71) longkanker
    M 71 jr longkanker
    v, 82 jaar, dementie
    86 jarige mevrouw met hartfalen
    82-jarige bewoonster met dementie
    jonge vrouw, 34 jaar, baarmoederhalskanker
    mw. geb. 12-3-1938
    geboortedatum: 12 maart 1938
    Dhr. Heide heeft blaaskanker, prognose 3 maanden
    Mw. Heide heeft longmetastasen
    mevrouw Heide, uitbehandeld
    Mevrouw Voorbeeld wordt gesedeerd
    Mevrouw Voorbeeld heeft ALS
    Dhr. Heide kreeg een hersenbloeding
    Dhr. Voorbeeld heeft nierfalen en stopt met dialyse
    MIJNHEER VOORBEELD IS TERMINAAL
    Mevrouw De Heide van 83 uit Heideland wil thuis sterven
    Jan de Heide (1938) krijgt palliatieve sedatie
    Mw. A. uit Veenland met pancreascarcinoom is opgenomen
    het kind van familie Heide, 9 jaar, hersentumor
    Truus heeft uitgezaaide borstkanker en wil niet meer
    Meneer B, bekend met schizofrenie, blijkt longkanker te hebben
    De patiënte van dokter Voorbeeld heeft euthanasie aangevraagd
    Patiëntnummer 4483921
    Bewoner 14 van De Linde krijgt midazolam
    vader krijgt sedatie
    reanimatiebeleid aanpassen
    heupfractuur, familie wil geen operatie
    Karel Voorbeeld is vannacht gestorven
    Opa Gerrit wil stoppen met dialyse
    Tante Annie uit Zandland is terminaal
    wilsverklaring, zie dossier
    hij heeft nog een paar weken te leven
    ligt op sterven
    Mevrouw Voorbeeld van 91 uit Heideland is vannacht ingeslapen
    Henk Heide (1944) is gisteren opgenomen met een longontsteking
    Mw. K. uit Veenland krijgt een morfinepomp
    de zoon van familie Voorbeeld, 12 jaar, leukemie
    Greetje heeft longkanker en wil niet naar het ziekenhuis
    Meneer V, bekend met hartfalen, is thuis gevallen
    De cliënte van wijkteam Noord heeft om euthanasie gevraagd
    Cliëntnummer 20441
    Kamer 8 krijgt sinds vanochtend sedatie
    moeder ligt op sterven
    oma wil niet meer behandeld worden
    Wim Heide is zondag overleden
    Tante Riet is uitbehandeld
    Oom Jaap heeft nog een week te leven
    krijgt midazolam en morfine, dochter waakt
    is vannacht rustig ingeslapen
    Bertha de Voorbeeld stopt met de chemo
    mijn buurman heeft alvleesklierkanker
    Patiënt op kamer 12 is benauwd
    Bewoonster van kamer 3 weigert medicatie
    dossiernummer 99812, reanimatie: nee
    Mevrouw H. uit Zandland heeft een wilsverklaring getekend
    familie wil dat sedatie vandaag begint
    Dhr. Voorbeeld, prostaatkanker met botmetastasen, wil naar huis
    Sjoerd van 44 met ALS krijgt beademing
    Jannie Heide, 76, darmkanker, twee dochters
    De vrouw van Klaas is terminaal
    Ria Voorbeeld is opgenomen in het hospice
    onze overleden patiënt uit Zandland, 58 jaar
    vader van de buren heeft slokdarmkanker
    prognose is nog enkele weken, echtgenote is overbelast
    hij is gisteravond gestorven in het bijzijn van zijn kinderen
    Zij krijgt vanaf morgen sedatie
    Mevrouw Heide-Voorbeeld van 79 wil niet meer dialyseren
    heer T. uit Veenland met nierkanker is vandaag ontslagen
    opa is dement en wil naar huis
    Dora Heide heeft om palliatieve sedatie gevraagd
    Geertje van der Heide is gisteren overleden
    Tante Miep heeft borstkanker
    mijn zus heeft ALS
    Roelof, 81, hartfalen, wil niet meer naar het ziekenhuis
    Mevrouw D. uit Veenland is terminaal
    Appartement 6 ligt op sterven
    De man van Trijntje is dement
    Hendrik Heide krijgt sinds maandag morfine
    Cliënt 22 is overleden
    Mw. W., bekend met COPD, is benauwd
    levensverwachting nog twee weken
    echtgenoot wil geen opname, mw. heeft dementie
    Oma Stien weigert behandeling
    sedatie ophogen
    wil thuis sterven, huisbezoek vrijdag
    Bewoner van kamer 14 heeft een delier
    Familie wil geen reanimatie
    zoon van familie De Heide, 31 jaar, hersentumor
    Dossiernr 554120
    hij heeft uitzaaiingen in de lever
    Mevrouw Heide van 88 uit Veenland krijgt morgen een morfinepomp
    Dhr. V. uit Heideland wil niet meer opgenomen worden
    Mw. Voorbeeld, weduwe, terminaal hartfalen
    Grietje heeft nog twee maanden te leven
    Roelie Voorbeeld is zaterdag ingeslapen
    mijn vader is vannacht overleden
    schoonmoeder heeft dementie en dwaalt
    Kamer 21 is vannacht gestorven
    Bed 4 krijgt midazolam
    Cliënt 7 heeft euthanasie aangevraagd
    patiëntnr. 88213 nabellen
    De bewoner van appartement 9 is dement
    Zijn partner heeft kanker
    Het meisje van de familie Heide, 6 jaar, hersentumor
    Jans (83) heeft COPD
    Fenna de Heide, 72 jaar, eierstokkanker, wil naar het hospice
    oom Harm stopt met dialyse
    Tante Bep krijgt chemo
    Zij ligt op sterven in De Linde
    hij wil euthanasie
    Zij heeft om sedatie gevraagd
    Hendrika ligt comateus in het hospice
    wil geen reanimatie, kinderen zijn het eens
    kreeg vannacht sedatie, huisarts belt zondag na
    is gisteren in het hospice overleden
    heeft nog enkele dagen te leven
    prognose: 2 weken
    familie weigert morfine
    dochter wil geen sedatie
    morfine ophogen
    Klaas en Trijntje: hij is dement, zij heeft borstkanker
    De zoon van mevrouw Heide wil dat de beademing stopt
    Patiënt in kamer 5 heeft veel pijn
    Dossiernummer: 2026-4411
    Man uit Zandland met ALS wil thuis sterven
    De weduwe van Berend heeft een hersentumor
    mevr. J. van V. is vanmorgen ontslagen uit het ziekenhuis
    Geert Heide krijgt beademing thuis
    Neef Jelle is ongeneeslijk ziek
    MIJN MOEDER HEEFT LONGKANKER
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
