// The words by which it is told how somebody feels, and where they are cared for.
extension PatientWords {
  /// What somebody feels or has, which groups speak of as well.
  static let ofComplaints = """
    pijn pijnklachten benauwdheid misselijkheid verwardheid decubitus doorligwond doorligwonden doorligplek doorligplekken
    delier jeuk kortademigheid koorts obstipatie diarree oedeem ascites icterus slikklachten slikproblemen wond wonden
    urineweginfectie blaasontsteking longontsteking longembolie hallucinaties
    pain nausea breath breathlessness ulcer ulcers bedsore bedsores delirium itch itching fever constipation diarrhoea
    hallucinations
    """

  /// What somebody is.
  static let ofUnwell = """
    benauwd misselijk verward kortademig onrustig delirant suf incontinent vermagerd verzwakt duizelig somber angstig
    geobstipeerd cachectisch breathless nauseous confused delirious restless agitated drowsy incontinent dizzy
    """

  static let ofFeeling = """
    is was wordt werd heeft had krijgt kreeg blijft bleef blijkt bleek lijdt leed ligt lag raakt raakte voelt voelde klaagt
    klaagde houdt hield met has gets got feels felt suffers remains lies with
    """

  /// What may stand between that and a complaint, or behind where somebody is.
  static let ofDegree = """
    nu nog al ook weer opnieuw steeds vaak soms continu constant regelmatig dagelijks sinds vanaf vannacht gisteren
    eergisteren gisteravond gisternacht vanochtend vanmorgen vanmiddag vanavond vandaag morgen overmorgen maandag dinsdag
    woensdag donderdag vrijdag zaterdag zondag week nacht nachts ochtend ochtends avonds dag s thuis plotseling helaas erg
    heel zeer veel wat meer minder toenemend toenemende ernstig ernstige hevig hevige flink flinke zo te een de het
    haar zijn zich last van niet geen nooit graag liever liefst terug snel spoed met acuut ziek zwak moe en op i v m
    a an the of lot very so still again often much more severe some quite short out in from sick and been not
    yesterday today tonight tomorrow on monday tuesday wednesday thursday friday saturday sunday pressure over
    """

  static let ofWish = """
    wil wilde wenst moet moest kan kon mag mocht gaat ging durft hoeft want wants wanted goes went has
    """

  /// Where somebody lies, in a hospital among others.
  static let ofLying = "ligt lag verblijft verbleef woont blijft lies stays stayed"

  static let ofPlaces = """
    ziekenhuis hospice verpleeghuis verzorgingshuis huis hospital home
    """

  static let ofAdmission = "opgenomen ontslagen admitted discharged"
}
