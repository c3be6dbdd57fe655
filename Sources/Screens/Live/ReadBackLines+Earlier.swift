import Meetings

/// The actions of earlier meetings: what this one made of them, and what is still to be done.
extension ReadBackLines {
  /// As many as can be read aloud without losing those who listen; who is late is named all the same.
  private static let fewActions = 3

  func earlier(_ columns: Int) -> [Line] { settled(columns) + stillOpen(columns) }

  private func settled(_ columns: Int) -> [Line] {
    let rows = context.history.actionsSettled(in: meeting.id).compactMap { id in
      context.group.actions[id].map { action in
        let outcome = context.group.outcome(of: action, in: meeting)
        return Row("\(action.number)  \(action.terms.current.text) · \(context.say(outcome))")
      }
    }
    return section(
      Text(nl: "Acties van eerdere overleggen", en: "Actions of earlier meetings"), rows, columns)
  }

  private func stillOpen(_ columns: Int) -> [Line] {
    let open = context.group.actionsLeftOpen(before: meeting)
    let late = open.filter { context.group.isOverdue($0, today: context.now.day) }
    let named = late.count > Self.fewActions ? late : Array(open.prefix(Self.fewActions))
    var rows = named.map { action in
      let terms = action.terms.current
      let isLate = late.contains { $0.id == action.id }
      let parts =
        [context.names(of: terms.actors), context.say(terms.due.name)]
        + (isLate ? [context.say(ActionStatus.lateName)] : [])
      return Row("\(action.number)  \(terms.text) · \(parts.joined(separator: " · "))")
    }
    let others = open.count - named.count
    if others > 0 { rows.append(Row(context.say(Text(nl: "en nog \(others)", en: "and \(others) more")))) }
    return section(
      Text(
        nl: "Nog open uit eerdere overleggen (\(open.count))", en: "Still open from earlier meetings (\(open.count))"),
      rows, columns)
  }
}
