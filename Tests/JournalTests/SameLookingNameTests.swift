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
}
