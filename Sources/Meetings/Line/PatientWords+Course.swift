// The words by which it is told that something happens to one person.
extension PatientWords {
  static let ofKin = """
    vader moeder opa oma tante oom zus broer buurman buurvrouw dochter zoon echtgenoot echtgenote partner hij zij ze
    schoonmoeder schoonvader schoonzus zwager neef nicht kleinzoon kleindochter familie he she father mother grandma grandpa aunt uncle
    """

  /// Common ones of those who are old now, but those that are words as well: "Wil", "Roos".
  static let ofFirstNames = """
    aaltje aart adriana adrie agnes albert alida anna annie anne ans antje antoon arie barbara bart beatrix ben bep berend
    bernard berta bertha bertus betty bram carla catharina chris coen cor cora corrie daan dick dina dirk dora dora egbert elly
    els elsje emma ernst evert femke fenna fennie floor frans fred frits froukje geert geertje geertruida geesje gerard gerda
    gerrie gerrit gerritje gert gijs greet greetje grietje hans harm harmina harrie harry heleen hendrik hendrika henk
    hennie herman hilda hilde hilje ina ineke ingrid jaap jacob jacoba jan janna jannes jannie jannetje jans jantje jeanne jelle
    jenny jet jo johan johanna johannes john joke joop jos josef jozef julia karel kees klaas klaasje koos lammert lammie leen
    leo leny lenie lien lies liesbeth loes lucas luuk maaike maarten margje margriet maria marie marietje marijke marga
    marlies martha martin mattheus mieke mien mientje nel nellie nico nicolaas paul paula peter petra piet pieter pieternella
    reinier rein ria rie riek riet rietje rika rob roel roelof roelofje roelie rudolf ruud sien siena simon sjoerd sjaan sjors
    sofie stien stientje sybren teun theo thea tine tineke tinus tjitske toon toos trijntje trien trijn trudy truus vera
    wiebe wietske willem willemien wilhelmina wim wopke wouter yvonne
    """

  static let ofHappening = """
    is was heeft had krijgt kreeg wil wilde ligt lag stopt stopte gaat ging blijkt bleek weigert wordt werd lijdt leed has
    had gets got wants
    """

  static let ofMeanwhile = """
    nu nog al ook weer opnieuw sinds vanaf vannacht gisteren eergisteren gisteravond gisternacht vanochtend vanmorgen
    vanmiddag vanavond vandaag morgen maandag dinsdag woensdag donderdag vrijdag zaterdag zondag afgelopen vorige deze week nacht
    ochtend middag avond weekend thuis rustig plotseling onverwacht helaas een de het om dat met aan op palliatieve acute
    uitgezaaide ernstige vergevorderde eindstadium stoppen niet meer geen snel haar zijn in hospice ziekenhuis nog hooguit enkele paar twee drie vier
    the a with today yesterday palliative
    """

  static let ofCourse = """
    ingeslapen opgenomen ontslagen behandeld dialyseren gedialyseerd midazolam beademing beademd reanimatie reanimatiebeleid
    reanimeren wilsverklaring operatie behandeling longontsteking delirant benauwd bestraling bestraald
    zuurstof sondevoeding antibiotica opname
    """

  static let ofPersons = """
    dement terminaal uitbehandeld ongeneeslijk stervende stervend sterven gestorven overleden ingeslapen dood comateus
    bedlegerig opgenomen died dying dead
    """
}
