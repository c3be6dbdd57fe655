import Meetings
import Testing

@testable import Screens

@Suite("Scoring the success factors")
struct FactorTests {
  private func isReading(_ stage: Rehearsal) -> Bool {
    if case .live(let screen) = stage.model.top { screen.guidanceStart != nil } else { false }
  }

  @Test("Rows of the worksheet are filled one after the other beside it; the factors they ask for come first then")
  func factors() throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book)
    stage.type("<enter>")
    for _ in 0..<20 where !stage.lines[2].contains("Samenwerking") { stage.type("<right>") }
    stage.type("lr3; 4<enter>")
    #expect(isReading(stage))
    stage.type("<esc>r4; 2<enter>")
    #expect(stage.picture.contains("1  ") && stage.lines[4].contains("1  "), "\(stage.picture)")
  }

  private func scoring() throws -> Rehearsal {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, columns: 120, rows: 36)
    stage.type("<enter>")
    for _ in 0..<20 where !stage.lines[2].contains("Samenwerking") { stage.type("<right>") }
    return stage
  }

  @Test(
    "A factor is found by its number or words of it, and a number behind it is the score",
    arguments: [
      ("3 4", "same-language", "4"), ("zelfde doel 4", "common-goal", "4"), ("taal ; 5", "same-language", "5"),
      ("taal 2; we leren", "same-language", "2"), ("5", "active", nil),
    ])
  func found(typed: String, factor: String, score: String?) throws {
    var stage = try scoring()
    stage.type("r\(typed)")
    #expect(!stage.foot.contains("hier hoort"), "\(stage.foot)")
    stage.type("<enter>")
    let cells = try #require(stage.group.rows.last?.cells.current)
    #expect(cells.first { $0.column == "factor" }?.text == factor)
    #expect(cells.first { $0.column == "score" }?.text == score)
    #expect(!stage.picture.contains("Nog niets.") && stage.picture.contains("Verder nog niets."))
  }

  @Test("What is no factor, or could be several, is said", arguments: ["doel", "3 9", "iets anders"])
  func unknown(typed: String) throws {
    var stage = try scoring()
    stage.type("r\(typed)")
    #expect(stage.foot.contains("hier hoort een succesfactor"), "\(stage.foot)")
  }

  @Test("A number that no factor has is told, beside a score that is none")
  func noFactor() throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, columns: 120, rows: 36)
    stage.type("<enter>")
    for _ in 0..<20 where !stage.lines[2].contains("Samenwerking") { stage.type("<right>") }
    stage.type("r3; 4")
    #expect(stage.foot.contains("We spreken elkaars taal"))
    stage.type("<c-u>9; 4")
    #expect(stage.foot.contains("“9” bij") && stage.foot.contains("nummer van 1 tot 7"), "\(stage.foot)")
  }
}
