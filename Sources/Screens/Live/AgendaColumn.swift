import Console
import Meetings

/// The agenda beside the item: where we are, what it took, who is there.
struct AgendaColumn {
  let meeting: Meeting
  let context: Context

  /// The columns before a title, and those after it for the minutes: "12/20", of which 12 are over.
  private var before: Int { hasTwoDigits ? 5 : 4 }
  private static let after = 6
  /// Between the sign and the number stands a blank, whatever the number.
  private var hasTwoDigits: Bool { Self.hasTwoDigits(meeting) }

  static func hasTwoDigits(_ meeting: Meeting) -> Bool { meeting.agenda.count >= 10 }

  /// As it stands while no line is open: one that opens hides what is lowest, and moves nothing but to keep the current
  /// item in sight.
  func draw(_ pane: inout Pane) {
    let rows = max(pane.rows, context.bodyRows)
    pane.put(context.say(Text(nl: "Agenda", en: "Agenda")), 0, Style(.heading, bold: true))
    let whole = peopleRows(columns: pane.columns)
    // Names take a second row where the agenda leaves it free.
    let people = meeting.agenda.count + whole.count + 2 <= rows ? whole : shortPeopleRows
    let room = max(1, rows - 2 - people.count)
    let titles = titles(columns: pane.columns, rows: room)
    let current = meeting.clock.current.flatMap { meeting.position(of: $0) } ?? 0
    var cursor = ListCursor()
    cursor.select(current)
    var window =
      titles.reduce(0) { $0 + $1.count } <= room
      ? meeting.agenda.indices : cursor.window(count: titles.count, rows: room)
    let foot = 2 + titles[window].reduce(0) { $0 + $1.count }
    while window.lowerBound < current, titles[window.lowerBound...current].reduce(1, { $0 + $1.count }) > pane.rows {
      window.removeFirst()
    }
    while window.count > 1, titles[window].reduce(1, { $0 + $1.count }) > pane.rows { window.removeLast() }
    let isPart = window.count < titles.count
    pane.putRight(
      isPart ? "\(window.lowerBound + 1)-\(window.upperBound) / \(titles.count)" : "min", 0, Style(.muted))
    var row = 1
    for index in window {
      draw(meeting.agenda[index], titles[index], number: index + 1, &pane, row: row)
      row += titles[index].count
    }
    for (offset, words) in people.enumerated() where offset > 0 { pane.put(words, foot + offset, Style(.muted)) }
    if let counts = people.first { pane.sentence(counts, from: foot, upTo: foot + 1, Style(.muted)) }
  }

  /// The titles, over several rows where all of them have room for that.
  private func titles(columns: Int, rows: Int) -> [[String]] {
    let width = max(8, columns - before - Self.after)
    let wrapped = meeting.agenda.map { TextWidth.wrapped(context.name(of: $0), to: width, most: 3) }
    if wrapped.reduce(0, { $0 + $1.count }) <= rows { return wrapped }
    return meeting.agenda.map { [TextWidth.clipped(context.name(of: $0), to: width)] }
  }

  private func draw(_ item: AgendaItem, _ title: [String], number: Int, _ pane: inout Pane, row: Int) {
    let isCurrent = meeting.clock.current == item.id
    let style = isCurrent ? Style(.accent, bold: true) : Style(item.status == .open ? .text : .muted)
    pane.put(AgendaSigns.sign(of: item, in: meeting), at: 0, row, style)
    pane.put(number < 10 && hasTwoDigits ? " \(number)" : "\(number)", at: 2, row, style)
    let end = pane.putRight(minutes(of: item, isCurrent: isCurrent), row, style) - 1
    for (offset, line) in title.enumerated() {
      pane.put(line, at: before, row + offset, style, width: offset == 0 ? end - before : nil)
      pane.mark(.item(number - 1), row + offset)
    }
  }

  /// What was planned, and before it what the item took where the group has been there: "12/20".
  private func minutes(of item: AgendaItem, isCurrent: Bool) -> String {
    let seconds = meeting.clock.seconds(on: item.id, now: context.now.instant)
    let spent = isCurrent ? seconds / 60 : MeetingClock.minutes(seconds)
    return isCurrent || item.status != .open || spent > 0 ? "\(spent)/\(item.minutes)" : "\(item.minutes)"
  }

  // MARK: People

  private var counts: String {
    let counts = Attendance.allCases.compactMap { attendance -> String? in
      // Who left early was present, and is so in the minutes; here it is who is in the room.
      let count = meeting.attendance.filter { $0.value == attendance && meeting.departures[$0.key] == nil }.count
      return count == 0 ? nil : "\(context.say(attendance.name)) \(count)"
    }
    let nobody = context.say(Text(nl: "Wie zijn er? Druk op `m`", en: "Who is here? Press `m`"))
    return counts.isEmpty ? nobody : counts.joined(separator: " · ")
  }

  private var functions: [String] {
    MeetingRole.allCases.compactMap { function -> String? in
      guard let id = meeting.functions[function] else { return nil }
      return "\(context.say(function.name)): \(context.doer(.member(id), isBrief: true))"
    }
  }

  private func peopleRows(columns: Int) -> [String] {
    ([counts] + functions).flatMap { words in
      TextWidth.wrapped(words, to: columns - 2, most: 2).enumerated().map { $0 == 0 ? $1 : "  " + $1 }
    }
  }

  private var shortPeopleRows: [String] { [counts] + functions }
}
