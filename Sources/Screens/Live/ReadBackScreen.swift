import Console
import Meetings

/// The end of a meeting: what is missing, what was agreed, fit to be read aloud; from here it is closed.
struct ReadBackScreen: ConsoleScreen {
  let meeting: EntryID
  /// Where the minutes were written.
  var paths: [String] = [] {
    didSet { scroll = Scroll() }
  }
  /// What somebody chose; nil while nobody did.
  private var chosen: ReadBackTarget?
  private var scroll = Scroll()
  /// Whether everything that is missing is listed; where that is much it is only counted at first.
  private var isListed = false
  /// What is on it just now, for all that is asked of it at one moment; nil while it is the screen that is kept.
  private var look: Look?

  private struct Look {
    let gaps: [ClosingGap]
    let page: ReadBackPage
  }

  init(meeting: EntryID) { self.meeting = meeting }

  static let bindings: [Binding<ReadBackScreen>] = ReadBackActions.all

  func held(_ context: Context) -> Meeting? { context.group.meetings[meeting] }

  func prepared(_ context: Context) -> ReadBackScreen {
    var prepared = self
    prepared.look = Look(gaps: gaps(context), page: page(columns: context.bodyColumns, context))
    return prepared
  }

  func gaps(_ context: Context) -> [ClosingGap] {
    if let look { return look.gaps }
    guard let meeting = held(context), meeting.status == .running else { return [] }
    return context.group.closingGaps(of: meeting, at: context.now.instant)
  }

  /// Whether what is missing is listed: where it is little it always is, so that what was decided comes first.
  func lists(_ context: Context) -> Bool { lists(gaps(context), context) }

  private func lists(_ gaps: [ClosingGap], _ context: Context) -> Bool {
    isListed || gaps.count <= max(3, context.bodyRows / 3)
  }

  /// Lists what is missing, with the first of it chosen.
  mutating func listGaps() {
    isListed = true
    chosen = nil
    scroll = Scroll()
  }

  // MARK: Moving

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    let page = page(columns: context.bodyColumns, context)
    let (count, rows) = (page.lines.count, context.bodyRows)
    let before = scroll.window(count: count, rows: rows)
    let step = key == .up ? -1 : key == .down ? 1 : 0
    if step != 0, let next = page.next(after: selected(page, context), by: step, in: before) {
      choose(next, page, context)
      return []
    }
    guard scroll.take(key, count: count, context) else { return nil }
    // Where there is nothing to scroll the keys move among what can be chosen, as in any other list.
    let isAtRest = before == scroll.window(count: count, rows: rows)
    if key == .home || isAtRest && (key == .up || key == .pageUp) { chosen = nil }
    if (chosen ?? page.first) != nil, key == .end || isAtRest && key == .pageDown { chosen = page.places.last?.target }
    chooseInSight(page, context)
    return []
  }

  private mutating func choose(_ target: ReadBackTarget, _ page: ReadBackPage, _ context: Context) {
    chosen = target
    guard let rows = page.rows(of: target) else { return }
    scroll.reveal(rows.upperBound - 1, count: page.lines.count, rows: context.bodyRows)
    scroll.reveal(rows.lowerBound, count: page.lines.count, rows: context.bodyRows)
  }

  mutating func choose(row: Int, _ context: Context) {
    let page = page(columns: context.bodyColumns, context)
    if page.places.indices.contains(row) { choose(page.places[row].target, page, context) }
  }

  /// Chooses the first entry in sight; false where there is none.
  mutating func chooseFirstEntry(_ context: Context) -> Bool {
    let page = page(columns: context.bodyColumns, context)
    let window = scroll.window(count: page.lines.count, rows: context.bodyRows)
    let entries = page.places.filter { $0.target.entry != nil }
    guard let first = entries.first(where: { window.contains($0.rows.lowerBound) }) ?? entries.first else {
      return false
    }
    choose(first.target, page, context)
    return true
  }

  /// What a key acts on; nil where nothing is chosen, or it is out of sight.
  func selected(_ context: Context) -> ReadBackTarget? {
    selected(look?.page ?? page(columns: context.bodyColumns, context), context)
  }

  private func selected(_ page: ReadBackPage, _ context: Context) -> ReadBackTarget? {
    let window = scroll.window(count: page.lines.count, rows: context.bodyRows)
    return (chosen ?? page.first).flatMap { page.isInSight($0, window) ? $0 : nil }
  }

  /// What is scrolled out of sight is not chosen any more: the nearest that is in sight takes its place.
  private mutating func chooseInSight(_ page: ReadBackPage, _ context: Context) {
    let window = scroll.window(count: page.lines.count, rows: context.bodyRows)
    guard let target = chosen ?? page.first, !page.isInSight(target, window) else { return }
    if let nearest = page.nearest(to: target, in: window) { chosen = nearest }
  }

  /// What was missing may be there by now, and an entry may be taken back.
  mutating func refresh(_ context: Context) {
    let page = page(columns: context.bodyColumns, context)
    if let target = chosen, page.rows(of: target) == nil {
      let gaps = page.places.map(\.target).filter { $0.entry == nil }
      chosen = target.entry == nil ? gaps.last : page.places.map(\.target).first { $0.entry == target.entry }
    }
    chooseInSight(page, context)
  }

  /// Whether anything stands below what is in sight.
  func readsOn(_ context: Context) -> Bool {
    let count = (look?.page ?? page(columns: context.bodyColumns, context)).lines.count
    return scroll.window(count: count, rows: context.bodyRows).upperBound < count
  }

  private func page(columns: Int, _ context: Context) -> ReadBackPage {
    guard let meeting = held(context) else { return ReadBackPage([]) }
    let gaps = gaps(context)
    return ReadBackPage(
      ReadBackLines(meeting, context).lines(
        gaps: gaps, listed: lists(gaps, context), isPromised: chosen == nil, paths: paths, columns: columns))
  }

  // MARK: Drawing

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else { return [context.group.name] }
    if meeting.status == .closed {
      return [context.say(Text(nl: "Overleg \(meeting.number) · afgesloten", en: "Meeting \(meeting.number) · closed"))]
    }
    let what =
      context.isCompact
      ? Text(nl: "voorlezen", en: "read back") : Text(nl: "voorlezen en afsluiten", en: "read back and close")
    return [
      context.say(Text(nl: "Overleg \(meeting.number) · \(what.nl)", en: "Meeting \(meeting.number) · \(what.en)"))
    ]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let page = page(columns: pane.columns, context)
    let chosen = selected(page, context)
    let rows = chosen.flatMap { page.rows(of: $0) } ?? 0..<0
    // A long message takes rows of the screen, and never the row that Enter acts on.
    var scroll = scroll
    if chosen != nil { scroll.reveal(rows.lowerBound, count: page.lines.count, rows: pane.rows) }
    let window = scroll.window(count: page.lines.count, rows: pane.rows)
    for (place, target) in page.places.enumerated() where window.contains(target.rows.lowerBound) {
      pane.mark(place, row: target.rows.lowerBound - window.lowerBound, rows: target.rows.count)
    }
    for (row, index) in window.enumerated() {
      let line = page.lines[index]
      let isChosen = rows.contains(index)
      if isChosen { pane.fill(row: row, Style(.selected)) }
      if isChosen {
        pane.put(line.text, at: line.indent, row, Style(.selected))
      } else {
        ReadBackLines.draw(line, &pane, row: row)
      }
    }
    let key = context.isCompact && !context.isLinear ? Key.pageDown.name(context.language) : nil
    Scroll.drawCounter(of: window, count: page.lines.count, above: &pane, key: key)
  }
}
