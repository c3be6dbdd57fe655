/// What stands in the place of words that were erased.
public enum ErasedWords {
  /// In the place of a text.
  public static let text = Text(nl: "(gewist)", en: "(erased)")
  /// In the place of the name of a member.
  public static let name = Text(nl: "(naam gewist)", en: "(name erased)")

  /// The names under which events keep what people typed. Everything else is a number, a day, a word of choice or the
  /// identity of something, and stays.
  static let keys: Set<String> = [
    "text", "title", "reason", "location", "name", "organisation", "corrections", "result", "cells",
  ]

  /// Whether this is no name of anybody any more.
  static func isName(_ text: String) -> Bool { text == name.nl || text == name.en }
}

extension Fields {
  /// The texts in these fields that people typed.
  public var ownWords: [String] {
    Fields(pairs.filter { ErasedWords.keys.contains($0.key) }).texts.filter { !$0.isEmpty && !Self.isErased($0) }
  }

  /// The same fields in which it says, in the place of what people typed, that it was erased.
  public func erased(in language: Language) -> Fields {
    var erased = Fields(
      pairs.map { pair in
        guard ErasedWords.keys.contains(pair.key) else { return pair }
        let words = (pair.key == "name" ? ErasedWords.name : ErasedWords.text)[language]
        return Pair(key: pair.key, value: pair.value.erased(words))
      })
    erased.isRedacted = true
    return erased
  }

  private static func isErased(_ text: String) -> Bool {
    text == ErasedWords.text.nl || text == ErasedWords.text.en || ErasedWords.isName(text)
  }
}

extension Fields.Value {
  fileprivate func erased(_ words: String) -> Fields.Value {
    switch self {
    case .text, .id: .text(words)
    case .list(let items): .list(items.map { $0.erased(words) })
    case .object(let fields):
      .object(Fields(fields.pairs.map { Fields.Pair(key: $0.key, value: $0.value.erased(words)) }))
    case .number, .flag, .null: self
    }
  }
}
