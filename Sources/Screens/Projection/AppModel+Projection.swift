import Meetings

/// What is said while the meeting is projected: the room reads along.
extension AppModel {
  /// Whether something was said that waits until the chair is back on their own screen: it may name a file, a note or
  /// another meeting.
  func isHidden(_ notice: Notice?) -> Bool { isProjecting && notice?.isForAll == false }

  /// What the message line says.
  var shownNotice: Notice? {
    guard isHidden(notice) else { return notice }
    let isUrgent = notice?.kind == .warning || notice?.kind == .refusal
    return isUrgent && !context.isProjector ? Notice(text: Self.messageWaits, kind: .warning) : nil
  }

  /// Does what a key means here; what is said of that may be said on the wall.
  mutating func sayingForAll(_ answer: (inout AppModel) -> [Effect]) -> [Effect] {
    let before = notice
    let effects = answer(&self)
    if isProjecting, notice != before { notice?.isForAll = true }
    return effects
  }

  /// What a key is answered with stands there as long as it takes to read, for the wall is looked at by everybody.
  mutating func clearTheWall() {
    guard isProjecting, let notice, notice.isForAll else { return }
    guard let since = notice.since else {
      self.notice?.since = context.now.instant
      return
    }
    if context.now.instant.milliseconds - since.milliseconds >= Self.wallTime { self.notice = nil }
  }

  /// In milliseconds.
  private static let wallTime = 6_000

  private static let messageWaits = Text(
    nl: "Op je eigen scherm staat een bericht: druk op Esc.", en: "There is a message on your own screen: press Esc.")
}
