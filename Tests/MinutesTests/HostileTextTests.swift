import Meetings
import Testing

@testable import Minutes

/// Texts that somebody made to break a page, through both formats.
@Suite struct HostileTextTests {
  static let hostile = [
    "<script>alert(1)</script>", "</title></style></body>", "\" onmouseover=\"alert(1)", "a & b &lt; &#60; &amp;",
    "]]>", "<!-- -->", "<?xml ?>", "[klik](javascript:alert(1))", "![x](http://a/b.png)", "# kop", "- punt", "+ punt",
    "1. een", "12) twaalf", "> citaat", "| a | b |\n| --- | --- |", "`code`", "```\nblok", "~~weg~~",
    "**vet** _schuin_",
    "---", "===", "regel\r\nregel\u{2028}regel", "\u{1B}[31mrood\u{1B}[0m", "\u{9B}31m", "a\u{202E}b\u{2066}c\u{200F}d",
    "\u{0}\u{7F}\u{FFFE}\u{FFFF}", "javascript:alert(1)", "data:text/html,x", "https://a.nl/\"><script>",
    "mailto:a@b.nl?body='x'", "e\u{301}\u{301}\u{301}\u{301}\u{301}\u{301}", "\u{301}los", "<\u{301}b>", "$x$ \\(y\\)",
    "\\", "Café ’s-Heerenberg 👩‍⚕️ ﷽", String(repeating: "lang ", count: 3_000),
  ]

