import Testing

@testable import Console

/// The quick way for plain text gives what the general way gives.
@Suite struct PlainWrappingTests {
  @Test func plainTextWrapsAsAnyTextDoes() {
    var random = SystemRandomNumberGenerator()
    let signs: [Character] = ["a", "b", "é", "·", "ŵ", "/", "1", "2", ",", " ", " "]
    for _ in 0..<3_000 {
      let text = String((0..<Int.random(in: 0...60, using: &random)).map { _ in signs.randomElement() ?? "a" })
      let width = Int.random(in: 1...24, using: &random)
      #expect(ScreenText.isPlain(text))
      let lines = PlainWrapping(text, width: width).lines
      #expect(lines == TextWidth.wrappedParagraph(text, to: width), "“\(text)” in \(width)")
    }
  }

  @Test(arguments: ["a\u{301}", "©", "\u{AD}", "\u{85}", "\u{A0}", "日", "🙂", "e\u{7F}", "\t", "–"])
  func anythingElseIsNotPlain(_ text: String) {
    #expect(!ScreenText.isPlain("woord \(text) woord"))
  }

  @Test func everyPlainLetterTakesOneColumnAndIsLeftAsItIs() {
    for value in UInt32(0x20)..<0x300 {
      guard let scalar = Unicode.Scalar(value), ScreenText.isPlain(String(scalar)) else { continue }
      #expect(CharacterWidth.columns(of: scalar) == 1)
      var cleaner = ScreenTextCleaner()
      cleaner.take(scalar)
      #expect(cleaner.text == String(scalar))
    }
  }
}
