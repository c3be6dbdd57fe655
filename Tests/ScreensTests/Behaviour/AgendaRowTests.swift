import Meetings
import Testing

@testable import Screens

@Suite("The rows of an agenda")
struct AgendaRowTests {
  @Test(
    "Where an item comes from and what it is for stands in every row, all in one shape",
    arguments: [(64, 16), (80, 24), (120, 36)], Language.allCases)
  func shape(_ size: (columns: Int, rows: Int), language: Language) throws {
    var book = try Notebook.prepared(language)
    let meeting = try #require(book.group.meetings.last)
    let carried = try #require(meeting.agenda.first { $0.origin != nil })
    try book.record(
      ItemAdded(
        meeting: meeting.id, topic: nil, title: "Rooster", minutes: 10, purpose: .decision,
        origin: carried.origin.map { AgendaItem.Origin(entry: EntryID("x1-1"), meeting: $0.meeting, timesPutOff: 2) }))
    var stage = Rehearsal(book, language, columns: size.columns, rows: size.rows)
    stage.type("<enter><end>")
    let rows = stage.lines.filter { $0.hasSuffix(" min") && !$0.contains("· ") }
    #expect(rows.count >= 9)
    let purposes = ["bespreking", "besluit", "discussion", "decision"]
    #expect(rows.allSatisfy { row in purposes.contains { row.contains($0) } }, "\(rows)")
    let origins = rows.filter { $0.contains("(") }
    #expect(origins.count == 2, "\(rows)")
    #expect(Set(origins.map { $0.contains("(van ") || $0.contains("(from ") }).count == 1)
    let long = rows.filter { $0.contains("ter be") || $0.contains("for d") }.count
    #expect(long == 0 || long == rows.count, "\(long) of \(rows)")
  }
}
