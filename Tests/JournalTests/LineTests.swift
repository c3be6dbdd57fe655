import Foundation
import Meetings
import Testing

@testable import Journal

@Suite struct LineTests {
  /// What is confirmed has to be read back as what it was.
  @Test func whatCouldNotBeReadBackIsRefusedInWordsOfOurs() throws {
    let terms = { ActionTerms(text: "Data", actors: [], due: .date(Day(ordinal: $0))) }
    let agreed = { (ordinal: Int) -> Entry in
      let place = Place(meeting: EntryID("7h2m9x-1"), item: nil, topic: nil)
      let event = ActionAgreed(number: "A2199-1.1", place: place, terms: terms(ordinal))
      return Entry(mark: entry(1).mark, closesAct: true, event: event)
    }
    let last = try #require(Day("2199-12-31")).ordinal
    _ = try EntryCodec.encode(agreed(last), n: 1)
    let failure = #expect(throws: RecordFailure.self) { try EntryCodec.encode(agreed(last + 1), n: 1) }
    let text = try #require(failure).text
    #expect(text.nl.hasPrefix("Niet vastgelegd") && text.nl.contains("2199"), "\(text)")
    let other = RecordFailure.unsettled(.unreadable("due")).text
    #expect(!other.nl.contains("unreadable") && !other.en.contains("unreadable(") && other.nl.contains("due"))
  }

