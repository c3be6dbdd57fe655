import Meetings

/// A word of choice: one id in files and lists, one Dutch and one English word on screen.
public protocol CatalogueWord: RawRepresentable, CaseIterable, Hashable, Sendable where RawValue == String {
  /// The word on screen.
  var name: Text { get }
}
