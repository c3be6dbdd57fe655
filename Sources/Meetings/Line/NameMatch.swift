/// Finds which name a mark stands for.
public enum NameMatch {
  /// The name that the words begin with after their mark, and how many words it takes; nil where none fits.
  ///
  /// A whole name wins, the longest first; else a word that begins a word of just one name, or of the first of several
  /// only where it is the beginning of that name itself.
  static func best<Value>(
    in words: ArraySlice<Substring>, among named: [QuickLine.Named<Value>]
  ) -> (Value, Int)? {
    whole(in: words, among: named) ?? partial(folded(words), among: named)
  }

  /// The same, but of several names that fit the first is taken: the one that the picker shows first.
  static func likeliest<Value>(
    in words: ArraySlice<Substring>, among named: [QuickLine.Named<Value>]
  ) -> (Value, Int)? {
    if let whole = whole(in: words, among: named) { return whole }
    guard let word = folded(words.prefix(1)).first, !word.isEmpty else { return nil }
    return candidates(for: word, among: named).first.map { ($0.value, 1) }
  }

  /// The same where only a whole name counts.
  static func whole<Value>(in words: ArraySlice<Substring>, among named: [QuickLine.Named<Value>]) -> (Value, Int)? {
    whole(folded(words), among: named)
  }

  /// No name has more words, so that a long line costs no more than a short one.
  static let mostWords = 100

  private static func folded(_ words: ArraySlice<Substring>) -> [String] {
    words.prefix(mostWords).enumerated().map { offset, word in stripped(offset == 0 ? word.dropFirst() : word).folded }
  }

  /// Those whose name has a word that begins with what was typed; all where nothing was typed. A name that was typed
  /// whole comes first, and one of which only an inner word of a longer form fits comes last: "zorg" is a zorggroep sooner
  /// than a "netwerkcoördinator palliatieve zorg". Else the order is the one given.
  public static func candidates<Value>(
    for typed: String, among named: [QuickLine.Named<Value>]
  ) -> [QuickLine.Named<Value>] {
    let wanted = typed.folded.words.map(String.init)
    guard !wanted.isEmpty else { return named }
    let fitting = named.filter { candidate in
      candidate.names.contains { name in fits(name, wanted) }
    }
    let typed = wanted.joined(separator: " ")
    let ranked = fitting.map { (candidate: $0, rank: rank($0.names, typed, wanted)) }
    return (0...2).flatMap { rank in ranked.filter { $0.rank == rank }.map(\.candidate) }
  }

  /// 0 where a name was typed whole, 1 where one begins so or the usual one fits, else 2.
  private static func rank(_ names: [String], _ typed: String, _ wanted: [String]) -> Int {
    if names.contains(where: { $0.folded == typed }) { return 0 }
    let isUsual = names.first.map { fits($0, wanted) } ?? false
    return isUsual || names.contains { $0.folded.hasPrefix(typed) } ? 1 : 2
  }

  /// The name by which something was found, as it is shown: its first one where that fits, else the one that does, in
  /// the language of the screen.
  public static func fittingName<Value>(of candidate: QuickLine.Named<Value>, for typed: String) -> String {
    let wanted = typed.folded.words.map(String.init)
    let found = zip(candidate.names, candidate.labels).first { fits($0.0, wanted) }
    return found?.1 ?? candidate.names[0]
  }

  private static func fits(_ name: String, _ wanted: [String]) -> Bool {
    let words = spellings(of: name).flatMap(beginnings)
    return wanted.allSatisfy { part in words.contains { $0.hasPrefix(part) } }
  }

  /// The name folded; and as it is typed without the blank before a number, "gp1", or without the brackets within a
  /// word, "kaderhuisarts".
  private static func spellings(of name: String) -> [String] {
    let folded = name.folded
    var (joined, plain) = ("", "")
    for (index, sign) in zip(folded.indices, folded) {
      let next = folded.index(after: index)
      let isGap = sign == " " && joined.last?.isLetter == true && next < folded.endIndex && folded[next].isNumber
      if !isGap { joined.append(sign) }
      let isWithin =
        "()".contains(sign) && plain.last?.isLetter == true && next < folded.endIndex && folded[next].isLetter
      if !isWithin { plain.append(sign) }
    }
    return [folded] + [joined, plain].filter { $0 != folded }
  }

  private static func whole<Value>(_ words: [String], among named: [QuickLine.Named<Value>]) -> (Value, Int)? {
    var found: (Value, Int)?
    for candidate in named {
      for name in candidate.names.flatMap(spellings) {
        let parts = name.words.map { String(stripped($0)) }
        guard !parts.isEmpty, parts.count <= words.count, Array(words.prefix(parts.count)) == parts else { continue }
        if parts.count > (found?.1 ?? 0) { found = (candidate.value, parts.count) }
      }
    }
    return found
  }

  private static func partial<Value>(_ words: [String], among named: [QuickLine.Named<Value>]) -> (Value, Int)? {
    guard let word = words.first, !word.isEmpty else { return nil }
    let fitting = named.filter { $0.names.contains { fits($0, [word]) } }
    if fitting.count == 1 { return (fitting[0].value, 1) }
    let beginning = fitting.filter { $0.names.contains { $0.folded.hasPrefix(word) } }
    return beginning.count == 1 ? (beginning[0].value, 1) : nil
  }

  /// The name from each of its words on, so that "adviseur" and "ros-ad" both begin one of "ROS-adviseur".
  private static func beginnings(of folded: String) -> [Substring] {
    var isInWord = false
    return folded.indices.compactMap { index in
      let wasInWord = isInWord
      // A bracket within a word is part of it: "kader(huis)arts" has no word "huis".
      let isBracket = wasInWord && "()".contains(folded[index])
      isInWord = folded[index].isLetter || folded[index].isNumber || isBracket
      return isInWord && !wasInWord ? folded[index...] : nil
    }
  }

  /// A word without the signs of the sentence behind it.
  static func stripped(_ word: Substring) -> Substring {
    var word = word
    while let last = word.last, ".,;:!".contains(last) { word.removeLast() }
    return word
  }
}
