/// Everything that was recorded, in one order, and what follows from it.
///
/// The order does not depend on how entries arrived, so every device that has the same entries has the same group.
public struct History: Sendable {
  /// Every entry once, in the order in which they count.
  public private(set) var entries: [Entry] = []
  /// What the group knows now.
  public private(set) var group = Trekkersgroep()

  /// Whose words were erased.
  public private(set) var erasures = Erasures()
  /// What people had typed in entries that came with it though it was erased: some file still holds it.
  public private(set) var unerased: [Entry] = []

  private var known: Set<EntryID> = []
  /// Acts of more than one event whose last line has come.
  private var closedActs: Set<EntryID> = []
  /// Acts of which lines are here, and not the last.
  private var waitingActs: Set<EntryID> = []
  private var takenBack: Set<EntryID> = []
  private var checkpoint = Checkpoint(count: 0, group: Trekkersgroep())
  /// A group of which nothing is known but the numbers that were given out.
  private var beginning = Trekkersgroep()

  /// A group as it was after its first `count` entries: so that a late arrival does not mean beginning all over.
  private struct Checkpoint {
    var count: Int
    var group: Trekkersgroep
  }

  /// How many of the latest entries are reckoned again when something arrives late or is taken back.
  private static let tail = 256

  /// Nothing recorded yet.
  public init() {}

  /// What a group looked like, and what was recorded since, to be shown until all its entries are read. Nothing can be
  /// recorded after it or taken back.
  ///
  /// Nil where `arrived` says something about what lies before `latest`, the stamp of the last entry that the group was
  /// made of: then what follows can only be told with all entries.
  public init?(showing group: Trekkersgroep, after latest: Stamp, with arrived: [Entry]) {
    let known = Set(arrived.map(\.mark.id))
    for entry in arrived {
      guard entry.mark.at > latest, known.contains(entry.mark.act), !(entry.event is TextRedacted) else { return nil }
      if let act = entry.actConcerned, !known.contains(act) { return nil }
    }
    self.group = group
    insert(arrived)
  }

  /// The stamp of the latest entry, whatever device it came from.
  public var latest: Stamp? { entries.last?.mark.at }

  /// The latest stamp that what is recorded now has to follow: all but those at the end of time.
  public var latestFollowed: Stamp? { entries.last { $0.mark.at.isFollowed }?.mark.at }

  /// Whether an entry is here already.
  public func contains(_ id: EntryID) -> Bool { known.contains(id) }

  /// Whether an act was taken back.
  public func isTakenBack(_ act: EntryID) -> Bool { takenBack.contains(act) }

  /// The entries that count: of closed acts that were not taken back.
  public func counts(_ entry: Entry) -> Bool { isClosed(entry) && !takenBack.contains(entry.mark.act) }

  /// Takes in entries that were just recorded or read; entries that are known already are left out.
  public mutating func insert(_ arrived: [Entry]) {
    let (new, again) = divided(arrived)
    var fresh = inOrder(new)
    let erasesMore = noteErasures(in: fresh)
    if !erasures.isEmpty {
      for index in fresh.indices { erase(at: index, in: &fresh) }
      // A line that came again may bring words that went from the one that was here first.
      unerased += again.filter { erasures.language(of: $0) != nil && !$0.event.fields.ownWords.isEmpty }
    }
    guard let first = fresh.first else { return }
    let isAtEnd = entries.last.map { Entry.precedes($0, first) } ?? true
    let start = isAtEnd ? entries.count : position(for: first)
    var from = closeActs(of: fresh, from: start)
    if entries.isEmpty { entries = fresh } else if isAtEnd { entries += fresh } else { merge(fresh, from: start) }
    // Not only what is fresh: its act may have waited for its last line, which is about none.
    if (from..<entries.count).contains(where: { entries[$0].isAboutAct }) {
      from = min(from, reckonTakenBack(before: from))
    }
    if erasesMore { from = min(from, eraseKnown()) }
    fold(from: from, isAppending: from == entries.count - fresh.count)
  }

  // MARK: Erased words

  private mutating func noteErasures(in fresh: [Entry]) -> Bool {
    var isAny = false
    for index in fresh.indices where type(of: fresh[index].event) == TextRedacted.self {
      erasures.note(fresh[index])
      isAny = true
    }
    return isAny
  }

