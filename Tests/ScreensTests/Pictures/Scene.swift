import Meetings
import Testing

/// A screen in an important state: how to get there by keys, in either language and at any size.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let perform: @Sendable (Language) throws -> Rehearsal

  /// A scene that begins on the home screen of a group.
  init(
    _ name: String, in group: @escaping @Sendable (Language) throws -> Notebook, isExample: Bool = false,
    isReadOnly: Bool = false, nl: String = "", en: String? = nil,
    then: @escaping @Sendable (inout Rehearsal) throws -> Void = { _ in }
  ) {
    self.init(name) { language in
      var stage = Rehearsal(try group(language), language, isExample: isExample, isReadOnly: isReadOnly)
      stage.type(nl: nl, en: en ?? nl)
      try then(&stage)
      return stage
    }
  }

  init(_ name: String, perform: @escaping @Sendable (Language) throws -> Rehearsal) {
    self.name = name
    self.perform = perform
  }

  /// The stage at a size; every scene is played once in each language, and then only made larger or smaller.
  func play(_ language: Language = .dutch, _ columns: Int = 80, _ rows: Int = 24) throws -> Rehearsal {
    guard var stage = try Self.played[language]?[name]?.get() else { return try perform(language) }
    if (columns, rows) != (80, 24) { stage.resize(columns: columns, rows: rows) }
    return stage
  }

  private static let played: [Language: [String: Result<Rehearsal, any Error>]] = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      let results = all.map { scene in (scene.name, Result { try scene.perform(language) }) }
      return (language, Dictionary(results) { first, _ in first })
    })

  var testDescription: String { name }

  static let all: [Scene] =
    start + home + agenda + live + readBack + people + parels + review + settings + help + projection
}
