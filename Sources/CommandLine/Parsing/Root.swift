import ArgumentParser
import Groups
import Journal
import Meetings

/// The program itself: the list of its commands.
struct Root: ParsableCommand {
  /// Every command, in the order in which help shows them.
  static let commands: [any ParsableCommand.Type] = [
    GroupCommands.self, MemberCommands.self, MeetingCommands.self, RecordCommands.self, ActionCommands.self,
    ListMeetings.self, ListDecisions.self, ListActions.self, ListParels.self, SearchEntries.self,
    PrintMinutes.self, ProjectMeeting.self, EraseText.self, ShowInfo.self, CheckJournals.self,
    MakeExample.self,
  ]

  static var configuration: CommandConfiguration {
    CommandConfiguration(
      commandName: "trekkersgroep",
      abstract: Text(
        nl: "Bereid het overleg van een trekkersgroep PaTz voor, leid het, en vind alles terug.",
        en: "Prepare, chair and look up the meetings of a trekkersgroep PaTz.")[Spoken.language],
      subcommands: commands + [OpenProgram.self], defaultSubcommand: OpenProgram.self)
  }
}

/// What happens where no command is given: the full-screen program opens.
struct OpenProgram: ScreenCommand {
  static let configuration = CommandConfiguration(commandName: "open-screen", shouldDisplay: false)

  @OptionGroup var common: CommonOptions

  @Flag(
    help: .init(
      Text(
        nl: "regel voor regel, voor een schermlezer of een trage lijn",
        en: "line by line, for a screen reader or a slow connection")))
  var linear = false

  func opening(in language: Language, _ surroundings: Surroundings) throws(Problem) -> CommandLineProgram.Opening {
    let places = surroundings.places(common.folder)
    try places.requireFolderOfGroups()
    var group: GroupFolder?
    if common.group != nil { group = try GroupChoice(places: places, asked: common.group).folder() }
    // The group may change on the screen; without its name a command is for all of them.
    let given = TypedCommand.Given(folder: common.folder)
    return CommandLineProgram.Opening(places: places, group: group, language: language, isLinear: linear, given: given)
  }
}
