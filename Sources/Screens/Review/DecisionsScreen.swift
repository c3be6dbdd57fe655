import Console
import Meetings

/// All decisions over all meetings: what is in force, what replaced what, and where each was taken.
struct DecisionsScreen: ConsoleScreen {
  private var list = FilteredList<Decision> { decision in
    ([decision.number] + decision.text.standing.map(\.value)).joined(separator: " ")
  }
  private var onlyInForce = false

  init(_ context: Context) { refresh(context) }

  static let bindings: [Binding<DecisionsScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "naar het overleg", en: "open meeting"),
      help: Text(nl: "waar dit besluit is genomen", en: "where this decision was taken"), records: false, unless: none
    ) { screen, context in
      screen.selected.map { MeetingsScreen.opened(at: $0.place, entry: .decision($0.id), context) } ?? []
    }.onChosen,
    status(
      Keys(nl: "i", en: "w"), .withdrawn, Text(nl: "intrekken", en: "withdraw"),
      Text(nl: "het besluit intrekken", en: "withdraw the decision")),
    status(
      Keys(nl: "a", en: "p"), .deferred, Text(nl: "aanhouden", en: "defer"),
      Text(nl: "het besluit aanhouden", en: "defer the decision")),
    status(
      Keys(nl: "g", en: "c"), .carriedOut, Text(nl: "uitgevoerd", en: "carried out"),
      Text(nl: "het besluit is uitgevoerd", en: "the decision was carried out")),
    status(
      Keys(nl: "k", en: "f"), .inForce, Text(nl: "van kracht", en: "in force"),
      Text(nl: "het besluit is (weer) van kracht", en: "the decision is in force (again)")),
    Binding(
      Keys("v"), Text(nl: "vervangen", en: "replace"),
      help: Text(nl: "een nieuw besluit in de plaats van dit", en: "a new decision in place of this one"),
      unless: { screen, context in
        if let refusal = none(screen, context) { return refusal }
        guard context.group.defaultMeeting == nil else { return nil }
        return Text(
          nl: "Daar is een overleg voor nodig dat nog niet is afgesloten.",
          en: "That needs a meeting that has not been closed.")
      }
    ) { screen, context in
      guard let decision = screen.selected, let meeting = context.group.defaultMeeting else { return [] }
      // In a running meeting it is plain where the new one stands.
      let isRunning = meeting.status == .running
      let line = RecordPrompt(kind: .decision, meeting: meeting.id, replacing: decision)
      return [.ask(isRunning ? line : ReplacePrompt(line))]
    }.onChosen,
    Binding(
      Keys("t"), Text(nl: "alleen van kracht", en: "only in force"),
      help: Text(nl: "alleen tonen wat van kracht is, of alles", en: "show only what is in force, or all"),
      isHint: false, records: false
    ) { screen, context in
      screen.onlyInForce.toggle()
      screen.refresh(context)
      return []
    },
    FilteredList<Decision>.binding(\.list),
    Binding(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe dit besluit zo is geworden", en: "how this decision came to be"), isHint: false,
      records: false, unless: none
    ) { screen, _ in screen.selected.map { [.open(.story(StoryScreen(.decision($0.id))))] } ?? [] }.onChosen,
  ]

  private static func status(
    _ keys: Keys, _ status: DecisionStatus, _ word: Text, _ help: Text
  ) -> Binding<DecisionsScreen> {
    let refusal: @Sendable (DecisionsScreen, Context) -> Text? = { screen, context in
      none(screen, context) ?? isAlready(status, screen) ?? isReplaced(status, screen, context)
    }
    return Binding(keys, word, help: help, isHint: status == .carriedOut, unless: refusal) { screen, _ in
      screen.selected.map { [.ask(DecisionStatusPrompt(decision: $0, status: status))] } ?? []
    }.onChosen
  }

  private static func none(_ screen: DecisionsScreen, _ context: Context) -> Text? {
    guard let decision = screen.selected else {
      return Text(nl: "Er is geen besluit gekozen.", en: "No decision is chosen.")
    }
    return decision.status == .void ? Sentences.void : nil
  }

  /// What was replaced stays so: the one in its place can be marked.
  private static func isReplaced(_ status: DecisionStatus, _ screen: DecisionsScreen, _ context: Context) -> Text? {
    screen.selected.flatMap { DecisionStatusChanged(decision: $0.id, status: status).refusal(in: context.group)?.text }
  }

  /// A reason or a day can be given anew; that a decision is in force says nothing more the second time.
  private static func isAlready(_ status: DecisionStatus, _ screen: DecisionsScreen) -> Text? {
    guard status == .inForce, let decision = screen.selected, decision.status == .inForce else { return nil }
    return Text(
      nl: "\(decision.number) is al van kracht.", en: "\(decision.number) is already in force.")
  }

  private var selected: Decision? { list.selected }

  mutating func refresh(_ context: Context) {
    let chosen = selected?.id
    list.show(context.group.decisions.reversed().filter { !onlyInForce || $0.status == .inForce })
    // A decision that was replaced and went out of sight gives its place to the one that replaced it.
    let heir = chosen.flatMap { context.group.decisions[$0]?.replacedBy }
    list.choose { $0.id == heir }
    list.choose { $0.id == chosen }
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? { list.take(key, page: context.listPage) ? [] : nil }

  var takesText: Bool { list.isTyping }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "besluiten", en: "decisions"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let shown = list.shown
    let heading =
      onlyInForce
      ? Text(nl: "Besluiten van kracht (\(shown.count))", en: "Decisions in force (\(shown.count))")
      : Text(nl: "Alle besluiten (\(shown.count))", en: "All decisions (\(shown.count))")
    list.drawHeading(context.say(heading), &pane, context)
    guard selected != nil else {
      let none =
        context.group.decisions.isEmpty
        ? Text(
          nl: "Nog geen besluiten. In het overleg legt `b` er een vast.",
          en: "No decisions yet. In a meeting `d` records one.")
        : Text(
          nl: "Geen besluit past hierbij. `s` past de woorden aan, `t` toont alles.",
          en: "No decision matches. `s` changes the words, `t` shows all.")
      pane.sentence(context.say(none), at: 2, from: 2, Style(.muted))
      return
    }
    let detail = ChosenDetail(list.cursor, count: shown.count, from: context.firstListRow, in: pane, context) { at in
      (shown[at].status == .void ? "" : context.text(shown[at].text), note(shown[at], context))
    }
    detail.draw(&pane)
    let end = pane.rows - detail.rows
    pane.list(list.cursor, count: shown.count, from: context.firstListRow, upTo: end) { inner, index, row, isSelected in
      draw(shown[index], isSelected: isSelected, row: row, &inner, context)
    }
  }

  private func draw(_ decision: Decision, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let isOff = decision.status != .inForce
    let style = isSelected ? Style(.selected) : Style(isOff ? .muted : .text)
    if isSelected { pane.fill(row: row, style) }
    let column = pane.putRight(
      context.say(decision.status.name), row, isSelected ? style : Style(Self.tone(of: decision)))
    pane.put(decision.number, at: 0, row, isSelected ? style : Style(.muted), width: 12)
    // A long one is cut off before the second version.
    let sign = decision.text.isContested ? "≠ " : ""
    let text = decision.status == .void ? "–" : sign + context.text(decision.text)
    pane.put(text, at: 13, row, style, width: column - 15)
    if !isSelected { pane.put(sign, at: 13, row, Style(.warning)) }
  }

  /// In what colour it is said how a decision stands, on every screen.
  static func tone(of decision: Decision) -> Tone { decision.status == .inForce ? .good : .muted }

  /// Where it was taken, and what it replaces or was replaced by.
  private func note(_ decision: Decision, _ context: Context) -> String {
    let meeting = context.group.meetings[decision.place.meeting]
    let replaces = decision.replaces.flatMap { context.group.decisions[$0]?.number }
    let replacedBy = decision.replacedBy.flatMap { context.group.decisions[$0]?.number }
    let parts = [
      meeting.map { context.name(of: $0) },
      decision.place.topic.map { context.name(of: $0) }
        ?? decision.place.item.flatMap { meeting?.item($0)?.title }.map(context.name(ofItemTitled:)),
      replaces.map { context.say(Text(nl: "vervangt \($0)", en: "replaces \($0)")) },
      replacedBy.map { context.say(Text(nl: "vervangen door \($0)", en: "replaced by \($0)")) },
      decision.reviewOn.map { context.say(DayWords.reviewOn($0)) },
      decision.goals.isEmpty
        ? nil
        : context.say(Text(nl: "doel: ", en: "goal: "))
          + decision.goals.map(context.name(ofGoal:)).joined(separator: ", "),
      decision.reason.map { context.say(Text(nl: "reden: ", en: "reason: ")) + $0 },
    ]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }
}

