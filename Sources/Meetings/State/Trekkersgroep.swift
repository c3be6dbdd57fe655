/// Everything a trekkersgroep knows: the value that events change.
public struct Trekkersgroep: Sendable {
  /// Events that found no place: shown as "nog na te kijken", never dropped.
  public internal(set) var unresolved: [Unresolved] = []

  /// A group that has just begun.
  public init() {}
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

  public let mark: Mark
  public let why: Reason
}
