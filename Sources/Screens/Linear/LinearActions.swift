import Console
import Meetings

/// The actions that can be asked for by a word or by a key, as somebody types them in a line.
struct LinearActions {
  let entries: [HelpEntry]
  let language: Language

  /// What was asked for, and what was typed behind it.
  struct Asked {
    let entry: HelpEntry
    let rest: String
  }

  init(_ model: AppModel) {
    entries = model.helpEntries
    language = model.context.language
  }

  /// The action that a line begins with: its whole word, its key, or letters that only one word begins with.
  func asked(_ line: String) -> Asked? {
    for (entry, word) in byWord {
      if let rest = Self.rest(of: line, after: word) { return Asked(entry: entry, rest: rest) }
    }
    let head = line.prefix { !$0.isWhitespace && $0 != ":" }
    let rest = line.dropFirst(head.count).drop { $0 == ":" }.trimmed
    if let entry = entry(forKey: String(head)) { return Asked(entry: entry, rest: rest) }
    return begun(by: head).map { Asked(entry: $0, rest: rest) }
  }

  /// The actions with their words, the longest first; of two with one word the one that is possible now.
  private var byWord: [(entry: HelpEntry, word: String)] {
    entries.map { ($0, $0.word[language]) }.sorted { first, second in
      (first.1.count, first.0.refusal == nil ? 1 : 0) > (second.1.count, second.0.refusal == nil ? 1 : 0)
    }
  }

  /// The action whose word alone begins with these letters, or whose word all others that do begin with.
  private func begun(by head: Substring) -> HelpEntry? {
    let begun = byWord.filter { head.count > 2 && $0.word.folded.hasPrefix(String(head).folded) }
    guard let shortest = begun.last else { return nil }
    return begun.allSatisfy { $0.word.folded.hasPrefix(shortest.word.folded) } ? shortest.entry : nil
  }

  /// Whether a key means an action here.
  func hasKey(_ key: Key) -> Bool { entries.contains { $0.keys.contains(key) } }

  private func entry(forKey name: String) -> HelpEntry? {
    entries.first { entry in
      entry.keys.contains { key in
        // A number is that of a row.
        if case .character(let letter) = key, letter != " " { return name == String(letter) && !letter.isNumber }
        return key.name(language).folded == name.folded || key.description == name.lowercased()
      }
    }
  }

  /// What follows a word at the beginning of a line; nil where the line does not begin with that word.
  private static func rest(of line: String, after word: String) -> String? {
    let head = line.prefix(word.count)
    let rest = line.dropFirst(word.count)
    guard String(head).folded == word.folded, rest.first.map({ $0.isWhitespace || $0 == ":" }) ?? true else {
      return nil
    }
    return rest.drop { $0 == ":" }.trimmed
  }

  /// An action as it is listed: its word, its key where that can be typed, and what it does.
  func line(of entry: HelpEntry, number: Int) -> String {
    "\(number). \(told(entry))\(entry.refusal == nil ? "" : " \(Self.notNow[language])")"
  }

  /// The screen where it is another, its word, and what it does.
  func told(_ entry: HelpEntry) -> String {
    let screen = entry.screen.map { "\($0.known.name[language]): " } ?? ""
    return "\(screen)\(name(of: entry)): \(entry.help[language])"
  }

  /// The word, with its key where that is a sign.
  func name(of entry: HelpEntry) -> String {
    let word = entry.word[language]
    guard case .character(let letter)? = entry.keys.first(where: \.isLetter), letter != " ", !letter.isNumber else {
      return word
    }
    return "\(word) (\(letter))"
  }

  private static let notNow = Text(nl: "(nu niet)", en: "(not now)")
}
