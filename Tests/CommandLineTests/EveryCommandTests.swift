import Catalogue
import Foundation
import Groups
import Testing

@testable import CommandLine

/// Every command once, on one group from its beginning to its first minutes; word for word.
struct EveryCommandTests {
  private struct Step: Sendable {
    let line: String
    let out: String
    var err = ""
  }

  private static let steps = [
    Step(line: "lid toevoegen Huisarts 1 --role kaderarts", out: "Lid toegevoegd: Huisarts 1 (kaderarts)\n"),
    Step(
      line: "meeting new --date vandaag --template short --start 14:00 --place gemeentehuis",
      out: "Overleg 2026-1 gepland op za 21 november 2026: 8 agendapunten, 110 minuten\n"),
    Step(line: "meeting start", out: "Overleg 2026-1 is begonnen; eerste agendapunt: Opening\n"),
    Step(
      line: "record decision Enquête herhalen --topic scholing",
      out: "Besluit B2026-1.1 · overleg 2026-1, Scholingsbehoefte: Enquête herhalen\n"),
    Step(
      line: "record action FTO-data opvragen --for ROS --for huisarts --due vr",
      out: "Actie A2026-1.1 · overleg 2026-1, Opening: FTO-data opvragen · ROS, Huisarts 1 · vr 27 november 2026\n"),
    Step(line: "record note Goed gesprek", out: "Notitie · overleg 2026-1, Opening: Goed gesprek\n"),
    Step(line: "record point Folder", out: "Geparkeerd · overleg 2026-1, Opening: Folder\n"),
    Step(
      line: "record parel simulation --variant standard",
      out: """
        Parel · overleg 2026-1, Opening: PaTz-simulatie (standaard)
        Actie A2026-1.2 · overleg 2026-1, Opening: Organiseren: PaTz-simulatie · NWC
        Actie A2026-1.3 · overleg 2026-1, Opening: Begeleiden: PaTz-simulatie · ambassadeur

        """),
    Step(line: "action done a2026-1.1", out: "Actie A2026-1.1 is gedaan: FTO-data opvragen\n"),
    Step(
      line: "action drop A2026-1.2 --reason geen_zaal",
      out: "Actie A2026-1.2 is gestopt: Organiseren: PaTz-simulatie\n"),
    Step(
      line: "meetings", out: "2026-1  za 21 november 2026  14:00  loopt  8 agendapunten · gemeentehuis\n"),
    Step(line: "decisions", out: "B2026-1.1  21 nov  van kracht  Enquête herhalen (Scholingsbehoefte)\n"),
    Step(
      line: "actions",
      out: """
        A2026-1.1  27 nov  gedaan   FTO-data opvragen · ROS, Huisarts 1
        A2026-1.2          gestopt  Organiseren: PaTz-simulatie · NWC
        A2026-1.3          open     Begeleiden: PaTz-simulatie · ambassadeur

        """),
    Step(
      line: "parels --chosen",
      out: "2026-1  gekozen  PaTz-simulatie (standaard) · organiseert: NWC · begeleidt: ambassadeur\n"),
    Step(line: "search behoefte", out: "B2026-1.1  21 nov  van kracht  Enquête herhalen (Scholingsbehoefte)\n"),
    Step(line: "search bestaat-niet", out: "", err: "Niets gevonden.\n"),
    Step(line: "check", out: "trekkersgroep-heideland: 22 regels gelezen, in orde\n"),
  ]

  @Test func everyCommandSaysWhatItDid() async {
    let desk = Desk()
    let made = await desk.run("group new Trekkersgroep Heideland")
    #expect(made.out == "Groep “Trekkersgroep Heideland” gemaakt in \(desk.path)/groups/trekkersgroep-heideland\n")
    for step in Self.steps {
      let printed = await desk.run(step.line)
      #expect(printed == Desk.Printed(code: 0, out: step.out, err: step.err), "\(step.line)")
    }
  }

  /// Commands whose words are tested on their own, in this file or in one that bears their name.
  private static let apart = ["group new", "meeting close", "minutes", "project", "info", "demo", "redact"]

  /// Each command by the names it can be typed with: "record action", "vastleggen actie" and so on.
  private static let commands = Root.commands.flatMap { command -> [[String]] in
    let names = CommandPath.names(of: command)
    let inner = command.configuration.subcommands
    return inner.isEmpty
      ? [names] : inner.map { CommandPath.names(of: $0).flatMap { last in names.map { "\($0) \(last)" } } }
  }

  @Test func noCommandIsForgotten() {
    let lines = Self.steps.map(\.line) + Self.apart
    for names in Self.commands {
      #expect(lines.contains { line in names.contains { line == $0 || line.hasPrefix($0 + " ") } }, "\(names)")
    }
  }

