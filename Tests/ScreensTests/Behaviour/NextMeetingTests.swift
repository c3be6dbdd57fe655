import Meetings
import Testing

@testable import Screens

@Suite("Planning the next meeting from the read-back")
struct NextMeetingTests {
  @Test("A next meeting is planned without leaving the read-back")
  func planFromReadBack() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fn12-12 14:00 gemeentehuis<enter>")
    #expect(stage.lines[0].contains("voorlezen"))
    #expect(stage.foot.contains("2026-3 is gepland: za 12 december 2026 · 14:00 · gemeentehuis. u maakt het"))
  }

  @Test("The next meeting is planned once, and never on today for want of a day")
  func nextMeetingOnce() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fs<enter>n<enter>")
    #expect(stage.foot.contains("Op welke dag? Typ bijvoorbeeld: 4-12 14:00"))
    stage.type("12-12<enter>n")
    #expect(stage.model.prompt == nil)
    #expect(stage.foot.contains("Overleg 2026-3 staat al op za 12 december 2026."))
    #expect(stage.group.meetings.filter { $0.status == .planned }.count == 1)
  }

  @Test("The next meeting, planned from the closed one, is written into its minutes")
  func nextMeeting() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>fs<enter>")
    let written = stage.effects.count
    stage.type("n+4w<enter>")
    let closed = try #require(stage.group.meetings.first { $0.status == .closed && $0.number == "2026-2" })
    #expect(stage.effects.dropFirst(written) == [.export(meeting: closed.id)])
  }
}
