import Meetings

/// The actions of earlier meetings: what this one made of them, and what is still to be done.
extension ReadBackLines {
  /// As many as can be read aloud without losing those who listen; who is late is named all the same.
  private static let fewActions = 3

  func earlier(_ columns: Int) -> [Line] { adopted(columns) + settled(columns) + stillOpen(columns) }

  /// The minutes that this meeting adopted, with what it corrected in them.
  private func adopted(_ columns: Int) -> [Line] {
    let rows = context.group.meetingsByDate.filter { $0.adoptedBy == meeting.id }.map { earlier in
      let adopted = Text(nl: "\(earlier.number) vastgesteld", en: "\(earlier.number) adopted")
      return Row(context.say(adopted) + context.corrections(of: earlier))
    }
    return section(Text(nl: "Vorig verslag", en: "Previous minutes"), rows, columns)
  }

  private func settled(_ columns: Int) -> [Line] {
    let rows = context.history.actionsSettled(in: meeting.id).compactMap { id in
      context.group.actions[id].map { action in
        let outcome = context.group.outcome(of: action, in: meeting)
        return Row("\(action.terms.current.text) · \(context.say(outcome))", label: action.number)
      }
    }
    return section(
      Text(nl: "Acties van eerdere overleggen", en: "Actions of earlier meetings"), rows, columns)
  }

  private func stillOpen(_ columns: Int) -> [Line] {
    let open = context.group.actionsLeftOpen(before: meeting)
    let late = open.filter { context.group.isOverdue($0, today: context.now.day) }
    // One more takes no more room than to say that there is one.
    let few = open.count > Self.fewActions + 1 ? Self.fewActions : open.count
    let named = late.count > few ? late : Array(open.prefix(few))
    var rows = named.map { action in
      let terms = action.terms.current
      let isLate = late.contains { $0.id == action.id }
      let late = isLate ? context.group.dueDay(of: action) : nil
      let due = late.map { "\(context.say(ActionStatus.lateName)): \(context.say(DayWords.full($0)))" }
      let status = action.status == .open ? nil : context.say(action.status.name)
      let parts = [context.names(of: terms.actors), due ?? context.say(terms.due.name), status].compactMap { $0 }
      return Row(
        "\(terms.text) · \(parts.joined(separator: " · "))", label: action.number,
        waiting: due ?? (terms.actors.isEmpty ? context.names(of: []) : ""))
    }
    let others = open.count - named.count
    if others > 0 {
      let all = Text(nl: "en nog \(others) · t toont ze alle", en: "and \(others) more · t shows them all")
      rows.append(Row(context.say(all)))
    }
    return section(
      Text(
        nl: "Nog open uit eerdere overleggen (\(open.count))", en: "Still open from earlier meetings (\(open.count))"),
      rows, columns)
  }
}

extension Context {
  /// ", met verbetering: …": what was corrected in minutes when they were adopted; nothing where nothing was.
  func corrections(of meeting: Meeting) -> String {
    guard let corrections = meeting.corrections else { return "" }
    return say(Text(nl: ", met verbetering: ", en: ", with correction: ")) + corrections
  }
}
