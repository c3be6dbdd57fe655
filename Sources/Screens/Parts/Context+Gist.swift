import Meetings

extension Context {
  /// The words that tell which event it was: its own, or those of the catalogue where it has an id only.
  ///
  /// `entry` is what it made, where that is known: it may show another number than it took.
  func gist(of event: any Event, as entry: EntryID? = nil) -> String {
    switch event {
    case let taken as DecisionTaken:
      numbered(entry.flatMap { group.decisions[$0]?.number } ?? taken.number, taken.text.onOneLine)
    case let agreed as ActionAgreed:
      numbered(entry.flatMap { group.actions[$0]?.number } ?? agreed.number, agreed.terms.text.onOneLine)
    case let agreed as GoalAgreed:
      numbered(entry.flatMap { group.goals[$0]?.number } ?? agreed.number, agreed.text.onOneLine)
    case let planned as MeetingPlanned: entry.flatMap { group.meetings[$0]?.number } ?? planned.number
    case let chosen as ParelChosen: name(of: chosen.parel)
    case let added as ItemAdded: name(ofItemTitled: added.title, topic: added.topic)
    case let row as RowWritten: words(of: row.cells, topic: row.place.topic)
    case let row as RowEdited: words(of: row.cells, topic: group.rows[row.row]?.place.topic)
    case let left as MemberLeft: name(of: .member(left.member))
    case let back as MemberReturned: name(of: .member(back.member))
    case let arrival as ArrivalNoted: name(of: .member(arrival.member))
    case let departure as DepartureNoted: name(of: .member(departure.member))
    case let noted as AttendanceNoted: "\(name(of: .member(noted.member))) \(say(noted.attendance.name))"
    case let given as FunctionGiven:
      [say(given.function.name), given.member.map { name(of: .member($0)) }].compactMap { $0 }.joined(separator: ": ")
    case let removed as ItemRemoved: name(ofItem: removed.item, in: removed.meeting)
    case let moved as ItemMoved: name(ofItem: moved.item, in: moved.meeting)
    case let skipped as ItemSkipped: name(ofItem: skipped.item, in: skipped.meeting)
    case let parked as ItemParked: name(ofItem: parked.item, in: parked.meeting)
    case let changed as ItemChanged: name(ofItem: changed.item, in: changed.meeting)
    default: say(event.gist)
    }
  }

  /// What happened, and to what: "besluit B2026-2.2 …", "stand van A2026-1.1: gedaan", "lid vertrokken: Huisarts 1".
  func sentence(of event: any Event, as entry: EntryID? = nil) -> String {
    let (title, gist) = (say(type(of: event).title), gist(of: event, as: entry))
    switch event {
    case is DecisionTaken, is ActionAgreed, is GoalAgreed, is NoteWritten, is PointParked: return "\(title) \(gist)"
    case let changed as DecisionStatusChanged: return state(of: group.decisions[changed.decision]?.number, gist)
    case let changed as ActionStatusChanged: return state(of: group.actions[changed.action]?.number, gist)
    case let edited as DecisionEdited: return "\(title): " + numbered(group.decisions[edited.decision]?.number, gist)
    case let edited as ActionEdited: return "\(title): " + numbered(group.actions[edited.action]?.number, gist)
    case let edited as GoalEdited: return "\(title): " + numbered(group.goals[edited.goal]?.number, gist)
    case let event as ParelPlanned: return about(group.choices[event.choice], title, gist)
    case let event as ParelHeld: return about(group.choices[event.choice], title, gist)
    case let event as ParelEvaluated: return about(group.choices[event.choice], title, gist)
    case let event as ParelCancelled: return about(group.choices[event.choice], title, gist)
    case let event as ParelActorsChanged: return about(group.choices[event.choice], title, gist)
    case is MeetingMoved, is MeetingCancelled, is MeetingStarted, is MinutesAdopted:
      let number = event.subject.flatMap { group.meetings[$0]?.number }
      return "\(title): " + [number, gist.isEmpty ? nil : gist].compactMap { $0 }.joined(separator: " · ")
    default: return gist.isEmpty ? title : "\(title): \(gist)"
    }
  }

  /// Which entry it is without a word of what it says: its number, or that of what it changes, else what kind it is.
  func label(of entry: Entry) -> String {
    let made = Text(verbatim: gistNumber(entry) ?? "")
    return made.nl.isEmpty ? say(type(of: entry.event).title) : say(made)
  }

  private func gistNumber(_ entry: Entry) -> String? {
    let ids = [entry.mark.id, entry.event.subject].compactMap { $0 }
    return ids.lazy.compactMap { id in
      group.decisions[id]?.number ?? group.actions[id]?.number ?? group.goals[id]?.number
    }.first
  }

  private func state(of number: String?, _ state: String) -> String {
    say(Text(nl: "stand van \(number ?? "?"): \(state)", en: "state of \(number ?? "?"): \(state)"))
  }

  private func numbered(_ number: String?, _ words: String) -> String {
    [number, words].compactMap { $0 }.joined(separator: " ")
  }

  private func about(_ choice: ParelChoice?, _ title: String, _ gist: String) -> String {
    "\(title): "
      + [choice.map { name(of: $0.parel) }, gist.isEmpty ? nil : gist].compactMap { $0 }
      .joined(separator: " · ")
  }

  private func name(ofItem item: EntryID, in meeting: EntryID) -> String {
    group.meetings[meeting]?.item(item).map { name(of: $0) } ?? ""
  }

  /// The cells of a row of a worksheet, in one line.
  func words(of cells: [WorksheetRow.Cell], topic: TopicID?) -> String {
    WorksheetCells(topic, meeting: nil, self).words(of: cells).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
