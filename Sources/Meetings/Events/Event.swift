/// Something that happened in a trekkersgroep: the only thing that changes what the group knows.
///
/// One kind of event is one file, one journal word and one test.
public protocol Event: Sendable {
  /// The word of this kind in the journal, as "decision-taken". Once released it never changes.
  static var word: String { get }

  /// The word of this very event; differs from the kind's only where the kind is unknown.
  var word: String { get }

  /// What happened, in two or three words.
  static var title: Text { get }

  /// Whether a person can take it back with one key; walking through the agenda is not something to take back.
  static var isUndoable: Bool { get }

  /// The entry that it changes; nil where it makes one.
  var subject: EntryID? { get }

  /// The words that tell which one it was, for "Ongedaan: …" and for the history of an entry.
  var gist: Text { get }

  /// The event as its fields tell it.
  init(from fields: Fields) throws(FieldError)

  /// The fields to write, in their fixed order.
  var fields: Fields { get }

  /// Why a person may not do this now, or nil where they may. Guards the keyboard only, never the journal.
  func refusal(in group: Trekkersgroep) -> Refusal?

  /// Changes what the group knows. Takes every event in every order; what finds no target goes to `group.unresolved`.
  func apply(to group: inout Trekkersgroep, as mark: Mark)

  /// What stays behind when the act of this event is taken back: a spent number, and nothing else.
  func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark)
}

extension Event {
  public static var isUndoable: Bool { true }
  public var subject: EntryID? { nil }
  public var gist: Text { Text(verbatim: "") }
  public var word: String { Self.word }
  public func refusal(in group: Trekkersgroep) -> Refusal? { nil }
  public func applyTakenBack(to group: inout Trekkersgroep, as mark: Mark) {}
}

/// Why something is not possible now, in a sentence for the person at the keyboard.
public struct Refusal: Error, Hashable, Sendable {
  /// The sentence.
  public let text: Text

  /// A refusal in both languages.
  public init(nl: String, en: String) { text = Text(nl: nl, en: en) }
}

/// Which event it was, when, and who recorded it.
public struct Mark: Hashable, Sendable {
  /// The identity of the event, and of the entry it makes.
  public let id: EntryID
  /// When it was recorded.
  public let at: Stamp
  /// The device that recorded it, as "kq3f".
  public let device: String
  /// The act it belongs to: the identity of the act's first event.
  public let act: EntryID
  /// What the device's own clock said. The stamp is later where another device's clock is fast: it orders, and this
  /// measures.
  public let wall: Instant

  /// A mark by its parts; `wall` is nil where the device's own clock said what the stamp says.
  public init(id: EntryID, at: Stamp, device: String, act: EntryID, wall: Instant? = nil) {
    self.id = id
    self.at = at
    self.device = device
    self.act = act
    self.wall = wall ?? at.instant
  }
}

/// An event with its mark: one line of the journal.
public struct Entry: Sendable {
  /// Which event, when, by whom.
  public let mark: Mark
  /// Whether this is the last event of its act; an act that was never closed does not count.
  public let closesAct: Bool
  /// What happened.
  public let event: any Event

  /// An entry by its parts.
  public init(mark: Mark, closesAct: Bool, event: any Event) {
    self.mark = mark
    self.closesAct = closesAct
    self.event = event
  }

  /// Whether this one event is all of its act, as most are.
  var isWholeAct: Bool { closesAct && mark.act == mark.id }

  /// Whether it takes an act back or does one again. Compares kinds, where a cast would look them up each time.
  var isAboutAct: Bool {
    let kind = type(of: event)
    return kind == ActUndone.self || kind == ActRedone.self
  }

  /// The act that it takes back or does again; nil where it does neither.
  var actConcerned: EntryID? {
    guard isAboutAct else { return nil }
    return (event as? ActUndone)?.target ?? (event as? ActRedone)?.target
  }

