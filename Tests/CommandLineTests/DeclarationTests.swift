import ArgumentParser
import Foundation
import Groups
import Journal
import Meetings
import Testing

@testable import CommandLine

/// Names, other names and help of all commands.
struct DeclarationTests {
  private func paths(_ commands: [any ParsableCommand.Type], after words: [String] = []) -> [[String]] {
    commands.filter { $0.configuration.shouldDisplay }.flatMap { command -> [[String]] in
      let names = CommandPath.names(of: command).map { words + [$0] }
      return names + names.flatMap { paths(command.configuration.subcommands, after: $0) }
    }
  }

  @Test func everyNameAndOtherNameHasHelpInBothLanguages() async {
    let desk = Desk()
    for words in paths(Root.commands) {
      let dutch = await desk.run(words + ["--help"])
      let english = await desk.run(words + ["--help", "--language", "en"])
      #expect(dutch.code == 0 && english.code == 0)
      #expect(dutch.out.contains("Gebruik: trekkersgroep "), "\(words)")
      #expect(english.out.contains("Usage: trekkersgroep "), "\(words)")
      #expect(!english.out.contains("Opties") && !dutch.out.contains("Options"), "\(words)")
      #expect(dutch.out.split(separator: "\n").allSatisfy { $0.count <= 80 || $0.hasPrefix("Gebruik") }, "\(words)")
    }
  }

  @Test func helpNamesEveryCommandAndOption() async {
    let desk = Desk()
    let help = await desk.run("--help").out
    for command in Root.commands { #expect(help.contains("\n  \(CommandPath.name(of: command)) ")) }
    for option in CommonOptions.names.keys { #expect(help.contains("  \(option)")) }
    let action = await desk.run("hulp record action").out
    for option in ["--for", "--due", "--topic", "--meeting"] { #expect(action.contains("  \(option) ")) }
    #expect(await desk.run("record action -h").out == action)
    // Behind common options it is the same word.
    let english = await desk.run("--language en --help").out
    #expect(english.contains("Usage") && english != help)
    #expect(await desk.run("--language en help").out == english)
    #expect(
      await desk.run("--language=en --json hulp record action").out == desk.run("record action -h --language en").out)
  }

  @Test func theDutchNamesAreThere() async {
    let desk = await Desk.withRunningMeeting()
    for (dutch, english) in [
      ("overleggen", "meetings"), ("besluiten", "decisions"), ("acties", "actions"), ("zoek x", "search x"),
      ("verslag", "minutes"), ("controleer", "check"),
    ] {
      #expect(await desk.run(dutch) == desk.run(english), "\(dutch)")
    }
  }

  @Test func everyCommandIsAFileAndEveryFileACommand() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CommandLine/Commands").standardizedFileURL
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".swift") }.map { String($0.dropLast(6)) }
    let declared = Root.commands.flatMap { [$0] + $0.configuration.subcommands }.map { "\($0)" }
    #expect(Set(files) == Set(declared))
  }

  @Test func everyCodeIsDocumented() throws {
    let page = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../docs/reference/json.md").standardizedFileURL
    let text = try String(contentsOf: page, encoding: .utf8)
    for status in ExitStatus.allCases { #expect(text.contains("\n| \(status.rawValue) | "), "\(status)") }
  }

  @Test func theVersionNamesTheDayOfTheCatalogue() async {
    let printed = await Desk().run("--version")
    #expect(printed.code == 0)
    #expect(printed.out.hasPrefix("trekkersgroep 0.1.0 · catalogus van "))
    #expect(await Desk().run("--version --language en").out.hasPrefix("trekkersgroep 0.1.0 · catalogue of "))
  }

  @Test func withoutACommandTheProgramOpens() async {
    let surroundings = Surroundings(now: { Desk.today }, out: { _ in true }, err: { _ in })
    let answer = await CommandLineProgram.run(["--folder", "/x", "--language", "en"], surroundings)
    #expect(
      answer
        == .open(
          .init(
            places: .current(folder: "/x"), group: nil, language: .english, given: .init(folder: "/x", group: nil))))
    let plain = await CommandLineProgram.run([], surroundings)
    #expect(plain == .open(.init(places: .current(), group: nil, language: .dutch)))
  }

  @Test func aGroupThatIsNotThereIsToldBeforeTheScreenOpens() async {
    let surroundings = Surroundings(now: { Desk.today }, out: { _ in true }, err: { _ in })
    let answer = await CommandLineProgram.run(["--folder", "/nowhere", "--group", "heide"], surroundings)
    #expect(answer == .exit(ExitStatus.notFound.rawValue))
  }
}
