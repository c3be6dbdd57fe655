import Meetings
import Testing

@testable import Screens

@Suite("The first meeting of a group")
struct FirstMeetingTests {
  @Test("There are no minutes of a meeting before: that is said, and nothing is missing", arguments: Language.allCases)
  func noMinutes(language: Language) throws {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, language)
    stage.type("<enter><right>")
    #expect(stage.picture.contains(language == .dutch ? "Dit is het eerste overleg." : "This is the first meeting."))
    stage.type("<left>")
    let meeting = try #require(stage.group.runningMeeting)
    let previous = try #require(meeting.agenda.first { $0.topic == TopicID("previous") })
    #expect(previous.status == .open)
    #expect(!stage.group.closingGaps(of: meeting, at: stage.now.instant).contains(.notDiscussed(previous)))
    stage.type(nl: "fs<enter>", en: "cc<enter>")
    let closed = try #require(stage.group.meetings.first)
    #expect(closed.status == .closed && stage.group.outcome(of: previous, in: closed)[language].isEmpty)
    stage.type("<esc>o<enter>")
    let row = try #require(stage.lines.first { $0.contains(language == .dutch ? "2  Vorig" : "2  Previous") })
    #expect(!row.contains("·"), "\(row)")
  }

  @Test("In a later meeting the minutes of the one before are missing where nobody looked at them")
  func later() throws {
    let stage = Rehearsal(try .begun())
    let meeting = try #require(stage.group.runningMeeting)
    let previous = try #require(meeting.agenda.first { $0.topic == TopicID("previous") })
    #expect(stage.group.closingGaps(of: meeting, at: stage.now.instant).contains(.notDiscussed(previous)))
  }
}
