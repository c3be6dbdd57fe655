import Meetings
import Testing

@testable import Minutes

/// The page read back by a parser that forgives nothing.
@Suite struct HTMLTests {
  @Test(arguments: Scenes.names, Language.allCases) func pageIsWellFormed(_ name: String, _ language: Language) throws {
    let page = Page(try Scenes.scene(name).text(.html, language))
    #expect(page.isWellFormed)
    #expect(page.elements.first == Page.Element(name: "html", attributes: ["lang": language.rawValue]))
    #expect(page.count("h1") == 1)
    #expect(page.elements.contains(Page.Element(name: "meta", attributes: ["charset": "utf-8"])))
  }

  @Test func pageNeedsNothingFromElsewhereAndRunsNothing() throws {
    let page = Page(try Scenes.whole().text(.html))
    let allowed: Set<String> = [
      "html", "head", "meta", "title", "style", "body", "header", "section", "footer", "h1", "h2", "h3", "p", "ul",
      "li",
      "dl", "dt", "dd", "div", "table", "thead", "tbody", "tfoot", "tr", "th", "td", "strong", "span", "a",
    ]
    #expect(Set(page.elements.map(\.name)).subtracting(allowed).isEmpty)
    #expect(!HTMLStyle.css.contains("url("))
    #expect(!HTMLStyle.css.contains("@import"))
    #expect(!HTMLStyle.css.contains("<") && !HTMLStyle.css.contains("&"))
  }

  @Test func everyTableHasHeadingsForAllItsColumns() throws {
    let page = Page(try whole().text)
    #expect(page.count("table") == page.count("thead"))
    let headings = page.elements.filter { $0.name == "th" }
    #expect(headings.allSatisfy { $0.attributes["scope"] == "col" })
    for case .table(let table) in try whole().document.sections.flatMap(\.blocks) {
      #expect((table.rows + [table.total].compactMap { $0 }).allSatisfy { $0.count == table.columns.count })
    }
  }

  /// Both formats are made from one value, and neither leaves out a word of it.
  @Test(arguments: Language.allCases) func bothFormatsShowAllThereIs(_ language: Language) throws {
    let scene = try Scenes.whole()
    let meeting = scene.group.meetings[1]
    let document = MinutesDocument(
      meeting, MinutesWords(told: scene.history.minuted(meeting.id), catalogue: .standard, language: language))
    let page = Page(scene.text(.html, language, of: meeting)).text
    let markdown = scene.text(.markdown, language, of: meeting)
    for word in document.words where !word.isEmpty {
      let cleaned = PlainText.cleaned(word)
      // A link is an element of its own, so the blanks around it differ.
      #expect(page.filter { $0 != " " }.contains(cleaned.filter { $0 != " " }))
      #expect([false, true].contains { markdown.contains(MarkdownText.escaped(word, beginsLine: $0)) })
    }
  }

  private func whole() throws -> (text: String, document: MinutesDocument) {
    let scene = try Scenes.whole()
    let meeting = scene.group.meetings[1]
    let words = MinutesWords(told: scene.history.minuted(meeting.id), catalogue: .standard, language: .dutch)
    return (scene.text(.html, of: meeting), MinutesDocument(meeting, words))
  }
}

extension MinutesDocument {
  /// Every text in it.
  var words: [String] {
    [title, footer] + facts.flatMap { [$0.label, $0.value] }
      + sections.flatMap { section in [section.title] + section.blocks.flatMap(\.words) }
  }
}

extension MinutesDocument.Block {
  fileprivate var words: [String] {
    switch self {
    case .heading(let text), .paragraph(let text): [text]
    case .facts(let facts): facts.flatMap { [$0.label, $0.value] }
    case .list(let lines): lines.flatMap { [$0.label ?? "", $0.text] + $0.details }
    case .table(let table): table.columns.map(\.title) + table.rows.flatMap { $0 } + (table.total ?? [])
    }
  }
}
