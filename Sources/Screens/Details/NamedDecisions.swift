import Meetings

extension Trekkersgroep {
  /// The decisions that another can replace, by their numbers with and without the prefix and by their words; the newest
  /// first.
  var namedDecisions: [QuickLine.Named<String>] {
    decisions.reversed().filter { $0.status != .void }.map { decision in
      let number = decision.number
      return QuickLine.Named(
        number, [number, decision.text.current, String(number.drop(while: \.isLetter))],
        labels: [number, decision.text.current, number])
    }
  }

  /// The one decision that somebody means; nil where it could be several.
  func decision(called typed: String) -> EntryID? {
    let fitting = NameMatch.candidates(for: typed, among: namedDecisions)
    let isWhole = fitting.first?.names.contains { $0.folded == typed.folded } ?? false
    guard let number = fitting.first?.value, isWhole || fitting.count == 1 else { return nil }
    return decisions.first { $0.number == number && $0.status != .void }?.id
  }
}
