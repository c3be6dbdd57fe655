import Journal
import Meetings
import Testing

@testable import Groups

/// What a chair is told of a journal that is not in order: what it means, where, and what to do.
struct JournalFindingTests {
  private static let file = "2026/20261121t140000z-zzzz-7h2m9x.jsonl"
  private static let own = "2026/20261121t140000z-kq3f-7h2m9x.jsonl"

  private static let kinds: [Remark.Kind] = [
    .tornLastLine, .onlyZeros, .wrongChecksum, .notJSON, .invalidUTF8, .tooLong, .tooDeep, .tooLarge, .missingLines(2),
    .conflictMarker, .unreadable(.accessDenied), .notARegularFile, .folderTooDeep, .newerVersion(9), .foreign, .more(7),
  ]

  private func all(_ remarks: Remark...) -> [JournalFinding] { JournalFinding.all(of: remarks, device: "kq3f") }

  @Test func itSaysWhoseLinesTheyAreAndThatTheRestIsThere() throws {
    let findings = all(
      Remark(file: Self.file, line: 3, kind: .notJSON), Remark(file: Self.file, line: 5, kind: .notJSON),
      Remark(file: Self.own, line: 8, kind: .tooLong))
    #expect(
      findings.map(\.meaning.nl) == [
        "2 regels van een ander apparaat konden niet gelezen worden; de rest is gelezen.",
        "1 regel van dit apparaat kon niet gelezen worden; de rest is gelezen.",
      ])
    #expect(findings[0].places.map(\.nl) == ["logboek/\(Self.file), regel 3 en 5 (geen leesbare regel)"])
    #expect(findings[1].places.map(\.en) == ["logboek/\(Self.own), line 8 (longer than 1 MiB)"])
    #expect(findings[0].advice.nl.hasPrefix("Kijk of er een verkeerd bestand in de map staat; zet dit anders"))
  }

  @Test(arguments: kinds) func everyKindHasItsSentences(_ kind: Remark.Kind) throws {
    for count in 1...2 {
      let remarks = (0..<count).map { Remark(file: Self.file, line: $0 + 1, kind: kind) }
      let finding = try #require(JournalFinding.all(of: remarks, device: "kq3f").first)
      for (nl, en) in [(finding.meaning.nl, finding.meaning.en), (finding.advice.nl, finding.advice.en)] {
        #expect(nl != en && nl.hasSuffix(".") && en.hasSuffix("."))
        #expect(!nl.contains("#") && !en.contains("#"))
      }
      #expect(finding.places.allSatisfy { $0.nl.contains("logboek/2026/") })
    }
  }

  @Test func aFileThatCannotBeReadSaysWhyInWords() throws {
    let folder = try #require(all(Remark(file: "logboek", line: nil, kind: .unreadable(.notFolder))).first)
    #expect(folder.meaning.nl == "1 map kon niet gelezen worden; de rest is gelezen.")
    #expect(folder.places.map(\.nl) == ["logboek (er staat iets anders waar een map hoort)"])
    let file = try #require(all(Remark(file: Self.file, line: nil, kind: .unreadable(.accessDenied))).first)
    #expect(file.places.map(\.nl) == ["logboek/\(Self.file) (je mag dit niet lezen)"])
  }

  @Test func whereNothingWasReadThereIsNoRest() throws {
    let remark = Remark(file: Self.file, line: 3, kind: .notJSON)
    let finding = try #require(JournalFinding.all(of: [remark], device: "kq3f", isAnythingRead: false).first)
    #expect(finding.meaning.nl == "1 regel van een ander apparaat kon niet gelezen worden.")
    #expect(finding.meaning.en == "1 line of another device could not be read.")
  }

  @Test func aTimeThatIsStillToComeSaysWhichClocksToSet() throws {
    let now = Moment(
      instant: Instant(milliseconds: 1_795_287_600_000), day: try #require(Day("2026-11-21")),
      time: try #require(TimeOfDay("14:00")))
    let history = ExampleGroup.history(now: now, language: .dutch)
    #expect(FutureEntries.of(history, now: now.instant).isEmpty)
    let early = Instant(milliseconds: 0)
    let finding = try #require(FutureEntries.finding(of: FutureEntries.of(history, now: early)))
    #expect(finding.meaning.nl.hasPrefix("\(history.entries.count) regels dragen een tijd die nog moet komen"))
    #expect(finding.advice.en.hasPrefix("Set the clock right on every device.") && !finding.isHarmful)
    // A clock that is a few minutes ahead is no news.
    let last = try #require(history.entries.last)
    let close = Instant(milliseconds: last.mark.wall.milliseconds - 599_000)
    #expect(FutureEntries.of([last], now: close).isEmpty)
    let told = JournalFinding.announcement(of: [], device: "kq3f", besides: [finding])
    #expect(told?.nl.hasSuffix("hier of op een ander apparaat. Waar, en wat je doet: trekkersgroep controleer") == true)
  }

  @Test func theScreenSaysHowManyAndWhere() {
    let one = [Remark(file: Self.file, line: 3, kind: .notJSON)]
    #expect(
      JournalFinding.announcement(of: one, device: "kq3f")?.nl
        == "1 regel van een ander apparaat kon niet gelezen worden; de rest is gelezen. Waar, en wat je doet: "
        + "trekkersgroep controleer")
    let three =
      [Remark(file: Self.file, line: 9, kind: .tornLastLine), Remark(file: Self.own, line: 1, kind: .foreign)] + one
    #expect(
      JournalFinding.announcement(of: three, device: "kq3f")?.nl
        == "1 regel van een ander apparaat is niet af en telt niet mee; de rest is gelezen. "
        + "En nog 2 opmerkingen. Waar, en wat je doet: trekkersgroep controleer")
    #expect(JournalFinding.announcement(of: [], device: "kq3f") == nil)
    let toLookAt = [JournalFinding.toLookAt(0), .toLookAt(1), .toLookAt(2)].compactMap { $0 }
    #expect(
      toLookAt.map { JournalFinding.announcement(of: [], device: "kq3f", besides: [$0])?.nl } == [
        "1 regel is nog na te kijken. Waar, en wat je doet: trekkersgroep controleer",
        "2 regels zijn nog na te kijken. Waar, en wat je doet: trekkersgroep controleer",
      ])
    let parel = Text(nl: "parels/eigen.yaml: fout.", en: "parels/eigen.yaml: wrong.")
    #expect(JournalFinding.announcement(of: [], device: "kq3f", others: [parel]) == parel)
  }
}
