import ArgumentParser
import Groups
import Meetings

/// All actions over all meetings.
struct ListActions: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("actions", "acties", does: Text(nl: "alle acties", en: "all actions"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let opened = try await session.openGroup()
    let actions = opened.inOrder.compactMap { recorded -> Action? in
      guard case .action(let id) = recorded else { return nil }
      return opened.group.actions[id]
    }
    if common.json { return session.output.json("actions", actions.map(opened.fields)) }
    var table = TextTable()
    for action in actions { table.add(opened.row(of: action)) }
    session.output.list(
      table, isEmpty: actions.isEmpty,
      hint: opened.hintOfNone(
        Text(
          nl: "Nog geen acties. Leg er een vast met: \(TypedCommand.words("record action")) TEKST",
          en: "No actions yet. Record one with: \(TypedCommand.words("record action")) TEXT")))
  }
}

extension OpenGroup {
  /// "A2026-4.5  te laat: 4 dec  mee bezig  FTO-data opvragen · ROS".
  func row(of action: Action) -> [String] {
    guard action.status != .void else { return [action.number, "", say(action.status.name)] }
    let today = session.now.day
    let text = action.terms.standing.map(\.value.text).joined(separator: "  ≠  ")
    return [
      action.number, due(of: action, today), say(action.status.name),
      "\(text) · \(names(of: action.terms.current.actors))",
    ]
  }

  /// How far an action is, and that it is late: "te laat · mee bezig".
  func statusName(of action: Action) -> Text {
    guard group.isOverdue(action, today: session.now.day) else { return action.status.name }
    let (late, name) = (ActionStatus.lateName, action.status.name)
    return action.status == .open ? late : Text(nl: "\(late.nl) · \(name.nl)", en: "\(late.en) · \(name.en)")
  }

  /// When an action is to be done, in the words of the screen: "4 dec", "te laat: 2 okt".
  private func due(of action: Action, _ today: Day) -> String {
    if group.isOverdue(action, today: today), let day = group.dueDay(of: action) {
      return "\(say(ActionStatus.lateName)): \(say(DayWords.brief(day, today: today)))"
    }
    switch action.terms.current.due {
    case .none: return ""
    case .date(let day): return say(DayWords.brief(day, today: today))
    case .ongoing, .nextMeeting: return say(action.terms.current.due.name)
    }
  }
}
