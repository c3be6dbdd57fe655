import Foundation
import Journal
import Meetings
import Minutes
import Testing

@testable import Groups

/// Minutes that could not be written are remembered, and nothing else is.
@Suite struct OwedMinutesTests {
  private final class Folder: Sendable {
    let path = NSTemporaryDirectory() + "owed-" + Tag.random(12)
    var group: GroupFolder { GroupFolder(path: path + "/groups/heideland") }
    var places: Places { Places(groupsRoot: path + "/groups", config: path + "/config", state: path + "/state") }
    deinit { try? FileManager.default.removeItem(atPath: path) }
  }

  private let folder = Folder()

  init() throws {
    try FileManager.default.createDirectory(atPath: folder.group.journal, withIntermediateDirectories: true)
  }

  private let history = ExampleGroup.history(now: ExampleGroupTests.cases[0].now, language: .dutch)

  private var owed: [String] {
    MinutesFiles.owed(in: history, of: folder.group, places: folder.places).map(\.number)
  }

  private func write(_ meeting: Meeting) throws {
    _ = try MinutesFiles.write(
      meeting, in: history, catalogue: .standard, language: .dutch, folder: folder.group, places: folder.places)
  }

  /// A file in the place of the folder: nobody can write there, whatever their rights.
  private func block() throws {
    try FileManager.default.createDirectory(atPath: folder.group.path, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: folder.group.minutes))
  }

  @Test func theyAreOwedUntilTheyAreWritten() throws {
    let meeting = try #require(history.group.meetings.first)
    #expect(owed.isEmpty)
    try block()
    #expect(throws: Trouble.self) { try write(meeting) }
    #expect(owed == [meeting.number])
    try FileManager.default.removeItem(atPath: folder.group.minutes)
    try write(meeting)
    #expect(owed.isEmpty)
    // Who throws them away does not get them back.
    try FileManager.default.removeItem(atPath: folder.group.minutes)
    #expect(owed.isEmpty)
  }

  @Test func theyAreOwedAlsoWhereAnotherBeginningComesIn() throws {
    let meeting = try #require(history.group.meetings.first)
    try block()
    #expect(throws: Trouble.self) { try write(meeting) }
    var both = history
    let first = Stamp(instant: Instant(milliseconds: 1), counter: 0)
    both.insert(
      try Act([GroupFounded(name: "Heideland", scale: .network)]).entries(
        id: { EntryID("elders-\($0)") }, at: { _ in first }, device: "elders", wall: first.instant))
    #expect(both.founding != history.founding)
    #expect(MinutesFiles.owed(in: both, of: folder.group, places: folder.places).map(\.number) == [meeting.number])
  }

  @Test func minutesOfAnotherDeviceSettleThem() throws {
    let meeting = try #require(history.group.meetings.first)
    try block()
    #expect(throws: Trouble.self) { try write(meeting) }
    try FileManager.default.removeItem(atPath: folder.group.minutes)
    let path = MinutesFiles.path(of: try #require(MinutesFormat.all.first), meeting: meeting, in: folder.group)
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data("Van een ander".utf8).write(to: URL(filePath: path))
    #expect(owed.isEmpty)
    try FileManager.default.removeItem(atPath: path)
    #expect(owed.isEmpty)
  }

  /// A folder that was moved or unmounted is not made anew, with nothing in it but minutes.
  @Test func aFolderThatIsAwayIsNotMade() throws {
    let meeting = try #require(history.group.meetings.first)
    try FileManager.default.removeItem(atPath: folder.group.path)
    #expect(throws: Trouble.self) { try write(meeting) }
    #expect(!FileManager.default.fileExists(atPath: folder.group.path))
    #expect(owed == [meeting.number])
    try FileManager.default.createDirectory(atPath: folder.group.journal, withIntermediateDirectories: true)
    try write(meeting)
    #expect(owed.isEmpty && !MinutesFiles.present(meeting, in: folder.group).isEmpty)
  }

  /// What is owed, and what was written, is known wherever the folder is; a group in its old place knows nothing of it.
  @Test func theyGoAlongWithTheFolder() throws {
    let (first, second) = (history.group.meetings[0], history.group.meetings[1])
    try write(first)
    try FileManager.default.removeItem(atPath: folder.group.minutes)
    try block()
    #expect(throws: Trouble.self) { try write(second) }
    let moved = GroupFolder(path: folder.path + "/groups/heide")
    try FileManager.default.moveItem(atPath: folder.group.path, toPath: moved.path)
    #expect(MinutesFiles.owed(in: history, of: moved, places: folder.places).map(\.id) == [second.id])
    #expect(WrittenMinutes(of: history, in: moved, state: folder.places.state).bases.keys.contains(first.id))
    var other = History()
    let id = EntryID("m2pz-1")
    let mark = Mark(id: id, at: history.entries[0].mark.at, device: "m2pz", act: id)
    other.insert([Entry(mark: mark, closesAct: true, event: GroupFounded(name: "Veen", scale: .network))])
    #expect(OwedMinutes(of: other, in: folder.group, state: folder.places.state).meetings.isEmpty)
  }

  /// Where another group stands nothing is written, and they stay owed.
  @Test func whatIsInTheWayLeavesThemOwed() throws {
    let meeting = try #require(history.group.meetings.first)
    let obstacle = Trouble(path: folder.group.path, step: .open, cause: .anotherGroup)
    #expect(throws: obstacle) {
      try MinutesFiles.write(
        meeting, in: history, catalogue: .standard, language: .dutch, folder: folder.group, places: folder.places,
        obstacle: obstacle)
    }
    #expect(owed == [meeting.number] && MinutesFiles.present(meeting, in: folder.group).isEmpty)
  }

  /// Whatever came in since they were written, by whatever clock, is found by the device that closed the meeting.
  @Test func whatCameInLaterIsFoundWhereTheyWereWritten() throws {
    let meeting = try #require(history.group.meetings.first)
    let device = try #require(history.deviceThatClosed(meeting.id))
    let own = history.entries.filter { $0.mark.device == device }
    func outgrown(_ history: History, by device: String) -> [OutgrownMinutes] {
      MinutesFiles.outgrown(in: history, device: device, of: folder.group, places: folder.places)
    }
    #expect(outgrown(history, by: device).isEmpty)
    try write(meeting)
    #expect(outgrown(history, by: device).isEmpty && !own.isEmpty)
    let closing = try #require(history.entries.firstIndex { $0.event is MeetingClosed })
    let before = history.entries[closing - 2]
    let id = EntryID("m2pz-1")
    let late = DecisionTaken(
      number: "B2026-1.77", place: Place(meeting: meeting.id, item: nil, topic: nil), text: "Net op tijd")
    var more = history
    more.insert([
      Entry(mark: Mark(id: id, at: before.mark.at, device: "m2pz", act: id), closesAct: true, event: late)
    ])
    let found = outgrown(more, by: device)
    #expect(found.map(\.meeting.id) == [meeting.id] && found.first?.fresh == [id])
    #expect(outgrown(more, by: "m2pz").isEmpty)
    _ = try MinutesFiles.write(
      meeting, in: more, catalogue: .standard, language: .dutch, folder: folder.group, places: folder.places)
    #expect(outgrown(more, by: device).isEmpty)
    // Where a file is only on its way, they are not made of less.
    #expect(outgrown(history, by: device).isEmpty)
  }

  @Test func theAgendaOfAMeetingToComeIsNotOwed() throws {
    try block()
    #expect(throws: Trouble.self) { try write(try #require(history.group.meetings.last)) }
    #expect(owed.isEmpty && OwedMinutes(of: history, in: folder.group, state: folder.places.state).meetings.isEmpty)
  }
}
