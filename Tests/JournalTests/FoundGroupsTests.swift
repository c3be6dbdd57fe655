import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What is said where groups cannot be read, are gone, or are hidden, and where a new one comes to lie.
@Suite struct FoundGroupsTests {
  private func places(_ place: Workplace) -> Places {
    Places(groupsRoot: place.path + "/groups", config: "", state: place.state)
  }

  @Test func theRemedyFollowsFromTheCause() {
    for (cause, remedy) in [(Errno.accessDenied, "mag lezen"), (.inputOutput, "of de schijf bereikbaar is")] {
      let found = FoundGroups(unreadable: [Trouble(path: "/a", step: .read, cause)])
      #expect(found.remark?.nl.hasSuffix("\(remedy).") == true && found.remark?.en != found.remark?.nl)
      #expect(!found.isWhole && found.folders == [GroupFolder(path: "/a")])
    }
    #expect(FoundGroups().remark == nil && FoundGroups().isWhole)
  }

  @Test func aLostJournalIsNamedWithItsCopies() async throws {
    let place = Workplace()
    _ = try await place.writer().record(act("een"), after: nil)
    try FileManager.default.removeItem(atPath: place.group.journal)
    let found = places(place).lookForGroups()
    let copies = "\(place.state)/copies/\(place.group.key)"
    #expect(found.lost.map(\.folder) == [place.group] && found.folders == [place.group])
    #expect(found.remark?.nl.contains("Het logboek van \(place.group.path) is weg") == true)
    #expect(found.remark?.en.hasSuffix("is also still in \(copies).") == true)
    // A folder that is gone altogether was taken away as a whole: nothing is said of it.
    try FileManager.default.removeItem(atPath: place.group.path)
    #expect(places(place).lookForGroups().lost.isEmpty)
  }

  /// A disk that is not there is one trouble, however many groups it held.
  @Test func groupsOfADiskThatIsGoneAreToldInOneSentence() async throws {
    let place = Workplace()
    _ = try await place.writer().record(act("een"), after: nil)
    let other = GroupFolder(path: place.path + "/groups/ander")
    let writer = JournalWriter(
      folder: other, state: place.state, device: "kq3f", program: "trekkersgroep 0.1.0", signs: [],
      now: { Instant(milliseconds: 1_795_287_845_123) })
    _ = try await writer.record(act("twee"), after: nil)
    try FileManager.default.moveItem(atPath: place.path + "/groups", toPath: place.path + "/elders")
    let found = places(place).lookForGroups()
    #expect(found.remark?.nl.contains("daarin stonden ander en heideland") == true)
    #expect(found.remark?.en.contains("it held ander and heideland") == true)
  }

  @Test func aNewGroupTakesNoPlaceThatIsTaken() throws {
    let place = Workplace()
    let places = places(place)
    try FileManager.default.createDirectory(atPath: places.groupsRoot, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: places.groupsRoot + "/nieuw"))
    symlink(place.path + "/nergens", places.groupsRoot + "/nieuw-2")
    #expect(try places.newGroupFolder(named: "Nieuw").name == "nieuw-3")
    // What cannot be read may be that very group.
    let files = FailingFiles(
      .init(
        fault: .error(.inputOutput), first: 1, isForever: true, below: places.groupsRoot + "/nieuw-3", calls: ["names"])
    )
    #expect(throws: Trouble(path: places.groupsRoot + "/nieuw-3", step: .read, .inputOutput)) {
      try places.newGroupFolder(named: "Nieuw", files: files)
    }
    let full = FailingFiles(
      .init(fault: .error(.noSpace), first: 1, isForever: true, below: places.groupsRoot + "/", calls: ["makeFolder"]))
    #expect(throws: Trouble(path: places.groupsRoot + "/vol", step: .makeFolder, .noSpace)) {
      try places.newGroupFolder(named: "Vol", files: full)
    }
  }
}
