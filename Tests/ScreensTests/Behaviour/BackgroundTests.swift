import Meetings
import Testing

@testable import Screens

@Suite("The background")
struct BackgroundTests {
  @Test("From an item it opens at what belongs to it", arguments: [(64, 16), (80, 24)], Language.allCases)
  func opens(_ size: (columns: Int, rows: Int), language: Language) throws {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, language, columns: size.columns, rows: size.rows)
    stage.type("<enter>")
    for _ in 0..<20 where stage.group.runningMeeting?.current?.topic != TopicID("factors") {
      stage.type("<right>")
    }
    stage.type("i")
    #expect(stage.lines[2].contains(language == .dutch ? "Zeven succesfactoren" : "Seven success"), "\(stage.picture)")
  }

  @Test("Headings can be jumped to, and the keys are in sight", arguments: [(64, 16), (80, 24)])
  func headings(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .prepared(), columns: columns, rows: rows)
    stage.type("i")
    #expect(stage.hints.contains("→ volgend kopje"))
    stage.type("<tab>")
    #expect(stage.lines[2].contains("Zeven succesfactoren"), "\(stage.picture)")
    stage.type("<right>")
    #expect(stage.lines[2].contains("Drie succesfactoren"))
    stage.type("<left><left>")
    #expect(stage.lines[2].contains("Werkwijze"))
  }

  @Test("An address of mail is written as people write it")
  func mail() throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("i")
    var pages = ""
    for _ in 0..<40 {
      pages += stage.picture
      stage.type("<pgdn>")
    }
    #expect(pages.contains("info@patz.nu") && !pages.contains("mailto:"))
  }
}
