import Testing

@testable import Meetings

/// What nobody can see goes, but for what an emoji is made of.
@Suite struct VisibleTextTests {
  @Test(arguments: [
    ("gewoon één", "gewoon één"), ("a\u{200B}b\u{FEFF}c\u{AD}", "abc"), ("\u{200D}a", "a"), ("a\u{200D}b", "ab"),
    ("👨\u{200D}👩", "👨\u{200D}👩"), ("👨\u{200D}a", "👨a"), ("❤\u{FE0F}\u{200D}🔥", "❤\u{FE0F}\u{200D}🔥"),
    ("a\u{FE0F}", "a"), ("1\u{FE0F}\u{20E3}", "1\u{FE0F}\u{20E3}"),
    ("\u{1F3F4}\u{E0067}\u{E007F}", "\u{1F3F4}\u{E0067}\u{E007F}"),
    ("a\u{E0067}", "a"), ("\u{FE0F}", ""), ("ab\u{202E}cd\u{2066}", "ab\u{202E}cd\u{2066}"),
    ("a\u{2060}\u{180E}b", "ab"),
  ])
  func onlyWhatIsSeenStays(_ raw: String, _ seen: String) {
    #expect(Array(raw.withoutInvisibles.unicodeScalars) == Array(seen.unicodeScalars))
  }
}
