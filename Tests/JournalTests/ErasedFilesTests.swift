import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Words that were erased go from the files of this device.
@Suite struct ErasedFilesTests: ErasesWords {
  @Test func onlyTheLineOfTheEntryChanges() async throws {
    let place = Workplace()
    let (before, id) = try await prepare(place)
    let outcome = erase(place, id)
    #expect(outcome.trouble == nil)
    #expect(outcome.journals == place.journals && outcome.words == ["Geheim van mevrouw"])
    #expect(try holding("Geheim", in: place.path).isEmpty)
    let path = try #require(place.journals.first)
    let (old, new) = (lines(try #require(before[path])), lines(Array(try Data(contentsOf: URL(filePath: path)))))
    #expect(old.count == 4 && new.count == 4)
    for index in [0, 1, 3] { #expect(old[index] == new[index]) }
    guard case .entry(let entry, let n, true, 1) = EntryCodec.decode(new[2]) else {
      Issue.record("not an intact line: \(String(decoding: new[2], as: UTF8.self))")
      return
    }
    #expect(n == 2 && entry.mark.id == id && entry.event.fields.isRedacted)
    #expect(try entry.event.fields.text("text") == "(gewist)")
    #expect(String(decoding: new[2], as: UTF8.self).contains(#""type":"thing-noted","redacted":true,"text":"#))
    // The mark speaks of the same lines, and the other draft is still there.
    #expect(await place.writer().bringOver().entries.isEmpty)
    #expect(Drafts(state: place.state).load(kind: "action", group: place.group.key) == "Iets anders")
    #expect(place.freshReading().remarks.isEmpty)
  }

  @Test func whatIsDoneIsNotDoneAgain() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now)
    #expect(erased.isDue(history(place, id)))
    _ = erased.carryOut(history(place, id))
    #expect(!erased.isDue(history(place, id)))
    #expect(!ErasedFiles(place.group, state: place.state, device: "zzzz", now: Self.now).isDue(History()))
  }

  @Test func whatAKilledProgramLeftBehindGoesToo() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let snapshot = "\(place.state)/snapshots/.\(place.group.key).bin.abc123.part"
    let files = place.journals + Workplace.files(in: place.state + "/copies").filter { $0.hasSuffix(".jsonl") }
    let beside = files.map { "\(FilePath.parent($0))/.\(FilePath.name($0)).abc123.part" }
    #expect(beside.count == 2)
    for path in ["\(place.state)/drafts/.note-heideland.txt.abc123.part", snapshot] + beside {
      try SafeFile.replace(path, with: Array("Geheim van mevrouw".utf8))
    }
    _ = erase(place, id)
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  /// What an editor left may be longer than any line, or no file at all.
  @Test func whatAnEditorLeftIsLookedThrough() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let drafts = place.state + "/drafts"
    let long = String(repeating: "lang ", count: 300_000) + "Geheim van mevrouw"
    try Data(long.utf8).write(to: URL(filePath: drafts + "/editor-note-heideland-abc123.txt"))
    try FileManager.default.createDirectory(atPath: drafts + "/map", withIntermediateDirectories: true)
    #expect(erase(place, id).trouble == nil)
    let left = try FileManager.default.contentsOfDirectory(atPath: drafts).sorted()
    #expect(left.count == 2 && left.contains("map") && !left.contains { $0.hasPrefix("editor") }, "\(left)")
  }

  @Test func filesOfOtherDevicesStayAsTheyAre() async throws {
    let place = Workplace()
    let (before, id) = try await prepare(place, device: "m2n9")
    _ = erase(place, id)
    let path = try #require(place.journals.first)
    #expect(Array(try Data(contentsOf: URL(filePath: path))) == before[path])
    let theirs = ErasedFiles(place.group, state: place.state, device: "m2n9", now: Self.now).carryOut(
      history(place, id))
    #expect(theirs.journals == [path])
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  /// Whose a file is stands in its first line; where that was damaged, the name of the file tells.
  @Test(arguments: ["kq3f", "zz22"]) func aFileWithoutItsFirstLineIsKnownByItsName(device: String) async throws {
    let place = Workplace()
    let (before, id) = try await prepare(place, device: device)
    let path = try #require(place.journals.first)
    var bytes = try #require(before[path])
    bytes[0] = UInt8(ascii: "x")
    try Data(bytes).write(to: URL(fileURLWithPath: path))
    let outcome = erase(place, id)
    let isOwn = device == "kq3f"
    #expect(outcome.trouble == nil && outcome.journals == (isOwn ? [path] : []))
    #expect(try holding("Geheim", in: place.group.journal).isEmpty == isOwn)
  }

  @Test func whatOnlyWaitsOnThisDeviceKeepsWaiting() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    _ = try await place.writer(files: files).record(act("Wacht"), after: nil)
    _ = erase(place, id)
    let brought = await place.writer().bringOver()
    #expect(brought.entries.compactMap { try? $0.event.fields.text("text") } == ["Wacht"])
  }

  /// A copy that became shorter, with a mark of the time before, would say of what waits that it is safe.
  @Test func whatWaitsStaysWaitingWhereTheMarkCannotBeTakenBack() async throws {
    let place = Workplace()
    let files = FailingFiles()
    let writer = place.writer(files: files)
    let long = "Geheim van mevrouw" + String(repeating: " en meer", count: 200)
    let id = try await writer.record(act(long), after: nil).entries[0].mark.id
    files.follow(.init(first: 1, isForever: true, below: place.group.path))
    _ = try await writer.record(act("Wacht"), after: nil)
    await writer.close()
    let failing = FailingFiles(.init(first: 1, isForever: true, calls: ["openToAdd"]))
    #expect(erase(place, id, failing).trouble != nil)
    let brought = await place.writer().bringOver()
    #expect(brought.entries.contains { $0.event.fields.texts == ["Wacht"] })
    #expect(erase(place, id).trouble == nil)
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  /// What was seen safe does not wait because its copy was written again.
  @Test func theMarkNeverSaysMore() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    _ = erase(place, id)
    try FileManager.default.removeItem(atPath: place.group.journal)
    #expect(await place.writer().bringOver().entries.isEmpty)
  }
}
