import Foundation
import Journal
import Meetings

// Words that were erased: whatever happens meanwhile, after the next start they are in no file of this device.
extension Scenario {
  /// They stand in an entry, in its copy and in a line that is half typed.
  private static let words = "Geheim van mevrouw"

  static let erasing = Scenario(
    name: "words are erased", texts: ["Eerste", words, "Derde", "(gewist)"], promisedBefore: ["Eerste", "Derde"],
    erased: words,
    prepare: { place, files in
      try makeGroup(place, files)
      let writer = place.writer(files: files)
      var said: [EntryID] = []
      for text in ["Eerste", words, "Derde"] {
        said += try await writer.record(Act([Written.event(text)]), after: nil).entries.map(\.mark.id)
      }
      _ = try await writer.record(Act([TextRedacted(targets: [said[1]], language: .dutch)]), after: nil)
      await writer.close()
      try Drafts(state: place.state, files: files).save(kind: "note", group: "g", text: words + " X")
    }
  ) { place, files, report in
    if let trouble = carryOutErasing(place, files) { report.complain(trouble.text) }
  }

  /// As every start does, where it was not wholly done before. What went wrong, or nil.
  static func carryOutErasing(_ place: Workplace, _ files: any FileSystem) -> Trouble? {
    var reader = JournalReader(folder: place.group, files: files)
    let history = reader.history()
    let erased = ErasedFiles(
      place.group, state: place.state, device: "kq3f", now: Instant(milliseconds: 1_795_287_900_000), files: files)
    return erased.isDue(history) ? erased.carryOut(history).trouble : nil
  }
}
