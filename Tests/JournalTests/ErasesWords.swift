import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// Words that are to go, in a workplace of one test.
protocol ErasesWords {}

extension ErasesWords {
  static var now: Instant { Instant(milliseconds: 1_795_287_900_000) }

  /// Three notes of one session, of which the second is to go, and a draft that holds its words.
  func prepare(_ place: Workplace, device: String = "kq3f") async throws -> (
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

  func redaction(of id: EntryID, device: String = "kq3f") -> Entry {
    let mark = Mark(
      id: EntryID("red-1"), at: Stamp(instant: Instant(milliseconds: 1_795_287_899_000), counter: 0), device: device,
      act: EntryID("red-1"))
    return Entry(mark: mark, closesAct: true, event: TextRedacted(targets: [id], language: .dutch))
  }

  func history(_ place: Workplace, _ id: EntryID) -> History {
    var history = History()
    history.insert(place.freshReading().entries + [redaction(of: id)])
    return history
  }

  func erase(_ place: Workplace, _ id: EntryID, _ files: any FileSystem = SystemFiles()) -> ErasedFiles.Outcome {
    let erased = ErasedFiles(place.group, state: place.state, device: "kq3f", now: Self.now, files: files)
    return erased.carryOut(history(place, id))
  }

  /// The files below a folder in which words stand.
  func holding(_ words: String, in folder: String) throws -> [String] {
    try Workplace.files(in: folder).filter {
      try Data(contentsOf: URL(filePath: $0)).range(of: Data(words.utf8)) != nil
    }
  }

  func lines(_ bytes: [UInt8]) -> [[UInt8]] { bytes.split(separator: 0x0A).map(Array.init) }
}
