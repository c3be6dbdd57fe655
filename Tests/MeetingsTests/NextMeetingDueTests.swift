import Testing

@testable import Meetings

/// The day of an action that is to be done by the next meeting.
@Suite struct NextMeetingDueTests {
  private struct Story {
    var recorder: Recorder
    let meetings: [EntryID]
    let action: EntryID

    /// An action of the first of three meetings, the second of which is running.
    init() throws {
      var recorder = Recorder()
      let meetings = try ["2026-01-10", "2026-03-10", "2026-05-10"].map { try recorder.plan($0) }
      try recorder.start(meetings[0])
      var line = QuickLine.literal("Folder maken")
      line.due = .nextMeeting
      action = try #require(
        try recorder.record(
          Recording(group: recorder.group, meeting: recorder.meeting(meetings[0]), item: nil).act(of: line, as: .action)
        ).last)
      try recorder.close(meetings[0])
      try recorder.start(meetings[1])
      self.recorder = recorder
      self.meetings = meetings
    }

    func dueDay() throws -> Day? { recorder.group.dueDay(of: try #require(recorder.group.actions[action])) }

    mutating func edit(_ change: (inout ActionTerms) -> Void) throws {
      let terms = try #require(recorder.group.actions[action]).terms
      var changed = terms.current
      change(&changed)
      try recorder.record(ActionEdited(action: action, terms: changed, replacing: terms.standing.map(\.id)))
    }

    func outcome() throws -> Text {
      let group = recorder.group
      return group.outcome(of: try #require(group.actions[action]), in: try recorder.meeting(meetings[1]))
    }
  }

  @Test func theNextMeetingIsThatAfterTheOneItWasAgreedIn() throws {
    #expect(try Story().dueDay() == day("2026-03-10"))
  }

  @Test func puttingItOffCountsFromTheMeetingThatPutsItOff() throws {
    var story = try Story()
    try story.edit { _ in }
    #expect(try story.dueDay() == day("2026-05-10"))
    #expect(try story.outcome().nl == "loopt door tot het volgende overleg")
    try story.recorder.undo()
    #expect(try story.dueDay() == day("2026-03-10"))
  }

  @Test func aDayBecomesTheNextMeeting() throws {
    var story = try Story()
    try story.edit { $0.due = .date(day("2026-03-01")) }
    #expect(try story.dueDay() == day("2026-03-01"))
    try story.edit { $0.due = .nextMeeting }
    #expect(try story.dueDay() == day("2026-05-10"))
  }

  /// Who gives it to somebody else does not put it off.
  @Test func anotherNameDoesNotPutItOff() throws {
    var story = try Story()
    try story.edit { $0.actors = [.role(RoleID("ros-advisor"))] }
    #expect(try story.dueDay() == day("2026-03-10"))
    #expect(try story.outcome().nl == "loopt door; moest klaar zijn op di 10 maart 2026")
    #expect(try story.outcome().en == "continues; was due on Tue 10 March 2026")
  }

  @Test func betweenMeetingsItIsTheOneToCome() throws {
    var story = try Story()
    try story.recorder.close(story.meetings[1])
    try story.edit { _ in }
    #expect(try story.dueDay() == day("2026-05-10"))
  }
}
