import Meetings
import Testing

/// The sizes and languages that every screen has to be right in.
struct Setting: Sendable, CustomTestStringConvertible {
  let columns: Int
  let rows: Int
  let language: Language

  var testDescription: String { "\(columns)x\(rows) \(language.rawValue)" }

  static let all: [Setting] = [(40, 12), (64, 16), (80, 24), (100, 30), (120, 36), (200, 60)].flatMap { columns, rows in
    Language.allCases.map { Setting(columns: columns, rows: rows, language: $0) }
  }

  func play(_ scene: Scene) throws -> Rehearsal { try scene.play(language, columns, rows) }
}
