import Meetings
import TestSupport
import Testing

@testable import Journal

/// Copies that a sync tool cut off: what they hold stands whole in another file, so there is nothing to say of them.
@Suite struct CutOffCopyTests {
  private static let whole = "2026/20261121t190405z-kq3f-7h2m9x.jsonl"
  private static let copy = "2026/20261121t190405z-kq3f-7h2m9x (conflicted copy).jsonl"

  @Test func aCopyCutOffAnywhereIsPassedOver() throws {
    let all = Array(try session(3).joined())
    let place = Workplace()
    try place.put(all, Self.whole)
    for length in FileProgress.headLength..<all.count {
      try place.put(Array(all.prefix(length)), Self.copy)
      var reader = JournalReader(folder: place.group)
      let reading = reader.read()
      #expect(Set(reading.ids).count == 3)
      #expect(reading.remarks.isEmpty && reader.remarks.isEmpty, "cut at \(length)")
    }
  }

  @Test func itDoesNotMatterWhichComesFirst() throws {
    let all = Array(try session(3).joined())
    let place = Workplace()
    try place.put(Array(all.dropLast(9)), Self.whole)
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().kinds == [.tornLastLine] && reader.remarks.count == 1)
    try place.put(all, Self.copy)
    #expect(reader.read().remarks.isEmpty && reader.remarks.isEmpty)
    // The whole one goes again.
    try place.put(Array("\n".utf8), Self.copy)
    _ = reader.read()
    try place.put(Array(all.dropLast(7)), Self.whole)
    #expect(place.freshReading().kinds == [.tornLastLine])
  }

  @Test func whatStandsNowhereElseIsNamed() throws {
    let lines = try session(3)
    let all = Array(lines.joined())
    let place = Workplace()
    try place.put(all, Self.whole)
    // The last line is one that the other does not have, or goes on otherwise before it says which entry it is.
    try place.put(all + Array(try EntryCodec.encode(entry(4, "tekst 4"), n: 4).dropLast(5)), Self.copy)
    #expect(place.freshReading().kinds == [.tornLastLine])
    var other = Array(all.prefix(all.count - lines[lines.count - 1].count + 12))
    other[other.count - 1] ^= 1
    try place.put(other, Self.copy)
    #expect(place.freshReading().kinds == [.tornLastLine])
  }

  @Test func aTornLineOfAnEntryThatStandsWholeIsPassedOver() throws {
    let all = Array(try session(3).joined())
    let place = Workplace()
    try place.put(all, Self.whole)
    var other = Array(all.dropLast(5))
    other[other.count - 1] ^= 1
    try place.put(other, Self.copy)
    #expect(place.freshReading().kinds.isEmpty)
  }
}
