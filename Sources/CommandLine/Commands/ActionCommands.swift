import ArgumentParser
import Meetings

/// What can become of an action between meetings.
struct ActionCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "action", "actie", does: Text(nl: "een actie is gedaan of gestopt", en: "an action is done or dropped"),
      subcommands: [FinishAction.self, DropAction.self])
  }
}

extension OpenGroup {
  /// The action of a number.
  func action(_ number: String) throws(Problem) -> Action {
    if let action = group.actions.first(where: { $0.number.folded == number.folded }) { return action }
    let open = group.openActions.map(\.number)
    let last = open.suffix(8).joined(separator: ", ")
    let hint =
      open.isEmpty
      ? Text(nl: "Er staat geen actie open.", en: "No action is open.")
      : Text(nl: "Open staan: \(last).", en: "Open are: \(last).")
    throw Problem(
      .notFound, nl: "Actie “\(number)” is er niet. \(hint.nl)", en: "There is no action “\(number)”. \(hint.en)")
  }

  /// Sets the status of an action, and says so.
  mutating func set(_ number: String, to status: ActionStatus, reason: String?, json: Bool) async throws(Problem) {
    let action = try action(number)
    if action.status == .void {
      throw Problem(.usage, nl: "Actie \(action.number) is vervallen.", en: "Action \(action.number) is void.")
    }
    let why = reason?.asRecorded.nilIfEmpty
    let change = ActionStatusChanged(action: action.id, status: status, reason: why)
    // Once more the same is nothing new; another reason is.
    let isNew = action.status != status || why != nil && why != action.reason
    if isNew { _ = try await record(Act([change])) }
    guard let changed = group.actions[action.id] else { return }
    if json { return session.output.json("actions", [fields(of: changed)]) }
    let word = changed.status.name
    session.output.line(
      say(Text(nl: "Actie \(changed.number) is \(word.nl)", en: "Action \(changed.number) is \(word.en)"))
        + ": \(changed.terms.current.text)")
  }
}
