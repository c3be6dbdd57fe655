import Foundation
import Journal
import Meetings

// What somebody, or a sync tool, took from the group's folder: wherever bringing it back was interrupted, after the next start
// it is there.
extension Scenario {
  static let bringingBack = Scenario(
    name: "what is gone is brought back", texts: ["gone", "late"], promisedBefore: ["gone"], bringsBack: true,
    prepare: { place, files in
      try makeGroup(place, files)
      let first = place.writer(files: files)
      _ = try await first.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
      await first.close()
      let founded = Set(JournalReader(folder: place.group, files: files).names())
      let second = place.writer(files: files)
      _ = await place.bringBack(second, files)
      _ = try await second.record(Act([Written.event("gone")]), after: nil)
      await second.close()
      for name in JournalReader(folder: place.group, files: files).names() where !founded.contains(name) {
        try files.remove("\(place.group.journal)/\(name)")
      }
    }
  ) { place, files, report in
    let writer = place.writer(files: files)
    if let trouble = await place.bringBack(writer, files).trouble { report.complain(trouble.text) }
    await record(["late"], writer, report)
    await writer.close()
  }
}

extension Workplace {
  /// What opening the group does besides bringing over what waits.
  func bringBack(_ writer: JournalWriter, _ files: any FileSystem) async -> BroughtOver {
    let held = HeldCopy.all(of: group, state: state, files: files)
    var reader = JournalReader(folder: group, files: files)
    let history = reader.history()
    let lost = reader.remarks.hideEntries ? .none : LostEntries(from: history, among: held)
    return await writer.bringBack(lost)
  }
}
