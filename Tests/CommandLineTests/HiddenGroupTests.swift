import Catalogue
import Foundation
import Journal
import Meetings
import Testing

@testable import CommandLine

/// Folders that are there and cannot be read, and folders that are there and are no group. A link that leads to itself
/// cannot be read by anybody, whatever the rights of whoever runs the tests.
struct HiddenGroupTests {
  private func loop(_ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: String(path[..<(path.lastIndex(of: "/") ?? path.endIndex)]), withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(atPath: path, withDestinationPath: path)
  }

  @Test(arguments: ["decisions", "record note X", "check", "group new Heideland", "meetings --group heideland"])
  func aFolderOfGroupsThatCannotBeReadIsNamed(line: String) async throws {
    let desk = Desk()
    try loop(desk.path + "/groups")
    let printed = await desk.run(line)
    #expect(printed.code == 65 && printed.out == "")
    #expect(printed.err.hasPrefix("De map \(desk.path)/groups is niet te lezen: "), "\(printed.err)")
  }

  @Test(arguments: ["decisions", "record note X", "check --group heideland", "group new Heideland"])
  func aGroupThatCannotBeReadIsNamedAndNotMadeAnew(line: String) async throws {
    let desk = Desk()
    try loop(desk.path + "/groups/heideland")
    let printed = await desk.run(line)
    #expect(printed.code == 65)
    #expect(printed.err.hasPrefix("De map \(desk.path)/groups/heideland is niet te lezen: "), "\(printed.err)")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path + "/groups") == ["heideland"])
  }

  @Test func besideAnotherGroupItHasToBeSaidWhichIsMeant() async throws {
    let desk = Desk()
    _ = await desk.run("group new Veenland")
    try loop(desk.path + "/groups/heideland")
    #expect(
      await desk.run("decisions").err
        == "Er zijn meerdere groepen: Veenland, heideland. Zeg met --group welke je bedoelt.\n")
    #expect(await desk.run("decisions --group veenland").code == 0)
    #expect(await desk.run("decisions --group heideland").code == 65)
    let check = await desk.run("check")
    #expect(await desk.run("info").err.hasPrefix("De map "))
    #expect(check.code == 65 && check.out.hasPrefix("veenland: ") && check.err.hasPrefix("De map "))
  }

  /// The catalogue is there without any group: one that cannot be read does not stand in its way.
  @Test func theCatalogueNeedsNoGroup() async throws {
    let desk = Desk()
    _ = await desk.run("group new Veenland")
    try loop(desk.path + "/groups/heideland")
    let printed = await desk.run("parels")
    #expect(
      printed.code == 0 && printed.err == ""
        && printed.out.split(separator: "\n").count == PatzCatalogue.standard.parels.count)
    #expect(await desk.run("parels --group veenland").code == 0)
    #expect(await desk.run("parels --group heideland").code == 65)
    #expect(await desk.run("parels --chosen").code == 64)
  }

  @Test func aFileAsTheFolderOfGroupsIsAMistakeInTheCommand() async throws {
    let desk = Desk()
    try Data("x".utf8).write(to: URL(filePath: desk.path + "/file"))
    let printed = await desk.run("decisions --folder \(desk.path)/file")
    #expect(printed.code == 64)
    #expect(printed.err.hasPrefix("\(desk.path)/file is geen map."))
  }

  @Test func aFolderThatNeverBecameAGroupIsNone() async throws {
    let desk = Desk()
    let ghost = desk.path + "/groups/ghost/logboek/2026"
    try FileManager.default.createDirectory(atPath: ghost, withIntermediateDirectories: true)
    #expect(await desk.run("member add Huisarts_1 --group ghost").code == 66)
    #expect(await desk.run("group new Ghost").code == 0)
    #expect(await desk.run("member add Huisarts_1 --group ghost").code == 0)
  }

  @Test func nothingIsRecordedWhereTheFoundingIsMissing() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let folder = try #require(desk.places.groups().first).journal + "/2026/"
    let first = try FileManager.default.contentsOfDirectory(atPath: folder)
    _ = await desk.run("member add Huisarts_1")
    for name in first { try FileManager.default.removeItem(atPath: folder + name) }
    // What this device has of it would come back.
    try FileManager.default.removeItem(atPath: desk.places.state + "/copies")
    let printed = await desk.run("member add Huisarts_2")
    #expect(printed.code == 66)
    #expect(printed.err.contains("staat niet welke groep het is"))
  }

  /// What was recorded while the folder was away waits on this device; with the folder under another name it would be
  /// lost from sight.
  @Test func whatWaitsForAGroupThatIsGoneIsTold() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let group = try #require(desk.places.groups().first)
    let writer = try JournalWriter(
      folder: group, state: desk.places.state, device: desk.places.device(), program: "x",
      signs: desk.history().signs, hasJournal: true,
      now: { Desk.today.instant })
    try FileManager.default.moveItem(atPath: group.path, toPath: desk.path + "/aside")
    _ = try await writer.record(Act([MemberJoined(name: "Huisarts 1")]), after: nil)
    await writer.close()
    for line in ["decisions", "check", "info"] {
      let printed = await desk.run(line)
      #expect(printed.err.hasPrefix("1 regel staat alleen op dit apparaat, in \(desk.places.state)/copies/heideland-"))
      #expect(printed.code == (line == "info" ? 0 : 65), "\(line)")
    }
    _ = await desk.run("group new Veenland")
    #expect(await desk.run("decisions").err.contains("alleen op dit apparaat") == false)
    #expect(await desk.run("check").code == 75)
    try FileManager.default.moveItem(atPath: desk.path + "/aside", toPath: desk.places.groupsRoot + "/heide")
    let check = await desk.run("check --language en")
    #expect(check.err.contains("The folder of that group is \(desk.places.groupsRoot)/heide now"), "\(check.err)")
  }
}
