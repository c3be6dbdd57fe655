import Catalogue
import Meetings
import Testing

@testable import Screens

/// What a template gave a title of its own and what was left of it by an earlier meeting are one item, as with topics.
@Suite("A template that comes again does not double its own items")
struct TemplateAgainTests {
  private func titled(_ stage: Rehearsal) -> [AgendaItem] {
    stage.group.meetings.last?.agenda.filter { $0.title != nil } ?? []
  }

  private var titles: TemplateTitles { PatzCatalogue.standard.templateTitles }

  @Test("After a meeting that was cancelled", arguments: Language.allCases, Language.allCases)
  func cancelled(first: Language, second: Language) throws {
    var book = try Notebook.fresh(first)
    try book.plan("2026-11-28", "14:00", "start")
    let cancelled = try #require(book.group.meetings.last)
    var stage = Rehearsal(book, second)
    stage.type("<enter>y<enter>")
    #expect(stage.group.meetings.last?.status == .cancelled, "\(stage.picture)")
    stage.type("<esc>n1-12<enter>")
    let planned = try #require(stage.group.meetings.last)
    #expect(planned.id != cancelled.id && planned.template == "start")
    #expect(planned.agenda.count == cancelled.agenda.count && planned.minutes == cancelled.minutes)
    #expect(titled(stage).count == 2 && titled(stage).allSatisfy { $0.origin?.meeting == cancelled.id })
  }

  /// A group whose first meeting passed over getting to know each other.
  private func skipped(_ language: Language) throws -> Notebook {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:30", "start")
    try book.begin(with: "NWC Noord", "Huisarts 1")
    while book.group.runningMeeting?.nextItem != nil {
      if book.group.runningMeeting?.current?.title == titles(of: book).first,
        let act = book.group.runningMeeting?.skipping()
      {
        try book.record(act)
      } else {
        try book.next(after: 5)
      }
    }
    return book
  }

  private func titles(of book: Notebook) -> [String] { book.group.runningMeeting?.agenda.compactMap(\.title) ?? [] }

  @Test("After one that passed it over", arguments: Language.allCases, Language.allCases)
  func passedOver(first: Language, second: Language) throws {
    var book = try skipped(first)
    try book.close()
    var stage = Rehearsal(book, second)
    stage.type("n1-12 start<enter>")
    #expect(stage.group.meetings.count == 2 && titled(stage).map { $0.origin != nil } == [true, false])
  }

  @Test("Where the next one was planned by then", arguments: Language.allCases, Language.allCases)
  func planned(first: Language, second: Language) throws {
    var book = try skipped(first)
    let agenda = PatzCatalogue.standard.agenda(of: "start", in: second)
    let (day, meeting) = (book.now.day.adding(days: 14), try #require(book.group.runningMeeting))
    try book.record(book.group.planning(on: day, template: "start", agenda: agenda, titles: titles))
    try book.record(
      book.group.closing(meeting, at: book.now.time, now: book.now.instant, reason: nil, titles: titles))
    #expect(titled(Rehearsal(book)).map { $0.origin != nil } == [true, false])
    #expect(book.group.meetings.last?.agenda.count == agenda.count)
  }
}
