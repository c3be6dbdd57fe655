import Console
import Meetings

/// The agenda beside the item: where we are, what it took, who is there.
struct AgendaColumn {
  let meeting: Meeting
  let context: Context

  func draw(_ pane: inout Pane) {
    pane.put(context.say(Text(nl: "Agenda", en: "Agenda")), 0, Style(.heading, bold: true))
    let people = peopleRows
    let room = pane.rows - 1 - people.count - 1
    let current = meeting.clock.current.flatMap { meeting.position(of: $0) } ?? 0
    var cursor = ListCursor()
    cursor.select(current)
    for (row, index) in cursor.window(count: meeting.agenda.count, rows: room).enumerated() {
      draw(meeting.agenda[index], number: index + 1, &pane, row: row + 1)
    }
    for (index, words) in people.enumerated() {
      pane.put(words, pane.rows - people.count + index, Style(.muted))
    }
  }

  private func draw(_ item: AgendaItem, number: Int, _ pane: inout Pane, row: Int) {
    let isCurrent = meeting.clock.current == item.id
    let style = isCurrent ? Style(.accent, bold: true) : Style(item.status == .open ? .text : .muted)
    pane.put(AgendaSigns.sign(of: item, in: meeting), at: 0, row, style)
    pane.put(number < 10 ? " \(number)" : "\(number)", at: 2, row, style)
    let spent = meeting.clock.seconds(on: item.id, now: context.now.instant)
    let minutes =
      item.status == .open && !isCurrent ? item.minutes : isCurrent ? spent / 60 : MeetingClock.minutes(spent)
    let column = pane.putRight("\(minutes)", row, style)
    pane.put(context.name(of: item), at: 5, row, style, width: min(column - 6, pane.columns - 10))
  }

  private var peopleRows: [String] {
    let counts = Attendance.allCases.compactMap { attendance -> String? in
      let count = meeting.attendance.values.filter { $0 == attendance }.count
      return count == 0 ? nil : "\(context.say(attendance.name)) \(count)"
    }
    let nobody = context.say(Text(nl: "wie zijn er? druk op m", en: "who is here? press m"))
    let functions = MeetingRole.allCases.compactMap { function -> String? in
      guard let id = meeting.functions[function], let member = context.group.members[id] else { return nil }
      return "\(context.say(function.name)): \(member.name)"
    }
    return [counts.isEmpty ? nobody : counts.joined(separator: " · ")] + functions
  }
}
