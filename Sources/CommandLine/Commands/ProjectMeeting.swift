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

  @Flag(
    help: .init(
      Text(
        nl: "het voorbeeld waarin iemand oefent, in plaats van een eigen groep",
        en: "the example in which somebody is practising, rather than a group of your own")))
  var example = false

  @OptionGroup var common: CommonOptions

  func opening(in language: Language, _ surroundings: Surroundings) throws(Problem) -> CommandLineProgram.Opening {
    if common.json {
      throw Problem(
        .usage, nl: "Bij project kan --json niet: het opent een scherm.",
        en: "project does not take --json: it opens a screen.")
    }
    if example { return try openingExample(in: language, surroundings) }
    let places = surroundings.places(common.folder)
    try places.requireFolderOfGroups()
    let group = try GroupChoice(places: places, asked: common.group).folder()
    let given = TypedCommand.Given(folder: common.folder, group: common.group)
    return CommandLineProgram.Opening(places: places, group: group, language: language, projects: true, given: given)
  }

  /// It has a place of its own, which nobody needs to know.
  private func openingExample(
    in language: Language, _ surroundings: Surroundings
  ) throws(Problem) -> CommandLineProgram.Opening {
    for (option, value) in [("--group", common.group), ("--folder", common.folder)] where value != nil {
      throw Problem(
        .usage, nl: "Kies --example of \(option), niet allebei.", en: "Choose --example or \(option), not both.")
    }
    let places = surroundings.places(nil)
    guard let group = ExampleGroup.practised(in: places, language: language) else {
      throw Problem(
        .notFound,
        nl: "Er is nog geen voorbeeld. Open het in een ander venster: start trekkersgroep en kies v.",
        en: "There is no example yet. Open it in another window: start trekkersgroep and choose e.")
    }
    return CommandLineProgram.Opening(places: places, group: group, language: language, projects: true)
  }
}
