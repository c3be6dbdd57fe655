import Meetings
import Testing

@testable import Screens

@Suite("The rows of an agenda")
struct AgendaRowTests {
  /// An agenda with an item that was put off twice, and is there to be decided.
  private func carried(_ language: Language, title: String = "Rooster") throws -> Notebook {
    var book = try Notebook.prepared(language)
    let meeting = try #require(book.group.meetings.last)
    let carried = try #require(meeting.agenda.first { $0.origin != nil })
    try book.record(
      ItemAdded(
        meeting: meeting.id, topic: nil, title: title, minutes: 10, purpose: .decision,
        origin: carried.origin.map { AgendaItem.Origin(entry: EntryID("x1-1"), meeting: $0.meeting, timesPutOff: 2) }))
    return book
  }

  @Test(
    "Where an item comes from and what it is for stands in every row in the words of choice, all in one shape",
    arguments: [(64, 16), (80, 24), (120, 36)], Language.allCases)
  func shape(_ size: (columns: Int, rows: Int), language: Language) throws {
    var stage = Rehearsal(try carried(language), language, columns: size.columns, rows: size.rows)
    stage.type("<enter><end>")
    let rows = stage.lines.filter { $0.hasSuffix(" min") && !$0.contains("· ") }
    #expect(rows.count >= 5)
    let brief = language == .dutch ? [" besluit ", "  bespreking"] : ["  decision", "  discussion"]
    #expect(!rows.contains { row in brief.contains { row.contains($0) } }, "\(rows)")
    let (decision, discussion) = (ItemPurpose.decision.name[language], ItemPurpose.discussion.name[language])
    #expect(rows.count { $0.contains(decision) } == 1)
    let said = rows.count { $0.contains(discussion) }
    #expect(said == 0 || said == rows.count - 1, "\(said) of \(rows)")
    let origins = rows.filter { $0.contains("(") }
    #expect(origins.count == 2 && !rows.contains { $0.contains("x)") }, "\(rows)")
    #expect(Set(origins.map { $0.contains(language == .dutch ? " keer uitgesteld)" : "carried over ") }).count == 1)
  }

  @Test(
    "What has no room in its row stands below the list in all its words, and the list stands still",
    arguments: [(64, 16), (80, 24), (100, 30)], Language.allCases)
  func full(_ size: (columns: Int, rows: Int), language: Language) throws {
    let title = "Wie neemt de coördinatie van de vrijwilligers in de drie kernen over, en vanaf wanneer dan precies?"
    var stage = Rehearsal(try carried(language, title: title), language, columns: size.columns, rows: size.rows)
    stage.type("<enter><end>")
    let words = stage.picture.unbroken
    #expect(words.contains(title) && words.contains(ItemPurpose.decision.name[language]))
    #expect(words.contains(language == .dutch ? "van 2026-1, 2 keer uitgesteld" : "from 2026-1, carried over twice"))
    let rule = stage.lines.lastIndex { $0.contains("───") }
    stage.type("<up>")
    #expect(rule != nil)
    #expect(size.rows < 20 || stage.lines.lastIndex { $0.contains("───") } == rule)
    #expect(!stage.picture.unbroken.contains(title) && stage.picture.contains("…"))
  }

  @Test("Where every row says all there is to say nothing stands below the list", arguments: [(64, 16), (80, 24)])
  func calm(columns: Int, rows: Int) throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "short")
    var stage = Rehearsal(book, columns: columns, rows: rows)
    stage.type("<enter>")
    #expect(!stage.picture.contains("───") && stage.picture.contains("Opening"))
  }
}