/// Changes the status of a decision; a reason is one optional line, and aangehouden takes a day to review it.
struct DecisionStatusPrompt: Prompt {
  let decision: Decision
  let status: DecisionStatus

  var keptAs: String? { "\(status)-\(decision.id)" }
  var mayBeEmpty: Bool { true }

  func label(_ context: Context) -> String {
    let tail =
      status == .deferred
      ? Text(nl: "reden of dag (mag leeg)", en: "reason or day (optional)")
      : Text(nl: "reden (mag leeg)", en: "reason (optional)")
    return "\(decision.number) \(context.say(status.name)) · \(context.say(tail))"
  }

  private func read(_ line: LineReading, _ context: Context) -> (reason: String, day: Day?, marks: [[Int]]) {
    guard status == .deferred else { return (QuickLine.literal(line.text).text, nil, []) }
    let read = QuickLine.read(
      line.text, as: .action, names: QuickLine.Names(), from: context.now.day, in: context.language,
      leaving: line.literal)
    if case .date(let day) = read.due { return (read.text, day, read.marks) }
    return (QuickLine.literal(line.text).text, nil, [])
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let read = read(line, context)
    let day = read.day.map { context.say(DayWords.reviewOn($0)) }
    return Understood(text: [decision.text.current, day].compactMap { $0 }.joined(separator: " · "), marks: read.marks)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let read = read(line, context)
    let event = DecisionStatusChanged(
      decision: decision.id, status: status, reviewOn: read.day, reason: read.reason.isEmpty ? nil : read.reason)
    let number = decision.number
    let said = Sentences.changed(number, to: status.name)
    return .success([.record(Act([event])) { _, _ in [.say(said)] }])
  }
}
