import Meetings

/// The open actions of a chosen Parel, which end with it: done once it took place, dropped where it does not go on; and open
/// again where it goes on after all. Both are one act, and one `u` takes back both.
struct ClosingActions {
  private let actions: [Action]
  private let status: ActionStatus
  private let reason: String?

  init(of choice: ParelChoice, in group: Trekkersgroep, as status: ActionStatus = .done, reason: String? = nil) {
    actions = group.actions.filter { $0.choice == choice.id && $0.status.isUnfinished }
    (self.status, self.reason) = (status, reason)
  }

  /// Those that stopped where it was cancelled, for the same reason.
  init(reopenedWith choice: ParelChoice, in group: Trekkersgroep) {
    actions = group.actions.filter { action in
      choice.status == .cancelled && action.choice == choice.id && action.status == .dropped
        && action.reason == choice.reason
    }
    (status, reason) = (.open, nil)
  }

  /// What the act records besides what became of the Parel.
  var events: [any Event] {
    actions.map { ActionStatusChanged(action: $0.id, status: status, reason: reason) }
  }

  /// "A2026-3.1 en A2026-3.2 gaan op gedaan": before Enter; nil where none is open.
  var announced: Text? {
    guard let numbers else { return nil }
    if status == .open { return goesOn(numbers, "gaat", "gaan", end: "") }
    return Text(
      nl: "\(numbers.nl) \(isOne ? "gaat" : "gaan") op \(status.name.nl)",
      en: "\(numbers.en) \(isOne ? "is" : "are") marked as \(status.name.en)")
  }

  /// "A2026-3.1 en A2026-3.2 staan nu op gedaan.": after it.
  var said: Text? {
    guard let numbers else { return nil }
    if status == .open { return goesOn(numbers, "staat", "staan", end: ".") }
    return Text(
      nl: "\(numbers.nl) \(isOne ? "staat" : "staan") nu op \(status.name.nl).",
      en: "\(numbers.en) \(isOne ? "is" : "are") now marked as \(status.name.en).")
  }

  private func goesOn(_ numbers: Text, _ one: String, _ several: String, end: String) -> Text {
    Text(
      nl: "\(numbers.nl) \(isOne ? one : several) weer open\(end)",
      en: "\(numbers.en) \(isOne ? "is" : "are") open again\(end)")
  }

  private var isOne: Bool { actions.count == 1 }

  private var numbers: Text? {
    guard !actions.isEmpty else { return nil }
    let numbers = actions.map(\.number)
    return Text(nl: numbers.joined(separator: " en "), en: numbers.joined(separator: " and "))
  }
}
