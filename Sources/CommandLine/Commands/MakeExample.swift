import ArgumentParser
import Journal
import Meetings

/// Makes the example group anew, in a store of its own.
struct MakeExample: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "demo", "voorbeeld", does: Text(nl: "een voorbeeldgroep maken", en: "make an example group"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let folder: GroupFolder
    do throws(Trouble) {
      folder = try ExampleGroup.write(
        to: session.places, now: session.now, language: session.language, program: ProgramVersion.program)
    } catch {
      throw Problem(
        .cannotCreate, nl: "Het voorbeeld is niet gemaakt. \(error.text.nl).",
        en: "The example was not made. \(error.text.en).")
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
