import Console
import Meetings

/// Draws the whole screen: header, body, message or line, hints.
extension AppModel {
  /// The smallest screen that anything useful fits on.
  static let smallest = Size(columns: 40, rows: 12)

  /// Whether nothing can be shown but that the window has to be larger.
  var isTooSmall: Bool {
    context.size.columns < Self.smallest.columns || context.size.rows < Self.smallest.rows
  }

  /// The screen as it should look now.
  public func draw() -> Canvas {
    var canvas = Canvas(size: context.size)
    let size = context.size
    guard !isTooSmall else {
      canvas.put(context.say(Text(nl: "vergroot het venster", en: "enlarge the window")), at: 0, 0)
      return canvas
    }
    var header = Pane(canvas, Rect(column: 0, row: 0, columns: size.columns, rows: HeaderWords.rows))
    let words = drawHeader(&header)
    // Read once for all that is drawn of it: it may be long.
    let line = help == nil ? prompt.map { UnderstoodLines($0, columns: size.columns - 2, context) } : nil
    let foot = 3 + moreNoticeRows(line)
    let body = Rect(column: 1, row: 2, columns: context.bodyColumns, rows: size.rows - 2 - foot)
    var pane = Pane(header.canvas, body)
    if let help {
      help.draw(&pane, listed, context)
    } else if let open = prompt, let form = open.form {
      form.draw(&pane, heading: open.prompt.label(context).capitalizedFirst, context)
    } else {
      top.draw(&pane, context)
    }
    ChosenRow.mark(in: &pane.canvas, rows: body.row..<(body.row + body.rows))
    // Where somebody is matters more than where the tour goes.
    if words == 1 { drawTour(&pane.canvas) }
    var footPane = Pane(
      pane.canvas, Rect(column: 1, row: size.rows - foot, columns: size.columns - 2, rows: foot))
    drawFoot(&footPane, line)
    return footPane.canvas
  }

  /// The rows that a long sentence takes from the screen above it: what went wrong is never cut off.
  private func moreNoticeRows(_ line: UnderstoodLines?) -> Int {
    if let remark { return min(4, TextWidth.wrapped(remark.words, to: context.size.columns - 2).count - 1) }
    guard let notice = shownNotice, !isSlow else { return moreLineRows(line) }
    let lines = TextWidth.wrapped(context.say(notice.text), to: context.size.columns - 2).count
    let below = isBelowLine(notice) ? line?.rows ?? 0 : 0
    let room = isListOfActions || prompt != nil && help == nil ? 1 : 2
    return min(max(2, context.size.rows - 8), max(0, lines + below - room))
  }

  /// Whether actions are listed: as below every list a line parts what is said of the chosen one from the list.
  private var isListOfActions: Bool { help?.forLine == false }

  /// What the help says below its list.
  private var remark: (words: String, style: Style)? {
    // What was just refused is news, and gone with the next key.
    notice?.kind == .refusal ? nil : help?.remark(listed, columns: context.size.columns - 2, context)
  }

  /// The rows that the echo, the names to pick and a warning take besides the first: none of them is cut off, and none
  /// takes the place of another.
  private func moreLineRows(_ line: UnderstoodLines?) -> Int {
    guard let line, !isSlow else { return 0 }
    return max(0, line.rows - (prompt?.form == nil ? 1 : 2))
  }

  /// Whether news from elsewhere, or what was recorded before, stands below what was understood of a line: it does not take its place.
  private func isBelowLine(_ notice: Notice) -> Bool {
    prompt != nil && help == nil && (notice.kind == .plain || notice.kind == .recorded)
  }

  // MARK: Header

  /// Draws it; gives how many rows of words that took.
  private func drawHeader(_ pane: inout Pane) -> Int {
    let bar = Style(.banner)
    let clock = clockWords
    let room = pane.columns - TextWidth.columns(of: clock) - 5
    let lines = headerWords.lines(columns: room)
    for (row, words) in lines.enumerated() {
      pane.fill(row: row, bar)
      pane.put(" " + words, row, bar)
    }
    pane.putRight(clock + " ", 0, bar)
    return lines.count
  }

  /// Draws the tour below the words, before what the screen says at the right of it: which rows are in sight.
  private func drawTour(_ canvas: inout Canvas) {
    guard let tour, !isProjecting else { return }
    let taken = (0..<context.size.columns).first { canvas[$0, 1].cluster != " " }
    let columns = taken.map { $0 - 2 } ?? context.size.columns
    var pane = Pane(canvas, Rect(column: 0, row: 1, columns: max(0, columns), rows: 1))
    tour.draw(&pane, on: top, context)
    canvas = pane.canvas
  }

