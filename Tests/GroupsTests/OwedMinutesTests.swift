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
  private let history = ExampleGroup.history(now: ExampleGroupTests.cases[0].now, language: .dutch)

  private var owed: [String] {
    MinutesFiles.owed(in: history.group, of: folder.group, places: folder.places).map(\.number)
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

  @Test func theAgendaOfAMeetingToComeIsNotOwed() throws {
    try block()
    #expect(throws: Trouble.self) { try write(try #require(history.group.meetings.last)) }
    #expect(owed.isEmpty && OwedMinutes(folder.group, state: folder.places.state).meetings.isEmpty)
  }
}
