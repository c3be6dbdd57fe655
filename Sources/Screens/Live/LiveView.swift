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
    let left = pane.columns >= 110 ? 34 : pane.columns >= 92 ? 30 : 27
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
    let row = drawGuidance(recorded, &pane)
    // All questions may leave no room for what is recorded.
    guard !screen.showsGuidance || row + Self.fewest <= pane.rows else { return }
    drawRecorded(recorded, &pane, from: context.isCompact ? row : row + 1)
  }

  /// The rows below which a list of what is recorded says nothing.
  private static let fewest = 4

  /// What was there before, and the questions; gives the row after it.
  private func drawGuidance(_ recorded: [Recorded], _ pane: inout Pane) -> Int {
    guard let item else { return 2 }
    let guidance = LiveGuidance(item, in: meeting, context)
    if screen.showsGuidance { return guidance.draw(&pane, from: 2, upTo: pane.rows) }
    if !context.isCompact { return guidance.draw(&pane, from: 2, upTo: guidanceEnd(pane, recorded)) }
    return guidance.drawShort(&pane, from: 2, upTo: max(5, pane.rows - 3))
  }

  /// The row before which the guidance ends: half of the screen, and more while what is recorded leaves it free.
  private func guidanceEnd(_ pane: Pane, _ recorded: [Recorded]) -> Int {
    let taken = recorded.reduce(3) {
      $0 + (context.row(of: $1)?.lines(in: pane.columns, most: Self.mostLines).count ?? 0)
    }
    return max(4, (pane.rows - 3) / 2, pane.rows - max(taken, 6))
  }

  private func drawHeading(_ pane: inout Pane) {
    guard let item else {
      pane.put(context.say(Text(nl: "Geen agendapunt gekozen", en: "No item chosen")), 0, Style(.heading, bold: true))
      return
    }
    let clock = LiveClock(item: item, meeting: meeting, now: context.now)
    let names = [topic.map { context.say($0.title) }, context.name(of: item)].compactMap { $0 }
    let tail = tail(of: item)
    let number = (meeting.position(of: item.id) ?? 0) + 1
    // The longest way of saying both that fits: the name matters more than the minutes that were spent.
    let ways = names.flatMap { name in
      [clock.words, clock.shortWords].map { ("\(number)  \(name)\(tail)", context.say($0)) }
    }
    let fitting = ways.first { TextWidth.columns(of: $0) + TextWidth.columns(of: $1) + 2 <= pane.columns }
    let (name, time) = fitting ?? ways[ways.count - 1]
    let column = pane.putRight(time, 0, Style(clock.tone, bold: clock.tone != .muted))
    pane.put(name, 0, Style(.heading, bold: true), width: column - 2)
  }

  private func tail(of item: AgendaItem) -> String {
    let status = item.status == .open ? "" : " · \(context.say(item.status.name))"
    return status + (item.origin.map { "  " + AgendaSigns.origin($0, context) } ?? "")
  }

  // MARK: Recorded

  private func drawRecorded(_ recorded: [Recorded], _ pane: inout Pane, from start: Int) {
    let rows = recorded.filter(\.isRow)
    guard let table = WorksheetTable(rows, topic: item?.topic, columns: pane.columns, context) else {
      let row = rows.isEmpty && !context.isCompact ? drawEarlierRows(&pane, from: start) : start
      return drawEntries(recorded, &pane, from: row)
    }
    // Half of what is left, so that what is recorded stays in sight.
    let end = start + max(2, (pane.rows - start) / 2)
    let row = table.draw(&pane, from: start, upTo: end, selection: screen.selection)
    drawEntries(recorded.filter { !$0.isRow }, &pane, from: context.isCompact ? row : row + 1)
  }

  /// The worksheet as an earlier meeting left it: where the group goes on from.
  private func drawEarlierRows(_ pane: inout Pane, from start: Int) -> Int {
    guard let topic = item?.topic, let earlier = context.group.lastWorksheet(on: topic, before: meeting),
      pane.rows - start > 11,
      let table = WorksheetTable(earlier.rows.map { .row($0.id) }, topic: topic, columns: pane.columns, context)
    else { return start }
    let words = Text(nl: "Werkblad van \(earlier.meeting.number)", en: "Worksheet of \(earlier.meeting.number)")
    pane.put(context.say(words), start, Style(.muted))
    return table.draw(&pane, from: start + 1, upTo: start + 7, selection: nil) + 1
  }

  private func drawEntries(_ recorded: [Recorded], _ pane: inout Pane, from start: Int) {
    let heading = context.say(Text(nl: "Vastgelegd", en: "Recorded"))
    pane.put(heading, start, Style(.heading, bold: true))
    let rows = pane.rows - start - 1
    guard !recorded.isEmpty else {
      let row = pane.wrap(context.say(whenEmpty), from: start + 1, Style(.muted))
      if let worksheet, !screen.recorded(context).contains(where: \.isRow) {
        pane.wrap(worksheet, from: row, Style(.muted))
      }
      return
    }
    let selected = screen.selection.flatMap { recorded.firstIndex(of: $0) }
    let window = window(recorded, in: pane.columns, rows: rows, last: selected ?? recorded.count - 1)
    if window.lowerBound > 0 || window.upperBound < recorded.count {
      pane.putRight("\(window.lowerBound + 1)-\(window.upperBound) / \(recorded.count)", start, Style(.muted))
    }
    var row = start + 1
    for index in window {
      row =
        context.row(of: recorded[index])?.draw(&pane, row: row, isSelected: index == selected, most: Self.mostLines)
        ?? row
    }
  }

  private static let mostLines = 3

  private func window(_ recorded: [Recorded], in columns: Int, rows: Int, last: Int) -> Range<Int> {
    HeightWindow.around(last, count: recorded.count, rows: rows) { index in
      context.row(of: recorded[index])?.lines(in: columns, most: Self.mostLines).count ?? 0
    }
  }

  /// Which row the worksheet of this topic takes, for a topic that has one.
  private var worksheet: String? {
    guard let columns = topic?.worksheet?.columns, !columns.isEmpty else { return nil }
    let names = columns.map { context.say($0.title) }.joined(separator: " ; ")
    return context.say(Text(nl: "r werkblad: \(names)", en: "r worksheet: \(names)"))
  }

  private var whenEmpty: Text {
    Text(
      nl: "Nog niets. b besluit, a actie, n notitie", en: "Nothing yet. d decision, a action, n note")
  }
}
