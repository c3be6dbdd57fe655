import Meetings

/// How well a Parel answers one thing that was asked.
public enum Fit: Int, Comparable, Hashable, Sendable {
  case doesNotFit
  case fitsInPart
  case fits

  /// Worse before better.
  public static func < (left: Fit, right: Fit) -> Bool { left.rawValue < right.rawValue }
}

/// One thing that was asked, how well a Parel answers it, and why.
public struct ParelAspect: Hashable, Sendable {
  /// The thing that was asked: audience, participants, accreditation or settings.
  public let field: ParelField
  /// How well the Parel answers it.
  public let fit: Fit
  /// Why, in a sentence.
  public let sentence: Text
}
