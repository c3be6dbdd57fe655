import Foundation
import Journal
import Meetings

// Words that somebody has erased: wherever that was interrupted, after the next start no file of the device holds them.
extension Scenario {
  /// What is to go.
  static let secret = "Mevrouw Voorbeeld wil thuis blijven"
  /// What is promised once the erasing is recorded.
  static let erased = "the words will go"

  static let erasing = Scenario(
    name: "words are erased", texts: ["a", secret, "c", "(gewist)"], promisedBefore: ["a", "c"], erases: true,
    prepare: { place, files in
      try makeGroup(place, files)
      let writer = place.writer(files: files)
      for text in ["a", secret, "c"] { _ = try await writer.record(Act([Written.event(text)]), after: nil) }
      await writer.close()
      try Drafts(state: place.state, files: files).save(kind: "note", group: place.group.key, text: secret)
      // As a quick start would find it; only its name matters here. The other one was left by a
      // program that was killed.
      for path in ["snapshots/\(place.group.key).bin", "drafts/.note-g.txt.abc123.part"] {
        try SafeFile.replace("\(place.state)/\(path)", with: Array(secret.utf8), files: files)
      }
    }
  ) { place, files, report in
    var reader = JournalReader(folder: place.group, files: files)
    var history = reader.history()
    guard let id = history.entries.first(where: { $0.event.fields.ownWords == [secret] })?.mark.id else { return }
    let writer = place.writer(files: files)
    do throws(RecordFailure) {
      let receipt = try await writer.record(
        Act([TextRedacted(targets: [id], language: .dutch)]), after: history.latestFollowed)
      report.promise(erased)
      history.insert(receipt.entries)
    } catch {
      return report.complain(error.text)
    }
    if let trouble = carryOut(history, place, files) { report.complain(trouble.text) }
    await writer.close()
  }

  /// As each opening of the group does it; gives what failed.
  static func carryOut(_ history: History, _ place: Workplace, _ files: any FileSystem) -> Trouble? {
    let now = Instant(milliseconds: 1_795_287_900_000)
    let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: now, files: files)
    return erased.isDue(history) ? erased.carryOut(history).trouble : nil
  }
}
