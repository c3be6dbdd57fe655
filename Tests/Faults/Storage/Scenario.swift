import Foundation
import Journal
import Meetings
import TestSupport

/// Something the program does with files, to be interrupted at every call it makes for it.
struct Scenario: Sendable {
  let name: String
  /// The texts it may record, or may have recorded before.
  var texts: Set<String> = []
  /// Those that were promised before it begins.
  var promisedBefore: Set<String> = []
  /// The file it replaces: what stood in it, and what is to stand in it.
  var replaced: Replaced?
  /// Whether it has the words of an entry erased.
  var erases = false
  /// Whether something went from the journal that comes back when the group opens.
  var bringsBack = false
  /// What happened before, with files that work.
  var prepare: @Sendable (Workplace, any FileSystem) async throws -> Void = { _, _ in }
  /// Whether something happens in it that only the real disk can do.
  var needsRealFiles = false
  /// Does it; tells `promise` what it promises as soon as it does, and `complain` every sentence for a person.
  let run: @Sendable (Workplace, any FileSystem, Report) async -> Void

  /// A file that is replaced whole.
  struct Replaced: Sendable {
    let path: @Sendable (Workplace) -> String
    var before: String?
    let after: String
    /// Whether a power cut after the promise leaves the new text for sure.
    var isFlushedWhenPromised = true
  }

  /// Who listens to a scenario.
  struct Report: Sendable {
    /// Word for word the text of an entry, `Scenario.kept` for the file, `Scenario.erased` for what is to go.
    let promise: @Sendable (String) -> Void
    let complain: @Sendable (Text) -> Void
  }

  /// What is promised of a file that is replaced.
  static let kept = "the file is kept"
  /// The scenario with this name.
  static func named(_ name: String) -> Scenario? { all.first { $0.name == name } }

  static let all: [Scenario] =
    [firstEntry, severalActs, afterReplacement, longSession, bringingOver, comingAlong]
    + [halfLine, forgottenLine, setting, minutes, minutesBeside, example, erasing]
    + [refusedAndTriedAgain, erasedWhileWaiting, bringingBack]
}

// MARK: Entries

extension Scenario {
  static func record(_ texts: [String], _ writer: JournalWriter, _ report: Report) async {
    await record(Act(texts.map { Written.event($0) }), writer, report)
  }

  static func record(_ act: Act, _ writer: JournalWriter, _ report: Report) async {
    do throws(RecordFailure) {
      _ = try await writer.record(act, after: nil)
      act.events.flatMap(\.fields.ownWords).forEach(report.promise)
    } catch {
      report.complain(error.text)
    }
  }

  private static let firstEntry = Scenario(name: "the first entry of a new group", texts: ["a"]) {
    place, files, report in
    let places = Places(groupsRoot: place.path + "/groups", config: place.path + "/config", state: place.state)
    do throws(Trouble) {
      let folder = try places.newGroupFolder(named: "Heideland", files: files)
      let writer = place.writer(in: folder, files: files)
      await record(["a"], writer, report)
      await writer.close()
    } catch {
      report.complain(error.text)
    }
  }

  private static let severalActs = Scenario(
    name: "several acts", texts: ["a1", "a2", "b1", "c1", "c2"], prepare: makeGroup
  ) { place, files, report in
    let writer = place.writer(files: files)
    for texts in [["a1", "a2"], ["b1"], ["c1", "c2"]] { await record(texts, writer, report) }
    await writer.close()
  }

  /// A sync tool puts a copy in the place of the file that is being written.
  private static let afterReplacement = Scenario(
    name: "the file is replaced in between", texts: ["a", "b", "c"], needsRealFiles: true
  ) { place, files, report in
    let writer = place.writer(files: files)
    await record(["a"], writer, report)
    for path in place.journals {
      guard let bytes = FileManager.default.contents(atPath: path) else { continue }
      unlink(path)
      try? bytes.write(to: URL(fileURLWithPath: path))
    }
    await record(["b"], writer, report)
    await record(["c"], writer, report)
    await writer.close()
  }

  private static let longSession = Scenario(
    name: "a long act", texts: Set((0..<8).map { longText($0) }), prepare: makeGroup
  ) { place, files, report in
    let writer = place.writer(files: files)
    await record((0..<8).map { longText($0) }, writer, report)
    await writer.close()
  }

  private static func longText(_ number: Int) -> String { "\(number) " + String(repeating: "é", count: 4_000) }

  /// An earlier session could keep its entries on this device only.
  private static let bringingOver = Scenario(
    name: "what waits is brought over", texts: ["early", "late"], promisedBefore: ["early"], prepare: keepOnThisDevice
  ) { place, files, report in
    let writer = place.writer(device: "next", files: files)
    if let trouble = await writer.bringOver().trouble { report.complain(trouble.text) }
    await record(["late"], writer, report)
    await writer.close()
  }

  private static let comingAlong = Scenario(
    name: "what waits comes along", texts: ["early", "late"], promisedBefore: ["early"], prepare: keepOnThisDevice
  ) { place, files, report in
    let writer = place.writer(files: files)
    await record(["late"], writer, report)
    _ = await writer.bringOver()
    await writer.close()
  }

  /// Its folder, as the program makes it before anything is recorded.
  @Sendable static func makeGroup(_ place: Workplace, _ files: any FileSystem) throws {
    let places = Places(groupsRoot: parent(place.group.path), config: place.path + "/config", state: place.state)
    _ = try places.newGroupFolder(named: place.group.name, files: files)
  }

  @Sendable private static func keepOnThisDevice(_ place: Workplace, _ files: any FileSystem) async throws {
    try makeGroup(place, files)
    let failing = FailingFiles(.init(first: 1, isForever: true, below: place.group.path), real: files)
    let writer = place.writer(files: failing)
    let receipt = try await writer.record(Act([Written.event("early")]), after: nil)
    await writer.close()
    guard case .onlyOnThisDevice = receipt.standing else { throw CocoaError(.fileWriteUnknown) }
  }

  private static let example = Scenario(name: "a whole journal at once", texts: ["a", "b"]) { place, files, report in
    let entries = (0..<2).map { number in
      Entry(
        mark: Mark(
          id: EntryID("7h2m9x-\(number + 1)"),
          at: Stamp(instant: Instant(milliseconds: 1_795_287_845_123), counter: number),
          device: "kq3f", act: EntryID("7h2m9x-1")),
        closesAct: number == 1, event: Written.event(["a", "b"][number]))
    }
    do throws(Trouble) {
      try WholeJournal.write(
        entries, to: place.group, device: "kq3f", session: "7h2m9x", program: "trekkersgroep 0.1.0", files: files)
      ["a", "b"].forEach(report.promise)
    } catch {
      report.complain(error.text)
    }
  }
}
