import Foundation
import Journal
import Meetings
import Testing

@testable import Groups

/// Where a group's folder stood is known, so what waits for it finds it by its sign, and the sentence leads somewhere.
@Suite struct MovedFolderTests {
  private let folder = StrayFolder()
  private var strays: [StrayEntries] { StrayEntries.all(besides: folder.places.lookForGroups(), in: folder.places) }

  @Test func theSentenceTellsTheFolder() async throws {
    try await folder.prepare("Één", waiting: 2)
    let stray = try #require(strays.first)
    #expect(
      stray.remark.nl.contains("de map van die groep (\(folder.real("Één"))) is hier niet gevonden. Zet haar terug,"))
  }

  @Test func aNameThatTheProgramDidNotMakeIsFollowedToAnyOther() async throws {
    try await folder.prepare("Één", waiting: 2)
    try folder.putBack(as: "beta")
    #expect(strays.map(\.group) == [folder.group("beta")])
    #expect(StrayEntries.settle(besides: folder.places.lookForGroups(), in: folder.places).isEmpty)
    #expect(await folder.writer(folder.group("beta")).bringOver().entries.count == 2)
    #expect(folder.members("beta") == 2 && strays.isEmpty)
  }

  /// Each command does so for the group that it opens.
  @Test func aCommandFollowsItToo() async throws {
    try await folder.prepare("Één", waiting: 1)
    try folder.putBack(as: "beta")
    var reader = JournalReader(folder: folder.group("beta"))
    let left = StrayEntries.settle(of: reader.history(), in: folder.group("beta"), places: folder.places)
    #expect(left.isEmpty && strays.isEmpty)
  }

  /// The home of another person, another machine, or a back-up: all that this device keeps came along.
  @Test func aHomeThatWasMovedBringsItAlong() async throws {
    try await folder.prepare("heideland", waiting: 2)
    try folder.putBack(as: "heideland")
    let moved = try folder.moved()
    #expect(StrayEntries.settle(besides: moved.lookForGroups(), in: moved).isEmpty)
    let group = GroupFolder(path: moved.groupsRoot + "/heideland")
    #expect(WaitingEntries.of(group, state: moved.state, signs: folder.signs(group)).count == 2)
  }

  @Test func afterAMoveACommandFindsItToo() async throws {
    try await folder.prepare("heideland", waiting: 2)
    try folder.putBack(as: "heideland")
    let moved = try folder.moved()
    let group = GroupFolder(path: moved.groupsRoot + "/heideland")
    var reader = JournalReader(folder: group)
    #expect(StrayEntries.settle(of: reader.history(), in: group, places: moved).isEmpty)
    #expect(WaitingEntries.of(group, state: moved.state, signs: folder.signs(group)).count == 2)
  }

  /// Of two folders with that group nobody can tell which one it is.
  @Test func afterAMoveNoneOfTwoIsChosen() async throws {
    try await folder.prepare("heideland", waiting: 1)
    try folder.putBack(as: "heideland")
    let moved = try folder.moved()
    try FileManager.default.copyItem(atPath: moved.groupsRoot + "/heideland", toPath: moved.groupsRoot + "/kopie")
    let strays = StrayEntries.settle(besides: moved.lookForGroups(), in: moved)
    #expect(strays.map(\.group) == [nil])
    #expect(strays.first?.remark.nl.contains("(\(folder.real("heideland"))) is hier niet gevonden.") == true)
  }

  /// The folder of groups that it stood in is there: there the group may still come back.
  @Test func whereItsFolderOfGroupsIsThereABackUpGetsNothing() async throws {
    try await folder.prepare("heideland", waiting: 1)
    let other = Places(groupsRoot: folder.path + "/other", config: folder.places.config, state: folder.places.state)
    try FileManager.default.createDirectory(atPath: other.groupsRoot, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: folder.path + "/aside", toPath: other.groupsRoot + "/heideland")
    #expect(StrayEntries.settle(besides: other.lookForGroups(), in: other).map(\.group) == [nil])
  }

  /// What an older version kept tells no folder: all is as it was.
  @Test func whereTheFolderIsNotKnownItIsToldByItsName() async throws {
    try await folder.prepare("Één", waiting: 1)
    try folder.putBack(as: "beta")
    try FileManager.default.removeItem(atPath: folder.places.state + "/places")
    #expect(strays.map(\.group) == [nil])
    #expect(strays.first?.remark.nl.contains("de map van die groep (een) is hier niet gevonden.") == true)
  }

  /// It is noted as soon as the group is opened where it still stands.
  @Test func whatAnOlderVersionKeptIsNotedWhenTheGroupIsOpened() async throws {
    try await folder.prepare("Één", waiting: 1)
    try FileManager.default.removeItem(atPath: folder.places.state + "/places")
    try folder.putBack(as: "Één")
    _ = await folder.writer(folder.group("Één")).bringOver()
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.places.state + "/places").count == 1)
  }

  /// A share that is not there held that group too, whatever its folder is called.
  @Test func aGroupOfAFolderThatIsNotThereIsNamed() async throws {
    try await folder.prepare("Één", waiting: 1)
    try FileManager.default.removeItem(atPath: folder.places.groupsRoot)
    #expect(folder.places.lookForGroups().lost.map(\.folder) == [folder.group("Één")])
  }
}
