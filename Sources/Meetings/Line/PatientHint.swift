/// Words that are likely about one patient: a date of birth, a patient with a name, somebody with an age or an illness.
///
/// A trekkersgroep speaks of patients all the time, and never of one of them. So it is a hint for who types, no refusal, and
/// it keeps silent where it is not sure: a hint that comes at every "patiënt" is read by nobody. Own.
public enum PatientHint {
  /// What to say where a text seems to be about one patient.
  public static let sentence = Text(
    nl: "Gaat dit over één patiënt? Laat weg waaraan iemand te herkennen is.",
    en: "Is this about one patient? Leave out what somebody could be recognised by.")

  /// Whether a text seems to be about one patient.
  public static func isFound(in text: String) -> Bool {
    let words = text.utf8.split { !isPartOfWord($0) }.map { Word(bytes: $0) }
    return words.indices.contains { index in
      guard words[index].mayBegin else { return false }
      let rest = words[index...]
      return isBirth(rest) || isNamedPatient(rest) || isSomebodysState(rest) || isSomebodysAge(rest)
    }
  }

  /// Goes by bytes: this runs at every key, whatever was typed already. What is not ASCII is part of a word.
  private static func isPartOfWord(_ byte: UInt8) -> Bool {
    byte >= 0x80 || (48...57).contains(byte) || (97...122).contains(byte | 0x20)
  }

  /// "geb. 3-5-1941", "geboren in 1941", "3 mei 1941".
  private static func isBirth(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    if births.contains(first.folded) { return words.dropFirst().prefix(4).contains { $0.isYear(from: 1900, to: 2100) } }
    let date = Array(words.prefix(3))
    return date.count == 3 && date[0].isNumber(upTo: 31) && date[1].isMonth && date[2].isYear(from: 1900, to: 1985)
  }

  /// "patiënt Voorbeeld", "cliënte mevrouw De Voorbeeld".
  private static func isNamedPatient(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, patients.contains(first.folded) else { return false }
    let next = words.dropFirst().drop { titles.contains($0.folded) || particles.contains($0.folded) }
    return next.first?.isName ?? false
  }

  /// "mevrouw Voorbeeld (82)", "dhr. De Voorbeeld is terminaal"; but "mevrouw Voorbeeld vertelt over sedatie".
  private static func isSomebodysState(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, titles.contains(first.folded) else { return false }
    let next = words.dropFirst().drop { particles.contains($0.folded) }
    guard next.first?.isName ?? false else { return false }
    let said = next.dropFirst().prefix(8).prefix { !subjects.contains($0.folded) }
    return isAge(said) || isAge(said.dropFirst()) || said.contains { isState($0.folded) }
  }

  private static func isState(_ word: String) -> Bool {
    states.contains(word) || illnesses.contains { word.hasSuffix($0) }
  }

  /// "een vrouw van 82 jaar", "patiënt (82)", "82-jarige man".
  private static func isSomebodysAge(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    if first.isNumber(upTo: 115) {
      let next = words.dropFirst().prefix(3).map(\.folded)
      let isOfAge = next.first == "jarige" || next.prefix(2) == ["year", "old"]
      return isOfAge && next.dropFirst().contains { people.contains($0) || patients.contains($0) }
    }
    guard people.contains(first.folded) || patients.contains(first.folded) else { return false }
    let next = words.dropFirst().drop { links.contains($0.folded) }
    return isAge(next, isLinked: next.startIndex > words.startIndex + 1)
  }

  /// "82 jaar", "82 years old", "(82)". A few years without "van" or "oud" may be anything: "al 10 jaar in de groep".
  private static func isAge(_ words: ArraySlice<Word>, isLinked: Bool = false) -> Bool {
    guard let first = words.first, first.isNumber(upTo: 115) else { return false }
    if first.isInParentheses { return !first.isNumber(upTo: 17) }
    let next = words.dropFirst().prefix(4).map(\.folded)
    guard let unit = next.first, years.contains(unit), !next.contains("ouder"), !next.contains("older") else {
      return false
    }
    return isLinked || !first.isNumber(upTo: 44) || ["oud", "old"].contains(next.dropFirst().first)
  }

