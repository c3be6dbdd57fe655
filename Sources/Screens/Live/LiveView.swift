import Catalogue
import Console
import Meetings

/// How the meeting is drawn: in two columns where there is room, else in one.
struct LiveView {
  let screen: LiveScreen
  let meeting: Meeting
  let context: Context

  private var item: AgendaItem? { meeting.current }
  private var topic: Topic? { item?.topic.flatMap { context.catalogue.topic($0) } }

  // MARK: Layout

  func drawTwoColumns(_ pane: inout Pane) {
    let left = pane.columns >= 110 ? 32 : 27
    pane.within(columns: left) { AgendaColumn(meeting: meeting, context: context).draw(&$0) }
    pane.within(column: left + 2) { drawItem(&$0) }
  }

  func drawOneColumn(_ pane: inout Pane) {
    drawItem(&pane)
  }

  // MARK: The item

  private func drawItem(_ pane: inout Pane) {
    drawHeading(&pane)
    pane.rule(1)
    let recorded = screen.recorded(context)
    let showsOnlyGuidance = context.isCompact && screen.showsGuidance
    var row = 2
    if showsOnlyGuidance || !context.isCompact {
      let room = showsOnlyGuidance ? pane.rows : max(4, (pane.rows - 3) / 2)
      row = drawGuidance(&pane, from: row, upTo: room)
    } else {
      row = drawBefore(&pane, from: row, upTo: row + 1)
    }
    if showsOnlyGuidance { return }
    drawRecorded(recorded, &pane, from: context.isCompact ? row : row + 1)
  }

  private func drawHeading(_ pane: inout Pane) {
    guard let item else {
      pane.put(context.say(Text(nl: "Geen agendapunt gekozen", en: "No item chosen")), 0, Style(.heading, bold: true))
      return
    }
    let clock = LiveClock(item: item, meeting: meeting, now: context.now)
    let column = pane.putRight(context.say(clock.words), 0, Style(clock.tone, bold: clock.tone != .muted))
    let number = (meeting.position(of: item.id) ?? 0) + 1
    var name = "\(number)  \(topic.map { context.say($0.title) } ?? context.name(of: item))"
    if item.status != .open { name += " · " + context.say(item.status.name) }
    if let origin = item.origin { name += "  " + AgendaSigns.origin(origin, context) }
    pane.put(name, 0, Style(.heading, bold: true), width: column - 2)
  }

  private func drawGuidance(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    var row = drawBefore(&pane, from: start, upTo: end)
    if item?.topic == TopicID("previous") { row = drawOpenActions(&pane, from: row, upTo: end) }
    guard let topic else { return row }
    row = pane.wrap(context.say(topic.purpose), from: row, upTo: end, Style(.muted))
    for question in topic.questions where row < end {
      pane.put("·", at: 0, row, Style(.accent))
      row = pane.wrap(context.say(question), at: 2, from: row, upTo: end)
    }
    return row
  }

  private func drawBefore(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    guard let topic = item?.topic, start < end else { return start }
    guard let decision = context.group.earlierDecisions(on: topic, before: meeting).first else { return start }
    let words = Text(nl: "Eerder: ", en: "Before: ")
    let text = "\(context.say(words))\(decision.number) \(context.text(decision.text)) · \(context.say(decision.status.name))"
    pane.put(text, start, Style(.accent))
    return start + 1
  }

  private func drawOpenActions(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    let open = context.group.openActions.filter { $0.place.meeting != meeting.id }
    var row = start
    for action in open.prefix(max(0, end - start - 1)) {
      context.row(of: .action(action.id))?.draw(&pane, row: row, isSelected: false)
      row += 1
    }
    return row
  }

  // MARK: Recorded

  private func drawRecorded(_ recorded: [Recorded], _ pane: inout Pane, from start: Int) {
    let heading = context.say(Text(nl: "Vastgelegd", en: "Recorded"))
    pane.put(heading, start, Style(.heading, bold: true))
    let rows = pane.rows - start - 1
    guard !recorded.isEmpty else {
      pane.put(context.say(whenEmpty), start + 1, Style(.muted))
      return
    }
    let selected = screen.selection.map { recorded.count - 1 - $0 }
    let window = window(count: recorded.count, rows: rows, selected: selected)
    if window.lowerBound > 0 || window.upperBound < recorded.count {
      pane.putRight("\(window.lowerBound + 1)-\(window.upperBound) / \(recorded.count)", start, Style(.muted))
    }
    for (offset, index) in window.enumerated() {
      context.row(of: recorded[index])?.draw(&pane, row: start + 1 + offset, isSelected: index == selected)
    }
  }

  /// The last entries, or those around the selected one.
  private func window(count: Int, rows: Int, selected: Int?) -> Range<Int> {
    guard count > rows else { return 0..<count }
    let last = max(selected.map { $0 + 1 } ?? count, rows)
    return (last - rows)..<last
  }

  private var whenEmpty: Text {
    Text(
      nl: "Nog niets. b besluit · a actie · p Parel · n notitie",
      en: "Nothing yet. d decision · a action · p Parel · n note")
  }
}