  /// The order in which entries count: by stamp, then device, then identity, so that arrival does not matter.
  public static func precedes(_ left: Entry, _ right: Entry) -> Bool {
    if left.mark.at != right.mark.at { return left.mark.at < right.mark.at }
    if left.mark.device != right.mark.device { return left.mark.device < right.mark.device }
    let (a, b) = (left.mark.id.raw, right.mark.id.raw)
    return a.utf8.count != b.utf8.count ? a.utf8.count < b.utf8.count : a < b
  }
}

/// What one Enter or one command does: events that are confirmed together and taken back together.
public struct Act: Sendable, Equatable {
  /// The events in order; they refer to each other with `EntryID.sibling`.
  public let events: [any Event]

  /// An act of these events.
  public init(_ events: [any Event]) { self.events = events }

  /// Whether both hold the same events.
  public static func == (left: Act, right: Act) -> Bool {
    left.events.count == right.events.count
      && zip(left.events, right.events).allSatisfy { $0.word == $1.word && $0.fields == $1.fields }
  }

  /// Why a person may not do this now, or nil where they may. Each event is asked as things stand after those before it.
  public func refusal(in group: Trekkersgroep) -> Refusal? {
    // Most acts are one event, and many of them make something: nothing comes before it, and nothing can be gone.
    if events.count == 1, events[0].subject == nil { return events[0].refusal(in: group) }
    var trial = group
    return tryOut(in: &trial, asking: true)
  }

  /// Does the act as a trial, with marks of no device. Stops at the first event that a person may not do, or whose entry
  /// is gone, and says why, where it is `asking` each.
  @discardableResult
  func tryOut(in group: inout Trekkersgroep, asking: Bool = false) -> Refusal? {
    let stamp = Stamp(instant: Instant(milliseconds: 0), counter: 0)
    for (index, event) in events.enumerated() {
      if asking, let refusal = event.refusal(in: group) { return refusal }
      let known = group.unresolved.count
      event.apply(to: &group, as: Mark(id: .sibling(index), at: stamp, device: "", act: .sibling(0)))
      // The journal takes a change of what is gone and shows it to nobody: a person has to hear it while they can act.
      if asking, group.unresolved.dropFirst(known).contains(where: { $0.isMissing(event.subject) }) {
        return Rules.gone
      }
    }
    return nil
  }

  /// The entries of this act: identities from `id`, all with one stamp sequence, the last one closing the act. `wall`
  /// is what the device's own clock says; nil where that is what the stamps say.
  public func entries(
    id: (Int) -> EntryID, at: (Int) -> Stamp, device: String, wall: Instant? = nil
  ) throws(FieldError) -> [Entry] {
    var entries: [Entry] = []
    for (index, event) in events.enumerated() {
      let mark = Mark(id: id(index), at: at(index), device: device, act: id(0), wall: wall)
      let fields = event.fields.mappingIDs { reference in
        reference.siblingIndex.flatMap { events.indices.contains($0) ? id($0) : nil } ?? reference
      }
      let settled = fields == event.fields ? event : try type(of: event).init(from: fields)
      entries.append(Entry(mark: mark, closesAct: index == events.count - 1, event: settled))
    }
    return entries
  }
}

/// An event of a kind that this version does not know: kept, counted and shown, never fatal.
public struct UnknownEvent: Event {
  public static let word = "unknown"
  public static let title = Text(nl: "iets uit een nieuwere versie", en: "something of a newer version")
  /// The word it bears in the journal.
  public let kind: String
  public var word: String { kind }
  public let fields: Fields

  /// An unknown event by its word and fields.
  public init(kind: String, fields: Fields) {
    self.kind = kind
    self.fields = fields
  }

  public init(from fields: Fields) throws(FieldError) { self.init(kind: Self.word, fields: fields) }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.unresolved.append(Unresolved(mark: mark, why: .unknownKind(kind)))
  }
}
