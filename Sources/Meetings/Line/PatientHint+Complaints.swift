// What somebody suffers from, and where they are cared for. Groups speak of both all day, so it has to be said of one who is
// named, in one clause, and with nothing in it about anybody's work. Own.
extension PatientHint {
  /// "mevrouw Voorbeeld heeft veel pijn", "dhr. Voorbeeld wil niet meer naar het ziekenhuis", "Pt. is benauwd".
  static func isSomebodysComplaint(_ before: Words, _ words: Words, isQuestion: Bool) -> Bool {
    guard let first = words.first else { return false }
    if first.isA(.title), let named = afterName(words.dropFirst()) {
      return isUnwell(behindOrigin(behindAge(named)))
    }
    // "een patiënt", "de patiënt" may be any.
    guard first.isA(.patient), !isQuestion, before.isEmpty || first.beginsSentence else { return false }
    let next = words.dropFirst()
    return isUnwell(next, isAnybody: ["met", "with"].contains(next.first?.folded))
  }

  /// Whether a complaint or a stay is told. "Patiënt met hartfalen" may be any, "patiënt met hartfalen opgenomen" is one.
  private static func isUnwell(_ words: Words, isAnybody: Bool = false) -> Bool {
    let clause = clause(words)
    guard !clause.contains(where: isBusy) else { return false }
    if isAnybody { return clause.prefix(8).contains(where: tellsOfAny) && isAdmitted(clause) }
    if let first = clause.first, first.isA(.unwell), first.isBehindWord { return true }
    return clause.indices.contains { index in
      let rest = clause[index...]
      // "ervaring met pijn".
      let isLink = index > clause.startIndex && ["met", "with"].contains(clause[index].folded)
      return !isLink && hasComplaint(rest) || wantsToGo(rest) || liesIn(rest)
        || clause[index].isA(.feeling) && isAdmitted(rest.dropFirst())
    }
  }

  private static func tellsOfAny(_ word: HintWord) -> Bool { word.tellsOfIllness || word.tellsOfComplaint }

  /// Up to a comma or what is about somebody else: "hoort dat iemand pijn heeft".
  private static func clause(_ words: Words) -> Words {
    let near = words.prefix(16)
    guard let first = near.first, !first.beginsSentence || first.isA(.feeling) else { return [] }
    let end = near.dropFirst().firstIndex { word in
      word.isBehindComma || word.beginsSentence || othersBegin.contains(word.folded)
    }
    let clause = near[..<(end ?? near.endIndex)]
    return clause[..<(secondAct(clause) ?? clause.endIndex)]
  }

  /// Who acts because of it: "en belt de huisarts".
  private static func secondAct(_ clause: Words) -> Words.Index? {
    clause.indices.first { index in
      let isLinked = ["en", "maar", "and", "but"].contains(clause[index].folded)
      return isLinked && ["belt", "belde", "vraagt", "calls"].contains(clause[index...].dropFirst().first?.folded)
    }
  }

  private static let othersBegin: Set = [
    "dat", "die", "wie", "wat", "hoe", "waar", "waarom", "omdat", "if", "that", "who", "how", "what", "because",
  ]

  /// "heeft jeuk over het hele lichaam" and "admitted on Monday" are no talks.
  private static func isBusy(_ word: HintWord) -> Bool {
    (word.tellsOfWork || word.isA(.asking)) && !word.isA([.degree, .place])
  }

  /// "heeft sinds gisteren veel pijn"; but "heeft pijn uitgewerkt", "heeft pijn als eerste".
  private static func hasComplaint(_ words: Words) -> Bool {
    guard let verb = words.first, verb.isA(.feeling) else { return false }
    let rest = words.dropFirst().drop { $0.isA(.degree) && !$0.tellsOfComplaint }
    guard let state = rest.first, state.tellsOfComplaint else { return false }
    let behind = rest.dropFirst()
    if behind.first?.isBehindHyphen == true { return false }
    // "verward over de datum"; but "jeuk over het hele lichaam".
    if state.isA(.unwell), behind.first?.folded == "over" { return false }
    if behind.first?.folded == "als", behind.dropFirst().first?.isA([.person, .kin]) != true { return false }
    return !behind.contains { isDoing($0) && !$0.tellsOfComplaint && $0.folded != "gevallen" }
  }

  /// "wil niet meer naar het ziekenhuis", "wants to go home"; but "gaat naar het ziekenhuis om …".
  private static func wantsToGo(_ words: Words) -> Bool {
    guard words.first?.isA(.wish) == true else { return false }
    let next = words.dropFirst()
    let rest = next.drop { $0.isA(.degree) || ["naar", "to", "go", "back", "return"].contains($0.folded) }
    return rest.first?.isA(.place) == true && endsThere(rest.dropFirst())
      && next[..<rest.startIndex].contains { ["naar", "to"].contains($0.folded) }
  }

  /// "ligt in het ziekenhuis", "is in hospital".
  private static func liesIn(_ words: Words) -> Bool {
    guard let verb = words.first else { return false }
    let isIn = ["is", "was"].contains(verb.folded) && words.dropFirst(2).first?.folded == "hospital"
    guard isIn || verb.isA(.lying) else { return false }
    let rest = words.dropFirst().drop { $0.isA(.degree) || $0.folded == "in" }
    return rest.first?.isA(.place) == true && endsThere(rest.dropFirst())
      && words[..<rest.startIndex].contains { $0.folded == "in" }
  }

  /// "is met spoed opgenomen", "hartfalen opgenomen in het ziekenhuis"; but "opgenomen in de kerngroep".
  private static func isAdmitted(_ words: Words) -> Bool {
    let rest = words.drop { ($0.isA(.degree) || tellsOfAny($0)) && !$0.isA(.admission) }
    guard rest.first?.isA(.admission) == true else { return false }
    let behind = rest.dropFirst()
    let isSomewhere = ["in", "van", "als", "uit", "to", "from", "as"].contains(behind.first?.folded)
    guard isSomewhere else { return endsThere(behind) }
    return behind.prefix(4).contains { $0.isA(.place) }
  }

  /// Whether nothing is done there: only its name and a day come behind it, or what else is the matter.
  private static func endsThere(_ words: Words) -> Bool {
    let rest = words.drop { $0.isA([.degree, .particle]) || $0.isName || $0.isMonth || $0.isNumber(0...2100) }
    guard let next = rest.first else { return true }
    return ["maar", "but", "na", "after"].contains(next.folded) || tellsOfAny(next)
  }
}
