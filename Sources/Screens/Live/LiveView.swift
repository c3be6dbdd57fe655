import Catalogue
import Console
import Meetings

/// How the meeting is drawn: in two columns where there is room, else in one.
struct LiveView {
  let screen: LiveScreen
  let meeting: Meeting
  let context: Context
  private let recorded: LiveRecorded

  init(screen: LiveScreen, meeting: Meeting, context: Context) {
    self.screen = screen
    self.meeting = meeting
    self.context = context
    recorded = LiveRecorded(screen, in: meeting, columns: Self.itemColumns(meeting, context), context)
  }

  private var item: AgendaItem? { meeting.current }
  private var topic: Topic? { item?.topic.flatMap { context.catalogue.topic($0) } }

  // MARK: Layout

  /// The columns of the agenda beside the item; 0 where it is a key away.
  private static func agendaColumns(_ meeting: Meeting, _ context: Context) -> Int {
    if context.isCompact { return 0 }
    let columns = context.bodyColumns >= 110 ? 34 : context.bodyColumns >= 92 ? 30 : 27
    return columns + (AgendaColumn.hasTwoDigits(meeting) ? 1 : 0)
  }

  /// The columns between both: the sign of what is chosen stands there with a blank on either side.
  private static let between = 3

  /// The columns of the item.
  private static func itemColumns(_ meeting: Meeting, _ context: Context) -> Int {
    context.bodyColumns - (context.isCompact ? 0 : agendaColumns(meeting, context) + Self.between)
  }

  func draw(_ pane: inout Pane) {
    let left = Self.agendaColumns(meeting, context)
    guard left > 0 else { return drawItem(&pane) }
    pane.within(columns: left) { AgendaColumn(meeting: meeting, context: context).draw(&$0) }
    pane.within(column: left + Self.between) { drawItem(&$0) }
  }

  private var gap: Int { context.isCompact ? 0 : 1 }

  // MARK: The item

  private func drawItem(_ pane: inout Pane) {
    let heading = heading(columns: pane.columns, rows: pane.rows)
    for (row, line) in heading.lines.enumerated() { pane.put(line, row, Style(.heading, bold: true)) }
    pane.putRight(heading.time, 0, heading.style)
    pane.rule(heading.lines.count)
    let start = heading.lines.count + 1
    let page = screen.guidanceStart
    let rows = guidanceRows(pane.rows - start, of: pane.rows, isPaged: page != nil)
    let row =
      guidance(from: page, columns: pane.columns, rows: rows)?.draw(&pane, from: start, upTo: start + rows) ?? start
    recorded.draw(
      &pane, from: row == start ? row : row + gap, hasMoreGuidance: context.isCompact && hasMoreGuidance)
  }

  private func guidance(from start: Int?, columns: Int, rows: Int) -> GuidancePage? {
    guard rows > 0 else { return nil }
    return item.map { LiveGuidance($0, in: meeting, context).page(from: start, columns: columns, rows: rows) }
  }

  /// The rows for guidance: what is recorded comes first, but what was there before is always in sight. Where pages of
  /// guidance are turned, the last that was recorded stays in sight.
  private func guidanceRows(_ rows: Int, of all: Int, isPaged: Bool) -> Int {
    let wanted = recorded.wanted + gap
    if isPaged { return max(1, rows - (rows < 5 ? 0 : min(wanted, all < 10 ? 2 : 3 + gap))) }
    let least = context.isCompact ? (all < 10 ? 1 : 3) : max(4, rows / 3)
    // An entry that is looked at is there in full: then a row that says what is not shown is enough.
    let left = rows - recorded.needed - gap
    return min(rows, max(1, min(least, left), rows - wanted))
  }

  /// A page of the guidance as it would be on the screen.
  private func page(from start: Int?) -> GuidancePage? {
    let columns = Self.itemColumns(meeting, context)
    let above = heading(columns: columns, rows: context.bodyRows).lines.count + 1
    let rows = guidanceRows(context.bodyRows - above, of: context.bodyRows, isPaged: start != nil)
    return guidance(from: start, columns: columns, rows: rows)
  }

  /// The part of the guidance with which the next page begins; nil after the last page, and where all of it is in sight.
  var nextGuidance: Int? {
    if let start = screen.guidanceStart { return page(from: start)?.next }
    guard let now = page(from: nil), let first = page(from: 0), !first.isEmpty else { return nil }
    // A first page on which stands what is there already is passed over.
    return first.shows(sameAs: now) ? first.next : 0
  }

  /// Whether the key of the guidance shows anything.
  private var hasMoreGuidance: Bool { screen.guidanceStart == nil ? nextGuidance != nil : hasGuidance }

  /// Whether the item has guidance.
  var hasGuidance: Bool { page(from: 0).map { !$0.isEmpty } ?? false }

  // MARK: Heading

  /// By ear a number alone would be that of a row.
  private func heard(_ number: Int, _ item: AgendaItem) -> String {
    "\(context.say(Text(nl: "Punt", en: "Item"))) \(number): \(context.name(of: item))"
  }

  private func heading(columns: Int, rows: Int) -> (lines: [String], time: String, style: Style) {
    guard let item else {
      let none = Text(nl: "Geen agendapunt gekozen. Tab opent de agenda.", en: "No item chosen. Tab opens the agenda.")
      return (TextWidth.wrapped(context.say(none), to: columns, most: 2), "", Style())
    }
    let clock = LiveClock(item: item, meeting: meeting, now: context.now)
    let style = Style(clock.tone, bold: clock.tone != .muted)
    // The name that it has on the agenda too.
    let number = (meeting.position(of: item.id) ?? 0) + 1
    let name = context.isLinear ? heard(number, item) : "\(number)  \(context.name(of: item))"
    // The longest way of saying both that fits: the name matters more than the minutes that were spent.
    for words in [clock.words, clock.shortWords] {
      let (line, time) = (name + tail(of: item), context.say(words))
      if TextWidth.columns(of: line) + TextWidth.columns(of: time) + 2 <= columns { return ([line], time, style) }
    }
    let time = context.say(clock.shortWords)
    let width = max(8, columns - TextWidth.columns(of: time) - 2)
    guard rows >= 9 else {
      return ([TextWidth.clipped(name + tail(of: item), to: width)], time, style)
    }
    // Where the item comes from stands in a row of its own where it has no room beside the name.
    var lines = TextWidth.wrapped(name, to: width, most: 2)
    let whole = (lines.last ?? "") + tail(of: item)
    if TextWidth.columns(of: whole) <= width {
      lines[lines.count - 1] = whole
    } else {
      lines.append(String(tail(of: item).drop { " ·".contains($0) }))
    }
    return (lines, time, style)
  }

  private func tail(of item: AgendaItem) -> String {
    let isTakenUp = context.group.meetings[screen.meeting].map { context.group.isTakenUp(item, in: $0) } ?? false
    let shown = meeting.shownStatus(of: item)
    let status = shown == .open || isTakenUp ? "" : " · \(context.say(shown.name))"
    // To be discussed is what most items are for: that needs no words.
    let purpose = item.purpose == .discussion ? "" : " · \(context.say(item.purpose.name))"
    return status + purpose + (item.origin.map { "  " + AgendaSigns.origin($0, context) } ?? "")
  }
}
