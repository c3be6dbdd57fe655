import Console
import Meetings

/// What stands below the clock on the wall: what the room talks about, where there is room for it, and what was recorded.
struct ProjectedBody {
  private let talk: [GuidanceBlock]
  private let rows: [EntryRow]
  /// The row with which the last act begins among them.
  private let lastAct: Int
  private let context: Context

  init(_ talk: [GuidanceBlock], _ meeting: Meeting, _ context: Context) {
    self.talk = talk
    self.context = context
    let here = meeting.recorded.filter { context.group.place(of: $0)?.item == meeting.clock.current }
    // The room sees no notes, and nothing that was taken back.
    let shown = here.compactMap { entry -> (entry: Recorded, row: EntryRow)? in
      if case .note = entry { return nil }
      return context.row(of: entry).flatMap { $0.isVoid ? nil : (entry, $0) }
    }
    rows = shown.map(\.row)
    let act = { (entry: Recorded) in context.history.entries.last { $0.mark.id == entry.id }?.mark.act }
    let last = shown.last.flatMap { act($0.entry) }
    lastAct = shown.count - shown.reversed().prefix(8).prefix { last != nil && act($0.entry) == last }.count
  }

  /// Draws it from a row on, below a rule.
  func draw(_ pane: inout Pane, from top: Int) {
    pane.rule(top)
    let room = pane.rows - top - 1
    let height = talkRows(room, pane)
    let end = height == 0 ? top : top + 1 + height
    if height > 0 { drawTalk(&pane, from: top + 1, upTo: end) }
    guard height == 0 || height + 1 < room else { return }
    pane.rule(end)
    drawRecorded(&pane, from: end + 1)
  }

  // MARK: What the room talks about

  private func height(of blocks: [GuidanceBlock]) -> Int { blocks.reduce(0) { $0 + $1.placed().height } }

  /// The rows for it: those that what was recorded leaves, and for what the item is about half of them in any case;
  /// all of them while nothing is recorded.
  private func talkRows(_ room: Int, _ pane: Pane) -> Int {
    guard !talk.isEmpty else { return 0 }
    let recorded = rows.isEmpty ? 1 : entries(pane.columns, rows: room).height
    let about = talk.filter { $0.kind != .question }
    let least = min(height(of: about), rows.isEmpty ? room - 2 : (room - 1) / 2)
    let left = max(room - 1 - recorded, least)
    let wanted = height(of: talk)
    if rows.isEmpty, wanted > left, !about.isEmpty, room < 6 { return min(room, wanted) }
    return fitting(left).rows
  }

  /// How many of them fit, and in how many rows.
  private func fitting(_ room: Int) -> (count: Int, rows: Int) {
    var (count, used) = (0, 0)
    for block in talk {
      let height = block.placed().height
      guard used + height <= room else { break }
      (count, used) = (count + 1, used + height)
    }
    return (count, used)
  }

  private func drawTalk(_ pane: inout Pane, from start: Int, upTo end: Int) {
    let count = fitting(end - start).count
    var row = start
    for block in talk.prefix(count) {
      let placed = block.placed()
      placed.draw(&pane, row)
      row += placed.height
    }
    let isListed = { (block: GuidanceBlock) in block.kind != .question && block.kind != .before }
    let (seen, all) = (talk.prefix(count).count(where: isListed), talk.count(where: isListed))
    if seen < all { drawCounter(0..<seen, of: all, &pane, row: start - 1) }
  }

  // MARK: What was recorded

  private func entries(_ columns: Int, rows room: Int) -> ProjectedEntries {
    ProjectedEntries(rows, lastAct: lastAct, columns: columns, rows: room, isLow: context.isLow)
  }

  private func drawRecorded(_ pane: inout Pane, from start: Int) {
    guard !rows.isEmpty else {
      pane.put(context.say(Text(nl: "Nog niets vastgelegd.", en: "Nothing recorded yet.")), start, Style(.muted))
      return
    }
    let entries = entries(pane.columns, rows: pane.rows - start)
    pane.within(row: start) { entries.draw(&$0) }
    // What is older is no news; that not all of what was recorded just now is in sight is.
    if entries.window.upperBound < rows.count || entries.window.lowerBound > lastAct {
      drawCounter(entries.window, of: rows.count, &pane, row: start - 1)
    }
  }

  private func drawCounter(_ window: Range<Int>, of count: Int, _ pane: inout Pane, row: Int) {
    pane.putRight(" \(window.lowerBound + 1)-\(window.upperBound) / \(count)", row, Style(.muted))
  }
}