  @Test func theChecksumIsTheCommonOne() {
    #expect(Checksum.hex(Checksum.crc32(Array("123456789".utf8))) == "cbf43926")
    #expect(Checksum.hex(Checksum.crc32([])) == "00000000")
    // Around the steps of eight bytes: one at a time must give the same.
    for length in 0..<40 {
      let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 37) }
      var crc: UInt32 = 0xFFFF_FFFF
      for byte in bytes {
        crc ^= UInt32(byte)
        for _ in 0..<8 { crc = crc & 1 == 1 ? (crc >> 1) ^ 0xEDB8_8320 : crc >> 1 }
      }
      #expect(Checksum.crc32(bytes) == ~crc)
    }
  }

  @Test func stampsHaveAFixedWidthAndSortAsBytes() {
    let milliseconds = [
      -62_167_219_200_000, -1, 0, 951_782_400_000, 1_795_287_845_123, 4_102_444_800_000, 253_402_300_799_999,
    ]
    let stamps = milliseconds.flatMap { instant in
      [0, 1, 65_535].map { Stamp(instant: Instant(milliseconds: instant), counter: $0) }
    }
    let texts = stamps.map { StampText.text($0) }
    #expect(texts == texts.sorted())
    #expect(texts.allSatisfy { $0.utf8.count == 29 })
    #expect(texts.map { StampText.stamp($0) } == stamps)
    #expect(StampText.text(stamps[12]) == "2026-11-21T19:04:05.123Z#0000")
    let beyond = Stamp(instant: Instant(milliseconds: .max / 2), counter: 70_000)
    #expect(StampText.text(beyond) == "9999-12-31T23:59:59.999Z#ffff")
  }

  @Test(arguments: [
    "", "2026-11-21T19:04:05.123Z", "2026-13-21T19:04:05.123Z#0000", "2026-02-29T19:04:05.123Z#0000",
    "2026-11-21T24:04:05.123Z#0000", "2026-11-21 19:04:05.123Z#0000", "2026-11-21T19:04:05.123Z#00g0",
    "2026-11-21T19:60:05.123Z#0000", "+026-11-21T19:04:05.123Z#0000", "2026-00-21T19:04:05.123Z#0000",
  ])
  func whatIsNoStampIsNone(text: String) { #expect(StampText.stamp(text) == nil) }

  @Test func aLineHasItsFixedOrder() throws {
    let line = String(decoding: try EncodedSample.bytes, as: UTF8.self)
    #expect(line.hasPrefix(#"{"v":1,"n":3,"id":"7h2m9x-3","at":"2026-11-21T19:04:05.123Z#0000","by":"kq3f","#))
    #expect(line.contains(#""act":"7h2m9x-3","end":true,"type":"thing-noted","text":"#))
    #expect(line.hasSuffix("\"}\n"))
    #expect(line.filter { $0 == "\n" }.count == 1)
  }

  private enum EncodedSample {
    static var bytes: [UInt8] { get throws { try EntryCodec.encode(entry(3, "één"), n: 3) } }
  }

  @Test func theLineInTheDocumentIsWhatTheProgramWrites() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    let page = root.deletingLastPathComponent().appendingPathComponent("docs/journal-format.md")
    let lines = try String(contentsOf: page, encoding: .utf8).split(separator: "\n").map(String.init)
    let opening = try #require(lines.first { $0.contains("\"type\":\"journal-opened\"") && $0.hasPrefix("{") })
    let sample = try #require(lines.first { $0.hasPrefix("{\"v\":1,\"n\":3,") })
    guard case .entry(let entry, n: 3, isIntact: true, version: 1) = EntryCodec.decode(Array(sample.utf8)) else {
      Issue.record("the line in the document cannot be read")
      return
    }
    #expect(!(entry.event is UnknownEvent))
    #expect(try EntryCodec.encode(entry, n: 3) == Array((sample + "\n").utf8))
    let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_120), counter: 0)
    let written = EntryCodec.opening(at: stamp, device: "kq3f", program: "trekkersgroep 0.1.0").bytes(n: 0)
    #expect(written == Array((opening + "\n").utf8))
  }

  @Test func keysMayComeInAnyOrderAndUnknownOnesStay() throws {
    let line = """
      {"type":"odd","extra":[1],"by":"kq3f","act":"x-1","at":"2026-11-21T19:04:05.123Z#0000","id":"x-1","n":4,"v":1}
      """
    guard case .entry(let entry, n: 4, isIntact: false, version: 1) = EntryCodec.decode(Array(line.utf8)) else {
      Issue.record("not read")
      return
    }
    #expect(entry.event.word == "odd" && !entry.closesAct)
    #expect(entry.event.fields.pairs == [Fields.Pair(key: "extra", value: .list([.number(1)]))])
  }

  @Test func redactionIsSeen() throws {
    var fields = Fields()
    fields.isRedacted = true
    let whole = entry(1)
    let redacted = Entry(mark: whole.mark, closesAct: true, event: UnknownEvent(kind: "odd", fields: fields))
    let bytes = try EntryCodec.encode(redacted, n: 1).dropLast()
    #expect(String(decoding: bytes, as: UTF8.self).contains(#""type":"odd","redacted":true,"c":"#))
    guard case .entry(let read, _, isIntact: true, _) = EntryCodec.decode(Array(bytes)) else {
      Issue.record("not read")
      return
    }
    #expect(read.event.fields.isRedacted)
  }

  @Test func noKindOfEventUsesTheNamesOfTheLine() throws {
    for kind in EventKinds.all {
      #expect(kind.word != EntryCodec.openedWord)
      // Only fields that were asked for by name tell which names a kind uses; so it is asked with none, and each
      // name that it misses is one it uses.
      var given = Fields()
      for _ in 0..<64 {
        guard let missing = Self.missingField(of: kind, given) else { break }
        #expect(!EntryCodec.envelopeKeys.contains(missing), "\(kind.word) uses \(missing)")
        given.append(missing, .text("1"))
      }
    }
  }

  private static func missingField(of kind: any Event.Type, _ given: Fields) -> String? {
    do {
      let event = try kind.init(from: given)
      for pair in event.fields.pairs {
        #expect(!EntryCodec.envelopeKeys.contains(pair.key), "\(kind.word) uses \(pair.key)")
      }
      return nil
    } catch {
      if case .missing(let key) = error { return key }
      return nil
    }
  }
}