  private static let births: Set = [
    "geb", "geboren", "geboortedatum", "geboortedag", "geboortejaar", "dob", "born", "birth",
  ]
  private static let patients: Set = [
    "patient", "patiente", "client", "cliente", "bewoner", "bewoonster", "resident", "pt",
  ]
  private static let titles: Set = [
    "mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer", "mrs", "mr", "ms", "miss",
  ]
  private static let particles: Set = ["de", "van", "der", "den", "het", "ter", "ten", "te", "la", "le", "in", "t"]
  private static let people: Set = [
    "man", "vrouw", "weduwe", "weduwnaar", "jongen", "meisje", "dame", "woman", "boy", "girl", "widow", "widower",
  ]
  /// Between somebody and an age.
  private static let links: Set = ["is", "van", "of", "aged", "nu"]
  private static let years: Set = ["jaar", "jr", "jarige", "years", "year", "yrs"]
  private static let states: Set = [
    "dement", "terminaal", "uitbehandeld", "ongeneeslijk", "stervende", "sterft", "gestorven", "overleden", "overleed",
    "euthanasie", "sedatie", "hartfalen", "copd", "metastasen", "uitzaaiingen", "terminal", "dying", "died",
    "euthanasia", "sedation",
  ]
  /// Also as the end of a longer word: "longkanker".
  private static let illnesses = ["kanker", "tumor", "carcinoom", "dementie", "cancer", "dementia"]
  /// What follows is what somebody speaks of or works on, and no state of theirs.
  private static let subjects: Set = [
    "over", "scholing", "nascholing", "cursus", "training", "lezing", "presentatie", "presenteert", "richtlijn",
    "protocol", "folder", "werkgroep", "thema", "avond", "workshop", "module", "casemanager", "specialist",
    "verpleegkundige", "consulent", "about", "on", "talk", "presents", "guideline", "leaflet", "manager",
    "wijkverpleegkundige", "scen", "spreker", "overzicht", "cijfers", "organiseert", "regelt", "zoekt", "deelt",
    "maakt", "kent", "levert", "stuurt", "organises", "speaker", "figures", "nurse",
  ]
}

/// A word as it stands there; looked at closely only where it matters.
private struct Word {
  let bytes: Substring.UTF8View

  /// Whether any of what is looked for begins with such a word: the first letters of those words, and digits.
  var mayBegin: Bool {
    guard let first = bytes.first, bytes.count <= 16 else { return false }
    return (48...57).contains(first) || Self.beginnings.contains(first | 0x20)
  }

  var folded: String { String(Substring(bytes)).folded }

  /// Whether it could be somebody's name: a capital, and only small letters behind it.
  var isName: Bool {
    let text = Substring(bytes)
    return text.count > 1 && text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase)
  }

  /// "(82)".
  var isInParentheses: Bool {
    let text = Substring(bytes).base.utf8
    guard bytes.startIndex > text.startIndex, bytes.endIndex < text.endIndex else { return false }
    return text[text.index(before: bytes.startIndex)] == UInt8(ascii: "(") && text[bytes.endIndex] == UInt8(ascii: ")")
  }

  func isNumber(upTo most: Int) -> Bool { Int(folded).map { (1...most).contains($0) } ?? false }

  func isYear(from first: Int, to last: Int) -> Bool {
    bytes.count == 4 && (Int(folded).map { (first...last).contains($0) } ?? false)
  }

  var isMonth: Bool {
    if isNumber(upTo: 12) { return true }
    return Self.months.contains(String(folded.prefix(3)))
  }

  private static let beginnings = Set("bcdghjmprvw".utf8)
  private static let months: Set = [
    "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
  ]
}
