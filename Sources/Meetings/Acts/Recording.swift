/// Makes acts of what people say in a meeting.
public struct Recording: Sendable {
  /// The group as it is now.
  public let group: Trekkersgroep
  /// The meeting that is recorded.
  public let meeting: Meeting
  /// The item that the group is at; nil outside the agenda.
  public let item: AgendaItem?

  /// Records in a meeting, under an item.
  public init(group: Trekkersgroep, meeting: Meeting, item: AgendaItem?) {
    self.group = group
    self.meeting = meeting
    self.item = item
  }

  /// The act of one line: the entry, and before it a new agenda item where the line names a topic that was not there.
  /// `newItemMinutes` is the time such an item gets.
  public func act(
    of line: QuickLine.Understanding, as kind: QuickLine.Kind, replacing decision: EntryID? = nil,
    reviewOn: Day? = nil, newItemMinutes: Int = 15
  ) -> Act {
    var events: [any Event] = []
    let place = place(for: line.topic, newItemMinutes: newItemMinutes, &events)
    switch kind {
    case .decision:
      events.append(
        DecisionTaken(
          number: group.nextDecisionNumber(in: meeting), place: place, text: line.text, replaces: decision,
          reviewOn: reviewOn, goals: line.goals))
    case .action:
      let terms = ActionTerms(text: line.text, actors: line.actors, due: line.due)
      let number = group.nextActionNumber(in: meeting)
      events.append(ActionAgreed(number: number, place: place, terms: terms, goals: line.goals))
    case .note: events.append(NoteWritten(place: place, text: line.text))
    case .point: events.append(PointParked(place: place, text: line.text))
    }
    return Act(events)
  }

  /// The act of choosing a Parel: the choice and its two actions, organise first. The two texts are the actions' words.
  public func act(
    choosing parel: ParelID, variant: VariantID, organisers: [Actor], guides: [Actor], organise: String,
    guide: String, topic: TopicID? = nil, due: Due = .none, goals: [String] = [], newItemMinutes: Int = 15
  ) -> Act {
    var events: [any Event] = []
    let place = place(for: topic, newItemMinutes: newItemMinutes, &events)
    let choice = EntryID.sibling(events.count)
    events.append(
      ParelChosen(
        place: place, parel: parel, variant: variant, organisers: organisers, guides: guides, goals: goals))
    let parts: [(ParelRole, String, [Actor])] = [(.organises, organise, organisers), (.guides, guide, guides)]
    for (index, (role, text, actors)) in parts.enumerated() {
      events.append(
        ActionAgreed(
          number: group.nextActionNumber(in: meeting, ahead: index), place: place,
          terms: ActionTerms(text: text, actors: actors, due: due), choice: choice, parelRole: role))
    }
    return Act(events)
  }

  /// The act of agreeing a shared goal.
  public func act(agreeing goal: String) -> Act {
    Act([GoalAgreed(number: group.nextGoalNumber, place: place(of: item), text: goal)])
  }

  /// The act of filling a row of the item's worksheet.
  public func act(filling cells: [WorksheetRow.Cell]) -> Act {
    Act([RowWritten(place: place(of: item), cells: cells)])
  }

  /// Where a line goes: the item with its topic, a new one where the agenda lacks it, else the current item, else
  /// any other business.
  private func place(for topic: TopicID?, newItemMinutes: Int, _ events: inout [any Event]) -> Place {
    guard let topic else { return place(of: item ?? anyOtherBusiness) }
    if item?.topic == topic { return place(of: item) }
    if let there = meeting.agenda.first(where: { $0.topic == topic }) { return place(of: there) }
    let last = meeting.agenda.last { !$0.isOfEveryMeeting }
    events.append(
      ItemAdded(
        meeting: meeting.id, topic: topic, minutes: newItemMinutes, purpose: .discussion,
        after: item?.id ?? last?.id))
    return Place(meeting: meeting.id, item: .sibling(events.count - 1), topic: topic)
  }

  private var anyOtherBusiness: AgendaItem? {
    meeting.agenda.first { $0.topic == TopicID("any-other-business") }
  }

  private func place(of item: AgendaItem?) -> Place {
    Place(meeting: meeting.id, item: item?.id, topic: item?.topic)
  }
}
