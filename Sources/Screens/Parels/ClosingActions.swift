import Meetings

/// The open actions of a chosen Parel, which are done once it took place: who holds or evaluates it ticks them off in
/// the same act, and one `u` takes back both.
struct ClosingActions {
  private let actions: [Action]

  init(of choice: ParelChoice, in group: Trekkersgroep) {
    actions = group.actions.filter { $0.choice == choice.id && $0.status.isUnfinished }
  }

  /// What the act records besides what became of the Parel.
  var events: [any Event] { actions.map { ActionStatusChanged(action: $0.id, status: .done) } }

  /// "A2026-3.1 en A2026-3.2 gaan op gedaan": before Enter; nil where none is open.
  var announced: Text? {
    guard let numbers else { return nil }
    return Text(
      nl: "\(numbers.nl) \(isOne ? "gaat" : "gaan") op gedaan",
      en: "\(numbers.en) \(isOne ? "is" : "are") marked as done")
  }

  /// "A2026-3.1 en A2026-3.2 staan nu op gedaan.": after it.
  var said: Text? {
    guard let numbers else { return nil }
    return Text(
      nl: "\(numbers.nl) \(isOne ? "staat" : "staan") nu op gedaan.",
      en: "\(numbers.en) \(isOne ? "is" : "are") now marked as done.")
  }

  private var isOne: Bool { actions.count == 1 }

  private var numbers: Text? {
    guard !actions.isEmpty else { return nil }
    let numbers = actions.map(\.number)
    return Text(nl: numbers.joined(separator: " en "), en: numbers.joined(separator: " and "))
  }
}
