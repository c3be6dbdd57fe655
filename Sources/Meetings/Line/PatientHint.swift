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
    let words = HintWord.all(in: text)
    let (isOfGroup, isQuestion) = (isOneOfTheGroup(words), text.utf8.contains(UInt8(ascii: "?")))
    return words.indices.contains { index in
      let (before, rest) = (words[..<index], words[index...])
      if isBirth(rest, in: words) || isBirthday(before, rest) || isNamedPatient(rest) { return true }
      if isOfGroup { return false }
      return isSomebodysState(before, rest) || isSomebodysAge(before, rest)
        || isSomebodysComplaint(before, rest, isQuestion: isQuestion)
        || !isQuestion && isSomebodysCourse(before, rest)
    }
  }

  /// "Mevrouw Voorbeeld overleden, wij missen een voorzitter": of who is ill nothing else is told.
  private static func isOneOfTheGroup(_ words: [HintWord]) -> Bool {
    words.contains { $0.isA(.office) } && !words.contains { $0.tellsOfIllness && !$0.isA([.death, .personal]) }
  }

  typealias Words = ArraySlice<HintWord>
}

// MARK: Birth

extension PatientHint {
  /// "geb. 3-5-41", "geboren in 1941"; but "geboren in 2020 uit een idee". A later year without a day may be anything's.
  private static func isBirth(_ words: Words, in all: [HintWord]) -> Bool {
    guard words.first?.isA(.birth) == true else { return false }
    let next = words.dropFirst().prefix(7)
    if next.indices.contains(where: { isDate(next[$0...], hasShortYear: true) }) { return true }
    guard let at = next.firstIndex(where: { $0.isYear(1900...2100) }) else { return false }
    let isOrigin = [next.first, next[at...].dropFirst().first].contains { ["uit", "out"].contains($0?.folded) }
    return !isOrigin && (next[at].isYear(1900...1985) || all.contains { $0.isA([.person, .patient, .title]) })
  }

  /// "3 mei 1941"; but "opgericht op 3 mei 1941".
  private static func isBirthday(_ before: Words, _ words: Words) -> Bool {
    guard isDate(words, hasShortYear: false), words.dropFirst(2).first?.isYear(1900...1985) == true else {
      return false
    }
    let next = words.dropFirst(3)
    // "als datum op het monument"
    let isPlain = ["als", "as"].contains(next.first?.folded)
    return !(before.suffix(5) + next.prefix(isPlain ? 8 : 3)).contains { $0.isA(.founding) }
  }

  private static func isDate(_ words: Words, hasShortYear: Bool) -> Bool {
    guard words.first?.isNumber(1...31) == true, words.dropFirst().first?.isMonth == true,
      let year = words.dropFirst(2).first
    else { return false }
    return year.isYear(1900...2100) || (hasShortYear && year.text.utf8.count == 2 && year.isNumber(0...99))
  }
}

// MARK: Names

extension PatientHint {
  /// "patiënt Voorbeeld", "cliënte mevrouw De Voorbeeld"; but "bewoner van Heideland" and "Patiënt Federatie".
  private static func isNamedPatient(_ words: Words) -> Bool {
    guard words.first?.isA(.patient) == true else { return false }
    let next = words.dropFirst()
    if next.prefix(2).contains(where: { $0.isA(.title) }) {
      return afterName(next.drop { $0.isA([.title, .particle]) }) != nil
    }
    if next.first?.text == "van", !["der", "den"].contains(next.dropFirst().first?.folded) { return false }
    let name = next.drop { $0.isA(.particle) || $0.isInitial }
    if name.startIndex - next.startIndex > 1, next.prefix(2).allSatisfy(\.isInitial) { return true }
    return name.first.map { $0.isName && !$0.isShouted && !$0.isA(.organisation) } ?? false
  }

