import Console
import Testing

@Suite struct ScreenTextTests {
  @Test(arguments: [
    ("gewoon", "gewoon"), ("één café", "één café"), ("a\nb\tc", "a b c"), ("a\r\nb", "a b"), ("a\rb", "a b"),
    ("\u{1B}[31mrood", "␛[31mrood"), ("a\u{0}b\u{7F}c", "a␀b␡c"), ("a\u{9B}31m", "a�31m"), ("a\u{85}b", "a b"),
    ("a\u{2028}b\u{2029}c", "a b c"), ("ab\u{202E}cd", "ab�cd"), ("a\u{2066}b\u{2069}", "a�b�"),
    ("a\u{200B}\u{200C}\u{200D}\u{200E}\u{200F}\u{2060}\u{FEFF}\u{AD}b", "ab"),
    ("\u{115F}\u{1160}\u{3164}\u{FFA0}", ""),
    ("a\u{E0061}b", "ab"), ("a\u{FE0F}b", "ab"), ("1\u{FE0F}", "1"), ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
    ("a\u{1F3FD}", "a�"), ("👍🏽", "👍🏽"), ("👨‍👩‍👧", "👨‍👩‍👧"), ("👨\u{200D}a", "👨a"), ("❤️\u{200D}🔥", "❤️\u{200D}🔥"),
    ("👨\u{200D}", "👨"), ("\u{301}a", "◌\u{301}a"), ("🇳🇱", "🇳🇱"), ("a\u{A0}b", "a b"), ("\u{FFF9}x", "�x"),
    ("🏴\u{E0067}\u{E007F}", "🏴"), ("\u{1161}", "�"), ("日本語", "日本語"),
    // A syllable of three parts, one made of a whole one and its final consonant, and parts that go on no syllable.
    ("\u{1112}\u{1161}\u{11AB}", "\u{1112}\u{1161}\u{11AB}"), ("\u{D558}\u{11AB}", "\u{D558}\u{11AB}"),
    ("\u{D540}\u{1161}\u{11A8}", "\u{D540}��"), ("\u{1112}\u{11AB}", "\u{1112}�"), ("\u{AC00}\u{D7C8}", "\u{AC00}�"),
  ])
  func makesTextHarmless(_ raw: String, _ clean: String) {
    #expect(Array(ScreenText.cleaned(raw).unicodeScalars) == Array(clean.unicodeScalars))
  }

  @Test func keepsFourMarksOnASign() {
    let marks = String(repeating: "\u{301}", count: 9)
    #expect(ScreenText.cleaned("a" + marks + "b").unicodeScalars.count == 6)
    #expect(ScreenText.cleaned("a" + marks + "\u{200B}" + marks).unicodeScalars.count == 5)
  }

  @Test func cleaningTwiceChangesNothingAndNothingInvisibleIsLeft() {
    let parts: [Unicode.Scalar] = [
      "a", "1", " ", "é", "\u{301}", "\u{200D}", "\u{FE0F}", "\u{FE0E}", "👨", "❤", "\u{1F3FD}", "\u{20E3}", "🇳",
      "\u{202E}", "\u{1160}", "\u{1100}", "한", "\r", "\n", "\u{1B}", "\u{E0061}", "\u{93E}", "\u{915}", "\u{94D}",
    ]
    var seed: UInt64 = 42
    for _ in 0..<4000 {
      var raw = String.UnicodeScalarView()
      for _ in 0..<6 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        raw.append(parts[Int(seed >> 33) % parts.count])
      }
      let once = ScreenText.cleaned(String(raw))
      let shown = raw.map { String($0.value, radix: 16) }
      #expect(Array(ScreenText.cleaned(once).unicodeScalars) == Array(once.unicodeScalars), "\(shown)")
      #expect(once.allSatisfy { TextWidth.columns(of: $0) > 0 }, "\(shown)")
      #expect(!once.unicodeScalars.contains { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) }, "\(shown)")
    }
  }
}
