import Journal
import Meetings

/// When entries that are on this device only are tried again: soon at first, then ever more seldom, because an attempt
/// on a full disk may leave an empty file.
struct RetryPause {
  private static let shortest = 1
  private static let longest = 300

  private var length = shortest
  private var left = 0

  /// Counts one look at the folder; true where it is time to try.
  mutating func isOver() -> Bool {
    guard left > 0 else { return true }
    left -= 1
    return false
  }

  /// The attempt failed: the next one comes after twice as many looks.
  mutating func lengthen() {
    left = length
    length = min(length * 2, Self.longest)
  }

  /// Nothing is waiting any more.
  mutating func reset() { self = RetryPause() }

  /// What is said at the start while entries of earlier sessions still wait.
  static func stillWaiting(_ count: Int, _ trouble: Trouble) -> Text {
    let (stand, they) = count == 1 ? ("regel staat", "Hij gaat") : ("regels staan", "Ze gaan")
    let (are, go) = count == 1 ? ("entry is", "It goes") : ("entries are", "They go")
    return Text(
      nl: "\(count) \(stand) alleen op dit apparaat, want in de map van de groep lukt het niet: "
        + "\(trouble.reason.nl). \(they) erheen zodra dat kan.",
      en: "\(count) \(are) on this device only, because the group's folder failed: \(trouble.reason.en). "
        + "\(go) there as soon as possible.")
  }

  /// What is said when the last of them went over.
  static let broughtOver = Text(
    nl: "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep.",
    en: "What was only on this device is now in the group's folder too.")
}