  @Test func theManualNamesEveryCommandAndCode() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..")
    let manual = try String(contentsOf: root.appending(path: "docs/handleiding.md"), encoding: .utf8)
    let lists = try String(contentsOf: root.appending(path: "docs/reference/json.md"), encoding: .utf8)
    for names in Self.commands {
      #expect(manual.contains("\n| `\(names[0])`") || manual.contains("\n| `\(names[0]) "), "\(names[0])")
    }
    for status in ExitStatus.allCases {
      #expect(manual.contains("\n| \(status.rawValue) | ") && lists.contains("\n| \(status.rawValue) | "), "\(status)")
    }
  }

  @Test func theCatalogueIsPrintedWithoutAGroup() async {
    let printed = await Desk().run("parels")
    #expect(printed.code == 0)
    #expect(printed.out.split(separator: "\n").count == PatzCatalogue.standard.parels.count)
    #expect(printed.out.contains("knowledge-game          12-16 deelnemers  Kennisspel palliatieve zorg"))
  }

  @Test func minutesArePrintedInBothFormats() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Kennisspel in het voorjaar")
    let markdown = await desk.run("verslag")
    #expect(markdown.code == 0)
    #expect(markdown.out.contains("B2026-1.1"))
    let html = await desk.run("minutes 2026-1 --format html")
    #expect(html.out.hasPrefix("<!DOCTYPE html>") || html.out.hasPrefix("<!doctype html>"))
  }

  @Test func closingWritesTheMinutes() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Kennisspel in het voorjaar")
    let printed = await desk.run("meeting close --reason te_weinig_tijd")
    #expect(printed.code == 0)
    #expect(printed.err.contains("Niet besproken: Scholingsbehoefte.\n"))
    #expect(printed.err.contains("Er is geen notulist genoemd.\n"))
    let lines = printed.out.split(separator: "\n").map(String.init)
    #expect(lines.first == "Overleg 2026-1 is afgesloten")
    #expect(lines.count == 3)
    for line in lines.dropFirst() {
      let path = String(line.trimmingPrefix("Verslag: "))
      #expect(path.hasPrefix(desk.path + "/groups/trekkersgroep-heideland/verslagen/2026-1/"))
      #expect(try String(contentsOfFile: path, encoding: .utf8).contains("Kennisspel in het voorjaar"))
    }
  }

  @Test func theExampleIsMadeAnewInAStoreOfItsOwn() async throws {
    let desk = Desk()
    for _ in 0..<2 {
      let printed = await desk.run("voorbeeld")
      #expect(printed.code == 0, "\(printed.err)")
      #expect(printed.out.hasPrefix("Voorbeeld: "))
    }
    #expect(desk.places.groups().isEmpty)
    let root = ExampleGroup.places(within: desk.places, language: .dutch).groupsRoot
    let meetings = await desk.run(["meetings", "--folder", root])
    #expect(meetings.out.split(separator: "\n").count == 4)
    #expect(await desk.run(["check", "--folder", root]).code == 0)
  }

  @Test func infoTellsPathsAndCountsAndNoContents() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Geheim")
    let printed = await desk.run("info")
    for part in [desk.path + "/groups", desk.path + "/state", desk.path + "/config", "0.1.0", "besluiten: 1"] {
      #expect(printed.out.contains(part))
    }
    #expect(!printed.out.contains("Geheim"))
    #expect(!printed.out.contains("Huisarts"))
  }

  @Test func aSearchSaysWhatItDoesNotKnowAndWhatIsLate() async {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record action Bellen --due 20-11-2026")
    #expect(await desk.run("search status:te-laat").out.contains("  te laat  "))
    let unknown = await desk.run("search status:onzin")
    #expect(unknown.code == 64 && unknown.out == "")
    #expect(unknown.err.hasPrefix("De status “onzin” is er niet. Wel: van-kracht,"))
    #expect(await desk.run("search foo:bar").err.hasPrefix("De sleutel “foo:” is er niet."))
  }

  @Test func englishIsComplete() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("--language en record decision Repeat the survey")
    #expect(printed.out == "Decision B2026-1.1 · meeting 2026-1, Opening: Repeat the survey\n")
    let list = await desk.run("decisions --language en")
    #expect(list.out == "B2026-1.1  21 Nov  in force  Repeat the survey (Opening)\n")
  }

  @Test func anEmptyListNamesTheNextCommand() async {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    for (line, next) in [
      ("meetings", "meeting new"), ("decisions", "record decision"), ("actions", "record action"),
      ("parels --chosen", "record parel"),
    ] {
      let printed = await desk.run(line)
      #expect(printed.out == "")
      #expect(printed.err.contains("trekkersgroep \(next)"), "\(line)")
      #expect(printed.code == 0)
    }
  }

  @Test func aListFitsTheTerminal() async {
    let desk = await Desk.withRunningMeeting()
    let text = String(repeating: "woorden ", count: 30)
    _ = await desk.run(["record", "decision", text])
    let wide = await desk.run(["decisions"])
    #expect(wide.out.split(separator: "\n").count == 1)
    let narrow = await desk.run(["decisions"], columns: 80)
    #expect(narrow.out.split(separator: "\n").count > 3)
    #expect(narrow.out.split(separator: "\n").allSatisfy { $0.count <= 80 })
  }
}
