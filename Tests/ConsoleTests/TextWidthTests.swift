import Console
import Testing

@Suite struct TextWidthTests {
  @Test(arguments: [
    ("", 0), ("besluit", 7), ("café", 4), ("cafe\u{301}", 4), ("日本", 4), ("한국", 4), ("\u{1112}\u{1161}\u{11AB}", 2),
    ("👨‍👩‍👧‍👦", 2), ("👍🏽", 2), ("❤️", 2), ("❤", 1), ("🇳🇱", 2), ("1️⃣", 2), ("🙂", 2), ("⌚", 2), ("ﬀ", 1),
    ("ｗｉｄｅ", 8), ("… · ─ ✓ ▸ ± €", 13), ("a\u{200B}b", 2), ("กำ", 2), ("का", 2), ("🏴\u{E0067}\u{E0062}", 2),
    ("a\tb", 3), ("a\u{1B}b", 3), ("ガ", 2), ("か\u{3099}", 2), ("𝒳", 1), ("—", 1), ("\u{20000}", 2),
  ])
  func measuresWhatIsShown(_ text: String, _ columns: Int) {
    #expect(TextWidth.columns(of: text) == columns, "\(text.unicodeScalars.map { String($0.value, radix: 16) })")
  }

  @Test func clipsWithoutCuttingASign() {
    #expect(TextWidth.clipped("besluit", to: 7) == "besluit")
    #expect(TextWidth.clipped("besluiten", to: 7) == "beslui…")
    #expect(TextWidth.clipped("日本語", to: 4) == "日…")
    #expect(TextWidth.clipped("日本語", to: 5) == "日本…")
    #expect(TextWidth.clipped("a👨‍👩‍👧‍👦b", to: 2) == "a…")
    #expect(TextWidth.clipped("abc", to: 1) == "…")
    #expect(TextWidth.clipped("abc", to: 0) == "")
    #expect(TextWidth.clipped("abc", to: -3) == "")
    #expect(TextWidth.clipped("", to: 3) == "")
  }

  @Test func padsToAnExactWidth() {
    #expect(TextWidth.padded("é", to: 3) == "é  ")
    #expect(TextWidth.padded("日本語", to: 4) == "日… ")
    #expect(TextWidth.padded("besluit", to: 4) == "bes…")
    #expect(TextWidth.padded("x", to: 0) == "")
  }

  @Test func everyOwnSignIsOneColumnAndHasAnAsciiForm() {
    let unicode = Mirror(reflecting: Glyphs.unicode).children.compactMap { $0.value as? Character }
    let ascii = Mirror(reflecting: Glyphs.ascii).children.compactMap { $0.value as? Character }
    #expect(unicode.count == ascii.count && unicode.count > 8)
    for (sign, plain) in zip(unicode, ascii) {
      #expect(TextWidth.columns(of: sign) == 1)
      #expect(plain.isASCII)
      #expect(PlainASCII.form(of: sign) == plain)
    }
  }

  @Test func plainFormsKeepLettersReadable() {
    #expect(String("Ünïcödé naïef € “ja” – 1×".map(PlainASCII.form(of:))) == "Unicode naief E \"ja\" - 1x")
    #expect(PlainASCII.form(of: "e\u{301}\u{302}") == "e")
    #expect(PlainASCII.form(of: "日") == "?")
  }
}
