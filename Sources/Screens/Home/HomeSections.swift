import Console
import Meetings

/// What the home screen shows, part by part.
struct HomeSections {
  private let context: Context
  private var group: Trekkersgroep { context.group }

  init(_ context: Context) { self.context = context }

  var all: [Section] { [meeting, actions, parels, decisions] }

  /// A heading with its rows, or with the words that say which key fills it.
  struct Section {
    let heading: String
    let rows: [(text: String, tail: String, isUrgent: Bool)]
    let whenEmpty: String
    /// The words for rows that have no room, where it matters how many there are.
    var more: ((Int) -> String)?

    /// Draws as many rows as there is room for; says how many more there are. Gives the row after it.
    func draw(_ pane: inout Pane, from row: Int, rows room: Int) -> Int {
      pane.put(heading, row, Style(.heading, bold: true))
      if rows.isEmpty {
        pane.put(whenEmpty, at: 2, row + 1, Style(.muted))
        return row + 2
      }
      let isWhole = rows.count <= room || room < 2 || more == nil
      let shown = isWhole ? min(room, rows.count) : max(1, room - 1)
      if !isWhole, let more { pane.put(more(rows.count - shown), at: 2, row + 1 + shown, Style(.muted)) }
      for (offset, line) in rows.prefix(shown).enumerated() {
        let tailWidth = TextWidth.columns(of: line.tail)
        pane.put(line.text, at: 2, row + 1 + offset, Style(), width: pane.columns - tailWidth - 4)
        pane.putRight(line.tail, row + 1 + offset, Style(line.isUrgent ? .warning : .muted))
      }
      return row + 1 + min(room, rows.count)
    }
  }

  private var meeting: Section {
    let heading = context.say(Text(nl: "Overleg", en: "Meeting"))
    let empty = context.say(
      Text(nl: "Nog geen overleg gepland. n plant er een.", en: "No meeting planned yet. n plans one."))
    guard let meeting = group.runningMeeting ?? group.nextMeeting() else {
      return Section(heading: heading, rows: [], whenEmpty: empty)
    }
    let day = context.say(DayWords.full(meeting.date))
    let parts = [meeting.number, day, meeting.start?.description, meeting.location].compactMap { $0 }
    let isRunning = meeting.status == .running
    let tail =
      isRunning
      ? context.say(Text(nl: "loopt · Enter gaat verder", en: "running · Enter goes on"))
      : context.say(DayWords.distance(from: context.now.day, to: meeting.date))
        + context.say(Text(nl: " · Enter opent", en: " · Enter opens"))
    return Section(heading: heading, rows: [(parts.joined(separator: " · "), tail, isRunning)], whenEmpty: empty)
  }

  private var actions: Section {
    let open = group.openActions
    let late = open.filter { group.isOverdue($0, today: context.now.day) }
    let sorted =
      late
      + open.filter { !group.isOverdue($0, today: context.now.day) }.sorted { left, right in
        (group.dueDay(of: left)?.ordinal ?? .max) < (group.dueDay(of: right)?.ordinal ?? .max)
      }
    let count = Text(
      nl: "Open acties (\(open.count)\(late.isEmpty ? "" : ", \(late.count) te laat"))",
      en: "Open actions (\(open.count)\(late.isEmpty ? "" : ", \(late.count) overdue"))")
    return Section(
      heading: context.say(count),
      rows: sorted.map { action in
        let terms = action.terms.current
        let isLate = group.isOverdue(action, today: context.now.day)
        let tail = [context.names(of: terms.actors), context.due(of: action)].filter { !$0.isEmpty }.joined(
          separator: " · ")
        return ("\(action.number)  \(terms.text)", tail, isLate)
      },
      whenEmpty: context.say(
        Text(
          nl: "Geen open acties. In het overleg legt a er een vast.", en: "No open actions. In a meeting a records one."
        ))
    ) { context.say(Text(nl: "en nog \($0) · a toont ze alle", en: "and \($0) more · a shows them all")) }
  }

  private var parels: Section {
    let under = group.choices.filter { $0.status != .cancelled && $0.status != .evaluated }
    return Section(
      heading: context.say(Text(nl: "Parels onderweg", en: "Parels under way")),
      rows: under.reversed().map { choice in
        let day = choice.date.map { " · " + context.say(DayWords.brief($0, today: context.now.day)) } ?? ""
        return (context.name(of: choice.parel), context.say(choice.status.name) + day, false)
      },
      whenEmpty: context.say(
        Text(nl: "Geen Parel onderweg. p laat ze zien.", en: "No Parel under way. p shows them.")))
  }

  private var decisions: Section {
    let last = group.decisions.reversed().filter { $0.status != .void }.prefix(12)
    return Section(
      heading: context.say(Text(nl: "Laatste besluiten", en: "Last decisions")),
      rows: last.map { decision in
        ("\(decision.number)  \(context.text(decision.text))", context.say(decision.status.name), false)
      },
      whenEmpty: context.say(
        Text(
          nl: "Nog geen besluiten. In het overleg legt b er een vast.",
          en: "No decisions yet. In a meeting d records one.")))
  }
}
