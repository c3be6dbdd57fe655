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
    let words = text.split { !$0.isLetter && !$0.isNumber }.map { Word($0) }
    return words.indices.contains { index in
      let rest = words[index...]
      return isBirth(rest) || isNamedPatient(rest) || isSomebodysState(rest)
    }
  }

  /// "geb. 3-5-1941", "geboren in 1941", "3 mei 1941".
  private static func isBirth(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first else { return false }
    if births.contains(first.folded) { return words.dropFirst().prefix(4).contains { $0.isYear(from: 1900, to: 2100) } }
    let date = Array(words.prefix(3))
    return date.count == 3 && date[0].isNumber(upTo: 31) && date[1].isMonth && date[2].isYear(from: 1900, to: 1985)
  }

  /// "patiënt Jansen", "cliënte mevrouw De Wit".
  private static func isNamedPatient(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, patients.contains(first.folded) else { return false }
    let next = words.dropFirst().drop { titles.contains($0.folded) || particles.contains($0.folded) }
    return next.first?.isName ?? false
  }

  /// "mevrouw Jansen, 82 jaar", "dhr. De Wit is terminaal".
  private static func isSomebodysState(_ words: ArraySlice<Word>) -> Bool {
    guard let first = words.first, titles.contains(first.folded) else { return false }
    let next = words.dropFirst().drop { particles.contains($0.folded) }
    guard next.first?.isName ?? false else { return false }
    return next.dropFirst().prefix(8).contains { states.contains($0.folded) }
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
  private static let states: Set = [
    "jaar", "jarige", "jr", "kanker", "tumor", "dement", "dementie", "terminaal", "uitbehandeld", "stervende", "sterft",
    "overleden", "overleed", "euthanasie", "sedatie", "years", "cancer", "dementia", "terminal", "dying", "died",
    "euthanasia", "sedation",
  ]
}

/// A word as it stands there, and as it is looked for.
private struct Word {
  let folded: String
  /// Whether it could be somebody's name: a capital, and only small letters behind it.
  let isName: Bool

  init(_ text: Substring) {
    folded = String(text).folded
    isName = text.count > 1 && text.first?.isUppercase == true && text.dropFirst().allSatisfy(\.isLowercase)
  }

  func isNumber(upTo most: Int) -> Bool { Int(folded).map { (1...most).contains($0) } ?? false }

  func isYear(from first: Int, to last: Int) -> Bool {
    folded.count == 4 && (Int(folded).map { (first...last).contains($0) } ?? false)
  }

  var isMonth: Bool { isNumber(upTo: 12) || Self.months.contains(String(folded.prefix(3))) && !isNumber(upTo: 9_999) }

  private static let months: Set = [
    "jan", "feb", "maa", "mrt", "mar", "apr", "mei", "may", "jun", "jul", "aug", "sep", "okt", "oct", "nov", "dec",
  ]
}
