import ArgumentParser
import Meetings

/// What can be done with the members of a group.
struct MemberCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "member", "lid", does: Text(nl: "leden van de groep", en: "members of the group"), subcommands: [AddMember.self])
  }
}