  /// What comes behind a name, with its initials and the words it is written with; nil where there is no name.
  static func afterName(_ words: Words) -> Words? {
    var rest = words
    var (isNamed, hasLetters) = (false, false)
    while let word = rest.first, rest.startIndex < words.startIndex + 6 {
      let isPart = isNamed ? word.isBehindHyphen : word.isA(.particle) || word.isCapitalLetter
      let isTold = word.tellsOfIllness || word.tellsOfWork || isNamed && word.isShouted && word.isA(.feeling)
      let isName = word.isName && !word.isA(.particle) && !isTold
      guard isPart || isName else { break }
      (isNamed, hasLetters) = (isNamed || isName, hasLetters || word.isCapitalLetter)
      rest = rest.dropFirst()
    }
    return isNamed || hasLetters ? rest : nil
  }
}

// MARK: What is said of somebody

extension PatientHint {
  /// "mevrouw Voorbeeld (82)", "dhr. De Voorbeeld is terminaal", "overlijden van mw. Voorbeeld"; but "mevrouw Voorbeeld
  /// vertelt over sedatie".
  private static func isSomebodysState(_ before: Words, _ words: Words) -> Bool {
    guard words.first?.isA(.title) == true, let named = afterName(words.dropFirst()) else { return false }
    let next = behindOrigin(behindAge(named)).drop { $0.isA(.person) && $0.isBehindComma }
    if isBroughtUp(before) || isBareAge(next) { return true }
    if isAge(next) { return !hasPost(next.dropFirst()) }
    if next.first?.isInParentheses == true, next.first?.isYear(1900...1985) == true { return true }
    guard let first = next.first, first.isA(.having) || first.tellsOfIllness else { return false }
    return isAge(next.dropFirst().drop { $0.isA(.link) }) || tellsOfIllness(said(next)) || befalls(next)
  }

  /// Without "van 83".
  static func behindAge(_ words: Words) -> Words {
    guard words.first?.folded == "van", words.dropFirst().first?.isNumber(18...115) == true else { return words }
    return words.dropFirst(2).drop { $0.isA(.years) }
  }

  /// "casus", "overlijden", "euthanasie van", "sedatie gestart bij"; but "scholing sedatie bij" and "dementie, mw. …".
  private static func isBroughtUp(_ before: Words) -> Bool {
    guard let last = before.last, !before.suffix(6).contains(where: \.tellsOfWork) else { return false }
    if ["casus", "case", "overleden", "overlijden"].contains(last.folded) { return true }
    let told = before.dropLast().suffix(3)
    if ["van", "of"].contains(last.folded) { return told.contains { $0.isA(.death) } }
    return ["bij", "for"].contains(last.folded) && tellsOfIllness(told)
  }

  /// Whether an illness is named that is not the beginning of another word: "COPD-dag".
  static func tellsOfIllness(_ words: Words) -> Bool {
    words.indices.contains { index in
      words[index].tellsOfIllness && words[index...].dropFirst().first?.isBehindHyphen != true
    }
  }

  /// What is said of somebody, up to where it is about their work; of who asks for something, what that is.
  static func said(_ words: Words) -> Words {
    let near = words.prefix(9)
    if near.first?.isA(.asking) == true {
      guard let link = near.prefix(4).firstIndex(where: { $0.isA(.askedFor) }) else { return [] }
      return near[(link + 1)...].prefix(2)
    }
    guard let end = near.firstIndex(where: { $0.isA(.asking) || $0.tellsOfWork }) else { return near }
    if near[end].isA(.topic) { return [] }
    // "the cancer nurse", "dementie consulent", "COPD-patiënten" is one thing.
    let isOneThing = near[end].isBehindHyphen || near[end].isRole && near[end].isBehindWord
    return near[..<(isOneThing && end > near.startIndex && near[end - 1].tellsOfIllness ? end - 1 : end)]
  }
}

// MARK: Age

