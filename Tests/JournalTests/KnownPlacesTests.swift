import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Where a group's folder stands is kept by its key, in bytes, and believed only where it leads to that key.
@Suite struct KnownPlacesTests {
  private let place = Workplace()
  private var known: KnownPlaces { KnownPlaces(state: place.state, files: SystemFiles()) }

  private func made(_ name: String) throws -> GroupFolder {
    let group = GroupFolder(path: place.path + "/" + name)
    try FileManager.default.createDirectory(atPath: place.path, withIntermediateDirectories: true)
    #expect(try SystemFiles().makeFolders(group.path) != [])
    return group
  }

  @Test(arguments: ["heideland", "Één", "E\u{301}e\u{301}n", "met\nregel", "\u{10FEFF}"])
  func everyNameComesBackAsItWas(name: String) throws {
    let group = try made(name)
    known.note(group)
    let path = try #require(known.path(of: group.key))
    #expect(FilePath.isSame(path, System.canonical(group.path)))
  }

  /// What somebody else wrote there, or a disk lost half of, names no folder.
  @Test(arguments: ["", "/elders", "heideland", "/a\u{0}b"]) func whatLeadsElsewhereIsNotBelieved(_ text: String) throws
  {
    let group = try made("heideland")
    known.note(group)
    try SafeFile.replace("\(place.state)/places/\(group.key)", with: Array(text.utf8))
    #expect(known.path(of: group.key) == nil)
    known.note(group)
    #expect(known.path(of: group.key) != nil)
  }

  /// The name of a folder that is not there any more may be what has to go; that of one that stands there tells everybody.
  @Test func erasedWordsStayInNoPathButThatOfAFolderThatIsThere() throws {
    let (here, gone) = (try made("jansen"), try made("oma-jansen"))
    known.note(here)
    known.note(gone)
    try FileManager.default.removeItem(atPath: gone.path)
    let left = "\(place.state)/places/.\(here.key).abc123.part"
    try SafeFile.replace(left, with: Array(here.path.utf8))
    let forgotten = try known.forgetGone { SoughtText("Jansen").isIn($0) }
    #expect(Set(forgotten) == ["\(place.state)/places/\(gone.key)", left])
    #expect(known.path(of: here.key) != nil && known.path(of: gone.key) == nil)
  }

  @Test func anErasingForgetsThemToo() async throws {
    let (here, gone) = (place.group, try made("oma-jansen"))
    known.note(gone)
    try FileManager.default.removeItem(atPath: gone.path)
    let writer = place.writer(device: "kq3f")
    let founded = try await writer.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    let note = try await writer.record(
      Act([MemberJoined(name: "Oma Jansen")]), after: founded.entries.last?.mark.at)
    let target = try #require(note.entries.first?.mark.id)
    _ = try await writer.record(
      Act([TextRedacted(targets: [target], language: .dutch)]), after: note.entries.last?.mark.at)
    var reader = JournalReader(folder: here)
    let erased = ErasedFiles(here, state: place.state, device: "kq3f", now: Instant(milliseconds: 1_795_287_900_000))
    #expect(erased.carryOut(reader.history()).others.contains("\(place.state)/places/\(gone.key)"))
    #expect(known.path(of: here.key) != nil)
  }

  /// Copies that have done their work take it along.
  @Test func whereNoCopyIsLeftNoPathIs() async throws {
    let writer = place.writer(device: "kq3f")
    _ = try await writer.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    await writer.close()
    #expect(known.path(of: place.group.key) != nil)
    var reader = JournalReader(folder: place.group)
    var copies = PrivateCopies(
      state: place.state, group: place.group, signs: reader.history().signs, files: SystemFiles())
    copies.removeVerified(before: Instant(milliseconds: .max), holding: [])
    #expect(known.path(of: place.group.key) == nil)
    copies.notePlace()
    #expect(known.path(of: place.group.key) == nil)
    copies.close()
  }
}
