import Catalogue
import Groups
import Foundation
import Journal
import Meetings
import Testing

/// The example in its store, and the minutes that are written from it.
@Suite struct ExampleStoreTests {
  private final class Folder: Sendable {
    let path = NSTemporaryDirectory() + "example-" + Tag.random(12)
    var places: Places { Places(groupsRoot: path + "/groups", config: path + "/config", state: path + "/state") }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    /// Records something in an example, as its user does.
    func use(_ folder: GroupFolder, _ language: Language, at instant: Instant) async throws {
      let writer = writer(folder, language, at: instant)
      _ = try await writer.record(Act([GroupFounded(name: "Anders", scale: .network)]), after: nil)
      await writer.close()
    }

    func writer(_ folder: GroupFolder, _ language: Language, at instant: Instant) -> JournalWriter {
      JournalWriter(
        folder: folder, state: ExampleGroup.places(within: places, language: language).state, device: "kq3f",
        program: "trekkersgroep 0.1.0", signs: history(folder).signs, now: { instant })
    }

    func history(_ folder: GroupFolder) -> History {
      var reader = JournalReader(folder: folder)
      return reader.history()
    }

    func text(_ file: String) throws -> String {
      String(decoding: try Data(contentsOf: URL(fileURLWithPath: file)), as: UTF8.self)
    }
  }

  private let now = ExampleGroupTests.cases[0].now

  @Test func readingItBackGivesTheSameGroup() throws {
    let place = Folder()
    let folder = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    #expect(folder.path.hasPrefix(place.path + "/state/voorbeeld/"))
    #expect(ExampleGroup.places(of: folder, within: place.places)?.groups() == [folder])
    #expect(ExampleGroup.places(within: place.places, language: .dutch).groups() == [folder])
    var reader = JournalReader(folder: folder)
    let reading = reader.read()
    #expect(reading.remarks.isEmpty)
    var history = History()
    history.insert(reading.entries)
    let told = ExampleGroup.history(now: now, language: .dutch)
    #expect(history.entries.map(\.mark) == told.entries.map(\.mark))
    #expect(history.entries.map(\.event.word) == told.entries.map(\.event.word))
    #expect(history.entries.map(\.event.fields) == told.entries.map(\.event.fields))
    #expect(history.entries.map(\.closesAct) == told.entries.map(\.closesAct))
    #expect(history.group.unresolved.isEmpty)
  }

  /// Opening it in the other language on the same day shows it in that, and loses nothing of the first.
  @Test func eachLanguageHasItsOwn() async throws {
    let place = Folder()
    let dutch = try ExampleGroup.ready(in: place.places, now: now, language: .dutch)
    try await place.use(dutch, .dutch, at: now.instant)
    let english = try ExampleGroup.ready(in: place.places, now: now, language: .english)
    #expect(english.path == place.path + "/state/example/heideland" && english != dutch)
    #expect(ExampleGroup.places(of: english, within: place.places)?.groups() == [english])
    func texts(_ folder: GroupFolder) -> [String] { place.history(folder).group.decisions.map(\.text.current) }
    let told = ExampleGroup.history(now: now, language: .english).group
    #expect(texts(english) == told.decisions.map(\.text.current))
    let again = try ExampleGroup.ready(in: place.places, now: now, language: .dutch)
    #expect(place.history(again).entries.contains { ($0.event as? GroupFounded)?.name == "Anders" })
  }

  /// The example's own folder, that of its group, one deeper, and that of the copies may each be a link to elsewhere.
  @Test(arguments: ["", "/heideland", "/heideland/link", "/heideland/logboek", "/heideland/verslagen/2026-1", "/state"])
  func nothingIsRemovedThroughALink(_ below: String) throws {
    let place = Folder()
    let files = FileManager.default
    let path = place.path + "/state/voorbeeld" + below
    let others = place.path + "/van een ander"
    try files.createDirectory(atPath: others + "/heideland/logboek/2026", withIntermediateDirectories: true)
    let kept = ["brief.txt", "verslag.md", "heideland/logboek/2026/een.jsonl"].map { "\(others)/\($0)" }
    for file in kept { try Data("blijft\n".utf8).write(to: URL(fileURLWithPath: file)) }
    _ = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    try? files.removeItem(atPath: path)
    try files.createSymbolicLink(atPath: path, withDestinationPath: others)
    let folder = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    for file in kept { #expect(try place.text(file) == "blijft\n") }
    let there = files.enumerator(atPath: others)?.compactMap { $0 as? String }.filter {
      $0.hasSuffix(".jsonl") || $0.hasSuffix(".md")
    }
    #expect(there?.count == 2, "\(there ?? [])")
    #expect(
      place.history(folder).entries.map(\.mark) == ExampleGroup.history(now: now, language: .dutch).entries.map(\.mark))
  }

