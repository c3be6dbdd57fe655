import Console
import Meetings

/// All actions by whoever does them, with their day and state; they change between meetings too.
struct ActionsScreen: ConsoleScreen {
  private var list = FilteredList<Row> { "\($0.actor) \($0.action.number) \($0.texts)" }
  private var showsEnded = false

  /// An action under one of its actors; under none where nobody does it yet.
  struct Row: Sendable {
    let actor: String
    /// The same in fewer words.
    let briefActor: String
    let isAssigned: Bool
    let action: Action

    init(_ actor: String, brief: String? = nil, isAssigned: Bool, _ action: Action) {
      (self.actor, briefActor, self.isAssigned, self.action) = (actor, brief ?? actor, isAssigned, action)
    }

    /// What it says; what two devices changed at once stands side by side.
    var texts: String { action.terms.standing.map(\.value.text).joined(separator: "  ≠  ") }
  }

  /// Whose actions alone are shown; nil for those of everybody.
  private let member: EntryID?

  init(_ context: Context) {
    member = nil
    refresh(context)
  }

  /// Shows only what one person does, by name or in their roles.
  init(_ context: Context, of member: Member) {
    self.member = member.id
    refresh(context)
  }

  static let bindings: [Binding<ActionsScreen>] = [
    status(
      Keys(nl: "g", en: "d"), .done, Text(nl: "gedaan", en: "done"),
      Text(nl: "de actie is gedaan", en: "the action is done")),
    status(
      Keys(nl: "b", en: "b"), .busy, Text(nl: "mee bezig", en: "begin"),
      Text(nl: "er wordt aan gewerkt", en: "it is being worked on")),
    Binding(
      Keys(nl: "d", en: "n"), Text(nl: "nieuwe datum", en: "new date"),
      help: Text(nl: "de actie gaat door met een nieuwe datum", en: "the action continues with a new date"),
      unless: none
    ) { screen, _ in screen.selected.map { [.ask(NewDatePrompt(action: $0))] } ?? [] }.onChosen,
    status(
      Keys("x"), .dropped, Text(nl: "stoppen", en: "drop"), Text(nl: "de actie stopt", en: "the action is dropped")),
    status(
      Keys("o"), .open, Text(nl: "weer open", en: "open again"),
      Text(nl: "de actie is weer open", en: "the action is open again")),
    Binding(
      Keys(nl: "w", en: "e"), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "tekst, mensen of datum wijzigen", en: "edit words, people or date"), unless: none
    ) { screen, _ in screen.selected.map { [.ask(EditActionPrompt(action: $0))] } ?? [] }.onChosen,
    Binding(
      Keys(.enter), Text(nl: "naar het overleg", en: "open meeting"),
      help: Text(nl: "waar deze actie is afgesproken", en: "where this action was agreed"), isHint: false,
      records: false, unless: none
    ) { screen, context in
      screen.selected.map { MeetingsScreen.opened(at: $0.place, entry: .action($0.id), context) } ?? []
    }.onChosen,
    Binding(
      Keys("t"), Text(nl: "ook afgerond", en: "show ended"),
      help: Text(nl: "ook tonen wat gedaan of gestopt is", en: "also show what is done or dropped"), isHint: false,
      records: false
    ) { screen, context in
      screen.showsEnded.toggle()
      screen.refresh(context)
      return []
    },
    FilteredList<Row>.binding(\.list),
    Binding(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze actie zo is geworden", en: "how this action came to be"), isHint: false, records: false,
      unless: none
    ) { screen, _ in screen.selected.map { [.open(.story(StoryScreen(.action($0.id))))] } ?? [] }.onChosen,
  ]

  private static func status(
    _ keys: Keys, _ status: ActionStatus, _ word: Text, _ help: Text
  ) -> Binding<ActionsScreen> {
    Binding(
      keys, word, help: help, isHint: status != .open,
      unless: { screen, context in
        if let refusal = none(screen, context) { return refusal }
        guard let action = screen.selected, action.status == status else { return nil }
        let (nl, en) = (status.name.nl, status.name.en)
        return Text(nl: "\(action.number) staat al op “\(nl)”.", en: "\(action.number) is already marked “\(en)”.")
      }
    ) { screen, context in
      guard let action = screen.selected else { return [] }
      if status == .dropped { return [.ask(DropActionPrompt(action: action))] }
      let said = Sentences.changed(action.number, to: status.name)
      return [.record(Act([ActionStatusChanged(action: action.id, status: status)])) { _, _ in [.say(said)] }]
    }.onChosen
  }

  private static func none(_ screen: ActionsScreen, _ context: Context) -> Text? {
    guard let action = screen.selected else { return Text(nl: "Er is geen actie gekozen.", en: "No action is chosen.") }
    return action.status == .void ? Sentences.void : nil
  }

  private var selected: Action? { list.selected?.action }

  mutating func refresh(_ context: Context) {
    let chosen = list.selected
    list.show(rows(of: context.group.actions.filter { showsEnded || $0.status.isUnfinished }, context))
    // Under the same actor, or else wherever it is now.
    list.choose { $0.action.id == chosen?.action.id }
    list.choose { $0.action.id == chosen?.action.id && $0.actor == chosen?.actor }
  }

  /// What nobody does yet comes first: it waits for somebody to look at it. Then by name, and by day.
  private func rows(of actions: [Action], _ context: Context) -> [Row] {
    let only = shownMember(context).map { LeftBehind.actors(of: $0, in: context.group) }
    let rows = actions.flatMap { action -> [Row] in
      let all = action.terms.current.actors
      let actors = only.map { only in all.filter(only.contains) } ?? all
      if only != nil, actors.isEmpty { return [] }
      // A number that was taken back waits for nobody.
      if action.status == .void {
        return [Row(context.say(action.status.name), isAssigned: true, action)]
      }
      guard !actors.isEmpty else { return [Row(context.names(of: []), isAssigned: false, action)] }
      return actors.map { actor in
        Row(context.doer(actor), brief: context.doer(actor, isBrief: true), isAssigned: true, action)
      }
    }
    let keys = rows.enumerated().map { index, row in
      (
        row.isAssigned ? 1 : 0, row.actor.sortingKey, row.actor, context.group.dueDay(of: row.action)?.ordinal ?? .max,
        index
      )
    }
    return keys.sorted(by: <).map { rows[$0.4] }
  }

  private func shownMember(_ context: Context) -> Member? { member.flatMap { context.group.members[$0] } }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? { list.take(key, page: context.listPage) ? [] : nil }

  var takesText: Bool { list.isTyping }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "acties", en: "actions"))]
  }

  /// How many there are, and how many of them are late.
  private func heading(_ context: Context) -> Text {
    let shown = list.shown
    let late = Set(shown.filter { context.group.isOverdue($0.action, today: context.now.day) }.map(\.action.id)).count
    let count = Set(shown.map(\.action.id)).count
    // Under each of two people it has a row: what stands at the right counts rows.
    let rows =
      shown.count == count ? Text(verbatim: "") : Text(nl: ", \(shown.count) regels", en: ", \(shown.count) rows")
    let lateWords = late == 0 ? Text(verbatim: "") : Text(nl: ", \(late) te laat", en: ", \(late) overdue")
    let name = shownMember(context)?.name
    let whose = name.map { Text(nl: " van \($0)", en: " of \($0)") } ?? Text(verbatim: "")
    let what = showsEnded ? Text(nl: "Alle acties", en: "All actions") : Text(nl: "Open acties", en: "Open actions")
    return Text(
      nl: "\(what.nl)\(whose.nl) (\(count)\(lateWords.nl)\(rows.nl))",
      en: "\(what.en)\(whose.en) (\(count)\(lateWords.en)\(rows.en))")
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let shown = list.shown
    list.drawHeading(context.say(heading(context)), &pane, context)
    guard list.selected != nil else {
      let none = member == nil ? Self.noActions : Self.noActionsOfOne
      pane.sentence(context.say(list.isEmpty ? none : Self.nothingFits), at: 2, from: 2, Style(.muted))
      return
    }
    let detail = ChosenDetail(list.cursor, count: shown.count, from: context.firstListRow, in: pane, context) { at in
      (shown[at].action.status == .void ? "" : shown[at].texts, note(shown[at].action, context))
    }
    detail.draw(&pane)
    let window = (top: context.firstListRow, end: pane.rows - detail.rows)
    // A gap of two columns is heard.
    let gap = context.isLinear ? 2 : 1
    let columns = ActionColumns(names: shown.map(\.actor), columns: pane.columns - 1, gap: gap)
    pane.list(list.cursor, count: shown.count, from: window.top, upTo: window.end) { inner, index, row, isSelected in
      // The name stands once above the others; in the first row in sight, and where rows are heard, in any case.
      let isNew = row == 0 || context.isLinear || shown[index].actor != shown[index - 1].actor
      columns.draw(shown[index], showsActor: isNew, isSelected: isSelected, row: row, &inner, context)
    }
  }

  private static let noActions = Text(
    nl: "Geen acties. In het overleg legt `a` er een vast.", en: "No actions. In a meeting `a` records one.")
  private static let noActionsOfOne = Text(
    nl: "Geen open acties. `t` toont ook wat gedaan of gestopt is.",
    en: "No open actions. `t` also shows what has ended.")
  private static let nothingFits = Text(
    nl: "Geen actie heeft deze woorden. `s` past ze aan; `Esc` in die regel wist ze.",
    en: "No action matches these words. `s` changes them; `Esc` while typing clears them.")

  /// Who does it, when, how far it is, and where it was agreed.
  private func note(_ action: Action, _ context: Context) -> String {
    let meeting = context.group.meetings[action.place.meeting].map { context.name(of: $0) }
    let goals = action.goals.map(context.name(ofGoal:))
    return [
      context.names(of: action.terms.current.actors), context.state(of: action),
      action.status == .open ? context.say(action.status.name) : nil, action.reason, meeting,
      goals.isEmpty ? nil : context.say(Text(nl: "doel: ", en: "goal: ")) + goals.joined(separator: ", "),
    ].compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
