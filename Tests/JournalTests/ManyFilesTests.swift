import Meetings
import Testing

@testable import Journal

/// Many files at once, and then what is added to one of them.
@Suite struct ManyFilesTests {
  @Test func manyFilesReadAsOneAfterTheOther() throws {
    let place = Workplace()
    let filler = String(repeating: "kennisspel ", count: 40)
    for file in 0..<40 {
      let lines = try (1...20).map { try EntryCodec.encode(entry(file * 100 + $0, filler), n: $0 - 1) }
      let spoiled = file % 7 == 0 ? Array("{stuk\n".utf8) : []
      try place.put(Array(lines.joined()) + spoiled, "2026/\(file + 100).jsonl")
    }
    var reader = JournalReader(folder: place.group)
    let reading = reader.read()
    #expect(reading.ids == (0..<40).flatMap { file in (1...20).map { "7h2m9x-\(file * 100 + $0)" } })
    #expect(reading.remarks.map(\.file) == stride(from: 0, to: 40, by: 7).map { "2026/\($0 + 100).jsonl" })
    #expect(reader.remarks == reading.remarks)
    #expect(reader.read().isEmpty)
  }

  @Test func whatIsAddedToOneOfThemIsReadAlone() throws {
    let place = Workplace()
    let filler = String(repeating: "voorjaar ", count: 1_500)
    for file in 0..<30 { try place.put(try EntryCodec.encode(entry(file, filler), n: 0), "2026/\(file + 100).jsonl") }
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().entries.count == 30)
    let added = try EntryCodec.encode(entry(0, filler), n: 0) + EntryCodec.encode(entry(77), n: 1)
    try place.put(added, "2026/100.jsonl")
    #expect(reader.read().ids == ["7h2m9x-77"])
  }
}
