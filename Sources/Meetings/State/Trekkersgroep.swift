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
    /// The item it takes off the agenda stays, for something was recorded under it.
    case stillUsed(EntryID)
  }

  /// Which event it was.
  public let mark: Mark
  /// What it lacks.
  public let why: Reason

  /// Whether it lacks this very entry.
  func isMissing(_ id: EntryID?) -> Bool { id.map { why == .missingTarget($0) } ?? false }
}
