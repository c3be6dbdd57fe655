/// What a word tells in a text that may be about one patient. A word can tell several things.
struct PatientWords: OptionSet {
  let rawValue: Int

  static let birth = PatientWords(rawValue: 1 << 0)
  /// Somebody who is cared for.
  static let patient = PatientWords(rawValue: 1 << 1)
  static let title = PatientWords(rawValue: 1 << 2)
  static let person = PatientWords(rawValue: 1 << 3)
  /// "m" and "v", of whom an illness and an age are told.
  static let sex = PatientWords(rawValue: 1 << 18)
  /// Part of a name, and no name by itself.
  static let particle = PatientWords(rawValue: 1 << 4)
  /// Between somebody and an age.
  static let link = PatientWords(rawValue: 1 << 5)
  static let years = PatientWords(rawValue: 1 << 6)
  static let old = PatientWords(rawValue: 1 << 7)
  /// What follows on somebody of an age.
  static let ofWhom = PatientWords(rawValue: 1 << 8)
  /// An illness, dying, death.
  static let illness = PatientWords(rawValue: 1 << 9)
  static let death = PatientWords(rawValue: 1 << 17)
  /// What somebody does in or for the group, what they speak of, and what they are there.
  static let work = PatientWords(rawValue: 1 << 10)
  /// Between somebody and an illness: what may follow on a name where it is about who is ill.
  static let having = PatientWords(rawValue: 1 << 15)
  static let asking = PatientWords(rawValue: 1 << 11)
  static let askedFor = PatientWords(rawValue: 1 << 12)
  /// What makes of an illness something to speak about: "COPD als thema".
  static let topic = PatientWords(rawValue: 1 << 16)
  /// How what is no person began.
  static let founding = PatientWords(rawValue: 1 << 13)
  /// A word of the name of an organisation or a plan.
  static let organisation = PatientWords(rawValue: 1 << 14)

  /// Whoever can be meant by one word: somebody's father, and nobody else.
  static let kin = PatientWords(rawValue: 1 << 19)
  static let firstName = PatientWords(rawValue: 1 << 20)
  static let room = PatientWords(rawValue: 1 << 21)
  static let fileNumber = PatientWords(rawValue: 1 << 22)
  /// Between "van" and the name of whose patient or child somebody is.
  static let ofOrigin = PatientWords(rawValue: 1 << 23)
  /// In front of who is nobody in particular.
  static let anybody = PatientWords(rawValue: 1 << 24)
  /// How it is told that something befalls one person, and what may stand between that and what it is.
  static let happening = PatientWords(rawValue: 1 << 25)
  static let meanwhile = PatientWords(rawValue: 1 << 26)
  /// Care and events that are somebody's, and no illness.
  static let course = PatientWords(rawValue: 1 << 27)
  /// What only persons are: no hospital is demented.
  static let personal = PatientWords(rawValue: 1 << 28)
  static let span = PatientWords(rawValue: 1 << 29)
  static let adjusting = PatientWords(rawValue: 1 << 30)
  /// What is given or asked for, and what tells that it was.
  static let treatment = PatientWords(rawValue: 1 << 32)
  static let received = PatientWords(rawValue: 1 << 33)
  /// What somebody feels or has, what they are, how that is told, and what may stand in between.
  static let complaint = PatientWords(rawValue: 1 << 34)
  static let unwell = PatientWords(rawValue: 1 << 35)
  static let feeling = PatientWords(rawValue: 1 << 36)
  static let degree = PatientWords(rawValue: 1 << 37)
  /// Where people are cared for, that somebody goes or lies there, and is taken in.
  static let place = PatientWords(rawValue: 1 << 38)
  static let wish = PatientWords(rawValue: 1 << 39)
  static let lying = PatientWords(rawValue: 1 << 40)
  static let admission = PatientWords(rawValue: 1 << 41)
  /// Who is mourned or welcomed as one of the group.
  static let office = PatientWords(rawValue: 1 << 31)

  /// What each word tells.
  static let of: [String: PatientWords] = {
    var all: [String: PatientWords] = [:]
    for (kind, words) in rows {
      for word in words.split(whereSeparator: \.isWhitespace) { all[String(word), default: []].insert(kind) }
    }
    return all
  }()

  /// Also as the end of a longer word: "longkanker".
  static let illnessEnds = [
    "kanker", "tumor", "tumoren", "carcinoom", "sarcoom", "melanoom", "leukemie", "fibrose", "metastasen", "dementie",
    "cancer", "dementia",
  ]

  /// As a word begins, also behind "ge": "georganiseerd".
  static let workBeginnings = [
    "organise", "begeleid", "vertel", "presente", "verzorg", "besprek", "bespreek", "coordine", "regel", "schrijf",
    "scholing", "schoolt", "schoold", "train", "doceer", "onderwij", "onderzoek", "inventarise", "verzamel", "evalue",
    "advise", "ondersteun", "ontwikkel", "informe", "introduce", "promove", "publice", "pleit", "bereid", "bewerk",
    "werkt", "werkte", "werkgroep", "leidt", "leidde", "leiding", "huisarts", "huisartsen", "lezing", "cursus",
    "nascholing", "protocol", "richtlijn", "workshop", "wijkverpleeg", "verpleegkund", "casemanage", "bijeenkomst",
    "symposi", "congres", "subsidie", "aandacht", "overzicht", "vergader", "voorzit", "palliatief",
  ]

  /// As what somebody did begins: "voorgedragen".
  static let participleBeginnings =
    ["ge", "be", "ver", "her", "ont", "over", "onder"]
    + ["voor", "op", "aan", "in", "toe", "uit", "af", "mee", "door", "bij"].flatMap {
      [$0 + "ge", $0 + "be", $0 + "ver"]
    }

