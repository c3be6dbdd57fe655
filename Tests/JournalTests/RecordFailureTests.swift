import Meetings
import Testing

@testable import Journal

/// Why something was not recorded is said in both languages, and what to do.
@Suite struct RecordFailureTests {
  private static let trouble = Trouble(path: "/a/b", step: .write, .noSpace)
  private static let all: [RecordFailure] = [
    .nothingToRecord, .textTooLong(bytes: 17_000), .entryTooLong(bytes: 132_000), .reservedKey("end"),
    .unsettled(.unreadable("due")), .unsettled(.missing("text")), .notWritten(group: trouble, copy: trouble),
  ]

  @Test(arguments: all) func isSaidInBothLanguages(_ failure: RecordFailure) {
    for text in [failure.text, failure.textOfKey] {
      #expect(text.nl != text.en && text.nl.hasSuffix(".") && text.en.hasSuffix("."))
      #expect(text.nl.contains("vast") && text.en.contains("record"))
    }
  }

  @Test func whatFailedIsNamed() {
    #expect(RecordFailure.reservedKey("end").text.nl.contains("de naam end"))
    #expect(RecordFailure.unsettled(.missing("text")).text.en.contains("(text)"))
    #expect(RecordFailure.unsettled(.unreadable("due")).text.en.contains("(due)"))
  }

  /// Where no line is typed nobody is told that the text is still there.
  @Test func aKeyIsPressedAgainAndALineIsSentAgain() {
    let failure = RecordFailure.notWritten(group: Self.trouble, copy: Self.trouble)
    #expect(failure.text.nl.contains("Je tekst staat er nog") && failure.text.nl.contains("de schijf is vol"))
    #expect(!failure.textOfKey.nl.contains("tekst") && failure.textOfKey.nl.contains("de schijf is vol"))
    #expect(failure.textOfKey.nl.contains("druk de toets opnieuw"))
    #expect(RecordFailure.nothingToRecord.textOfKey == RecordFailure.nothingToRecord.text)
  }
}
