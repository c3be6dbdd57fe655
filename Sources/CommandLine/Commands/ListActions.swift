import ArgumentParser
import Meetings

/// All actions over all meetings.
struct ListActions: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("actions", "acties", does: Text(nl: "alle acties", en: "all actions"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let opened = try session.openGroup()
    let actions = opened.inOrder.compactMap { recorded -> Action? in
      guard case .action(let id) = recorded else { return nil }
      return opened.group.actions[id]
    }
    if common.json { return session.output.json("actions", actions.map(opened.fields)) }
    var table = TextTable()
    for action in actions { table.add(opened.row(of: action)) }
    session.output.list(
      table, isEmpty: actions.isEmpty,
      hint: Text(
        nl: "Nog geen acties. Leg er een vast met: trekkersgroep record action TEKST",
        en: "No actions yet. Record one with: trekkersgroep record action TEXT"))
  }
}

extension OpenGroup {
  /// "A2026-4.5  4 dec  te laat  FTO-data opvragen · ROS".
  func row(of action: Action) -> [String] {
    guard action.status != .void else { return [action.number, "", say(action.status.name)] }
    let today = session.now.day
    let text = action.terms.standing.map(\.value.text).joined(separator: "  ≠  ")
    return [
      action.number, brief(action.terms.current.due, today), say(statusName(of: action)),
      "\(text) · \(names(of: action.terms.current.actors))",
    ]
  }

  /// How far an action is, or that it is late.
  func statusName(of action: Action) -> Text {
    group.isOverdue(action, today: session.now.day) ? ActionStatus.lateName : action.status.name
  }

  private func brief(_ due: Due, _ today: Day) -> String {
    switch due {
    case .none: ""
    case .date(let day): say(DayWords.brief(day, today: today))
    case .ongoing, .nextMeeting: say(due.name)
    }
  }
}