  /// Takes the words out of an entry where they were erased; whether there were any.
  @discardableResult
  private mutating func erase(at index: Int, in entries: inout [Entry]) -> Bool {
    guard let erased = erasures.erased(entries[index]) else { return false }
    if !entries[index].event.fields.ownWords.isEmpty { unerased.append(entries[index]) }
    entries[index] = erased
    return true
  }

  /// Takes words out of entries that came before it was known; gives the first that changed.
  private mutating func eraseKnown() -> Int {
    var (all, first) = ([Entry](), Int.max)
    swap(&all, &entries)
    for index in all.indices where erase(at: index, in: &all) { first = min(first, index) }
    swap(&all, &entries)
    return first
  }

  /// Notes numbers that were given out though what bears them is not here: the lines are gone. None is given again, and
  /// should they come back, each has its own.
  public mutating func spare(_ numbers: [String]) {
    for number in numbers {
      beginning.numbers.spare(number)
      checkpoint.group.numbers.spare(number)
      group.numbers.spare(number)
    }
  }

  /// Those that are not here yet, and those that are. This and what follows goes by index: taking entries out to look at them costs a
  /// start with many years of them half its time.
  private mutating func divided(_ arrived: [Entry]) -> (new: [Entry], again: [Entry]) {
    known.reserveCapacity(known.count + arrived.count)
    var repeated: Set<Int> = []
    for index in arrived.indices where !known.insert(arrived[index].mark.id).inserted { repeated.insert(index) }
    if repeated.isEmpty { return (arrived, []) }
    let new = arrived.indices.filter { !repeated.contains($0) }.map { arrived[$0] }
    return (new, repeated.sorted().map { arrived[$0] })
  }

  /// Notes the acts that fresh entries close; gives where the first line that waited for that stands, `start` if not
  /// before that.
  private mutating func closeActs(of fresh: [Entry], from start: Int) -> Int {
    var from = start
    for index in fresh.indices where fresh[index].closesAct && !fresh[index].isWholeAct {
      let act = fresh[index].mark.act
      closedActs.insert(act)
      if waitingActs.remove(act) != nil {
        from = min(from, entries.firstIndex { $0.mark.act == act } ?? start)
      }
    }
    for index in fresh.indices where !fresh[index].closesAct {
      let act = fresh[index].mark.act
      if !closedActs.contains(act) { waitingActs.insert(act) }
    }
    return from
  }

  // MARK: Order

  private func inOrder(_ fresh: [Entry]) -> [Entry] {
    let isInOrder = fresh.indices.dropFirst().allSatisfy { Entry.precedes(fresh[$0 - 1], fresh[$0]) }
    return isInOrder ? fresh : fresh.sorted(by: Entry.precedes)
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

  // MARK: What counts

  private func isClosed(_ entry: Entry) -> Bool {
    entry.isWholeAct || closedActs.contains(entry.mark.act)
  }

  /// Reckons anew which acts are taken back; gives the first entry for which that changed.
  private mutating func reckonTakenBack(before start: Int) -> Int {
    var now: Set<EntryID> = []
    for entry in entries where entry.isAboutAct && isClosed(entry) {
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
      if checkpoint.count > from { checkpoint = Checkpoint(count: 0, group: beginning) }
      index = checkpoint.count
      group = checkpoint.group
    }
    // The group is taken out and put back, so that each event changes it in its place.
    var changing = Trekkersgroep()
    swap(&changing, &group)
    let nextCheckpoint = entries.count - Self.tail
    while index < entries.count {
      if index == nextCheckpoint, index > checkpoint.count + Self.tail {
        checkpoint = Checkpoint(count: index, group: changing)
      }
      apply(at: index, to: &changing)
      index += 1
    }
    swap(&changing, &group)
  }

  private func apply(at index: Int, to group: inout Trekkersgroep) {
    guard entries[index].isWholeAct || closedActs.contains(entries[index].mark.act) else { return }
    if !takenBack.isEmpty, takenBack.contains(entries[index].mark.act) {
      entries[index].event.applyTakenBack(to: &group, as: entries[index].mark)
    } else {
      entries[index].event.apply(to: &group, as: entries[index].mark)
      if entries[index].isAboutAct, let meeting = meetingClosed(beforeChangeAt: index, in: group) {
        group.unresolved.append(Unresolved(mark: entries[index].mark, why: .meetingClosed(meeting)))
      }
    }
  }
}
