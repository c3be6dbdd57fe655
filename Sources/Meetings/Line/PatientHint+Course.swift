// What happens to somebody: a treatment, an illness that is found, dying at a moment. Own.
extension PatientHint {
  /// "Jan de Voorbeeld krijgt sedatie", "kamer 8 krijgt midazolam", "hij heeft nog een paar weken te leven", and notes
  /// that leave out who it is: "ligt op sterven". What "een", "elke" or "als" stands before is said of anybody.
  static func isSomebodysCourse(_ before: Words, _ words: Words) -> Bool {
    if isFileNumber(words) || isRoom(words) || isPrognosis(words) || isAdjusted(before, words) { return true }
    if isInFile(before, words) { return true }
    if before.isEmpty, happens(words, isSure: !["is", "was"].contains(words.first?.folded)) { return true }
    guard !before.suffix(2).contains(where: { $0.isA(.anybody) || $0.tellsOfWork }),
      let (rest, isSure) = behindSomebody(words)
    else { return false }
    return befalls(rest, isSure: isSure, isPatient: words.first?.isA(.patient) == true)
  }

  /// Whether something happens to who was named, with where they are from and how old they are in between.
  static func befalls(_ words: Words, isSure: Bool = true, isPatient: Bool = false) -> Bool {
    var rest = behindOrigin(words)
    let aged = rest.drop { $0.isA(.link) }
    if let first = aged.first, first.isNumber(1...115) {
      if isSure, tellsOfIllness(aged.dropFirst().prefix(5).prefix { !$0.tellsOfWork }) { return true }
      if isPatient, isAge(aged, isLinked: true) { return true }
      rest = behindOrigin(aged.dropFirst().drop { $0.isA([.years, .old]) })
    }
    if rest.first?.isYear(1900...1985) == true { rest = rest.dropFirst() }
    return happens(rest, isSure: isSure) || isSure && isIll(rest)
  }

  /// "voorgesteld", "verzameld": who did something with it does not have it.
  static func isDoing(_ word: HintWord) -> Bool {
    let isPast = ["d", "t", "en"].contains { word.folded.hasSuffix($0) } && word.folded.utf8.count > 5
    return isPast && PatientWords.participleBeginnings.contains { word.folded.hasPrefix($0) }
      && !word.isA([.received, .course, .personal, .meanwhile]) && !word.tellsOfIllness
  }

  /// "opgenomen in de lijst", "ontslagen van een taak"; but "opgenomen in het hospice".
  private static func isElsewhere(_ state: HintWord, _ behind: Words) -> Bool {
    guard ["opgenomen", "ontslagen"].contains(state.folded),
      ["in", "van", "als", "uit"].contains(behind.first?.folded)
    else { return false }
    return !behind.prefix(3).contains { ["hospice", "ziekenhuis"].contains($0.folded) }
  }

  /// "met ALS", "met uitgezaaide borstkanker".
  private static func isIll(_ words: Words) -> Bool {
    guard words.first?.folded == "met" else { return false }
    let rest = words.dropFirst().drop { $0.isA(.meanwhile) && !$0.tellsOfIllness }
    guard let illness = rest.first, illness.tellsOfIllness, !illness.isA([.treatment, .death]) else { return false }
    return !rest.prefix(8).contains(where: \.tellsOfWork) && rest.dropFirst().first?.isBehindHyphen != true
  }

  /// "krijgt sinds gisteren sedatie", "is vannacht gestorven", "heeft nog een paar weken te leven".
  private static func happens(_ words: Words, isSure: Bool = true) -> Bool {
    guard words.first?.isA(.happening) == true else { return false }
    let next = words.dropFirst()
    let told = next.prefix(8)
    if let end = told.firstIndex(where: { $0.folded == "leven" }), told[..<end].contains(where: { $0.folded == "nog" })
    {
      return true
    }
    let rest = next.drop { $0.isA(.meanwhile) && !$0.tellsOfIllness }
    guard let state = rest.first, rest.startIndex - next.startIndex <= 6 else { return false }
    let behind = rest.dropFirst()
    // Behind a comma it is about something else: ", huisarts belt"; but who is mourned is mourned by somebody.
    let clause = behind.prefix(8).prefix { !$0.isBehindComma || state.isA(.death) }
    guard behind.first?.isBehindHyphen != true, !clause.contains(where: \.tellsOfWork) else { return false }
    guard !clause.contains(where: isDoing), !isElsewhere(state, clause) else { return false }
    // Nobody wants an illness, but to speak of it.
    let isWished = ["wil", "wilde", "wants"].contains(words.first?.folded)
    if isWished, !state.isA([.treatment, .course, .death, .personal]) { return false }
    // "heeft euthanasie toegelicht", "heeft midazolam in de tas": only who asked for it or got it is treated.
    let isHad = ["heeft", "had", "has"].contains(words.first?.folded) && state.isA([.treatment, .course])
    if isHad, let first = behind.first, !first.isA(.received), !first.isBehindComma { return false }
    return isSure ? state.tellsOfIllness || state.isA(.course) : state.isA(.personal)
  }
}

