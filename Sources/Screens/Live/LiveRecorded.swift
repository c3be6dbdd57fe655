import Catalogue
import Console
import Meetings

/// What is recorded under the current item: the most important on the screen of a meeting.
struct LiveRecorded {
  private let screen: LiveScreen
  private let meeting: Meeting
  private let context: Context
  private let columns: Int
  /// The columns that entries stand in from the edge.
  private let inset: Int
  private let all: [Recorded]
  /// The rows of the worksheet as a table; nil where they stand in the list.
  private let table: WorksheetGrid?

  init(_ screen: LiveScreen, in meeting: Meeting, columns: Int, _ context: Context) {
    self.screen = screen
    self.meeting = meeting
    // The sign before what is chosen does not touch its words.
    inset = context.isCompact && !context.isLinear ? 1 : 0
    self.columns = columns - inset
    self.context = context
    all = screen.recorded(context)
    let rows = all.filter(\.isRow)
    table =
      rows.isEmpty ? nil : WorksheetGrid(rows, topic: meeting.current?.topic, columns: columns - inset, context)
  }

  private var topic: Topic? { meeting.current?.topic.flatMap { context.catalogue.topic($0) } }

  // MARK: Room

  /// The rows that all of it would take, its heading among them; never less than what stands there while nothing is
  /// recorded, so that the first entry moves nothing.
  var wanted: Int {
    guard let table else { return 1 + max(height(of: all), emptyLines.count) }
    return table.height + gap + 1 + others
  }

  /// The rows of what is recorded besides the worksheet.
  private var others: Int {
    max(height(of: all.filter { !$0.isRow }), emptyLines.count)
  }

  /// The rows for its heading and the entry that is looked at, in full.
  var needed: Int { 1 + (screen.selectedEntry(context).map { height(of: $0, most: .max) } ?? 1) }

  private var gap: Int { context.isCompact ? 0 : 1 }

  /// The rows of entries in full; of more entries than any screen has rows it is enough to know that they do not fit.
  private func height(of entries: [Recorded]) -> Int {
    entries.count > Self.mostRows ? entries.count : entries.reduce(0) { $0 + height(of: $1, most: .max) }
  }

  private static let mostRows = 100

  private func height(of entry: Recorded, most: Int) -> Int {
    context.row(of: entry)?.lines(in: columns, most: most).count ?? 0
  }

  // MARK: Drawing

  /// Draws it from a row; `hasMoreGuidance` says whether the guidance key shows anything.
  func draw(_ pane: inout Pane, from start: Int, hasMoreGuidance: Bool) {
    let keys = keys(hasMoreGuidance)
    let rest = all.filter { !$0.isRow }
    let room = pane.rows - start
    let others = 1 + others
    guard let table else { return drawEntries(all, keys, &pane, from: start) }
    // Half of what is there, and more while what else is recorded leaves it free.
    let most = max(room / 2, room - others - gap)
    guard table.leastHeight <= most else { return drawEntries(all, keys, &pane, from: start) }
    var row = start
    pane.within(column: inset) {
      row = table.draw(&$0, from: start, upTo: start + most, selection: screen.selectedEntry(context))
    }
    drawEntries(rest, keys, &pane, from: row + gap)
  }

  /// In one row stands what was recorded, for a heading alone says nothing.
  private func drawOne(of entries: [Recorded], _ pane: inout Pane, _ row: Int) {
    guard let entry = screen.selectedEntry(context).flatMap({ entries.contains($0) ? $0 : nil }) ?? entries.last else {
      return
    }
    pane.within(column: inset) {
      _ = context.row(of: entry)?.draw(&$0, row: row, isSelected: entry == screen.selection)
    }
  }

