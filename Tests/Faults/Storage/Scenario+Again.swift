import Journal
import Meetings
import TestSupport

// What a person does again, and what was waiting while somebody else did something about it.
extension Scenario {
  /// A disk takes what is written and flushes nothing for a while: what was refused may stand in the file all the same,
  /// and who presses Enter again means the same entry.
  static let refusedAndTriedAgain = Scenario(
    name: "what was refused is tried again", texts: ["a", "b", "c"], prepare: makeGroup
  ) { place, files, report in
    let disk = FailingFiles(real: files)
    let writer = place.writer(files: disk)
    await record(["a"], writer, report)
    let act = Act([Written.event("b")])
    disk.follow(.init(first: 1, isForever: true, calls: ["sync"]))
    _ = try? await writer.record(act, after: nil)
    disk.follow(.init())
    await record(act, writer, report)
    await record(["c"], writer, report)
    await writer.close()
  }

  /// Words that are on this device only are erased by another device, which cannot know of their place here.
  static let erasedWhileWaiting = Scenario(
    name: "words that wait are erased", texts: [secret, "(gewist)"], promisedBefore: [], erases: true,
    prepare: { place, files in
      try makeGroup(place, files)
      let failing = FailingFiles(.init(first: 1, isForever: true, below: place.group.path), real: files)
      let writer = place.writer(files: failing)
      let receipt = try await writer.record(Act([Written.event(secret)]), after: nil)
      await writer.close()
      guard let id = receipt.entries.first?.mark.id else { return }
      let elsewhere = Workplace(existing: place.path + "/elsewhere")
      let other = elsewhere.writer(in: place.group, device: "next", files: files)
      _ = try await other.record(Act([TextRedacted(targets: [id], language: .dutch)]), after: nil)
      await other.close()
    }
  ) { place, files, report in
    report.promise(erased)
    let writer = place.writer(files: files)
    if let trouble = await writer.bringOver().trouble { report.complain(trouble.text) }
    var reader = JournalReader(folder: place.group, files: files)
    if let trouble = carryOut(reader.history(), place, files) { report.complain(trouble.text) }
    await writer.close()
  }
}
