import Console
import Testing

@Suite struct TextWrappingTests {
  @Test(arguments: ["wie", "één"], ["Wijkverpleegkundige 1,", "Wijkverpleegkundige 12,"])
  func aLongNameKeepsItsNumber(who: String, name: String) {
    let lines = TextWidth.wrapped("\(who) meedoet · \(name) Consulent 1", to: 35)
    #expect(lines == ["\(who) meedoet ·", "\(name) Consulent 1"])
  }

  @Test(arguments: [
    ("een twee drie", 8, ["een twee", "drie"]),
    ("een twee drie", 7, ["een", "twee", "drie"]),
    ("een twee drie", 100, ["een twee drie"]),
    ("een\n\ntwee", 10, ["een", "", "twee"]),
    ("een\r\ntwee\n", 10, ["een", "twee", ""]),
    ("abcdefgh", 3, ["abc", "def", "gh"]),
    ("a abcdefgh ij", 4, ["a", "abcd", "efgh", "ij"]),
    ("日本語日本語", 5, ["日本", "語日", "本語"]),
    ("", 5, [""]),
    ("     ", 3, [""]),
    ("ab", 0, ["a", "b"]),
    ("een    twee", 5, ["een", "twee"]),
    ("een twee   ", 8, ["een twee"]),
    ("in ~/mappen/groep/2026-1/verslag.md", 20, ["in", "~/mappen/groep/", "2026-1/verslag.md"]),
    ("in ~/mappen–/groep/2026-1/verslag.md", 20, ["in", "~/mappen–/groep/", "2026-1/verslag.md"]),
    ("https://abcdefgh", 10, ["https://ab", "cdefgh"]),
    ("/abcdefgh", 4, ["/abc", "defg", "h"]),
    ("en/of wel", 6, ["en/of", "wel"]),
    ("voorzitter: ROS-adviseur 1", 25, ["voorzitter:", "ROS-adviseur 1"]),
    ("af op zo 6 december 2026 en niet later", 20, ["af op", "zo 6 december 2026", "en niet later"]),
    ("duurt nog 10 min, denk ik", 13, ["duurt", "nog 10 min,", "denk ik"]),
    ("Consulent 1 · te laat", 12, ["Consulent 1", "· te laat"]),
    ("Consulent 1 · te laat", 14, ["Consulent 1 ·", "te laat"]),
    ("een – · twee", 6, ["een", "– ·", "twee"]),
    ("een\u{300} 1 · twee", 7, ["een\u{300} 1 ·", "twee"]),
    ("abcdefghijklmnopqrst 1", 20, ["abcdefghijklmnopqrst", "1"]),
  ])
  func breaksAtBlanks(_ text: String, _ width: Int, _ lines: [String]) {
    #expect(TextWidth.wrapped(text, to: width) == lines)
  }

  @Test func losesNoLetterAndFitsTheWidth() {
    let text = "Welke scholing missen de groepen, en wie heeft dat gevraagd? Symptoomlast-monitoring é日本🙂 verder."
    let letters = { (text: String) in text.filter { $0 != " " } }
    for width in 2...60 {
      let lines = TextWidth.wrapped(text, to: width)
      #expect(lines.allSatisfy { TextWidth.columns(of: $0) <= width })
      #expect(letters(lines.joined()) == letters(text))
    }
  }

  @Test func aTextInAFewLinesEndsClipped() {
    #expect(TextWidth.wrapped("een twee drie vier vijf", to: 9, most: 2) == ["een twee", "drie vie…"])
    #expect(TextWidth.wrapped("een twee", to: 9, most: 2) == ["een twee"])
    #expect(TextWidth.wrapped("een twee drie", to: 9, most: 0) == [])
  }
}
