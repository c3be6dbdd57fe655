import ArgumentParser
import Meetings

/// What can be done with a group as a whole.
struct GroupCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "group", "groep", does: Text(nl: "een groep maken", en: "make a group"), subcommands: [NewGroup.self])
  }
}
