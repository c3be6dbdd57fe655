import ArgumentParser
import Groups
import Journal
import Meetings

/// Makes the example group anew, in a store of its own.
struct MakeExample: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "demo", "voorbeeld",
      does: Text(
        nl: "de voorbeeldgroep nieuw maken, op een eigen plek; wat je in de vorige deed, gaat weg",
        en: "make the example group afresh, in its own place; what you did in the previous one is removed"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let unused = [("--folder", common.folder), ("--group", common.group)].filter { $0.1 != nil }.map(\.0)
    if !unused.isEmpty {
      session.output.warn(
        Text(
          nl:
            "Let op: \(unused.listed("en")) \(unused.count == 1 ? "telt" : "tellen") hier niet; het voorbeeld staat op een eigen plek.",
          en:
            "Note: \(unused.listed("and")) \(unused.count == 1 ? "does" : "do") not count here; the example is in a place of its own."
        ))
    }
    let folder: GroupFolder
    do throws(Trouble) {
      folder = try ExampleGroup.write(
        to: session.places, now: session.now, language: session.language, program: ProgramVersion.program)
    } catch {
      throw Problem(.cannotCreate, NotMade.example(error))
    }
    let opened = try OpenGroup(folder, in: session)
    if common.json { return session.output.json("groups", [opened.fields]) }
    let root = ExampleGroup.places(within: session.places, language: session.language).groupsRoot
    session.output.line(
      opened.say(
        Text(
          nl: "Voorbeeld: \(opened.group.name), in \(folder.path)",
          en: "Example: \(opened.group.name), in \(folder.path)")))
    let command = "trekkersgroep --folder \(ShellWord.quoted(root))"
    session.output.line(opened.say(Text(nl: "Open het met: \(command)", en: "Open it with: \(command)")))
  }
}
