/// Everything a trekkersgroep knows: the value that events change.
public struct Trekkersgroep: Sendable {
  /// The name, as "Trekkersgroep Heideland"; empty until the first event.
  public internal(set) var name = ""
  /// At what scale the group works.
  public internal(set) var scale = Scale.network
  /// Everybody who ever took part: members, guests, and those who left.
  public internal(set) var members = Ledger<Member>()
  /// Every meeting, in the order in which they were planned.
  public internal(set) var meetings = Ledger<Meeting>()
  /// Every decision; a number that was taken back is void.
  public internal(set) var decisions = Ledger<Decision>()
  /// Every action; a number that was taken back is void.
  public internal(set) var actions = Ledger<Action>()
  /// Every note.
  public internal(set) var notes = Ledger<Note>()
  /// Every parked point, taken up or not.
  public internal(set) var points = Ledger<ParkedPoint>()
  /// Every Parel the group chose.
  public internal(set) var choices = Ledger<ParelChoice>()
  /// Every row of every worksheet; removed ones are marked.
  public internal(set) var rows = Ledger<WorksheetRow>()
  /// Every shared goal.
  public internal(set) var goals = Ledger<SharedGoal>()
  /// Events that found no place: shown as "nog na te kijken", never dropped.
  public internal(set) var unresolved: [Unresolved] = []
  /// Two devices took the same number: the number both took, and what the later one shows.
  public internal(set) var sharedNumbers: [SharedNumber] = []
  var numbers = NumberBook()

  /// A group that has just begun.
  public init() {}
}

/// A number that two devices took at the same time.
public struct SharedNumber: Hashable, Sendable {
  /// The number both took.
  public let taken: String
  /// What the later of the two shows.
  public let shown: String
}

/// An event that found no place, and why.
public struct Unresolved: Hashable, Sendable {
  /// Why an event found no place.
  public enum Reason: Hashable, Sendable {
    /// A newer version wrote it, or its fields cannot be read.
    case unknownKind(String)
    /// The entry it speaks of is not there.
    case missingTarget(EntryID)
    /// The meeting it speaks of was closed already.
    case meetingClosed(EntryID)
  }

  /// Which event it was.
  public let mark: Mark
  /// What it lacks.
  public let why: Reason
}

extension Trekkersgroep {
  /// Changes an entry in place; where it is missing, the event is kept for somebody to look at.
  mutating func update<Item>(
    _ ledger: WritableKeyPath<Trekkersgroep, Ledger<Item>>, _ id: EntryID, _ mark: Mark,
    _ change: (inout Item) -> Void
  ) {
    if !self[keyPath: ledger].update(id, change) {
      unresolved.append(Unresolved(mark: mark, why: .missingTarget(id)))
    }
  }

  /// Changes an agenda item in place.
  mutating func updateItem(
    _ item: EntryID, of meeting: EntryID, _ mark: Mark, _ change: (inout AgendaItem) -> Void
  ) {
    updateMeeting(meeting, of: item, mark) { meeting, index in change(&meeting.agenda[index]) }
  }

  /// Changes a meeting that has an agenda item, given with its position.
  mutating func updateMeeting(
    _ meeting: EntryID, of item: EntryID, _ mark: Mark, _ change: (inout Meeting, Int) -> Void
  ) {
    var found = false
    _ = meetings.update(meeting) { meeting in
      guard let index = meeting.position(of: item) else { return }
      found = true
      change(&meeting, index)
    }
    if !found { unresolved.append(Unresolved(mark: mark, why: .missingTarget(item))) }
  }

  /// Lists what a meeting recorded; a meeting that was closed by then, or lost the item, takes it and is flagged.
  mutating func list(_ recorded: Recorded, at place: Place, _ mark: Mark) {
    var why: Unresolved.Reason?
    update(\.meetings, place.meeting, mark) { meeting in
      meeting.recorded.append(recorded)
      if let item = place.item, meeting.position(of: item) == nil { why = .missingTarget(item) }
      if meeting.status == .closed { why = .meetingClosed(place.meeting) }
    }
    if let why { unresolved.append(Unresolved(mark: mark, why: why)) }
  }

  /// Lists a number that was taken back; whatever became of its meeting, there is nothing left to look at.
  mutating func listSpent(_ recorded: Recorded, at place: Place) {
    _ = meetings.update(place.meeting) { $0.recorded.append(recorded) }
  }

  /// Changes a meeting that is not closed; one that is stays as it is, and the event is kept for somebody to look at.
  mutating func updateUnlessClosed(_ meeting: EntryID, _ mark: Mark, _ change: (inout Meeting) -> Void) {
    var isClosed = false
    update(\.meetings, meeting, mark) { meeting in
      isClosed = meeting.status == .closed
      if !isClosed { change(&meeting) }
    }
    if isClosed { unresolved.append(Unresolved(mark: mark, why: .meetingClosed(meeting))) }
  }
}