  @Test(arguments: hostile) func bothFormatsKeepTheirForm(_ text: String) throws {
    var plain = try Scene(named: "Groep")
    var scene = try Scene(named: text)
    // Only a note has the lines that it was typed in.
    try fill(&plain, PlainText.lines(of: text).map { _ in "woord" }.joined(separator: "\n"))
    try fill(&scene, text)
    let page = Page(scene.text(.html))
    #expect(page.isWellFormed)
    #expect(!page.elements.contains { $0.name == "script" || $0.name == "img" || $0.name == "b" })
    // Links aside, a text adds no element.
    #expect(page.elements.count { $0.name != "a" } == Page(plain.text(.html)).elements.count)
    #expect(page.elements.flatMap(\.attributes.keys).allSatisfy { !$0.hasPrefix("on") })
    for link in page.elements where link.name == "a" { #expect(isSafe(link.attributes["href"] ?? "")) }
    // A text adds no line to Markdown, and no column to a table.
    let lines = { (scene: Scene) in scene.text(.markdown).split(separator: "\n", omittingEmptySubsequences: false) }
    #expect(lines(scene).count == lines(plain).count)
    for (line, other) in zip(lines(scene), lines(plain)) { #expect(bars(line) == bars(other)) }
  }

  @Test(arguments: hostile) func nothingInvisibleIsLeft(_ text: String) {
    for scalar in PlainText.cleaned(text).unicodeScalars {
      #expect(scalar.value >= 0x20 && !(0x7F..<0xA0).contains(scalar.value))
      #expect(!(0x202A...0x202E).contains(scalar.value) && !(0x2066...0x2069).contains(scalar.value))
      #expect(scalar != "\u{200F}" && scalar != "\u{2028}")
    }
  }

  @Test func whatMeansSomethingInMarkdownIsEscaped() {
    #expect(MarkdownText.escaped("# kop", beginsLine: true) == "\\# kop")
    #expect(MarkdownText.escaped("- punt - en door", beginsLine: true) == "\\- punt - en door")
    #expect(MarkdownText.escaped("+1", beginsLine: true) == "\\+1")
    #expect(MarkdownText.escaped("12. twaalf 3. drie", beginsLine: true) == "12\\. twaalf 3. drie")
    #expect(MarkdownText.escaped("1) een", beginsLine: true) == "1\\) een")
    #expect(MarkdownText.escaped("a|b`c<d>e[f]g*h_i~j!k\\l") == "a\\|b\\`c\\<d\\>e\\[f\\]g\\*h\\_i\\~j\\!k\\\\l")
    #expect(MarkdownText.escaped("een\ntwee\tdrie") == "een twee drie")
    #expect(MarkdownText.escaped("zie https://a.nl/b_c.") == "zie <https://a.nl/b_c>.")
    #expect(MarkdownText.escaped("12. twaalf - door") == "12. twaalf - door")
    #expect(MarkdownText.escaped("vr 4 december 2026") == "vr 4 december 2026")
  }

  /// It may also stand in the value of an attribute.
  @Test func whatMeansSomethingInAPageIsEscaped() {
    #expect(HTMLText.escaped("<b a=\"x\" c='y'>&") == "&lt;b a=&quot;x&quot; c=&#39;y&#39;&gt;&amp;")
  }

  @Test func onlyAddressesOfThreeKindsBecomeLinks() {
    #expect(
      HTMLText.linked("zie https://a.nl/?b=1&c=2.")
        == "zie <a href=\"https://a.nl/?b=1&amp;c=2\" rel=\"noreferrer\">https://a.nl/?b=1&amp;c=2</a>.")
    #expect(HTMLText.linked("mailto:a@b.nl").contains("href=\"mailto:a@b.nl\""))
    for text in ["javascript:alert(1)", "ftp://a.nl", "https://", "JAVASCRIPT:x", "data:text/html,x"] {
      #expect(!HTMLText.linked(text).contains("<a"))
    }
  }

  @Test func marksAndPictographsStayReadable() {
    #expect(PlainText.cleaned("Café") == "Café")
    #expect(PlainText.cleaned("👩‍⚕️") == "👩‍⚕️")
    #expect(PlainText.cleaned("a\u{200D}b\u{AD}c") == "abc")
    #expect(PlainText.cleaned("\u{1B}[31m") == "␛[31m")
    #expect(PlainText.cleaned("a\u{202E}b") == "a\u{FFFD}b")
    #expect(PlainText.cleaned("\u{301}los") == "◌\u{301}los")
    #expect(PlainText.cleaned("e" + String(repeating: "\u{301}", count: 9)).unicodeScalars.count == 5)
  }

  private func fill(_ scene: inout Scene, _ text: String) throws {
    let member = try scene.happens(MemberJoined(name: text, roles: [RoleID(text)], organisation: text))
    try scene.happens(MeetingPlanned(number: "2026-1", date: Day(ordinal: 20_780), location: text, template: "own"))
    try scene.happens(ItemAdded(meeting: scene.meeting.id, title: text, minutes: 5, purpose: .discussion))
    try scene.happens(AttendanceNoted(meeting: scene.meeting.id, member: member, attendance: .present))
    try scene.happens(scene.meeting.starting(at: nil))
    for kind in QuickLine.Kind.allCases {
      let place = Place(meeting: scene.meeting.id, item: scene.meeting.current?.id, topic: nil)
      let event: any Event =
        switch kind {
        case .decision: DecisionTaken(number: "B2026-1.1", place: place, text: text, goals: [text])
        case .action:
          ActionAgreed(number: "A1", place: place, terms: ActionTerms(text: text, actors: [.member(member)]))
        case .note: NoteWritten(place: place, text: text)
        case .point: PointParked(place: place, text: text)
        }
      try scene.happens(event)
    }
    try scene.happens(scene.recording.act(filling: [.init(column: "x", text: text)]))
    try scene.happens(MeetingClosed(meeting: scene.meeting.id, reason: text))
  }

  private func isSafe(_ address: String) -> Bool {
    ["https://", "http://", "mailto:"].contains { address.hasPrefix($0) }
      && !address.contains { "\"'<> ".contains($0) }
  }

  /// Bars that divide a table's row.
  private func bars(_ line: Substring) -> Int {
    var bars = 0
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if scalar == "|", !isEscaped { bars += 1 }
      isEscaped = scalar == "\\" && !isEscaped
    }
    return bars
  }
}
