import Journal
import Meetings

/// What follows from entries: whatever their order of arrival, in one go or one by one, some of them twice, the group is
/// the same; and its snapshot is read back as that group.
///
/// The bytes are entries as lines of a journal; before them stands which of those are to be there once more, as entries
/// of their own at another moment and on another device.
enum FoldTarget: FuzzTarget {
  static let word = "fold"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let entries = entries(&choices)
    guard !entries.isEmpty else { return }
    let whole = folded([entries])
    must(Set(whole.group.decisions.map(\.number)).count == whole.group.decisions.count, "two decisions share a number")
    must(Set(whole.group.actions.map(\.number)).count == whole.group.actions.count, "two actions share a number")
    compare(whole, folded(entries.reversed().chunked(entries.count > 48 ? 16 : 1)), "backwards")
    var order = Order(state: UInt64(bytes.count) << 8 | UInt64(bytes[0]))
    let mixed = entries.shuffled(using: &order)
    compare(whole, folded(mixed.chunked(5)), "mixed")
    compare(whole, folded([Array(mixed.prefix(entries.count / 2))] + [mixed + entries]), "some of them twice")
    let again = whole.group.snapshot.withUnsafeBytes { Trekkersgroep(snapshot: $0)?.snapshot }
    must(again == whole.group.snapshot, "the snapshot is read as another group")
  }

  private static func folded(_ arrivals: [[Entry]]) -> History {
    var history = History()
    for arrived in arrivals { history.insert(arrived) }
    return history
  }

  private static func compare(_ one: History, _ other: History, _ how: String) {
    must(one.entries.map(\.mark.id) == other.entries.map(\.mark.id), "another order of entries, \(how)")
    let differs = one.entries.first { one.isTakenBack($0.mark.act) != other.isTakenBack($0.mark.act) }
    must(differs == nil, "\(differs?.mark.act.raw ?? "") is taken back or not, \(how)")
    must(one.group.snapshot == other.group.snapshot, "another group, \(how)")
  }

  /// Entries with identities of their own: of two lines with one identity the first counts, and arrival decides that.
  private static func entries(_ choices: inout Choices) -> [Entry] {
    let repeats = (0..<choices.below(24)).map { _ in Repeat(&choices) }
    var known: Set<EntryID> = []
    var entries: [Entry] = []
    for line in choices.rest.split(separator: UInt8(ascii: "\n")).prefix(200) {
      if case .entry(let entry, _, _, _) = EntryCodec.decode(Array(line)), known.insert(entry.mark.id).inserted {
        entries.append(entry)
      }
    }
    let originals = entries
    guard !originals.isEmpty else { return [] }
    for (number, again) in repeats.enumerated() {
      let entry = again.entry(of: originals, entries, EntryID("zz-\(number + 1)"))
      if known.insert(entry.mark.id).inserted { entries.append(entry) }
    }
    return entries
  }

  /// An entry that is there once more: which, of which act, when and on which device.
  private struct Repeat {
    private let which, act, shift, flags: Int

    init(_ choices: inout Choices) {
      (which, act) = (choices.below(256), choices.below(256))
      (shift, flags) = (choices.below(256), choices.below(256))
    }

    func entry(of originals: [Entry], _ all: [Entry], _ id: EntryID) -> Entry {
      let entry = originals[which % originals.count]
      let at = Stamp(
        instant: Instant(milliseconds: entry.mark.at.instant.milliseconds + (shift - 128) * 500), counter: flags >> 4)
      let device = flags & 1 == 1 ? entry.mark.device : "zz"
      let mark = Mark(
        id: id, at: at, device: device, act: flags & 2 == 2 ? id : all[act % all.count].mark.act)
      return Entry(mark: mark, closesAct: flags & 4 == 4, event: event(entry.event, all))
    }

    /// Its event, or one that takes back an act or does it again.
    private func event(_ event: any Event, _ all: [Entry]) -> any Event {
      let target = all[act % all.count].mark.act
      return switch flags & 0xC {
      case 0x8 where shift & 1 == 1: ActUndone(target: target)
      case 0xC where shift & 1 == 1: ActRedone(target: target)
      default: event
      }
    }
  }
}

/// Numbers that look random and are the same for the same bytes.
private struct Order: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state ^ state >> 29
  }
}

extension Array {
  fileprivate func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
