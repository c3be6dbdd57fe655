import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

/// They go from what is kept for a quick start.
@Suite struct ErasedGlimpseTests: ErasesWords {
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
