import Console
import Meetings

/// An action as hints, help and the generated reference show it.
struct HelpEntry: Hashable, Sendable {
  let index: Int
  let keys: [Key]
  let word: Text
  let help: Text
  let isHint: Bool
  var refusal: Text?
  /// Whether it acts on the row that is chosen.
  var actsOnChosen = false
  /// The screen it belongs to; nil where that is on top, or every one.
  var screen: ScreenName?
}
