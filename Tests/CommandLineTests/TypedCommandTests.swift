import Groups
import Testing

@testable import CommandLine

/// A command that a message quotes does what it says when it is typed like that.
struct TypedCommandTests {
  @Test func itNamesTheFolderAndTheGroupThatWereNamed() async {
    let desk = Desk()
    let folder = desk.path + "/mijn groepen"
    let empty = await desk.run(["decisions", "--folder", folder])
    #expect(
      empty.err
        == "Er is nog geen groep in \(folder). Maak er een met: trekkersgroep --folder '\(folder)' group new NAAM\n")
    _ = await desk.run(["group", "new", "Heideland", "--folder", folder])
    let none = await desk.run(["meetings", "--folder", folder, "--group", "heide"])
    #expect(
      none.err == "Nog geen overleg. Plan er een met: trekkersgroep --folder '\(folder)' --group heide meeting new "
        + "--date DAG\n")
    #expect(
      await desk.run(["minutes", "--folder", folder]).err.contains("trekkersgroep --folder '\(folder)' meeting new"))
  }

  @Test @MainActor func theScreenNamesTheFolderToo() async {
    let opening = CommandLineProgram.Opening(
      places: Desk().places, group: nil, language: .dutch, given: TypedCommand.Given(folder: "/mnt/x"))
    let code = await opening.naming { TypedCommand.words("check") == "trekkersgroep --folder /mnt/x check" ? 1 : 0 }
    #expect(code == 1)
  }

  @Test func withoutThemItIsShort() async {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    #expect(await desk.run("decisions").err.hasSuffix("met: trekkersgroep record decision TEKST\n"))
  }
}

/// The folder of a group itself is not the folder that holds the groups.
struct FolderInsideTests {
  @Test(arguments: [["decisions"], ["group", "new", "Binnenin"], []])
  func itIsRefusedWithTheFolderAbove(command: [String]) async {
    let desk = await Desk.withRunningMeeting()
    let own = desk.path + "/groups/trekkersgroep-heideland"
    let printed = await desk.run(["--folder", own] + command)
    let said = "\(own) is de map van één groep. Noem de map erboven: --folder \(desk.path)/groups\n"
    #expect(printed == Desk.Printed(code: 64, out: "", err: said))
    #expect(await desk.run(["decisions", "--folder", desk.path + "/groups"]).code == 0)
  }

  @Test func aGroupCalledLogboekIsNoSuchFolder() async {
    let desk = Desk()
    _ = await desk.run("group new Logboek")
    #expect(await desk.run("info").out.contains("groups/logboek"))
  }
}

/// Values that are too long to be read.
struct LongWordsTests {
  private let long = String(repeating: "ä1/", count: 6_000)

  @Test(arguments: [
    ["minutes"], ["action", "done"], ["record", "action", "x", "--due"], ["record", "note", "x", "--topic"],
    ["record", "action", "x", "--for"], ["decisions", "--group"], ["parels"], ["record", "parel"],
    ["meeting", "new", "--date", "vr", "--template"], ["group", "new"], ["member", "add"],
  ])
  func messagesAreShort(command: [String]) async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run(command + [long])
    let first = printed.err.prefix { $0 != "\n" }
    #expect(printed.code != 0 && !first.isEmpty && first.count < 400, "\(first.count)")
  }

  @Test func whatWasTypedCanStillBeRecognised() async {
    let desk = await Desk.withRunningMeeting()
    let value = String(repeating: "abcdefghij", count: 10)
    let printed = await desk.run(["action", "done", value])
    #expect(printed.err.hasPrefix("Actie “\(value.prefix(60))…” is er niet."))
    let option = await desk.run(["decisions", "--group=\(value)"])
    #expect(option.err.contains("“\(value.prefix(60))…”"))
  }

  @Test func aNameHasABound() async {
    let desk = Desk()
    let long = String(repeating: "n", count: 151)
    let said = "Deze naam is te lang (151 tekens; het mogen er 150 zijn). Kort hem in.\n"
    #expect(await desk.run(["group", "new", long]) == Desk.Printed(code: 64, out: "", err: said))
    #expect(await desk.run(["group", "new", String(long.dropLast())]).code == 0)
    #expect(await desk.run(["member", "add", long]).err == said)
  }
}