  /// Where somebody is, in words: the marks that hold for the whole group, and the title of the screen.
  var placeWords: [String] { headerWords.all }

  private var headerWords: HeaderWords {
    var marks: [String] = []
    if isProjecting { marks.append(context.say(Text(nl: "PROJECTIE", en: "PROJECTION"))) }
    if context.isReadOnly, !isProjecting { marks.append(context.say(Text(nl: "ALLEEN LEZEN", en: "READ ONLY"))) }
    if context.isWaiting, !isProjecting { marks.append(context.say(Sentences.waitsMark)) }
    if context.isExample { marks.append(context.say(Text(nl: "VOORBEELD", en: "EXAMPLE"))) }
    // A group whose journal does not tell its name goes by that of its folder.
    return HeaderWords(
      marks: marks, title: top.title(context).map { $0.isEmpty ? context.folderName : $0 }, page: top.page(context))
  }

  private var clockWords: String {
    let clock = context.settings.clock
    guard clock != .off else { return "" }
    guard let meeting = context.group.runningMeeting else { return context.now.time.description }
    let end = meeting.expectedEnd(now: context.now)
    if meeting.clock.pausedSince != nil {
      return context.say(Text(nl: "pauze", en: "break")) + " · \(context.now.time)"
    }
    if clock == .time { return context.now.time.description }
    return "\(context.now.time) · " + context.say(Text(nl: "einde", en: "end")) + " ± \(end)"
  }

  // MARK: Foot

  private func drawFoot(_ pane: inout Pane, _ line: UnderstoodLines?) {
    if let prompt, let line {
      drawPrompt(prompt, line, &pane)
    } else {
      if isListOfActions { pane.rule(0, columns: context.bodyColumns) }
      let row = isListOfActions ? 1 : 0
      if let remark {
        pane.wrap(remark.words, from: row, upTo: pane.rows - 1, remark.style)
      } else {
        drawNotice(&pane, row: row, rows: pane.rows - 1 - row, isAtBottom: !isListOfActions)
      }
      Hints.draw(hints, &pane, row: pane.rows - 1, context)
    }
  }

  private func drawPrompt(_ open: OpenPrompt, _ line: UnderstoodLines, _ pane: inout Pane) {
    if open.form == nil { drawLine(open, &pane) }
    let isBelow = !isSlow && shownNotice.map(isBelowLine) ?? true
    let start = open.form == nil ? 1 : 0
    if isBelow { line.draw(&pane, from: start) }
    let row = isBelow ? start + line.rows : 1
    drawNotice(&pane, row: row, rows: pane.rows - 1 - row)
    Hints.draw(Hints.ofLine(open, marks: line.marks, context), &pane, row: pane.rows - 1, context)
  }

  private func drawLine(_ open: OpenPrompt, _ pane: inout Pane) {
    let label =
      TextWidth.clipped(open.prompt.label(context), to: max(10, pane.columns - 16))
      + (open.prompt.isQuestion ? " " : " › ")
    let used = pane.put(label, 0, Style(.heading, bold: true))
    let column = open.editor.draw(in: &pane, at: used, row: 0, style: Style(.input))
    if open.picker == nil { open.suggestion?.draw(in: &pane, at: column, context.language) }
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
  }

  /// A write that takes long enough to be noticed.
  private var isSlow: Bool {
    guard let saving else { return false }
    return context.now.instant.milliseconds - saving.since.milliseconds >= 200
  }

  /// Draws what is said; at the bottom of its rows a blank row parts it from the last of a list above it.
  private func drawNotice(_ pane: inout Pane, row start: Int, rows: Int, isAtBottom: Bool = false) {
    let below = { (used: Int) in isAtBottom ? max(0, rows - used) : 0 }
    if isSlow {
      pane.put(context.say(Sentences.saving), start + below(1), Style(.warning))
      return
    }
    guard let notice = shownNotice else { return }
    let row = start + below(TextWidth.wrapped(context.say(notice.text), to: pane.columns).count)
    let style =
      switch notice.kind {
      case .good, .recorded: Style(.good, bold: true)
      case .refusal: Style(notice.isLoss ? .alert : .warning, bold: true)
      case .warning: Style(.warning)
      case .plain: Style(.heading, bold: true)
      }
    pane.wrap(context.say(notice.text), from: row, upTo: start + rows, style)
  }

  private var hints: [Hint] {
    if let help { return Hints.ofHelp(help, context) }
    // The actions of every screen are never hints, and whether they are possible takes a walk through the history.
    return Hints.ofScreen(
      top.entries(context), canGoBack: stack.count > 1, takesText: top.takesText, readsOn: top.readsOn(context), context
    )
  }
}
