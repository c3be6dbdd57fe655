import ArgumentParser
import Groups
import Journal
import Meetings

/// Shows the meeting that runs on a second screen, for the whole room.
struct ProjectMeeting: ScreenCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "project", "projecteer",
      does: Text(
        nl: "het overleg dat loopt groot op een tweede scherm; dit venster legt niets vast",
        en: "the running meeting large on a second screen; this window records nothing"))
  }

  @OptionGroup var common: CommonOptions

  func opening(in language: Language, _ surroundings: Surroundings) throws(Problem) -> CommandLineProgram.Opening {
    if common.json {
      throw Problem(
        .usage, nl: "Bij project kan --json niet: het opent een scherm.",
        en: "project does not take --json: it opens a screen.")
    }
    let places = surroundings.places(common.folder)
    try places.requireFolderOfGroups()
    let group = try GroupChoice(places: places, asked: common.group).folder()
    let given = TypedCommand.Given(folder: common.folder, group: common.group)
    return CommandLineProgram.Opening(places: places, group: group, language: language, projects: true, given: given)
  }
}
