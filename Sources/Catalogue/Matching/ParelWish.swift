import Meetings

/// What a group looks for in a Parel; what is not asked is nil.
public struct ParelWish: Hashable, Sendable {
  /// For whom.
  public var audience: Audience?
  /// How many people will come.
  public var participants: Int?
  /// Whether points are wanted; false means that it is not asked.
  public var accreditationWanted: Bool
  /// Where it is to be held.
  public var setting: Setting?

  /// A wish; without values nothing is asked, and every Parel fits.
  public init(
    audience: Audience? = nil, participants: Int? = nil, accreditationWanted: Bool = false, setting: Setting? = nil
  ) {
    self.audience = audience
    self.participants = participants
    self.accreditationWanted = accreditationWanted
    self.setting = setting
  }
}
