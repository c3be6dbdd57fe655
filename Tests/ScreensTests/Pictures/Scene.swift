import Meetings
import Testing

/// A screen in an important state: how to get there by keys, in either language and at any size.
struct Scene: Sendable, CustomTestStringConvertible {
  let name: String
  let play: @Sendable (Language, Int, Int) throws -> Rehearsal

  /// A scene that begins on the home screen of a group.
  init(
    _ name: String, in group: @escaping @Sendable (Language) throws -> Notebook, isExample: Bool = false,
    isReadOnly: Bool = false, nl: String = "", en: String? = nil,
    then: @escaping @Sendable (inout Rehearsal) throws -> Void = { _ in }
  ) {
    self.init(name) { language, columns, rows in
      var stage = Rehearsal(
        try group(language), language, columns: columns, rows: rows, isExample: isExample, isReadOnly: isReadOnly)
      stage.type(nl: nl, en: en ?? nl)
      try then(&stage)
      return stage
    }
  }

  init(_ name: String, play: @escaping @Sendable (Language, Int, Int) throws -> Rehearsal) {
    self.name = name
    self.play = play
  }

  /// The stage at the usual size.
  func play(_ language: Language = .dutch) throws -> Rehearsal { try play(language, 80, 24) }

  var testDescription: String { name }

  static let all: [Scene] = start + home + agenda + live + readBack + people + parels + review + help
}
