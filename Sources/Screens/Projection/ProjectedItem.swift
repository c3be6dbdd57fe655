import Catalogue
import Console
import Meetings

/// The item that is on, for the wall: its name and what it is for, a clock that can be read from the back, and what was
/// recorded last.
struct ProjectedItem {
  private let meeting: Meeting
  private let context: Context

  init(_ meeting: Meeting, _ context: Context) {
    self.meeting = meeting
    self.context = context
  }

  func draw(_ pane: inout Pane) {
    guard let item = meeting.current else {
      pane.wrap(
        context.say(Text(nl: "Er is nog geen agendapunt gekozen.", en: "No item is chosen yet.")), from: 0, Style())
      return
    }
    let scale = Self.scale(columns: pane.columns, rows: pane.rows)
    let clock = LiveClock(item: item, meeting: meeting, now: context.now)
    let words = context.say(clock.shortWords)
    guard scale > 0 else { return drawSmall(item, words, clock.tone, &pane) }
    let (width, height) = (BigDigits.columns * scale, BigDigits.rows * scale)
    let column = pane.columns - width
    let lines = BigDigits(context.now.time.description, scale: scale).lines
    for (row, line) in lines.enumerated() { pane.put(line, at: column, row, Style(.heading, bold: true)) }
    pane.putRight(words, height, Style(clock.tone == .muted ? .text : clock.tone, bold: true))
    // On a low screen the room below the clock is for what is recorded.
    let top = pane.rows < 14 ? height + 1 : height + 2
    var asked = 0
    pane.within(columns: column - 3, rows: height + 1) { asked = drawItem(item, &$0) }
    drawBelow(item, asked, &pane, from: top)
  }

  /// How large the clock can be beside the name of the item: about half of the columns, and less than half of the rows.
  private static func scale(columns: Int, rows: Int) -> Int {
    let wide = columns * 52 / 100 / BigDigits.columns
    let high = rows * 2 / 5 / BigDigits.rows
    let fits = wide >= 1 && rows >= 11
    return fits ? max(1, min(wide, high)) : 0
  }

  /// Where there is no room for large digits the words are all.
  private func drawSmall(_ item: AgendaItem, _ words: String, _ tone: Tone, _ pane: inout Pane) {
    let style = Style(tone == .muted ? .text : tone, bold: true)
    let column = pane.putRight(words, 0, style)
    let row = pane.wrap(name(of: item), from: 0, upTo: 2, Style(.heading, bold: true), width: max(8, column - 2))
    drawBelow(item, 0, &pane, from: row)
  }

  private func drawBelow(_ item: AgendaItem, _ asked: Int, _ pane: inout Pane, from top: Int) {
    let talk = LiveGuidance(item, in: meeting, context).forRoom(pane.columns, questionsAfter: asked)
    ProjectedBody(talk, meeting, context).draw(&pane, from: top)
  }

  // MARK: The item

  private func name(of item: AgendaItem) -> String {
    ContactMask.masked("\((meeting.position(of: item.id) ?? 0) + 1)  \(context.name(of: item))")
  }

  /// Its name, then what it is for, then what to ask: whole sentences, as many as there is room for. Gives how many
  /// questions that are.
  private func drawItem(_ item: AgendaItem, _ pane: inout Pane) -> Int {
    var row = pane.wrap(name(of: item), from: 0, Style(.heading, bold: true))
    if item.purpose != .discussion, row < pane.rows {
      pane.put(context.say(item.purpose.name), row, Style(.muted))
      row += 1
    }
    let topic = item.topic.flatMap { context.catalogue.topic($0) }
    let purpose = topic.map { context.say($0.purpose) }
    if let purpose {
      // Apart from the name where there is room for that.
      let height = TextWidth.wrapped(purpose, to: pane.columns).count
      let start = row + height < pane.rows ? row + 1 : row
      guard start + height <= pane.rows else { return 0 }
      row = pane.wrap(purpose, from: start)
    }
    var asked = 0
    for question in LiveGuidance(item, in: meeting, context).asked {
      let words = context.say(question)
      guard row + TextWidth.wrapped(words, to: pane.columns - 2).count <= pane.rows else { break }
      pane.put("·", row, Style(.muted))
      row = pane.wrap(words, at: 2, from: row)
      asked += 1
    }
    return asked
  }
}
