import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Words that were erased go from the files of this device, whatever fails on the way.
@Suite struct ErasedFilesTests {
  private static let now = Instant(milliseconds: 1_795_287_900_000)

  /// Three notes of one session, of which the second is to go, and a draft that holds its words.
  private func prepare(_ place: Workplace, device: String = "kq3f") async throws -> (
    before: [String: [UInt8]], id: EntryID
  ) {
    let writer = place.writer(device: device)
    for text in ["Eerste", "Geheim van mevrouw", "Derde"] {
      _ = try await writer.record(act(text), after: nil)
    }
    await writer.close()
    try Drafts(state: place.state).save(kind: "note", group: place.group.key, text: "Geheim van mevrouw Voorbeeld")
    try Drafts(state: place.state).save(kind: "action", group: place.group.key, text: "Iets anders")
    let id = try #require(
      place.freshReading().entries.first { $0.event.fields.ownWords == ["Geheim van mevrouw"] }?.mark.id)
    var before: [String: [UInt8]] = [:]
    for path in Workplace.files(in: place.path) { before[path] = Array(try Data(contentsOf: URL(filePath: path))) }
    return (before, id)
  }

  private func redaction(of id: EntryID, device: String = "kq3f") -> Entry {
    let mark = Mark(
      id: EntryID("red-1"), at: Stamp(instant: Instant(milliseconds: 1_795_287_899_000), counter: 0), device: device,
      act: EntryID("red-1"))
    return Entry(mark: mark, closesAct: true, event: TextRedacted(targets: [id], language: .dutch))
  }

  private func history(_ place: Workplace, _ id: EntryID) -> History {
    var history = History()
    history.insert(place.freshReading().entries + [redaction(of: id)])
    return history
  }

  private func erase(_ place: Workplace, _ id: EntryID, _ files: any FileSystem = SystemFiles()) -> ErasedFiles.Outcome
  {
    let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now, files: files)
    return erased.carryOut(history(place, id))
  }

  /// The files below a folder in which words stand.
  private func holding(_ words: String, in folder: String) throws -> [String] {
    try Workplace.files(in: folder).filter {
      try Data(contentsOf: URL(filePath: $0)).range(of: Data(words.utf8)) != nil
    }
  }

  private func lines(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: 0x0A).map(Array.init) }

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
    for path in ["\(place.state)/drafts/.note-heideland.txt.abc123.part", snapshot] {
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

  /// What was seen safe does not wait because its copy was written again.
  @Test func theMarkNeverSaysMore() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    _ = erase(place, id)
    try FileManager.default.removeItem(atPath: place.group.journal)
    #expect(await place.writer().bringOver().entries.isEmpty)
  }

  @Test func aPowerCutBringsNothingBack() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let snapshot = Snapshots(state: place.state).place(place.group)
    try SafeFile.replace(snapshot, with: Array("Geheim van mevrouw".utf8))
    let files = FailingFiles()
    #expect(erase(place, id, files).trouble == nil)
    files.cutPower()
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  private func sweep(_ plan: FailingFiles.Plan, atLeast: Int) async throws {
    var first = 1
    while true {
      let place = Workplace()
      let (before, id) = try await prepare(place)
      var plan = plan
      (plan.first, plan.below) = (first, place.path)
      let files = FailingFiles(plan)
      _ = erase(place, id, files)
      #expect(files.openCount == 0)
      // Beside it there may be what was being written.
      let path = try #require(place.journals.first { $0.hasSuffix(".jsonl") })
      let new = Array(try Data(contentsOf: URL(filePath: path)))
      let (old, now) = (lines(try #require(before[path])), lines(new))
      #expect(now.count == 4 && [0, 1, 3].allSatisfy { old[$0] == now[$0] }, "\(plan)")
      #expect(now[2] == old[2] || !String(decoding: now[2], as: UTF8.self).contains("Geheim"))
      let texts = Set(place.freshReading().texts)
      #expect(texts.isSuperset(of: ["Eerste", "Derde"]) && texts.count == 3)
      // Once more, with all calls working again, finishes it.
      #expect(erase(place, id).trouble == nil)
      #expect(try holding("Geheim", in: place.path).isEmpty, "\(plan)")
      #expect(await place.writer().bringOver().waiting == 0)
      #expect(place.freshReading().entries.count == 3)
      if files.count < first { break }
      first += 1
    }
    #expect(first > atLeast)
  }

  @Test(arguments: [Errno.inputOutput, .noSpace, .interrupted])
  func eachCallFailsOnce(_ errno: Errno) async throws { try await sweep(.init(fault: .error(errno)), atLeast: 20) }

  /// From then on: as where the program is killed there.
  @Test(arguments: [Errno.inputOutput, .readOnly])
  func eachCallFailsFromThenOn(_ errno: Errno) async throws {
    try await sweep(.init(fault: .error(errno), isForever: true), atLeast: 10)
  }

  @Test func aProgramThatRunsMeanwhileGoesOnWithoutBringingItBack() async throws {
    let place = Workplace()
    let writer = place.writer()
    _ = try await writer.record(act("Geheim"), after: nil)
    let id = try #require(place.freshReading().entries.first?.mark.id)
    // Another program on this device erases it and says so in the journal.
    _ = try await place.writer().record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
    _ = erase(place, id)
    #expect(try await writer.record(act("Volgende"), after: nil).standing == .recorded)
    // Even where its file is taken away altogether.
    for path in place.journals where try Data(contentsOf: URL(filePath: path)).range(of: Data("Volgende".utf8)) != nil {
      try FileManager.default.removeItem(atPath: path)
    }
    #expect(try await writer.record(act("Laatste"), after: nil).standing == .recorded)
    #expect(try holding("Geheim", in: place.path).isEmpty)
    #expect(Set(place.freshReading().texts).isSuperset(of: ["Volgende", "Laatste"]))
  }

  @Test func whatAWriterStillHoldsLosesItsWords() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(first: 1, isForever: true, below: place.group.path))
    let writer = place.writer(files: files)
    let id = try await writer.record(act("Geheim"), after: nil).entries[0].mark.id
    var erasures = Erasures()
    erasures.note(redaction(of: id))
    await writer.erase(erasures)
    var history = History()
    history.insert(WaitingEntries.of(place.group, state: place.state, signs: place.signs) + [redaction(of: id)])
    _ = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now).carryOut(history)
    files.follow(.init())
    _ = try await writer.record(act("Volgende"), after: nil)
    #expect(place.freshReading().texts == ["(gewist)", "Volgende"])
    #expect(try holding("Geheim", in: place.path).isEmpty)
  }

  /// One program records while another erases, over and over: nothing that was confirmed is lost, nothing comes back.
  @Test func whoRecordsAtTheSameMomentLosesNothing() async throws {
    let place = Workplace()
    let writer = place.writer()
    let recording = Task {
      for number in 0..<200 {
        let text = number % 10 == 0 ? "Geheim \(number)" : "regel \(number)"
        let receipt = try? await writer.record(act(text), after: nil)
        #expect(receipt?.standing == .recorded)
      }
    }
    let eraser = place.writer()
    var known: Set<EntryID> = []
    while known.count < 20 {
      let secret = place.freshReading().entries.filter { $0.event.fields.ownWords.first?.hasPrefix("Geheim") ?? false }
      let fresh = secret.map(\.mark.id).filter { known.insert($0).inserted }
      if fresh.isEmpty { continue }
      _ = try await eraser.record(Act([TextRedacted(targets: fresh, language: .dutch)]), after: nil)
      var history = History()
      history.insert(place.freshReading().entries)
      let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now)
      #expect(erased.carryOut(history).trouble == nil)
    }
    await recording.value
    let texts = place.freshReading().entries.filter { $0.event is UnknownEvent }.map {
      $0.event.fields.texts.first ?? ""
    }
    for number in 0..<200 where number % 10 != 0 { #expect(texts.contains("regel \(number)"), "\(number)") }
    #expect(Set(place.freshReading().ids).count > 200)
    #expect(try holding("Geheim", in: place.path).isEmpty)
    #expect(await place.writer().bringOver().waiting == 0)
  }

  /// What another device erased since counts at once, not only when the journal has been read.
  @Test func aGlimpseThatHoldsTheWordsIsNotShown() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    var reader = JournalReader(folder: place.group)
    let history = reader.history()
    let snapshots = Snapshots(state: place.state)
    let later = Instant(milliseconds: Int(Date().timeIntervalSince1970 * 1_000) + 10_000)
    try snapshots.keep(history, asReadBy: reader, place.group, now: later)
    #expect(snapshots.load(place.group) != nil)
    let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_899_000), counter: 0)
    let opening = EntryCodec.opening(at: stamp, device: "m2n9", program: "trekkersgroep 0.1.0").bytes(n: 0)
    try place.put(opening + EntryCodec.encode(redaction(of: id, device: "m2n9"), n: 1), "2026/b.jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  @Test func aSnapshotOfTheGroupGoes() async throws {
    let place = Workplace()
    let (_, id) = try await prepare(place)
    let snapshots = Snapshots(state: place.state)
    try SafeFile.replace(snapshots.place(place.group), with: Array("Geheim".utf8))
    _ = erase(place, id)
    #expect(!FileManager.default.fileExists(atPath: snapshots.place(place.group)))
  }
}