// MARK: Who

extension PatientHint {
  /// What comes behind somebody who can be recognised, and whether it is a person for sure: two words with a capital may be
  /// an organisation as well.
  private static func behindSomebody(_ words: Words) -> (Words, isSure: Bool)? {
    guard let first = words.first else { return nil }
    let next = words.dropFirst()
    if first.isA(.kin) { return (behindNames(next), true) }
    if first.isA([.patient, .room]), next.first?.isNumber(1...999) == true { return (next.dropFirst(), true) }
    if first.isA([.patient, .person]) { return behindOrigin(next).startIndex > next.startIndex ? (next, true) : nil }
    guard first.isName, !first.isA([.particle, .title]), !first.tellsOfIllness, !first.tellsOfWork else { return nil }
    let rest = behindNames(next)
    if first.isA(.firstName) { return (rest, true) }
    let isNamed = rest.startIndex > next.startIndex && !words[..<rest.startIndex].contains { $0.isA(.organisation) }
    return isNamed ? (rest, false) : nil
  }

  /// A family name, with the words it is written with.
  private static func behindNames(_ words: Words) -> Words {
    let names = words.prefix(4).drop { $0.isA(.particle) }
    guard let name = names.first, name.isName || name.isInitial, !name.isA([.title, .happening]) else { return words }
    let rest = words[(names.startIndex + 1)...]
    return rest.drop { $0.isBehindHyphen }
  }

  /// "uit Heideland", "van dokter Voorbeeld", "van de familie Voorbeeld", "van de buren".
  static func behindOrigin(_ words: Words) -> Words {
    guard let link = words.first, ["uit", "van", "from"].contains(link.folded) else { return words }
    let place = words.dropFirst().drop { $0.isA([.particle, .ofOrigin]) }
    guard let name = place.first, place.startIndex - words.startIndex <= 4,
      name.isName || name.isA(.kin) || name.folded == "buren"
    else {
      return words
    }
    return place.dropFirst().drop { $0.isBehindHyphen || $0.isName }
  }
}

// MARK: Notes without a name

extension PatientHint {
  /// "Patiëntnummer 4483921".
  private static func isFileNumber(_ words: Words) -> Bool {
    guard words.first?.isA(.fileNumber) == true else { return false }
    return words.dropFirst().prefix(2).contains { $0.text.utf8.count > 3 && $0.isNumber(1000...999_999_999) }
  }

  /// "patiënt op kamer 12".
  private static func isRoom(_ words: Words) -> Bool {
    guard words.first?.isA(.patient) == true, let room = words.dropFirst(2).first, room.isA(.room) else { return false }
    return words.dropFirst(3).first?.isNumber(1...999) == true
  }

  /// "prognose: enkele weken".
  private static func isPrognosis(_ words: Words) -> Bool {
    guard let first = words.first, ["prognose", "levensverwachting"].contains(first.folded) else { return false }
    let rest = words.dropFirst().drop { $0.isA(.meanwhile) || $0.isA(.link) || $0.isNumber(1...99) }
    return rest.first?.isA(.span) == true
  }

  /// "reanimatiebeleid aanpassen" and nothing else.
  private static func isAdjusted(_ before: Words, _ words: Words) -> Bool {
    guard before.isEmpty, (2...3).contains(words.count), words.last?.isA(.adjusting) == true else { return false }
    return words.dropLast().allSatisfy { $0.isA([.course, .meanwhile]) || $0.tellsOfIllness }
  }

  /// "wilsverklaring, zie dossier".
  private static func isInFile(_ before: Words, _ words: Words) -> Bool {
    guard words.first?.folded == "zie", words.dropFirst().first?.folded == "dossier", words.count == 2 else {
      return false
    }
    return before.contains { $0.isA(.course) || $0.tellsOfIllness }
  }
}
