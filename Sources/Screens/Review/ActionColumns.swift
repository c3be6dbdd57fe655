import Console
import Meetings

/// The rows of actions in columns: who does it, its number, its words, and how it stands. Who and what come first: how it
/// stands takes no more than they can spare, and is said in full below the list.
struct ActionColumns {
  private let actor: Int
  private static let number = 12

  /// As wide as the names that stand in them, but not so wide that no room is left for words.
  ///
  /// `gap` are the columns behind the widest name.
  init(names: [String], columns: Int, gap: Int = 1) {
    let widest = names.map { TextWidth.columns(of: $0) }.max() ?? 0
    actor = max(16, min(widest + 1, columns / 4) + gap)
  }

  func draw(
    _ row: ActionsScreen.Row, showsActor: Bool, isSelected: Bool, row at: Int, _ pane: inout Pane, _ context: Context
  ) {
    let action = row.action
    let style = isSelected ? Style(.selected) : Style(action.status.isUnfinished ? .text : .muted)
    if isSelected { pane.fill(row: at, style) }
    if showsActor {
      let tone: Tone = isSelected ? .selected : row.isAssigned ? .heading : .warning
      pane.put(name(of: row), at: 0, at, Style(tone, bold: true))
    }
    pane.put(action.number, at: actor, at, isSelected ? style : Style(.muted), width: Self.number)
    let column = actor + Self.number
    let text = action.status == .void ? "–" : row.texts
    let room = pane.columns - column
    let state = state(of: action, beside: text, in: room, context)
    let waits = context.waits(action)
    let width = TextWidth.columns(of: state)
    pane.put(state, at: pane.columns - width, at, isSelected ? style : Style(waits ? .warning : .muted))
    pane.put(text, at: column, at, style, width: state.isEmpty ? room : room - width - 2)
  }

  /// Who does it, in fewer words where there is little room.
  private func name(of row: ActionsScreen.Row) -> String {
    let width = actor - 1
    return TextWidth.columns(of: row.actor) <= width ? row.actor : ClippedName.clipped(row.briefActor, to: width)
  }

  /// The longest way to say how it stands that leaves the words whole, or takes less than half of their room; where that
  /// is little, no more than a word or two.
  private func state(of action: Action, beside text: String, in room: Int, _ context: Context) -> String {
    let left = max(room - TextWidth.columns(of: text) - 2, room < 40 ? 12 : room * 3 / 7)
    let ways = context.states(of: action)
    return ways.first { TextWidth.columns(of: $0) <= left } ?? TextWidth.clipped(ways[ways.count - 1], to: left)
  }
}

extension Context {
  /// How an action stands in ever fewer words: "te laat: 2 okt · mee bezig", "te laat: 2 okt", "te laat". When it is to be
  /// done is said before how far it is.
  func states(of action: Action) -> [String] {
    let (full, due) = (state(of: action), due(of: action))
    let status = say(action.status.name)
    guard action.status.isUnfinished else { return [full, status] }
    let isLate = group.isOverdue(action, today: now.day)
    let late = say(ActionStatus.lateName)
    let next = action.terms.current.due == .nextMeeting && !isLate
    let short = isLate ? late : next ? say(Text(nl: "vlg. overleg", en: "next meeting")) : due
    let begun = action.status != .open && next ? ["\(short) · \(status)"] : []
    return [full] + begun + (due.isEmpty ? [] : [due, short])
  }
}
