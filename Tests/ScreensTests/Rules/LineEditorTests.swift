import Testing

@testable import Screens

@Suite("Typing in a line")
struct LineEditorTests {
  private static let pieces = [
    "a", "é", " ", "woord ", "\u{301}", "e", "\u{1F1F3}", "\u{1F1F1}", "👩", "\u{200D}", "🏽", "©", "\u{FE0F}", "ক",
    "\u{9CD}",
  ]

  @Test("Wherever something is put in, the line is what was typed, sign for sign", arguments: 0..<60)
  func insert(seed: Int) {
    var (editor, state) = (LineEditor(), UInt64(seed + 1))
    func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
    for _ in 0..<40 {
      editor.move(to: roll(editor.characters.count + 1))
      let piece = Self.pieces[roll(Self.pieces.count)]
      let (before, after) = (editor.characters[..<editor.cursor], editor.characters[editor.cursor...])
      let wanted = String(before) + piece + String(after)
      editor.insert(piece)
      #expect(Array(editor.text.unicodeScalars) == Array(wanted.unicodeScalars))
      #expect(editor.characters == Array(wanted) && (0...editor.characters.count).contains(editor.cursor))
    }
  }
}
