import Foundation
import Groups
import Journal
import Synchronization
import Testing

@testable import CommandLine

/// Folders that cannot be written, and journals that are not in order.
struct StorageTroubleTests {
  /// A line as a later version of the program may write it.
  private static let newer =
    "{\"v\":9,\"n\":9,\"id\":\"zzzzzz-1\",\"at\":\"2026-11-21T13:00:00.000Z#0000\",\"by\":\"kq3f\",\"act\":\"zzzzzz-1\","
    + "\"end\":true,\"type\":\"note-written\",\"c\":\"00000000\"}\n"

  private func block(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(filePath: path))
  }

  @Test func aFolderThatCannotBeMade() async throws {
    let desk = Desk()
    try block(desk.path + "/groups")
    let printed = await desk.run("group new Heideland")
    #expect(printed.code == 73)
    #expect(printed.err.hasPrefix("De map van de groep is niet gemaakt. \(desk.path)/groups"))
  }

  @Test func aSecondGroupOfTheSameNameIsRefused() async throws {
    let desk = Desk()
    #expect(await desk.run("group new Heideland").code == 0)
    let printed = await desk.run("group new Heideland")
    #expect(printed.code == 64)
    let folder = try #require(desk.places.groups().first).path
    #expect(printed.err.hasPrefix("Er is al een groep “Heideland” (map \(folder))."))
    #expect(desk.places.groups().count == 1)
  }

  /// What differs in capitals and accents alone is named by both names, and by the folder of the one there is.
  @Test(arguments: ["heideland", "HEIDELAND", "Héïdeland"])
  func aSecondGroupOfNearlyTheSameNameIsToldApart(_ name: String) async throws {
    let desk = Desk()
    #expect(await desk.run("group new Heideland").code == 0)
    let printed = await desk.run("group new \(name)")
    let folder = try #require(desk.places.groups().first).path
    #expect(printed.code == 64)
    #expect(printed.err.hasPrefix("“\(name)” lijkt te veel op de groep “Heideland” (map \(folder))"), "\(printed.err)")
    #expect(desk.places.groups().count == 1)
  }

  /// A crash of the program at the moment that only the copy on this device could be written.
  @Test func whatWaitsOnThisDeviceIsReadToo() async throws {
    let desk = await Desk.withRunningMeeting()
    let year = try #require(desk.places.groups().first).journal + "/2026"
    try FileManager.default.moveItem(atPath: year, toPath: year + "-weg")
    try block(year)
    #expect(await desk.run("record decision Eerste").code == 75)
    try FileManager.default.removeItem(atPath: year)
    try FileManager.default.moveItem(atPath: year + "-weg", toPath: year)
    #expect(await desk.run("decisions").out.contains("Eerste"))
    #expect(await desk.run("record decision Tweede").out.hasPrefix("Besluit B2026-1.2"))
  }

  @Test func aGroupThatCannotBeWrittenGoesToThisDeviceAndComesOverLater() async throws {
    let desk = await Desk.withRunningMeeting()
    let year = try #require(desk.places.groups().first).journal + "/2026"
    try FileManager.default.moveItem(atPath: year, toPath: year + "-weg")
    try block(year)
    let printed = await desk.run("record decision Blijft bewaard")
    #expect(printed.code == 75)
    #expect(printed.out.hasPrefix("Besluit B2026-1.1"))
    #expect(printed.err.hasPrefix("Alleen op dit apparaat vastgelegd"))
    let check = await desk.run("check")
    #expect(check.code == 75 && check.out.contains("1 regel staat alleen op dit apparaat."))
    #expect(await desk.run("check --json").out.contains("\"waiting\":1"))
    try FileManager.default.removeItem(atPath: year)
    try FileManager.default.moveItem(atPath: year + "-weg", toPath: year)
    #expect(await desk.run("check").code == 75)
    let next = await desk.run("record decision Nog een")
    #expect(next.code == 0)
    #expect(next.err == "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep (1).\n")
    #expect(await desk.run("decisions").out.split(separator: "\n").count == 2)
  }

  @Test func whatCannotBeWrittenAnywhereIsNotRecorded() async throws {
    let desk = await Desk.withRunningMeeting()
    let year = try #require(desk.places.groups().first).journal + "/2026"
    try FileManager.default.moveItem(atPath: year, toPath: year + "-weg")
    try block(year)
    try FileManager.default.removeItem(atPath: desk.path + "/state")
    try block(desk.path + "/state")
    let printed = await desk.run("record decision Weg")
    #expect(printed.code == 74)
    #expect(printed.out == "")
    #expect(printed.err.hasPrefix("Niet vastgelegd."))
  }

  @Test(arguments: [
    ("geen json\n", "not-json"), ("{\"naam\":\"vreemd\"}\n", "foreign"),
    (Self.newer, "newer-version"),
  ])
  func aDamagedJournalIsReadAsFarAsItGoes(_ line: String, _ kind: String) async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Blijft")
    try desk.append(line, to: try desk.journal())
    let list = await desk.run("decisions")
    #expect(list.code == 0)
    #expect(list.out.contains("Blijft"))
    #expect(list.err.contains(" van dit apparaat "))
    #expect(list.err.hasSuffix("Waar, en wat je doet: trekkersgroep controleer\n"))
    let check = await desk.run("controleer")
    #expect(check.code == 65)
    #expect(check.out.contains("niet in orde"))
    #expect(check.out.contains("\n    logboek/2026/"))
    #expect(check.out.contains("\n    Doen: "))
    #expect(await desk.run("check --json").out.contains("\"kind\":\"\(kind)\""))
  }

  @Test func aLineOfANewerVersionIsToldOnce() async throws {
    let desk = await Desk.withRunningMeeting()
    let unknown = Self.newer.replacing("note-written", with: "moon-seen")
    try desk.append(unknown, to: try desk.journal())
    let check = await desk.run("check").out
    #expect(check.contains("(indeling 9)") && !check.contains("van een soort die deze versie niet kent"), "\(check)")
  }

  @Test(arguments: ["decisions", "record decision X", "check --group heideland"])
  func aFileInThePlaceOfTheJournalIsNamed(_ line: String) async throws {
    let desk = Desk()
    try block(desk.path + "/groups/heideland/logboek")
    let printed = await desk.run(line)
    #expect(printed.code == 65 && printed.out == "")
    #expect(
      printed.err
        == "Op de plek van het logboek van heideland staat iets anders: \(desk.path)/groups/heideland/logboek "
        + "is geen map. Haal dat weg en zet de map logboek terug uit een reservekopie. Er is niets gewist."
        + (line.hasPrefix("record") ? " Er is nu niets vastgelegd: geef de opdracht daarna opnieuw.\n" : "\n"))
    let check = await desk.run("check")
    #expect(check.code == 65)
    #expect(check.out.contains("\n    logboek (er staat iets anders waar een map hoort)\n"))
  }

  @Test func amongOtherGroupsItIsNamedTooWhenItIsAskedFor() async throws {
    let desk = Desk()
    _ = await desk.run("group new Veenland")
    try block(desk.path + "/groups/heideland/logboek")
    #expect(await desk.run("meetings --group heideland").code == 65)
    #expect(await desk.run("meetings").code == 0)
    let check = await desk.run("check")
    #expect(check.code == 65)
    #expect(check.out.contains("veenland: 1 regel gelezen, in orde\nheideland: 0 regels gelezen, niet in orde\n"))
  }

  /// A file that is gone leaves entries behind that speak of what was in it.
  @Test func whatBelongsToSomethingThatIsGoneIsExplained() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record action Bellen")
    let before = try desk.journals()
    let made = try #require(
      before.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Bellen") == true })
    _ = await desk.run("action done A2026-1.1")
    let rest = try #require(try desk.journals().first { !before.contains($0) })
    try FileManager.default.removeItem(atPath: made)
    let check = await desk.run("check")
    #expect(check.out.contains("\n  1 regel hoort bij iets dat er niet (meer) is.\n    logboek/2026/"))
    #expect(check.out.contains("\(rest.split(separator: "/").last ?? ""), regel "))
    #expect(check.out.contains("\n    Doen: Ontbreekt er een bestand, zet dat dan terug"))
  }

  @Test func aJournalWithNothingReadable() async throws {
    let desk = Desk()
    try block(desk.path + "/groups/vreemd/logboek/2026/vreemd.jsonl")
    try Data("dit is geen logboek\n".utf8).write(
      to: URL(filePath: desk.path + "/groups/vreemd/logboek/2026/vreemd.jsonl"))
    let printed = await desk.run("decisions")
    #expect(printed.code == 65)
    #expect(
      printed.err
        == "Het logboek van vreemd is niet te lezen: logboek/2026/vreemd.jsonl, regel 1 (geen leesbare regel). Kijk of "
        + "er een verkeerd bestand in de map staat; zet dit anders terug uit een reservekopie. Tot dan blijft het staan "
        + "zoals het is. Er is niets gewist; "
        + "trekkersgroep controleer toont wat er is.\n")
  }

  @Test func aMeetingThatIsClosedWithoutItsMinutesSaysSo() async throws {
    let desk = await Desk.withRunningMeeting()
    try block(try #require(desk.places.groups().first).minutes)
    let printed = await desk.run("meeting close")
    #expect(printed.code == 76)
    #expect(printed.out.hasPrefix("Overleg 2026-1 is afgesloten"))
    #expect(printed.err.contains("Het overleg is afgesloten, maar het verslag is niet geschreven."))
  }

  @Test func whatWasRecordedIsNotCalledUnrecordedWhereTheAnswerCannotBeWritten() async {
    let desk = await Desk.withRunningMeeting()
    let places = desk.places
    let said = Mutex("")
    var surroundings = Surroundings(
      now: { Desk.today }, places: { _ in places }, out: { _ in false },
      err: { text in said.withLock { $0 += text } })
    #expect(await CommandLineProgram.run(["record", "note", "X"], surroundings) == .exit(76))
    #expect(
      said.withLock { $0 }
        == "Het is vastgelegd; alleen het antwoord kon niet worden geschreven. Geef de opdracht niet "
        + "nog eens.\n")
    for wanted in [["--text", "Enquete"], ["B2026-1.2"]] {
      _ = await desk.run("record decision Enquete")
      said.withLock { $0 = "" }
      #expect(await CommandLineProgram.run(["redact", "--yes"] + wanted, surroundings) == .exit(76))
      #expect(
        said.withLock { $0 }.hasSuffix(
          "Het is gewist; alleen het antwoord kon niet worden geschreven. Geef de opdracht niet nog eens.\n"))
    }
    said.withLock { $0 = "" }
    #expect(await CommandLineProgram.run(["meetings"], surroundings) == .exit(74))
    #expect(
      said.withLock { $0 } == "De uitvoer kon niet helemaal worden geschreven. Kijk of er ruimte op de schijf is.\n")
    // Who reads no further, as head does, knows that.
    surroundings.isRead = { false }
    said.withLock { $0 = "" }
    #expect(await CommandLineProgram.run(["meetings"], surroundings) == .exit(74))
    #expect(said.withLock { $0 }.isEmpty)
  }

  /// A disk that took the entry and not the mark that says so, or a mark that was lost.
  @Test func whatTheFolderHoldsDoesNotWaitForIt() async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("record decision Staat erin").code == 0)
    let copies = desk.places.state + "/copies"
    let marks = FileManager.default.enumerator(atPath: copies)?.compactMap { $0 as? String } ?? []
    for mark in marks where mark.hasSuffix(".verified") {
      try FileManager.default.removeItem(atPath: "\(copies)/\(mark)")
    }
    let check = await desk.run("check")
    #expect(check.code == 0 && check.out.contains("in orde") && !check.out.contains("op dit apparaat"), "\(check.out)")
    #expect(await desk.run("check --json").out.contains("\"waiting\":0"))
    let next = await desk.run("record decision Nog een")
    #expect(next.code == 0 && next.err == "")
    #expect(await desk.run("decisions").out.split(separator: "\n").count == 2)
  }

  /// Two commands that find the folder full, and one that finds it free again: each says what holds at its end.
  @Test func onlyWhatHoldsAtTheEndIsSaid() async throws {
    let desk = await Desk.withRunningMeeting()
    let year = try #require(desk.places.groups().first).journal + "/2026"
    try FileManager.default.moveItem(atPath: year, toPath: year + "-weg")
    try block(year)
    for text in ["Eerste", "Tweede"] {
      let printed = await desk.run("record note \(text)")
      #expect(printed.code == 75)
      #expect(printed.err.hasPrefix("Alleen op dit apparaat vastgelegd") && !printed.err.contains("staat nu ook"))
    }
    try FileManager.default.removeItem(atPath: year)
    try FileManager.default.moveItem(atPath: year + "-weg", toPath: year)
    let printed = await desk.run("record note Derde")
    #expect(printed.err == "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep (2).\n")
  }

  @Test func outputThatCannotBeWrittenShowsInTheCode() async {
    let surroundings = Surroundings(now: { Desk.today }, out: { _ in false }, err: { _ in })
    #expect(await CommandLineProgram.run(["parels"], surroundings) == .exit(74))
  }
}
