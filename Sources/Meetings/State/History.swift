/// Everything that was recorded, in one order, and what follows from it.
///
/// The order does not depend on how entries arrived, so every device that has the same entries has the same group.
public struct History: Sendable {
  /// Every entry once, in the order in which they count.
  public private(set) var entries: [Entry] = []
  /// What the group knows now.
  public private(set) var group = Trekkersgroep()

  private var known: Set<EntryID> = []
  /// Acts of more than one event whose last line has come.
  private var closedActs: Set<EntryID> = []
  private var takenBack: Set<EntryID> = []
  private var checkpoint = Checkpoint(count: 0, group: Trekkersgroep())

  /// A group as it was after its first `count` entries: so that a late arrival does not mean beginning all over.
  private struct Checkpoint {
    var count: Int
    var group: Trekkersgroep
  }

  /// How many of the latest entries are reckoned again when something arrives late or is taken back.
  private static let tail = 256

  /// Nothing recorded yet.
  public init() {}

  /// The stamp of the latest entry, whatever device it came from.
  public var latest: Stamp? { entries.last?.mark.at }

  /// Whether an entry is here already.
  public func contains(_ id: EntryID) -> Bool { known.contains(id) }

  /// Whether an act was taken back.
  public func isTakenBack(_ act: EntryID) -> Bool { takenBack.contains(act) }

  /// The entries that count: of closed acts that were not taken back.
  public func counts(_ entry: Entry) -> Bool { isClosed(entry) && !takenBack.contains(entry.mark.act) }

  /// Takes in entries that were just recorded or read; entries that are known already are left out.
  public mutating func insert(_ arrived: [Entry]) {
    var fresh = arrived.filter { known.insert($0.mark.id).inserted }
    if !Self.isInOrder(fresh) { fresh.sort(by: Entry.precedes) }
    guard let first = fresh.first else { return }
    let isAtEnd = entries.last.map { Entry.precedes($0, first) } ?? true
    let start = isAtEnd ? entries.count : position(for: first)
    var from = start
    var begun: Set<EntryID> = []
    for entry in fresh where !(entry.closesAct && entry.mark.act == entry.mark.id) {
      if entry.mark.act == entry.mark.id { begun.insert(entry.mark.act) }
      guard entry.closesAct else { continue }
      closedActs.insert(entry.mark.act)
      if !begun.contains(entry.mark.act) { from = min(from, firstPosition(ofAct: entry.mark.act, before: start)) }
    }
    if isAtEnd { entries += fresh } else { merge(fresh, from: start) }
    if fresh.contains(where: { $0.event is ActUndone || $0.event is ActRedone }) {
      from = min(from, reckonTakenBack(before: from))
    }
    fold(from: from, isAppending: from == entries.count - fresh.count)
  }

  // MARK: Order

  private static func isInOrder(_ entries: [Entry]) -> Bool {
    zip(entries, entries.dropFirst()).allSatisfy(Entry.precedes)
  }

  private func position(for entry: Entry) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if Entry.precedes(entries[middle], entry) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func merge(_ fresh: [Entry], from start: Int) {
    let late = entries[start...]
    entries.removeSubrange(start...)
    entries += (late + fresh).sorted(by: Entry.precedes)
  }

  /// Where an act that began before the fresh entries begins; `start`, where those begin, if none of it is here.
  private func firstPosition(ofAct act: EntryID, before start: Int) -> Int {
    for index in entries.indices.reversed().prefix(Self.tail) where entries[index].mark.id == act { return index }
    return entries.firstIndex { $0.mark.act == act } ?? start
  }

  // MARK: What counts

  private func isClosed(_ entry: Entry) -> Bool {
    (entry.closesAct && entry.mark.act == entry.mark.id) || closedActs.contains(entry.mark.act)
  }

  /// Reckons anew which acts are taken back; gives the first entry for which that changed.
  private mutating func reckonTakenBack(before start: Int) -> Int {
    var now: Set<EntryID> = []
    for entry in entries where isClosed(entry) {
      if let undone = entry.event as? ActUndone { now.insert(undone.target) }
      if let redone = entry.event as? ActRedone { now.remove(redone.target) }
    }
    let changed = now.symmetricDifference(takenBack)
    takenBack = now
    if changed.isEmpty { return start }
    return entries.firstIndex { changed.contains($0.mark.act) } ?? start
  }

  // MARK: What follows

  private mutating func fold(from: Int, isAppending: Bool) {
    var index = from
    if !isAppending {
      if checkpoint.count > from { checkpoint = Checkpoint(count: 0, group: Trekkersgroep()) }
      index = checkpoint.count
      group = checkpoint.group
    }
    let nextCheckpoint = entries.count - Self.tail
    while index < entries.count {
      if index == nextCheckpoint, index > checkpoint.count + Self.tail {
        checkpoint = Checkpoint(count: index, group: group)
      }
      apply(entries[index])
      index += 1
    }
  }

  private mutating func apply(_ entry: Entry) {
    guard isClosed(entry) else { return }
    if takenBack.contains(entry.mark.act) {
      entry.event.applyTakenBack(to: &group, as: entry.mark)
    } else {
      entry.event.apply(to: &group, as: entry.mark)
    }
  }
}
