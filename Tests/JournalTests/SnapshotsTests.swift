import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// What was kept of a group is shown only while it is what the journal says.
@Suite struct SnapshotsTests {
  /// Long after the files of a test were written.
  static let later = Instant(milliseconds: 9_000_000_000_000)

  @Test func whatWasKeptIsGivenBack() throws {
    let (place, snapshots) = try Self.kept()
    let glimpse = try #require(snapshots.load(place.group))
    let group = glimpse.history.group
    #expect(glimpse.isAsKept)
    #expect(group.unresolved.map(\.mark.id.raw) == ["7h2m9x-1", "7h2m9x-2"])
    #expect(group.snapshot == place.folded.snapshot)
  }

  @Test func itIsForItsOwnerAlone() throws {
    let (place, snapshots) = try Self.kept()
    let path = snapshots.place(place.group)
    #expect(path.hasPrefix(place.state + "/"))
    let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    let folder = try FileManager.default.attributesOfItem(atPath: FilePath.parent(path))[.posixPermissions] as? Int
    #expect(folder == 0o700)
    #expect(Workplace.files(in: place.path).filter { $0.hasSuffix(".part") }.isEmpty)
  }

  @Test func withoutOneThereIsNothing() throws {
    let place = Workplace()
    try place.put(Array(session(2).joined()))
    #expect(Snapshots(state: place.state).load(place.group) == nil)
  }

  /// Another version may conclude something else from the same journal.
  @Test func thatOfAnotherProgramIsNone() throws {
    let (place, snapshots) = try Self.kept()
    let path = snapshots.place(place.group)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    let own = try #require(bytes.withUnsafeBytes { SnapshotHead($0) })
    for program in [own.program, own.program &+ 1] {
      let head = SnapshotHead(program: program, listing: own.listing, latest: own.latest)
      try write(head.bytes(before: Array(bytes[own.length...])), to: path)
      #expect((snapshots.load(place.group) != nil) == (program == own.program))
    }
  }

  @Test func cutOrChangedAtAnyByteItIsNone() throws {
    let (place, snapshots) = try Self.kept()
    let path = snapshots.place(place.group)
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    for index in bytes.indices {
      try write(Array(bytes[..<index]), to: path)
      #expect(snapshots.load(place.group) == nil, "cut at \(index)")
      var changed = bytes
      changed[index] ^= 1 << UInt8(index % 8)
      try write(changed, to: path)
      #expect(snapshots.load(place.group) == nil, "changed at \(index)")
    }
    try write(bytes + [0], to: path)
    #expect(snapshots.load(place.group) == nil)
    try write(bytes, to: path)
    #expect(snapshots.load(place.group) != nil)
  }

  /// What may happen to a journal between two sessions.
  enum Happening: CaseIterable {
    case added, addedTo, changed, removed, renamed, replaced, touched
  }

  @Test(arguments: Happening.allCases) func anotherJournalIsReadItself(happening: Happening) throws {
    let (place, snapshots) = try Self.kept()
    let path = place.group.journal + "/2026/a.jsonl"
    let bytes = try [UInt8](Data(contentsOf: URL(fileURLWithPath: path)))
    switch happening {
    case .added: try place.put(try EntryCodec.encode(entry(9), n: 1), "2026/b.jsonl")
    case .addedTo: try write(bytes + EntryCodec.encode(entry(9), n: 3), to: path)
    case .changed: try write(bytes.map { $0 == 50 ? 51 : $0 }, to: path)
    case .removed: try FileManager.default.removeItem(atPath: path)
    case .renamed: try FileManager.default.moveItem(atPath: path, toPath: place.group.journal + "/2026/c.jsonl")
    case .replaced:
      let times = try FileManager.default.attributesOfItem(atPath: path)
      try FileManager.default.removeItem(atPath: path)
      try place.put(bytes.map { $0 == 50 ? 51 : $0 })
      try FileManager.default.setAttributes([.modificationDate: times[.modificationDate] as Any], ofItemAtPath: path)
    case .touched: try FileManager.default.setAttributes([.modificationDate: Date.distantPast], ofItemAtPath: path)
    }
    #expect(snapshots.load(place.group) == nil)
    try snapshots.refresh(place.group, now: Self.later)
    // Of a journal without entries nothing need be kept.
    let expected = place.freshReading().entries.isEmpty ? nil : place.folded.snapshot
    #expect(snapshots.load(place.group)?.history.group.snapshot == expected)
  }

  @Test func anotherGroupHasItsOwn() throws {
    let (place, snapshots) = try Self.kept()
    let other = GroupFolder(path: place.path + "/groups/anders/heideland")
    try FileManager.default.createDirectory(atPath: other.path, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: place.group.journal, toPath: other.journal)
    #expect(snapshots.load(other) == nil)
    // Even under the other's name it is not taken for the other.
    try FileManager.default.copyItem(atPath: snapshots.place(place.group), toPath: snapshots.place(other))
    #expect(snapshots.load(other) == nil)
  }

  @Test func ofFilesThatJustChangedNothingIsKept() throws {
    let place = Workplace()
    try place.put(Array(session(2).joined()))
    let snapshots = Snapshots(state: place.state)
    let now = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1_000))
    try snapshots.refresh(place.group, now: now)
    #expect(snapshots.load(place.group) == nil)
    try snapshots.refresh(place.group, now: Instant(milliseconds: now.milliseconds + 2_500))
    #expect(snapshots.load(place.group) != nil)
  }

  @Test func ofFilesThatCannotBeReadNothingIsKept() throws {
    let place = Workplace()
    try place.put(Array(session(2).joined()))
    let files = FailingFiles()
    files.follow(.init(first: 1, isForever: true, below: place.group.journal + "/2026/a", calls: ["openToRead"]))
    try Snapshots(state: place.state, files: files).refresh(place.group, now: Self.later)
    #expect(Workplace.files(in: place.state).isEmpty)
  }

  @Test func whereNothingChangedNothingIsWritten() throws {
    let (place, snapshots) = try Self.kept()
    let before = try SystemFiles().status(at: snapshots.place(place.group))
    try snapshots.refresh(place.group, now: Self.later)
    #expect(try SystemFiles().status(at: snapshots.place(place.group)) == before)
  }

  @Test func whatWasNotRenewedForLongGoes() throws {
    let (place, snapshots) = try Self.kept()
    let other = snapshots.place(GroupFolder(path: place.path + "/weg"))
    try write([1], to: other)
    let kept = snapshots.place(place.group)
    // Not the program's: the folder may lead to one of somebody.
    let foreign = FilePath.parent(kept) + "/brief.txt"
    try write([1], to: foreign)
    let modified = try SystemFiles().status(at: kept).modified / 1_000_000
    func again(after milliseconds: Int) throws {
      try write([1], to: kept)
      try snapshots.refresh(place.group, now: Instant(milliseconds: modified + milliseconds))
    }
    try again(after: 89 * 86_400_000)
    #expect(Workplace.files(in: place.state).sorted() == [foreign, kept, other].sorted())
    try again(after: 91 * 86_400_000)
    #expect(Workplace.files(in: place.state).sorted() == [foreign, kept].sorted())
  }

  // MARK: Help

  static func kept() throws -> (Workplace, Snapshots) {
    let place = Workplace()
    try place.put(Array(session(2).joined()))
    let snapshots = Snapshots(state: place.state)
    try snapshots.refresh(place.group, now: later)
    return (place, snapshots)
  }

  private func write(_ bytes: [UInt8], to path: String) throws { try Data(bytes).write(to: URL(fileURLWithPath: path)) }
}
