import Console
import Meetings

/// The Parels that the group chose, from the choice to the result.
struct ChoicesScreen: ConsoleScreen {
  private var cursor = ListCursor()
  private var choices: [ParelChoice] = []

  init(_ context: Context) { refresh(context) }

  static let bindings: [Binding<ChoicesScreen>] = [
    Binding(
      Keys("p"), ParelsScreen.name,
      help: Text(nl: "alle Parels bekijken en er een kiezen", en: "look at all Parels and choose one"), records: false
    ) { _, context in [.open(.parels(ParelsScreen(context, meeting: nil)))] },
    step(
      Keys(nl: "d", en: "d"), Text(nl: "datum", en: "date"),
      Text(nl: "plannen: dag, plaats, verwacht aantal", en: "plan: day, place, expected number")
    ) {
      PlanParelPrompt(choice: $0)
    },
    step(
      Keys(nl: "g", en: "t"), Text(nl: "gehouden", en: "took place"),
      Text(nl: "gehouden: met hoeveel mensen", en: "held, and how many people came")
    ) {
      HeldParelPrompt(choice: $0)
    },
    step(Keys("e"), Text(nl: "evalueren", en: "evaluate"), Text(nl: "wat leverde het op", en: "what came of it")) {
      EvaluateParelPrompt(choice: $0)
    },
    step(
      Keys("w"), Text(nl: "wie", en: "who"),
      Text(nl: "wie organiseert en wie begeleidt", en: "who organises and who guides")
    ) {
      ChoiceActorsPrompt(choice: $0)
    },
    step(
      Keys("x"), Text(nl: "gaat niet door", en: "cancel"),
      Text(nl: "de Parel gaat niet door", en: "the Parel does not go ahead"),
      unless: { ParelCancelled(choice: $0.id).refusal(in: $1.group)?.text }
    ) {
      CancelParelPrompt(choice: $0)
    },
    Binding(
      Keys(.enter), Text(nl: "bekijken", en: "view"),
      help: Text(nl: "alles over deze Parel", en: "everything about this Parel"), isHint: false, records: false,
      unless: { screen, context in
        if let refusal = none(screen, context) { return refusal }
        guard let choice = screen.selected, context.catalogue.parel(choice.parel) == nil else { return nil }
        return Text(nl: "Deze Parel staat niet in de catalogus.", en: "The catalogue does not have this Parel.")
      }
    ) { screen, context in
      screen.selected.flatMap { ParelScreen($0, context) }.map { [.open(.parel($0))] } ?? []
    }.onChosen,
    Binding(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze keuze zo is geworden", en: "how this choice came to be"), isHint: false, records: false,
      unless: none
    ) { screen, _ in screen.selected.map { [.open(.story(StoryScreen(.choice($0.id))))] } ?? [] }.onChosen,
  ]

  private static func step(
    _ keys: Keys, _ word: Text, _ help: Text,
    unless refusal: @escaping @Sendable (ParelChoice, Context) -> Text? = { _, _ in nil },
    _ prompt: @escaping @Sendable (ParelChoice) -> any Prompt
  ) -> Binding<ChoicesScreen> {
    Binding(
      keys, word, help: help,
      unless: { screen, context in none(screen, context) ?? screen.selected.flatMap { refusal($0, context) } }
    ) { screen, _ in screen.selected.map { [.ask(prompt($0))] } ?? [] }.onChosen
  }

  private static func none(_ screen: ChoicesScreen, _ context: Context) -> Text? {
    screen.selected == nil ? Text(nl: "Er is nog geen Parel gekozen.", en: "No Parel has been chosen yet.") : nil
  }

  private var selected: ParelChoice? { choices.indices.contains(cursor.index) ? choices[cursor.index] : nil }

  mutating func refresh(_ context: Context) {
    let chosen = selected?.id
    choices = Array(context.group.choices.reversed())
    // Another one that was chosen elsewhere comes above it.
    if let index = choices.firstIndex(where: { $0.id == chosen }) { cursor.select(index) }
    cursor.clamp(choices.count)
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: choices.count, page: context.listPage) ? [] : nil
  }

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "gekozen Parels", en: "chosen Parels"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let heading = Text(nl: "Gekozen Parels (\(choices.count))", en: "Chosen Parels (\(choices.count))")
    pane.put(context.say(heading), 0, Style(.heading, bold: true))
    guard !choices.isEmpty else {
      pane.sentence(context.say(Self.whenEmpty), at: 2, from: context.firstListRow, Style(.muted))
      return
    }
    var window = 0..<0
    pane.within(column: 1, row: context.firstListRow) { window = drawList(&$0, context) }
    pane.position(window, of: choices.count, top: context.firstListRow)
  }

  /// Draws those that are in sight; gives which these are.
  private func drawList(_ pane: inout Pane, _ context: Context) -> Range<Int> {
    let lines = choices.map { details(of: $0, columns: pane.columns - 2, context) }
    let gap = context.isLow ? 0 : 1
    let window = HeightWindow.around(cursor.index, count: choices.count, rows: pane.rows + gap) {
      lines[$0].count + 1 + gap
    }
    var row = 0
    for index in window {
      pane.mark(index, row: row, rows: lines[index].count + 1)
      draw(choices[index], lines[index], isSelected: index == cursor.index, row: row, &pane, context)
      row += lines[index].count + 1 + gap
    }
    return window
  }

  private func draw(
    _ choice: ParelChoice, _ details: [String], isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context
  ) {
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    let meeting = context.group.meetings[choice.place.meeting]?.number ?? ""
    let isPast = context.isPast(choice)
    // What to do about it is said with its key, as long as that is not known.
    let state = isPast ? context.state(of: choice) + context.say(Self.heldKey) : context.say(choice.status.name)
    let column = pane.putRight(
      isPast && pane.columns < 76 ? state : "\(state) · \(meeting)", row,
      isSelected ? style : Style(isPast ? .warning : .muted))
    pane.put(
      context.name(of: choice), at: 0, row, Style(style.tone, bold: true), width: column - 2)
    for (offset, line) in details.enumerated() { pane.put(line, at: 2, row + 1 + offset, Style(.muted)) }
  }

  private static let whenEmpty = Text(
    nl: "Nog geen Parel gekozen. `p` laat ze allemaal zien.", en: "No Parel chosen yet. `p` shows them all.")
  private static let heldKey = Text(nl: " (g)", en: " (t)")

  /// Who, when and what it yielded, in whole lines.
  private func details(of choice: ParelChoice, columns: Int, _ context: Context) -> [String] {
    let words = ChoiceWords(choice, context)
    return [words.organises, words.guides, result(choice, context)].filter { !$0.isEmpty }
      .flatMap { TextWidth.wrapped($0, to: columns) }
  }

  private func result(_ choice: ParelChoice, _ context: Context) -> String {
    let day = choice.date.map { context.say(DayWords.full($0)) }
    let expected = choice.expected.map { context.say(Text(nl: "\($0) verwacht", en: "\($0) expected")) }
    let attended = choice.attended.map { context.say(Text(nl: "\($0) deelnemers", en: "\($0) participants")) }
    let result = choice.result?.standing.map(\.value).joined(separator: "  ≠  ")
    return [day, choice.location, attended ?? expected, result, choice.reason].compactMap { $0 }
      .joined(separator: " · ")
  }
}
