/// What a number is called a word or two before it: "polisnummer aansprakelijkheid 100000009".
///
/// Only a word that says so is enough, and only where nothing between tells whose it may be: a name with a capital, "van
/// haar", a word that the number is not there yet. Own.
enum NumberName {
  /// Whether the words before a number, in the same clause, call it one of something.
  static func isOfSomething(_ before: ArraySlice<Character>, others: Set<String>) -> Bool {
    let words = Array(clause(before).split { !$0.isLetter && !$0.isNumber }.reversed().prefix(farthest + 2))
    return words.indices.dropFirst().prefix(farthest).contains { index in
      words[..<index].allSatisfy(tellsWhatFor)
        && isName(String(words[index]).folded, before: words[(index + 1)...].first, others)
    }
  }

  /// So many words may stand between.
  private static let farthest = 2
  private static let endings = ["nummer", "nr", "code", "number"]
  /// Numbers of persons: "factuurnummer" is something else's, "patiëntnummer" is not.
  static let persons = ["patient", "client", "burger", "bsn", "sofi", "persoon"]
  /// Behind these it may be somebody's, or another number than the one that was named.
  private static let unsure: Set = [
    "mevrouw", "mevr", "mw", "meneer", "mijnheer", "dhr", "heer", "bewoner", "bewoonster", "moeder", "vader", "man",
    "vrouw", "dochter", "zoon", "partner", "haar", "zijn", "hem", "hij", "zij", "ze", "pt", "mrs", "mr", "ms", "his",
    "her", "him", "is", "en", "of", "met", "volgt", "onbekend", "ontbreekt", "nog", "geen", "niet", "plus", "and", "or",
    "follows", "unknown", "missing",
  ]

  /// What stands before the number since the last comma or stop; a colon may stand directly before it.
  private static func clause(_ before: ArraySlice<Character>) -> ArraySlice<Character> {
    let end = before.lastIndex { $0.isLetter || $0.isNumber }.map { $0 + 1 } ?? before.startIndex
    guard before[end...].allSatisfy({ $0 == " " || $0 == ":" || $0 == "\u{A0}" }) else { return [] }
    let start = before[..<end].lastIndex { ",;:.!?()\n".contains($0) }.map { $0 + 1 } ?? before.startIndex
    return before[start..<end]
  }

  private static func tellsWhatFor(_ word: ArraySlice<Character>) -> Bool {
    let folded = String(word).folded
    return word.allSatisfy(\.isLetter) && word.first?.isLowercase == true && !unsure.contains(folded)
      && !persons.contains { folded.hasPrefix($0) }
  }

  /// "polisnummer", "order nummer".
  private static func isName(_ word: String, before: ArraySlice<Character>?, _ others: Set<String>) -> Bool {
    if endings.contains(word) { return before.map { others.contains(String($0).folded) } ?? false }
    return endings.contains(where: word.hasSuffix) && !persons.contains(where: word.hasPrefix)
  }
}
