/// What people might write about one patient; the other half is what a trekkersgroep writes all the time.
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
}