  /// What somebody did in it stays, whatever day it is; an example that nobody touched follows the day.
  @Test func onlyAnUntouchedOneIsMadeAnewForAnotherDay() async throws {
    let place = Folder()
    let later = ExampleGroupTests.cases[0].now.later(days: 3)
    func dates(_ folder: GroupFolder) -> [Day] { place.history(folder).group.meetings.map(\.date) }
    _ = try ExampleGroup.ready(in: place.places, now: now, language: .dutch)
    #expect(!ExampleGroup.isUsed(in: place.places, language: .dutch))
    let folder = try ExampleGroup.ready(in: place.places, now: later, language: .dutch)
    #expect(dates(folder).contains(later.day))
    try await place.use(folder, .dutch, at: later.instant)
    #expect(ExampleGroup.isUsed(in: place.places, language: .dutch))
    #expect(!ExampleGroup.isUsed(in: place.places, language: .english))
    let kept = try ExampleGroup.ready(in: place.places, now: later.later(days: 1), language: .dutch)
    #expect(dates(kept) == dates(folder) && dates(kept).contains(later.day))
    #expect(ExampleGroup.isUsed(in: place.places, language: .dutch))
  }

  @Test func itIsOneFileNamedByTheRules() throws {
    let place = Folder()
    let folder = try ExampleGroup.write(to: place.places, now: now, language: .english)
    let years = try FileManager.default.contentsOfDirectory(atPath: folder.journal)
    let year = try #require(years.first)
    let files = try FileManager.default.contentsOfDirectory(atPath: folder.journal + "/" + year)
    let file = try #require(files.first)
    #expect(years.count == 1 && files.count == 1)
    #expect(file.wholeMatch(of: /\d{8}t\d{6}z-vbld-vb0001\.jsonl/) != nil && file.hasPrefix(year))
  }

  /// What was recorded in an older example goes, and so do its copies and drafts.
  @Test func anewMeansAnew() async throws {
    let place = Folder()
    let folder = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    try await place.use(folder, .dutch, at: now.instant)
    let state = ExampleGroup.places(within: place.places, language: .dutch).state
    try Drafts(state: state).save(kind: "decision", group: folder.key, text: "half")
    _ = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    #expect(place.history(folder).entries.count == ExampleGroup.history(now: now, language: .dutch).entries.count)
    #expect(Drafts(state: state).load(kind: "decision", group: folder.key) == nil)
    let next = place.writer(folder, .dutch, at: now.instant)
    #expect(await next.bringOver().entries.isEmpty)
  }

  @Test func minutesOfEveryMeetingAreWrittenAndNeverOverWhatSomebodyChanged() throws {
    let place = Folder()
    let folder = try ExampleGroup.write(to: place.places, now: now, language: .dutch)
    let history = ExampleGroup.history(now: now, language: .dutch)
    let group = history.group
    func write(_ meeting: Meeting) throws -> [ExportResult] {
      try MinutesFiles.write(
        meeting, in: history, catalogue: .standard, language: .dutch, folder: folder,
        places: ExampleGroup.places(within: place.places, language: .dutch))
    }
    for meeting in group.meetings {
      let name = meeting.status == .planned ? "agenda" : "verslag"
      let base = "\(folder.path)/verslagen/\(meeting.number)/\(name)"
      // Those of the closed meetings are there from the start.
      if meeting.status != .closed {
        #expect(try write(meeting) == [.written(base + ".md"), .written(base + ".html")])
      }
      #expect(try write(meeting) == [.unchanged(base + ".md"), .unchanged(base + ".html")])
    }
    let path = "\(folder.minutes)/\(group.meetings[2].number)/verslag.md"
    #expect(try place.text(path).contains("vervangt B\(group.meetings[0].number).3"))
    try Data("van mij".utf8).write(to: URL(fileURLWithPath: path))
    let results = try write(group.meetings[2])
    #expect(results[0] == .writtenBeside(path: path.replacingOccurrences(of: ".md", with: "-2.md"), kept: path))
    #expect(try place.text(path) == "van mij")
  }
}

extension Moment {
  fileprivate func later(days: Int) -> Moment {
    Moment(
      instant: Instant(milliseconds: instant.milliseconds + days * 86_400_000), day: day.adding(days: days), time: time)
  }
}