  private func drawEntries(_ entries: [Recorded], _ keys: [String], _ pane: inout Pane, from start: Int) {
    guard pane.rows - start > 1 else { return drawOne(of: entries, &pane, start) }
    let heading = context.say(Text(nl: "Vastgelegd", en: "Recorded"))
    let used = pane.put(heading, start, Style(.heading, bold: true))
    let rows = pane.rows - start - 1
    guard !entries.isEmpty else {
      draw(keys, beside: used, &pane, start)
      for (offset, var line) in emptyLines.enumerated() {
        line.style = Style(.muted)
        line.draw(&pane, row: start + 1 + offset)
      }
      return
    }
    let last = screen.selectedEntry(context).flatMap { entries.firstIndex(of: $0) } ?? entries.count - 1
    // Each stands there in full whichever is chosen: going through them makes none higher or lower.
    var window = HeightWindow.ending(last, count: entries.count, rows: rows) { height(of: entries[$0], most: rows) }
    let left = rows - window.reduce(0) { $0 + height(of: entries[$1], most: rows) }
    // Rows that are left show the beginning of the entry before, unless it would lose who does it.
    let first = window.lowerBound
    let before = first > 0 ? context.row(of: entries[first - 1]) : nil
    let isWhole = left > 1 || before?.saysWho(in: columns) ?? true
    if left > 0, first > 0, isWhole { window = (first - 1)..<window.upperBound }
    draw(keys, beside: used, of: entries.count, &pane, start)
    pane.position(window, of: entries.count, title: start, top: start + 1)
    var row = start + 1
    for index in window {
      let isSelected = entries[index] == screen.selection
      let most = index < first ? left : rows
      let start = row
      pane.within(column: inset) {
        row = context.row(of: entries[index])?.draw(&$0, row: start, isSelected: isSelected, most: most) ?? row
      }
      pane.mark(all.count - entries.count + index, row: start, rows: row - start)
    }
  }

  /// On a small screen the keys to what is not in sight.
  private func keys(_ hasMoreGuidance: Bool) -> [String] {
    // Line by line they are told with the other words.
    if context.isLinear { return [] }
    let people =
      meeting.attendance.isEmpty
      ? Text(nl: "`m` wie zijn er?", en: "`m` who is here?") : Text(nl: "`m` mensen", en: "`m` people")
    let guidance = hasMoreGuidance ? [Text(nl: "`l` leidraad", en: "`l` guidance")] : []
    return ([Text(nl: "`Tab` agenda", en: "`Tab` agenda"), people] + guidance).map(context.say)
  }

  /// The keys behind the heading, where they stay: at the right is room for which of so many are in sight.
  private func draw(_ keys: [String], beside used: Int, of count: Int = 0, _ pane: inout Pane, _ row: Int) {
    // While nothing is recorded the key to the worksheet stands below the heading.
    let isSaid = all.isEmpty || !hasEmptyWorksheet || context.isLinear
    let fill = isSaid ? [] : [context.say(Text(nl: "`r` werkblad", en: "`r` worksheet"))]
    let ways = (context.isCompact ? [fill + keys, fill + keys.prefix(2), fill + keys.prefix(1)] : []) + [fill, []]
    let room = pane.columns - used - 3 - (count > 1 ? TextWidth.columns(of: "\(count)-\(count) / \(count)") + 2 : 0)
    let lines = ways.flatMap { PageLine.lines($0.joined(separator: "   "), to: .max) }
    guard var line = lines.first(where: { TextWidth.columns(of: $0.text) <= room }) else { return }
    (line.indent, line.style) = (used + 3, Style(.muted))
    line.draw(&pane, row: row)
  }

  /// What stands there while nothing is recorded: which keys record something.
  private var emptyLines: [PageLine] {
    let goal = screen.isAboutGoals(context) ? Text(nl: "`d` doel, ", en: "`g` goal, ") : Text(verbatim: "")
    // Below a table there is something already.
    let none =
      table == nil ? Text(nl: "Nog niets.", en: "Nothing yet.") : Text(nl: "Verder nog niets.", en: "Nothing else yet.")
    let nothing = Text(
      nl: "\(none.nl) \(goal.nl)`b` besluit, `a` actie, `n` notitie",
      en: "\(none.en) \(goal.en)`d` decision, `a` action, `n` note")
    let fill =
      context.isLinear
      ? Text(nl: "`r` vult het werkblad in.", en: "`r` fills in the worksheet.")
      : Text(nl: "`r` werkblad invullen", en: "`r` fill in the worksheet")
    let sentences = [nothing] + (hasEmptyWorksheet ? [fill] : [])
    return sentences.flatMap { PageLine.lines(context.say($0), to: columns) }
  }

  /// Whether the item has a worksheet in which nothing was filled in yet.
  private var hasEmptyWorksheet: Bool {
    !all.contains(where: \.isRow) && topic?.worksheet.map { !$0.columns.isEmpty } ?? false
  }
}
