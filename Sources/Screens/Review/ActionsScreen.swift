import Console
import Meetings

/// All actions by whoever does them, with their day and state; they change between meetings too.
struct ActionsScreen: ConsoleScreen {
  private var list = FilteredList()
  private var showsEnded = false
  private var rows: [Row] = []
  /// Those that the filter lets through; looked for anew only when it, or the group, changes.
  private var shown: [Row] = []

  /// An action under one of its actors.
  struct Row: Sendable {
    let actor: String
    let action: Action
  }

  init(_ context: Context) { refresh(context) }

  static let bindings: [Binding<ActionsScreen>] = [
    status(
      Keys(nl: "g", en: "d"), .done, Text(nl: "gedaan", en: "done"),
      Text(nl: "de actie is gedaan", en: "the action is done")),
    status(
      Keys(nl: "b", en: "b"), .busy, Text(nl: "mee bezig", en: "busy"),
      Text(nl: "er wordt aan gewerkt", en: "it is being worked on")),
    Binding(
      Keys(nl: "d", en: "n"), Text(nl: "nieuwe datum", en: "new date"),
      help: Text(nl: "de actie gaat door met een nieuwe datum", en: "the action goes on with a new date"), unless: none
    ) { screen, _ in screen.selected.map { [.ask(NewDatePrompt(action: $0))] } ?? [] },
    status(
      Keys("x"), .dropped, Text(nl: "stoppen", en: "drop"), Text(nl: "de actie stopt", en: "the action is dropped")),
    status(
      Keys("o"), .open, Text(nl: "weer open", en: "open again"),
      Text(nl: "de actie is weer open", en: "the action is open again")),
    Binding(
      Keys(nl: "w", en: "e"), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "tekst, mensen of datum wijzigen", en: "edit words, people or date"), unless: none
    ) { screen, _ in screen.selected.map { [.ask(EditActionPrompt(action: $0))] } ?? [] },
    Binding(
      Keys(.enter), Text(nl: "naar het overleg", en: "to its meeting"),
      help: Text(nl: "waar deze actie is afgesproken", en: "where this action was agreed"), isHint: false,
      records: false, unless: none
    ) { screen, context in
      screen.selected.map { [.open(.meetings(MeetingsScreen(context, showing: $0.place, entry: .action($0.id))))] }
        ?? []
    },
    Binding(
      Keys("t"), Text(nl: "ook afgerond", en: "ended too"),
      help: Text(nl: "ook tonen wat gedaan of gestopt is", en: "show what is done or dropped too"), isHint: false,
      records: false
    ) { screen, context in
      screen.showsEnded.toggle()
      screen.refresh(context)
      return []
    },
    Binding(
      Keys("z"), Text(nl: "filteren", en: "filter"),
      help: Text(nl: "alleen tonen wat deze woorden heeft", en: "show only what has these words"), isHint: false,
      records: false
    ) { screen, _ in
      screen.list.begin()
      return []
    },
    Binding(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze actie zo is geworden", en: "how this action came to be"), isHint: false, records: false,
      unless: none
    ) { screen, _ in screen.selected.map { [.open(.story(StoryScreen(.action($0.id))))] } ?? [] },
  ]

  private static func status(
    _ keys: Keys, _ status: ActionStatus, _ word: Text, _ help: Text
  ) -> Binding<ActionsScreen> {
    Binding(keys, word, help: help, isHint: status != .open, unless: none) { screen, context in
      guard let action = screen.selected else { return [] }
      if status == .dropped { return [.ask(DropActionPrompt(action: action))] }
      let said = Text(nl: "\(action.number): \(status.name.nl).", en: "\(action.number): \(status.name.en).")
      return [.record(Act([ActionStatusChanged(action: action.id, status: status)])) { _, _ in [.say(said)] }]
    }
  }

  private static func none(_ screen: ActionsScreen, _ context: Context) -> Text? {
    guard let action = screen.selected else { return Text(nl: "Er is geen actie gekozen.", en: "No action is chosen.") }
    return action.status == .void ? Text(nl: "Dit nummer is vervallen.", en: "This number is void.") : nil
  }

  private mutating func look() {
    shown = rows.filter { list.fits("\($0.actor) \($0.action.number) \($0.action.terms.current.text)") }
    list.cursor.clamp(shown.count)
  }

  private var selected: Action? {
    shown.indices.contains(list.cursor.index) ? shown[list.cursor.index].action : nil
  }

  mutating func refresh(_ context: Context) {
    let chosen = selected?.id
    let wanted = context.group.actions.filter { showsEnded ? true : $0.status.isUnfinished }
    let order = Dictionary(uniqueKeysWithValues: wanted.enumerated().map { ($1.id, $0) })
    rows = wanted.flatMap { action -> [Row] in
      let actors = action.terms.current.actors
      guard !actors.isEmpty else { return [Row(actor: context.names(of: []), action: action)] }
      return actors.map { Row(actor: context.name(of: $0), action: action) }
    }.sorted { left, right in
      if left.actor != right.actor { return left.actor.folded < right.actor.folded }
      let days = (
        context.group.dueDay(of: left.action)?.ordinal ?? .max, context.group.dueDay(of: right.action)?.ordinal ?? .max
      )
      return days.0 != days.1 ? days.0 < days.1 : (order[left.action.id] ?? 0) < (order[right.action.id] ?? 0)
    }
    look()
    if let at = shown.firstIndex(where: { $0.action.id == chosen }) { list.cursor.select(at) }
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    let filter = list.filter
    guard list.take(key, count: shown.count) else { return nil }
    if list.filter != filter { look() }
    return []
  }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "acties", en: "actions"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let late = Set(shown.filter { context.group.isOverdue($0.action, today: context.now.day) }.map(\.action.id)).count
    let count = Set(shown.map(\.action.id)).count
    let lateWords = late == 0 ? Text(verbatim: "") : Text(nl: ", \(late) te laat", en: ", \(late) overdue")
    let heading =
      showsEnded
      ? Text(nl: "Alle acties (\(count)\(lateWords.nl))", en: "All actions (\(count)\(lateWords.en))")
      : Text(nl: "Open acties (\(count)\(lateWords.nl))", en: "Open actions (\(count)\(lateWords.en))")
    list.draw(&pane, row: 0, count: shown.count, heading: context.say(heading), context)
    guard let selected else {
      pane.wrap(context.say(rows.isEmpty ? Self.noActions : Self.nothingFits), at: 2, from: 2, Style(.muted))
      return
    }
    let detail = ChosenDetail(
      selected.status == .void ? "" : selected.terms.standing.map(\.value.text).joined(separator: "  ≠  "),
      note: note(selected, context), in: pane, context)
    detail.draw(&pane)
    var previous = ""
    for (row, index) in list.cursor.window(count: shown.count, rows: pane.rows - 2 - detail.rows).enumerated() {
      let isNew = shown[index].actor != previous
      previous = shown[index].actor
      draw(shown[index], showsActor: isNew, isSelected: index == list.cursor.index, row: row + 2, &pane, context)
    }
  }

  private static let noActions = Text(
    nl: "Geen acties. In het overleg legt a er een vast.", en: "No actions. In a meeting a records one.")
  private static let nothingFits = Text(
    nl: "Geen actie heeft deze woorden. z past ze aan; Esc in die regel wist ze.",
    en: "No action has these words. z changes them; Esc in that line clears them.")

  /// Who does it, when, how far it is, and where it was agreed.
  private func note(_ action: Action, _ context: Context) -> String {
    let meeting = context.group.meetings[action.place.meeting].map { context.name(of: $0) }
    let goals = action.goals.map(context.name(ofGoal:))
    return [
      context.names(of: action.terms.current.actors), context.due(of: action), context.say(action.status.name),
      action.reason, meeting,
      goals.isEmpty ? nil : context.say(Text(nl: "doel: ", en: "goal: ")) + goals.joined(separator: ", "),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func draw(
    _ row: Row, showsActor: Bool, isSelected: Bool, row at: Int, _ pane: inout Pane, _ context: Context
  ) {
    let action = row.action
    let isLate = context.group.isOverdue(action, today: context.now.day)
    let style = isSelected ? Style(.selected) : Style(action.status.isUnfinished ? .text : .muted)
    if isSelected { pane.fill(row: at, style) }
    let actorWidth = pane.columns >= 90 ? 22 : 16
    if showsActor {
      pane.put(row.actor, at: 0, at, Style(isSelected ? .selected : .accent, bold: true), width: actorWidth - 1)
    }
    pane.put(action.number, at: actorWidth, at, style, width: 12)
    let textColumn = actorWidth + 12
    let due = context.brief(action.terms.current.due)
    let status =
      isLate
      ? context.say(Text(nl: "te laat", en: "overdue")) : action.status == .open ? "" : context.say(action.status.name)
    let tail = [due, status].filter { !$0.isEmpty }.joined(separator: " · ")
    let tailWidth = min(TextWidth.columns(of: tail), max(0, pane.columns - textColumn - 1))
    let column = pane.columns - tailWidth
    pane.put(tail, at: column, at, isSelected ? style : Style(isLate ? .warning : .muted), width: tailWidth)
    let text = action.status == .void ? "–" : action.terms.standing.map(\.value.text).joined(separator: "  ≠  ")
    pane.put(text, at: textColumn, at, style, width: column - textColumn - 2)
  }
}