extension PatientHint {
  /// "een vrouw van 82 jaar", "man, 67, longkanker", "82-jarige man", "Kees Voorbeeld (82), longkanker".
  private static func isSomebodysAge(_ before: Words, _ words: Words) -> Bool {
    guard let first = words.first else { return false }
    if first.isNumber(1...115) { return isAgeInFront(words) }
    let next = words.dropFirst().drop { $0.isA(.link) }
    if first.isA(.sex) { return isAge(next, isLinked: true) && tellsOfIllness(said(next)) }
    if first.isA([.person, .patient, .title]) {
      let isLinked = next.startIndex > words.startIndex + 1
      return isAge(next, isLinked: isLinked) || isBareAge(next, needsComma: first.isA(.patient) && !isLinked)
    }
    guard isAge(next, isLinked: true), first.isName, let last = before.last, last.isName || last.isA(.particle) else {
      return false
    }
    return !(before.suffix(3) + [first]).contains { $0.isA(.organisation) }
      && tellsOfIllness(said(next))
  }

  /// "82-jarige man", "82 jr oude vrouw", "een 82-jarige met COPD".
  private static func isAgeInFront(_ words: Words) -> Bool {
    guard let unit = words.dropFirst().first, unit.isA(.years) else { return false }
    let next = words.dropFirst(2)
    let isOfAge = ["jarige", "yo"].contains(unit.folded) || next.first?.isA(.old) == true
    guard isOfAge else { return false }
    if next.prefix(3).contains(where: { $0.isA([.person, .patient, .title]) }) { return true }
    return words.first?.isNumber(18...115) == true && next.drop { $0.isA(.old) }.first?.isA(.ofWhom) == true
  }

  /// "neemt afscheid als vrijwilliger", "is voorzitter": who is of some age and in the group, with no illness.
  private static func hasPost(_ words: Words) -> Bool {
    let told = words.prefix(10)
    guard !tellsOfIllness(told), !told.contains(where: \.tellsOfComplaint) else { return false }
    return told.indices.contains { index in
      let behind = told[(index + 1)...]
      if ["afscheid", "jubileum", "pensioen"].contains(told[index].folded) {
        // Who dies takes leave as well: "afscheid van haar kinderen".
        return behind.first?.folded != "van" || behind.prefix(4).contains(where: \.tellsOfWork)
      }
      guard ["als", "is", "was", "wordt", "werd", "as"].contains(told[index].folded) else { return false }
      let post = behind.drop { $0.isA(.anybody) || ["de", "onze", "al", "the"].contains($0.folded) }
      return post.first?.tellsOfWork == true
    }
  }

  /// "82 jaar", "82 years old", "(82)". A few years without "van" or "oud" may be anything: "al 10 jaar in de groep".
  static func isAge(_ words: Words, isLinked: Bool = false) -> Bool {
    guard let first = words.first, first.isNumber(1...115) else { return false }
    if first.isInParentheses { return !first.isNumber(1...17) }
    let next = words.dropFirst().prefix(4)
    guard let unit = next.first, unit.isA(.years) else { return false }
    let then = next.dropFirst()
    if then.contains(where: { ["ouder", "older", "gemiddeld"].contains($0.folded) }) || isTimeAtWork(then) {
      return false
    }
    return isLinked || first.isBehindParenthesis || !first.isNumber(1...44) || then.first?.isA(.old) == true
  }

  /// "50 jaar huisarts", "50 jaar in de zorg".
  private static func isTimeAtWork(_ words: Words) -> Bool {
    let next = words.first?.folded == "in" ? words.dropFirst() : words
    return next.drop { $0.isA(.particle) }.first?.tellsOfWork ?? false
  }

  /// A number that is an age by what is around it: ", 82," or before an illness.
  private static func isBareAge(_ words: Words, needsComma: Bool = false) -> Bool {
    guard let first = words.first, first.isNumber(needsComma ? 18...115 : 1...115) else { return false }
    if first.isBetweenCommas { return !first.isNumber(1...17) }
    return tellsOfIllness(words.dropFirst().prefix(4).prefix { !$0.tellsOfWork })
      && (!needsComma || first.isBehindComma)
  }
}
