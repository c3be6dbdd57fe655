import Testing

@testable import Meetings

/// Acts as a group might do them, by dice: every kind of act that can be taken back.
enum RandomAct {
  static func make(in group: Trekkersgroep, meeting id: EntryID, _ dice: inout Dice) throws -> Act {
    let meeting = try #require(group.meetings[id])
    while true {
      let act = try draw(dice.roll(24), group, meeting, &dice)
      if let act, act.refusal(in: group) == nil { return act }
    }
  }

  private static func draw(
    _ number: Int, _ group: Trekkersgroep, _ meeting: Meeting, _ dice: inout Dice
  ) throws -> Act? {
    let item = meeting.agenda.isEmpty ? nil : meeting.agenda[dice.roll(meeting.agenda.count)]
    let recording = Recording(group: group, meeting: meeting, item: item)
    if number < 4 { return line(QuickLine.Kind.allCases[number], recording, &dice) }
    if number < 10 { return about(number, group, &dice) }
    if number < 15, let item { return agenda(number, group, meeting, item) }
    switch number {
    case 15: return recording.act(filling: [WorksheetRow.Cell(column: "need", text: "casus")])
    case 16: return recording.act(agreeing: "Iedere groep in beeld")
    case 17:
      return recording.act(
        choosing: ParelID("game"), variant: VariantID("new"), organisers: [], guides: [.role(RoleID("gp"))],
        organise: "Organiseren", guide: "Begeleiden", topic: TopicID("learning"))
    case 18: return Act([MemberJoined(name: "Huisarts \(group.members.count + 1)")])
    case 19: return group.members.first.map { Act([MemberLeft(member: $0.id)]) }
    case 20:
      return group.members.last.map { Act([AttendanceNoted(meeting: meeting.id, member: $0.id, attendance: .present)]) }
    case 21: return Act([MeetingMoved(meeting: meeting.id, date: meeting.date.adding(days: 7))])
    case 22: return group.planning(on: meeting.date.adding(days: 30), template: "short", agenda: Agenda.short)
    default:
      return group.members.first.map { Act([MemberChanged(member: $0.id, name: "Lid \(dice.roll(100))")]) }
    }
  }

  private static func line(_ kind: QuickLine.Kind, _ recording: Recording, _ dice: inout Dice) -> Act {
    var line = QuickLine.literal("Tekst \(dice.roll(1_000))")
    if dice.roll(4) == 0 { line.topic = TopicID("extra-\(dice.roll(3))") }
    return recording.act(of: line, as: kind, replacing: dice.roll(3) == 0 ? recording.group.decisions.first?.id : nil)
  }

  private static func about(_ number: Int, _ group: Trekkersgroep, _ dice: inout Dice) -> Act? {
    let decision = group.decisions.last { $0.status != .void }
    let action = group.actions.last { $0.status != .void }
    switch number {
    case 4: return decision.map { Act([DecisionEdited(decision: $0.id, text: "Beter", replacing: [$0.id])]) }
    case 5: return decision.map { Act([DecisionStatusChanged(decision: $0.id, status: .deferred, reason: "wacht")]) }
    case 6: return action.map { Act([ActionStatusChanged(action: $0.id, status: .done)]) }
    case 7:
      return action.map { Act([ActionEdited(action: $0.id, terms: ActionTerms(text: "Anders"), replacing: [$0.id])]) }
    case 8: return group.choices.last.map { Act([ParelHeld(choice: $0.id, date: nil, attended: dice.roll(50))]) }
    default: return group.rows.last.map { Act([RowRemoved(row: $0.id)]) }
    }
  }

  private static func agenda(_ number: Int, _ group: Trekkersgroep, _ meeting: Meeting, _ item: AgendaItem) -> Act? {
    switch number {
    case 10: meeting.skipping()
    case 11: meeting.parking(reason: "geen tijd")
    case 12: meeting.extraTime()?.act
    case 13: Act([ItemMoved(meeting: meeting.id, item: item.id)])
    default: Act([ItemRemoved(meeting: meeting.id, item: item.id)])
    }
  }
}
