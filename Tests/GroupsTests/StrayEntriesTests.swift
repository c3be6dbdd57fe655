import Foundation
import Journal
import Meetings
import Testing

@testable import Groups

/// What waits for a group whose folder got another name is not lost from sight.
@Suite struct StrayEntriesTests {
  private let folder = StrayFolder()
  private var strays: [StrayEntries] { StrayEntries.all(besides: folder.places.lookForGroups(), in: folder.places) }

  @Test func ofAGroupThatIsGoneTheyAreTold() async throws {
    try await folder.prepare("heideland", waiting: 2)
    let stray = try #require(strays.first)
    #expect(strays.count == 1 && stray.group == nil && stray.copies.waiting == 2)
    #expect(stray.remark.nl.hasPrefix("2 regels staan alleen op dit apparaat, in \(folder.places.state)/copies/"))
    #expect(stray.remark.nl.contains("de map van die groep (\(folder.real("heideland"))) is hier niet gevonden"))
    // It changes nothing where the group is not there.
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places) == [stray])
    #expect(strays == [stray])
  }

  @Test func ofAGroupWithAnotherNameTheyGoThereByThemselves() async throws {
    try await folder.prepare("heideland", waiting: 2)
    try folder.putBack(as: "heide")
    let found = folder.places.lookForGroups()
    #expect(strays.map(\.group) == [folder.group("heide")])
    #expect(StrayEntries.settle(besides: found, in: folder.places).isEmpty)
    let brought = await folder.writer(folder.group("heide")).bringOver()
    #expect(brought.entries.count == 2 && brought.waiting == 0)
    #expect(folder.members("heide") == 2 && strays.isEmpty)
  }

  /// A window that still has the old folder open goes on recording.
  @Test func whatComesLaterIsLentToo() async throws {
    try await folder.prepare("heideland", waiting: 1)
    try folder.putBack(as: "heide")
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).isEmpty)
    #expect(await folder.writer(folder.group("heide")).bringOver().entries.count == 1)
    try await folder.writeMore(folder.group("heideland"))
    #expect(strays.map(\.copies.waiting) == [2])
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).isEmpty)
    #expect(await folder.writer(folder.group("heide")).bringOver().entries.count == 1)
    #expect(folder.members("heide") == 2 && strays.isEmpty)
  }

  /// Should the folder that was missing come back after all, it lacks nothing either.
  @Test func bothFoldersHaveThemWhereTheFirstComesBack() async throws {
    try await folder.prepare("heideland", waiting: 1)
    try FileManager.default.copyItem(atPath: folder.path + "/aside", toPath: folder.group("kopie").path)
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).isEmpty)
    #expect(await folder.writer(folder.group("kopie")).bringOver().entries.count == 1)
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).isEmpty)
    try folder.putBack(as: "heideland")
    #expect(await folder.writer(folder.group("heideland")).bringOver().entries.count == 1)
    #expect(folder.members("kopie") == 1 && folder.members("heideland") == 1)
  }

  /// Who uses two folders of groups has not lost what is in the other one.
  @Test func ofAFolderOfGroupsElsewhereTheyAreOnlyTold() async throws {
    try await folder.prepare("heideland", waiting: 1)
    let other = Places(groupsRoot: folder.path + "/other", config: folder.places.config, state: folder.places.state)
    try FileManager.default.createDirectory(atPath: other.groupsRoot, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.path + "/aside", toPath: other.groupsRoot + "/heideland")
    let strays = StrayEntries.settle(besides: other.lookForGroups(), in: other)
    #expect(strays.count == 1)
    #expect(strays.first?.remark.nl.contains("Staat zij ergens anders, open de groep dan daar,") == true)
  }

  @Test func whereTwoFoldersHoldThatGroupNoneIsChosen() async throws {
    try await folder.prepare("heideland", waiting: 1)
    try FileManager.default.copyItem(atPath: folder.path + "/aside", toPath: folder.group("kopie").path)
    try folder.putBack(as: "heide")
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).count == 1)
    #expect(strays.map(\.group) == [nil])
    #expect(folder.members("heide") == 0 && folder.members("kopie") == 0)
  }

  @Test func anotherGroupGetsNothingOfIt() async throws {
    try await folder.prepare("heideland", waiting: 1)
    _ = try await folder.writer(folder.group("veen")).record(
      Act([GroupFounded(name: "Veen", scale: .network)]), after: nil)
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).count == 1)
    #expect(strays.map(\.group) == [nil])
  }

  /// Who does not want to see a group any more moves its folder away: that is no news.
  @Test func aGroupOfWhichNothingWaitsIsNotMissed() async throws {
    try await folder.prepare("heideland", waiting: 0)
    #expect(strays.isEmpty)
    try folder.putBack(as: "heideland")
    #expect(strays.isEmpty)
  }

  @Test func whatWaitsForAGroupThatIsThereIsNotStray() async throws {
    try await folder.prepare("heideland", waiting: 1)
    try folder.putBack(as: "heideland")
    #expect(strays.isEmpty)
    #expect(await folder.writer(folder.group("heideland")).bringOver().entries.count == 1)
  }
}
