import Meetings
import Testing

@testable import Screens

@Suite("What was there last time")
struct LastTimeTests {
  @Test("Under the previous minutes stands what was done since then")
  func done() throws {
    var book = try Notebook.prepared()
    let action = try #require(book.group.actions.first)
    try book.record(ActionStatusChanged(action: action.id, status: .done))
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, columns: 100, rows: 36)
    stage.type("<enter>")
    for _ in 0..<5 where !stage.lines[2].contains("Vorig") { stage.type("<right>") }
    #expect(stage.lines.contains { $0.contains(action.number) && $0.contains("gedaan") }, "\(stage.picture)")
  }

  @Test("Under a topic stands the Parel that was chosen there", arguments: Language.allCases)
  func parel(language: Language) throws {
    var stage = Rehearsal(try .running(language), language, columns: 100, rows: 36)
    stage.type("<enter>")
    let said = language == .dutch ? "Eerder gekozen: Kennisspel palliatieve zorg" : "Chosen earlier: "
    #expect(stage.picture.contains(said), "\(stage.picture)")
  }
}
