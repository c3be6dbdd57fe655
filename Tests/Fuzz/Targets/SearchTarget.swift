import Meetings

/// A search line: what skips ahead over the bytes finds just what a look at every place finds.
///
/// The first line of the bytes is what was recorded, the rest is looked for in it.
enum SearchTarget: FuzzTarget {
  static let word = "search"

  static func test(_ bytes: [UInt8]) {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts[0], as: UTF8.self)
    let query = SearchQuery(parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : text)
    let index = SearchIndex(group(text), names: SearchNames(), today: today)
    let (hits, count) = index.find(query)
    must(hits.count == count && Set(hits).count == count, "\(hits.count) of \(count) found")
    must(query.isEmpty ? count == 0 : count <= 2, "\(count) found")
    if let remark = query.remark { must(!remark.nl.isEmpty && !remark.en.isEmpty, "a remark without words") }
    // Each text ends in a zero for who looks, and nobody types one.
    guard query.keys.isEmpty, !query.isEmpty, !bytes.contains(0) else { return }
    let folded = Array("b2026-1.1 \(text.folded) ".utf8)
    let isThere = query.words.allSatisfy { looksEverywhere(Array($0.utf8), folded) }
    must(
      hits.contains { $0.entry == .decision(EntryID("a-2")) } == isThere, "“\(query.words)” in “\(text)”: \(isThere)")
  }

  private static let today = Day.calendar.lowerBound.adding(days: 46_345)

  /// A group with one decision of these words.
  private static func group(_ text: String) -> Trekkersgroep {
    var history = History()
    history.insert([
      entry(1, MeetingPlanned(number: "2026-1", date: today, start: nil, location: nil, template: "full")),
      entry(
        2, DecisionTaken(number: "B2026-1.1", place: Place(meeting: EntryID("a-1"), item: nil, topic: nil), text: text)),
    ])
    return history.group
  }

  private static func entry(_ number: Int, _ event: any Event) -> Entry {
    let stamp = Stamp(instant: Instant(milliseconds: 1_795_287_845_123), counter: number)
    let id = EntryID("a-\(number)")
    return Entry(mark: Mark(id: id, at: stamp, device: "kq3f", act: id), closesAct: true, event: event)
  }

  private static func looksEverywhere(_ part: [UInt8], _ text: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { text[$0..<($0 + part.count)].elementsEqual(part) }
  }
}
