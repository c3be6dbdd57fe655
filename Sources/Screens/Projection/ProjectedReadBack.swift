import Console
import Meetings

/// What was agreed in a meeting, for the wall: decisions, actions by whoever does them, Parels.
struct ProjectedReadBack {
  private let meeting: Meeting?
  private let context: Context

  init(_ screen: ProjectionScreen, _ context: Context) {
    meeting = screen.held(context)
    self.context = context
  }

  func lines(_ columns: Int) -> [ReadBackLines.Line] {
    guard let meeting else { return [] }
    let closed = Text(nl: "Het overleg is afgesloten", en: "The meeting is closed")
    let agreed = Text(nl: "Wat we hebben afgesproken", en: "What we agreed")
    let read = ReadBackLines(meeting, context, isForAll: true)
    let body = read.goals(columns) + read.decisions(columns) + read.actions(columns) + read.parels(columns)
    let none = Text(nl: "Er is niets vastgelegd om voor te lezen.", en: "Nothing was recorded to read back.")
    return [read.heading(meeting.status == .closed ? closed : agreed)]
      + (body.isEmpty ? [ReadBackLines.Line(text: ""), ReadBackLines.Line(text: context.say(none))] : body)
  }

  func draw(_ pane: inout Pane, _ scroll: Scroll) {
    scroll.draw(lines(pane.columns).map { PageLine(text: $0.text, indent: $0.indent, style: $0.style) }, &pane)
  }
}
