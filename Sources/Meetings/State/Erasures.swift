/// Whose words were erased, as far as is known: the same for every device that has the same entries.
public struct Erasures: Sendable {
  /// The entries that tell of it, by what they name, in their order.
  private var byTarget: [EntryID: [Entry]] = [:]

  /// Whether nothing was erased.
  public var isEmpty: Bool { redactions.isEmpty }

  /// The entries that tell of it.
  public private(set) var redactions: Set<EntryID> = []

  /// Nothing was erased.
  public init() {}

  /// Whether an entry was named.
  public func names(_ id: EntryID) -> Bool { byTarget[id] != nil }

  /// Takes in an entry, where it tells that something was erased.
  public mutating func note(_ entry: Entry) {
    guard let redaction = entry.event as? TextRedacted else { return }
    redactions.insert(entry.mark.id)
    for target in Set(redaction.targets) {
      byTarget[target, default: []].append(entry)
      byTarget[target]?.sort(by: Entry.precedes)
    }
  }

  /// In which language it is said of an entry that its words were erased; nil where they were not. Where two people
  /// erased the same, the first of them tells.
  public func language(of entry: Entry) -> Language? {
    if isEmpty { return nil }
    let named = byTarget[entry.mark.id]?.first
    // Somebody may have changed it at the same time, on a device that was not heard of then.
    let later = entry.event.wordsAbout.flatMap { byTarget[$0]?.first { Entry.precedes(entry, $0) } }
    let first = [named, later].compactMap { $0 }.min(by: Entry.precedes)
    return (first?.event as? TextRedacted)?.language
  }

  /// An entry as it is from then on; nil where nothing of it changes.
  func erased(_ entry: Entry) -> Entry? {
    guard let language = language(of: entry) else { return nil }
    let fields = entry.event.fields
    let erased = fields.erased(in: language)
    guard erased.pairs != fields.pairs else { return nil }
    return Entry(
      mark: entry.mark, closesAct: entry.closesAct, event: EventKinds.event(word: entry.event.word, fields: erased))
  }
}

extension History {
  /// Whether the words of an entry were erased.
  public func isErased(_ id: EntryID) -> Bool { erasures.names(id) }

  /// Every entry that holds words of what these entries are about: they themselves, what changed them, and the items
  /// that took them up on a later agenda. In the order of the journal.
  public func wordsOf(_ wanted: Set<EntryID>) -> [Entry] {
    var (about, found) = (wanted, Set<EntryID>())
    // What is about an entry comes after it; a clock that is off can turn that round, so until nothing more is found.
    while true {
      let before = about.count
      for entry in entries where !found.contains(entry.mark.id) && Self.isAbout(about, entry) {
        found.insert(entry.mark.id)
        if entry.event is ItemAdded { about.insert(entry.mark.id) }
      }
      if about.count == before { break }
    }
    return entries.filter { found.contains($0.mark.id) && !$0.event.fields.ownWords.isEmpty }
  }

  private static func isAbout(_ about: Set<EntryID>, _ entry: Entry) -> Bool {
    about.contains(entry.mark.id) || entry.event.wordsAbout.map(about.contains) ?? false
  }
}

extension Event {
  /// The entry that the words of this event tell of as well: what it corrects, or took up on a later agenda. What is said
  /// of a meeting as such is about something else each time: where, why, what was corrected in its minutes.
  public var wordsAbout: EntryID? {
    if let added = self as? ItemAdded { return added.origin?.entry }
    guard let subject, (try? fields.optionalID("meeting")) != subject else { return nil }
    return subject
  }
}
