/// A language of the screen. Dutch comes first; English is complete.
public enum Language: String, Sendable, CaseIterable {
  case dutch = "nl"
  case english = "en"
}

/// Words in both languages, side by side, so that a missing one does not compile.
public struct Text: Hashable, Sendable {
  /// The Dutch words.
  public let nl: String
  /// The English words.
  public let en: String

  /// Words in Dutch and in English.
  public init(nl: String, en: String) {
    self.nl = nl
    self.en = en
  }

  /// The same in both languages: a name, a number, a person's own words.
  public init(verbatim: String) { self.init(nl: verbatim, en: verbatim) }

  /// The words in one language.
  public subscript(language: Language) -> String { language == .dutch ? nl : en }
}

extension Language {
  /// The language in its own words, whichever is spoken.
  public var name: Text {
    switch self {
    case .dutch: Text(verbatim: "Nederlands")
    case .english: Text(verbatim: "English")
    }
  }
}
