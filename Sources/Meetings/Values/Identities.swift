/// The identity of an event, and of the entry that the event made: "7h2m9x-12".
///
/// The part before the hyphen names a writing session, the number counts in it.
public struct EntryID: Hashable, Sendable, CustomStringConvertible {
  /// The identity as it stands in the journal.
  public let raw: String

  /// An identity as read from the journal.
  public init(_ raw: String) { self.raw = raw }

  /// The event at `index` of the act that is being made; the journal puts the real identity in its place.
  public static func sibling(_ index: Int) -> EntryID { EntryID("&\(index)") }

  /// The place in the act that is being made, where this is a `sibling`.
  public var siblingIndex: Int? { raw.utf8.first == UInt8(ascii: "&") ? Int(raw.dropFirst()) : nil }

  /// The identity as text.
  public var description: String { raw }
}

/// A word that stands for one thing of the catalogue, as "mdo-broadening"; lower case, digits and hyphens.
public protocol CatalogueID: Hashable, Sendable, RawRepresentable where RawValue == String {
  init(rawValue: String)
}

extension CatalogueID {
  /// An identity by its word.
  public init(_ raw: String) { self.init(rawValue: raw) }
}

/// An agenda topic of the catalogue.
public struct TopicID: CatalogueID {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A role in the region, as "network-coordinator".
public struct RoleID: CatalogueID {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A PaTz Parel of the catalogue or of the group itself.
public struct ParelID: CatalogueID {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// A variant of a Parel: who organises and who guides belongs to it.
public struct VariantID: CatalogueID {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
}

/// Who does something: a member of the group, or a role whoever holds it.
public enum Actor: Hashable, Sendable {
  case member(EntryID)
  case role(RoleID)
}
