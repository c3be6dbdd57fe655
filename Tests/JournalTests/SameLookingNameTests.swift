import Foundation
import Testing

@testable import Journal

/// Names that look the same and are not, as sync tools make them: an é as one sign, and as an e with an accent.
@Suite struct SameLookingNameTests {
  @Test func foldersAreToldApartByTheirBytes() {
    let (one, other) = (GroupFolder(path: "/a/\u{E9}"), GroupFolder(path: "/a/e\u{301}"))
    #expect(one != other && one == GroupFolder(path: "/a/\u{E9}"))
    #expect(Set([one, other]).count == 2 && one.key != other.key)
  }

  @Test func journalFilesAreReadEachOnItsOwn() async throws {
    let place = Workplace()
    for folder in ["\u{E9}", "e\u{301}"] {
      let writer = place.writer()
      _ = try await writer.record(act(folder == "\u{E9}" ? "een" : "een en meer"), after: nil)
      await writer.close()
      let written = try #require(place.journals.first { !$0.hasSuffix("/a.jsonl") })
      #expect(mkdir("\(place.group.journal)/\(folder)", 0o700) == 0)
      #expect(rename(written, "\(place.group.journal)/\(folder)/a.jsonl") == 0)
    }
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().entries.count == 2)
    #expect(reader.listingRead == reader.listing())
    let again = reader.read()
    #expect(again.isEmpty && again.again.isEmpty)
  }

  /// What is passed over in one file, for it stands whole in another, is told of the other.
  @Test func aCutOffCopyHidesNoOtherFile() throws {
    let place = Workplace()
    let all = Array(try session(3).joined())
    try SafeFile.replace("\(place.group.journal)/a.jsonl", with: all)
    try SafeFile.replace("\(place.group.journal)/\u{E9}.jsonl", with: Array(all.dropLast(9)))
    let other = all + Array(try EntryCodec.encode(entry(4, "tekst 4"), n: 4).prefix(12))
    try SafeFile.replace("\(place.group.journal)/e\u{301}.jsonl", with: other)
    let remarks = place.freshReading().remarks
    #expect(remarks.map(\.kind) == [.tornLastLine])
    #expect(remarks.map { Array($0.file.utf8) } == [Array("e\u{301}.jsonl".utf8)])
  }

  @Test func eachThatIsInTheWayIsNamed() throws {
    let place = Workplace()
    try SafeFile.replace("\(place.group.journal)/a.jsonl", with: Array(try session(1).joined()))
    for name in ["\u{E9}", "e\u{301}"] { #expect(symlink("/nergens", "\(place.group.journal)/\(name)") == 0) }
    var reader = JournalReader(folder: place.group)
    #expect(reader.read().remarks.map(\.kind) == [.notARegularFile, .notARegularFile])
    #expect(reader.remarks.count == 2 && reader.read().isEmpty)
  }
}
