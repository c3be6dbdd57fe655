import ArgumentParser
import Meetings

/// What can be done with a meeting as a whole.
struct MeetingCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "meeting", "overleg",
      does: Text(nl: "een overleg plannen, beginnen, afsluiten", en: "plan, start, close a meeting"),
      subcommands: [NewMeeting.self, StartMeeting.self, CloseMeeting.self])
  }
}