  /// As the word for what somebody is ends.
  static let roleEnds = [
    "arts", "kundige", "leider", "adviseur", "coordinator", "manager", "consulent", "specialist", "docent", "trainer",
    "verzorger", "verlener", "werker", "nurse", "teacher",
  ]

  static let months: Set = [
    "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
  ]

  private static let rows: [(PatientWords, String)] = [
    (.birth, "geb gebdat geboren geboortedatum geboortedag geboortejaar dob born birth"),
    (.patient, "patient patiente client cliente bewoner bewoonster resident pt pat"),
    (.title, "mevrouw mevr mw meneer mijnheer dhr hr mnr mej heer mrs mr ms miss"),
    (
      .person,
      """
      man vrouw weduwe weduwnaar jongen jongetje meisje dame kind baby moeder vader oma opa echtgenoot echtgenote
      buurman buurvrouw dochter zoon hij zij woman boy girl child mother father widow widower he she
      """
    ),
    (.particle, "de van der den het ter ten te la le in t v d"),
    (.link, "is van of aged nu wordt pas al bijna"),
    (.years, "jaar jr j jarige years year yrs yr y yo"),
    (.old, "oud oude old"),
    (.ofWhom, "uit met is die heeft in wil woont ligt overleed krijgt from with who has"),
    (
      .illness,
      """
      dement terminaal uitbehandeld ongeneeslijk stervende stervend sterven sterft stierf gestorven overleden overleed
      overlijdt overlijden dood comateus euthanasie sedatie morfine morfinepomp pijnpomp bedlegerig euthanasieverklaring euthanasieverzoek chemo chemotherapie dialyse hartfalen
      nierfalen leverfalen copd parkinson alzheimer delier gesedeerd hersenbloeding beroerte hartinfarct lymfoom uitgezaaid uitgezaaide
      uitzaaiingen gemetastaseerd levensverwachting terminal dying died dies death euthanasia sedation morphine
      metastases
      """
    ),
    (
      .having,
      """
      is was wordt werd heeft had krijgt kreeg wil wilde wenst gaat ging komt kwam ligt lag woont slikt kiest koos valt
      lijdt leed raakt bleek blijkt stopt vraagt vroeg met gisteren vannacht vanochtend vandaag sinds bekend has had gets got
      wants with asked
      """
    ),
    (.asking, "vraagt vroeg vragen asks asked"),
    (.askedFor, "om for"),
    (.death, "overlijden overleden overleed dood sterven euthanasie death"), (.sex, "m v f"),
    (.topic, "agenda thema onderwerp topic parel speerpunt bespreken"), (.founding, ofFounding),
    (.organisation, ofOrganisations),
    (.work, ofWork), (.kin, ofKin), (.firstName, ofFirstNames), (.room, "kamer bed appartement"),
    (.fileNumber, "patientnummer patientnr clientnummer clientnr dossiernummer dossiernr bewonernummer zorgnummer"),
    (.ofOrigin, "dokter dr arts huisarts familie fam wijkteam team onze mijn zijn haar"),
    (.anybody, "een elke iedere als wanneer wie welke die a any every if"), (.happening, ofHappening),
    (.meanwhile, ofMeanwhile), (.course, ofCourse), (.personal, ofPersons),
    (.span, "dag dagen week weken maand maanden days weeks months"),
    (
      .treatment,
      "euthanasie sedatie morfine morfinepomp pijnpomp chemo chemotherapie dialyse euthanasia sedation morphine"
    ),
    (.received, "aangevraagd gevraagd getekend gekregen gehad geweigerd nodig begint asked requested refused"),
    (.adjusting, "aanpassen aangepast ophogen opgehoogd verhogen verlagen afbouwen staken"),
    (.office, "voorzitter penningmeester secretaris notulist lid bestuurslid collega oprichter oprichtster memoriam"),
    (.complaint, ofComplaints), (.unwell, ofUnwell), (.feeling, ofFeeling), (.degree, ofDegree), (.place, ofPlaces),
    (.wish, ofWish), (.lying, ofLying), (.admission, ofAdmission),
  ]

  private static let ofFounding = """
    opgericht oprichting gesticht sinds vanaf wet besluit bestaat bestaan statuten stichting vereniging archief verdrag
    monument gedenkteken herdenking gevelsteen memorial artikel akte dateert boek film foto brief krant rapport bevrijding bevrijdingsdag founded since act law
    """

  private static let ofOrganisations = """
    federatie federation raad council vereniging platform centraal central stichting foundation organisatie journey
    portaal dossier netwerk nederland zorg care veiligheid participatie ondersteuning en and hospice huis groep project
    """

  private static let ofWork = """
    over les lessen gastles college module avond presentatie folder thema topic spreker cijfers plan project pilot groep kerngroep
    campagne poster podcast boek film vraag idee agenda onderwerp parel speerpunt pensioen formulier lijst kaart notulen verslag leden lid mensen patienten clienten bewoners
    ouderen casemanager scen secretaris penningmeester notulist ambassadeur directeur vrijwilliger vrijwilligster volunteer apotheker onderzoeker
    hoogleraar wethouder notaris contactpersoon aanspreekpunt kartrekker trekker woordvoerder kwartiermaker bestuurslid
    betrokken actief verbonden jubileum ervaring zorg vak praktijk dienst getrouwd viert namens
    voorraad portefeuille pakket takenpakket aandachtsgebied website site slag bezig gezet mail behandelen afgemeld meldt verhinderd
    geven gegeven houden zoeken delen maken gemaakt gevolgd about on talk talks guideline leaflet speaker figures lecture
    training clinic worked works chair gp
    """
}
