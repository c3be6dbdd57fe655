import Journal
import Meetings
import Testing

@testable import CommandLine

/// What no command records, as the screen would record it.
extension Desk {
  /// Everything that the only group recorded.
  func history() throws -> History {
    var reader = JournalReader(folder: try #require(places.groups().first))
    return reader.history()
  }

  /// Records the act that is made of the group as it is now.
  func record(_ act: (Trekkersgroep) throws -> Act) async throws {
    let history = try history()
    let writer = JournalWriter(
      folder: try #require(places.groups().first), state: places.state, device: "kq3f", program: "trekkersgroep 0.1.0",
      signs: history.signs, now: { Self.today.instant })
    _ = try await writer.record(act(history.group), after: history.latest)
    await writer.close()
  }

  /// Lets a member chair the meeting, record it or keep its time.
  func give(_ function: MeetingRole, to member: String) async throws {
    try await record { group in
      let meeting = try #require(group.defaultMeeting)
      let holder = try #require(group.members.first { $0.name == member })
      return Act([FunctionGiven(meeting: meeting.id, function: function, member: holder.id)])
    }
  }
}
