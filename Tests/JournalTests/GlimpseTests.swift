import Meetings
import Testing

@testable import Journal

/// What came in since a snapshot is shown on top of it, where it says nothing about what lies before.
@Suite struct GlimpseTests {
  private let place: Workplace
  private let snapshots: Snapshots

  init() throws { (place, snapshots) = try SnapshotsTests.kept() }

  @Test func newFilesAreShownAsTheJournalTellsThem() throws {
    try put([founded("x-1"), later("x-2", 2)], in: "2026/b.jsonl")
    try put([later("y-1", 1, device: "zz9z")], in: "2031/c.jsonl")
    let glimpse = try #require(snapshots.load(place.group))
    #expect(!glimpse.isAsKept)
    #expect(glimpse.history.group.name == "Trekkersgroep Heideland")
    #expect(glimpse.history.group.snapshot == place.folded.snapshot)
    try snapshots.refresh(place.group, now: SnapshotsTests.later)
    #expect(snapshots.load(place.group)?.isAsKept == true)
  }

  @Test func whatWasTakenBackSinceIsNotShown() throws {
    try put([founded("x-1"), later("x-2", 2, ActUndone(target: EntryID("x-1")))], in: "2026/b.jsonl")
    let glimpse = try #require(snapshots.load(place.group))
    #expect(glimpse.history.group.name.isEmpty)
    #expect(glimpse.history.group.snapshot == place.folded.snapshot)
  }

  @Test func takingBackWhatLiesBeforeNeedsTheJournal() throws {
    try put([later("x-1", 1, ActUndone(target: EntryID("7h2m9x-1")))], in: "2026/b.jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  @Test(arguments: [0, -1]) func whatCameLateNeedsTheJournal(seconds: Int) throws {
    try put([later("x-1", 1), later("x-2", seconds)], in: "2026/b.jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  @Test func aCopyOfAFileNeedsTheJournal() throws {
    try place.put(Array(session(2).joined()), "2026/a (conflict).jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  @Test func theEndOfAnActThatBeganBeforeNeedsTheJournal() throws {
    try put([later("x-1", 1, act: "7h2m9x-2")], in: "2026/b.jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  @Test func moreThanIsQuickToReadNeedsTheJournal() throws {
    let text = String(repeating: "a", count: 10_000)
    try put((1...60).map { later("x-\($0)", $0, event(text)) }, in: "2026/b.jsonl")
    #expect(snapshots.load(place.group) == nil)
  }

  // MARK: Help

  private func founded(_ id: String) -> Entry {
    later(id, 1, GroupFounded(name: "Trekkersgroep Heideland", scale: .network))
  }

  /// An entry of so many seconds after what was kept.
  private func later(
    _ id: String, _ seconds: Int, _ event: any Event = event("later"), device: String = "kq3f", act: String? = nil
  ) -> Entry {
    let instant = entry(1).mark.at.instant.milliseconds + 1_000 * seconds
    return Entry(
      mark: Mark(
        id: EntryID(id), at: Stamp(instant: Instant(milliseconds: instant), counter: 0), device: device,
        act: EntryID(act ?? id)), closesAct: true, event: event)
  }

  private func put(_ entries: [Entry], in name: String) throws {
    let opening = EntryCodec.opening(at: entry(1).mark.at, device: "kq3f", program: "trekkersgroep 0.1.0").bytes(n: 0)
    let lines = try entries.enumerated().map { try EntryCodec.encode($1, n: $0 + 1) }
    try place.put(opening + lines.joined(), name)
  }
}
