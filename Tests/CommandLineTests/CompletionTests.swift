import ArgumentParser
import Catalogue
import Testing

@testable import CommandLine

/// What a shell is told when somebody presses Tab.
struct CompletionTests {
  /// What is offered for words, the last of them still being typed; `_` stands for a blank inside a word.
  private func offered(_ line: String, on desk: Desk, language: String = "nl") async -> [String] {
    let words = line.split(separator: " ", omittingEmptySubsequences: false).map {
      String($0).replacing("_", with: " ")
    }
    let printed = await desk.run(["complete", "--"] + words, environment: ["LANG": language])
    #expect(printed.code == 0 && printed.err == "", "\(line): \(printed.err)")
    return printed.out.split(separator: "\n").map { String($0.prefix { $0 != "\t" }) }
  }

  @Test func commandsAndTheirOtherNames() async {
    let desk = Desk()
    #expect(await offered("", on: desk) == Root.commands.map { CommandPath.name(of: $0) })
    #expect(await offered("bes", on: desk) == ["besluiten"])
    #expect(await offered("meeting ", on: desk) == ["new", "start", "close"])
    #expect(await offered("overleg n", on: desk) == ["new"])
    #expect(await offered("overleg ni", on: desk) == ["nieuw"])
    #expect(await offered("--folder /x record d", on: desk) == ["decision"])
    #expect(await offered("help record ac", on: desk) == ["action"])
  }

  @Test func optionsThatCanStillBeGiven() async {
    let desk = Desk()
    let all = await offered("record action X -", on: desk)
    #expect(
      Set(all).isSuperset(of: ["--for", "--due", "--goal", "--topic", "--meeting", "--json", "--group", "--help"]))
    let fewer = await offered("record action X --for ROS --due vr --", on: desk)
    #expect(fewer.contains("--for") && !fewer.contains("--due"))
    #expect(await offered("record action X -- --d", on: desk) == [])
    #expect(await offered("meetings --j", on: desk) == ["--json"])
    #expect(await offered("--li", on: desk) == ["--linear"])
    #expect(await offered("project --e", on: desk) == ["--example"])
  }

  @Test func wordsOfChoice() async {
    let desk = Desk()
    #expect(await offered("meeting new --template ", on: desk) == ["short", "full", "start", "own"])
    #expect(await offered("group new X --scale net", on: desk) == ["network", "networks"])
    #expect(await offered("minutes --format=h", on: desk) == ["--format=html"])
    #expect(await offered("minutes --format = h", on: desk) == ["html"])
    #expect(await offered("decisions --language ", on: desk) == ["nl", "en"])
    #expect(await offered("record parel simulation --variant st", on: desk) == ["standard"])
    #expect(await offered("member add X --role kaderarts R", on: desk).contains("ros-adviser"))
  }

  @Test func whatTheCatalogueHasIsThereWithoutAGroup() async {
    let desk = Desk()
    #expect(await offered("record parel ", on: desk) == PatzCatalogue.standard.parels.map(\.id.rawValue))
    #expect(await offered("record note X --topic scho", on: desk) == ["Scholingsbehoefte"])
    #expect(await offered("record note X --topic lea", on: desk) == ["learning-needs"])
    #expect(await offered("meeting start ", on: desk) == [])
    #expect(await offered("--group ", on: desk) == [])
  }

  @Test func whatTheGroupHas() async {
    let desk = await Desk.withRunningMeeting()
    for line in ["record decision Enquete", "record action Bellen --for NWC_Noord", "record action Mailen"] {
      #expect(await desk.run(line).code == 0)
    }
    #expect(await desk.run("action done A2026-1.1").code == 0)
    #expect(await offered("action done ", on: desk) == ["A2026-1.2"])
    #expect(await offered("actie gedaan a", on: desk) == ["A2026-1.2"])
    #expect(await offered("record decision Y --replaces ", on: desk) == ["B2026-1.1"])
    #expect(await offered("meeting close ", on: desk) == ["2026-1"])
    #expect(await offered("record action X --for huis", on: desk) == ["Huisarts 1"])
    #expect(await offered("--group ", on: desk) == ["Trekkersgroep Heideland"])
    #expect(await offered("decisions --group trekkersgroep-h", on: desk) == ["trekkersgroep-heideland"])
    // A number that stands there already leaves room for the options.
    #expect(await offered("action drop A2026-1.2 ", on: desk).contains("--reason"))
    #expect(await offered("record note Tekst ", on: desk) == [])
  }

  @Test func aMeetingThatWouldBeRefusedIsNotOffered() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("meeting new --date +4w")
    #expect(await offered("meeting start ", on: desk) == [])
    #expect(await offered("meeting close ", on: desk) == ["2026-1"])
    #expect(await offered("record note x --meeting ", on: desk) == ["2026-2", "2026-1"])
    #expect(await desk.run("meeting close").code == 0)
    #expect(await offered("meeting start ", on: desk) == ["2026-2"])
    #expect(await offered("meeting close ", on: desk) == [])
    #expect(await offered("record note x --meeting ", on: desk) == ["2026-2"])
    #expect(await offered("minutes ", on: desk) == ["2026-2", "2026-1"])
  }

  @Test func behindATabStandsWhatItIs() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record action Bellen --for NWC_Noord")
    #expect(await desk.run(["complete", "--", "action", "done", ""]).out == "A2026-1.1\tBellen · NWC Noord\n")
    #expect(await desk.run(["complete", "--", "minutes", ""]).out == "2026-1\tza 21 november 2026 · loopt\n")
    #expect(
      await desk.run(["complete", "--", "--language", "en", "minutes", ""]).out
        == "2026-1\tSat 21 November 2026 · running\n")
  }

  @Test func severalGroupsNeedAName() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("group new Zeeland")
    #expect(await offered("meeting start ", on: desk) == [])
    #expect(await offered("meeting --group Heide close ", on: desk) == ["2026-1"])
    #expect(await offered("meeting close --group=Heide ", on: desk) == ["2026-1"])
    #expect(await offered("--group Z", on: desk) == ["Zeeland"])
  }

  @Test(arguments: [
    "onzin", "onzin x", "record onzin x", "--group Zee meeting start x", "--folder /bestaat/niet minutes x",
  ])
  func whateverIsWrongItIsSilent(_ line: String) async {
    let desk = await Desk.withRunningMeeting()
    #expect(await offered(line, on: desk) == [])
    #expect(await desk.run(["complete"]).code == 0)
  }

  /// Text of one's own, days and times are typed.
  private static let ownWords: Set<String> = [
    "--date", "--start", "--place", "--reason", "--organisation", "--due", "--text",
  ]

  @Test func everyValueThatCanBeOfferedIs() {
    let commands = Root.commands.flatMap { command -> [any ParsableCommand.Type] in
      command.configuration.subcommands.isEmpty ? [command] : command.configuration.subcommands
    }
    for command in commands {
      for argument in DeclaredCommand.of(command)?.arguments ?? [] where argument.kind == .option {
        let isOffered = argument.source != nil || !argument.values.isEmpty
        #expect(isOffered != Self.ownWords.contains(argument.name), "\(command) \(argument.name)")
      }
    }
  }
}
