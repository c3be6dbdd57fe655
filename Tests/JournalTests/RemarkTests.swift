import Testing

@testable import Journal

/// Every remark about a file has its own words, in both languages, and says where it is.
@Suite struct RemarkTests {
  private static let kinds: [Remark.Kind] = [
    .tornLastLine, .onlyZeros, .wrongChecksum, .notJSON, .invalidUTF8, .tooLong, .tooDeep, .tooLarge, .missingLines(1),
    .missingLines(7), .conflictMarker, .unreadable(.accessDenied), .notARegularFile, .folderTooDeep, .newerVersion(2),
    .foreign, .more(12),
  ]

  @Test func eachHasItsOwnWords() {
    let texts = Self.kinds.map { Remark(file: "2026/a.jsonl", line: 3, kind: $0).text }
    #expect(Set(texts.map(\.nl)).count == texts.count && Set(texts.map(\.en)).count == texts.count)
    for text in texts {
      #expect(text.nl.hasPrefix("2026/a.jsonl, regel 3: ") && text.en.hasPrefix("2026/a.jsonl, line 3: "))
      #expect(text.nl.hasSuffix(".") && text.en.hasSuffix("."))
    }
  }

  @Test func aRemarkOnAWholeFileNamesNoLine() {
    let text = Remark(file: "a", line: nil, kind: .folderTooDeep).text
    #expect(text.nl == "a: een map die te diep in andere mappen ligt; overgeslagen.")
  }

  @Test func onlyWhatCouldNotBeReadMayHideEntries() {
    for kind in Self.kinds {
      #expect([Remark(file: "a", line: nil, kind: kind)].hideEntries == (kind == .unreadable(.accessDenied)))
    }
    #expect(![Remark(file: "a", line: nil, kind: .unreadable(.notFolder))].hideEntries)
  }
}
