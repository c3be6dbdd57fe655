import Console
import Meetings

/// What stands there first: the groups there are, an example, a new group, help.
struct StartScreen: ConsoleScreen {
  private var cursor = ListCursor()

  static let bindings: [Binding<StartScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "openen", en: "open"), help: Text(nl: "openen wat is gekozen", en: "open what is chosen"),
      records: false
    ) { screen, context in screen.choose(context) }.onChosen,
    Binding(
      Keys(nl: "v", en: "e"), Text(nl: "voorbeeldoverleg", en: "example meeting"),
      help: Text(nl: "rondkijken en oefenen in een voorbeeldgroep", en: "look around and practise in an example group"),
      records: false
    ) { _, _ in [.perform(.openExample)] },
    Binding(
      Keys(nl: "o", en: "b"), Text(nl: "opnieuw", en: "begin again"),
      help: Text(
        nl: "het voorbeeld opnieuw beginnen, zonder wat je erin deed",
        en: "begin the example again, without what you did in it"), isHint: false, records: false,
      unless: { _, context in context.hasUsedExample ? nil : Self.nothingDone }
    ) { _, _ in [.perform(.beginExampleAgain)] },
    Binding(
      Keys("n"), Text(nl: "nieuwe groep", en: "new group"),
      help: Text(nl: "een nieuwe groep beginnen", en: "start a new group"), records: false
    ) { screen, context in
      // What the line is about is chosen.
      let choices = screen.choices(context)
      screen.cursor.select(choices.firstIndex { if case .newGroup = $0 { true } else { false } } ?? 0)
      return [.ask(GroupNamePrompt())]
    },
    SettingsScreen.opening(),
    Binding(
      Keys("q"), Text(nl: "stoppen", en: "quit"), help: Text(nl: "het programma sluiten", en: "close the program"),
      records: false
    ) { _, _ in [.perform(.quit)] },
  ]

  private enum Choice { case group(KnownGroup), example, exampleAgain, newGroup, help }

  private func choices(_ context: Context) -> [Choice] {
    let examples: [Choice] = context.hasUsedExample ? [.example, .exampleAgain] : [.example]
    return context.groups.map { .group($0) } + examples + [.newGroup, .help]
  }

  private static let nothingDone = Text(
    nl: "In het voorbeeld is nog niets veranderd; open het met v.",
    en: "Nothing has been changed in the example yet; open it with e.")

  func title(_ context: Context) -> [String] { ["Trekkersgroep"] }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    cursor.take(key, count: choices(context).count, page: context.listPage) ? [] : nil
  }

  private func choose(_ context: Context) -> [Outcome] {
    switch choices(context)[cursor.index] {
    case .group(let group): [.perform(.openGroup(folder: group.folder))]
    case .example: [.perform(.openExample)]
    case .exampleAgain: [.perform(.beginExampleAgain)]
    case .newGroup: [.ask(GroupNamePrompt())]
    case .help: [.help]
    }
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let isLow = pane.rows < 14
    var row = isLow ? 0 : 1
    pane.put(context.say(Self.welcome), at: 1, row, Style(.heading, bold: true))
    let choices = choices(context)
    let purpose = TextWidth.wrapped(
      context.say(Self.purpose), to: context.readingColumns(pane.columns - 4))
    row += 1
    // Who has more groups than fit knows what it is for.
    if row + purpose.count + choices.count <= pane.rows {
      row = pane.wrap(purpose.joined(separator: "\n"), at: 1, from: row, Style(.muted))
    }
    row += isLow ? 0 : 1
    let top = row
    let isTight = isLow || row + choices.count * 2 > pane.rows + 1
    let window = cursor.window(count: choices.count, rows: pane.rows - row)
    let width = nameWidth(of: choices, columns: pane.columns, context)
    for index in window {
      pane.mark(index, row: row)
      drawChoice(choices[index], isSelected: index == cursor.index, width: width, row: row, &pane, context)
      row += isTight ? 1 : 2
    }
    pane.position(window, of: choices.count, title: isLow ? 0 : 1, top: top)
  }

  /// As wide as the longest name, so that what is said of each stands in one column; of one that would leave that no room
  /// the middle is left out.
  private func nameWidth(of choices: [Choice], columns: Int, _ context: Context) -> Int {
    let names = choices.map { TextWidth.columns(of: words(of: $0, context).0) }
    return min(max(26, names.max() ?? 0), max(26, columns * 3 / 5))
  }

  private func drawChoice(
    _ choice: Choice, isSelected: Bool, width: Int, row: Int, _ pane: inout Pane, _ context: Context
  ) {
    let (name, what) = words(of: choice, context)
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    pane.put(ClippedName.withoutMiddle(name, to: width), at: 1, row, Style(style.tone, bold: true))
    pane.put(what, at: 1 + width + 2, row, isSelected ? style : Style(.muted))
  }

  private func words(of choice: Choice, _ context: Context) -> (String, String) {
    switch choice {
    case .group(let group):
      (name(of: group, context), context.say(Text(nl: "verder met deze groep", en: "continue with this group")))
    case .example:
      (
        context.say(Text(nl: "Voorbeeldoverleg", en: "Example meeting")),
        context.say(Text(nl: "rondkijken en oefenen", en: "look around and practise"))
      )
    case .exampleAgain:
      (
        context.say(Text(nl: "Voorbeeld opnieuw beginnen", en: "Begin the example again")),
        context.say(Text(nl: "wat je erin deed, gaat weg", en: "what you did in it is removed"))
      )
    case .newGroup:
      (
        context.say(Text(nl: "Nieuwe groep", en: "New group")),
        context.say(Text(nl: "een naam is genoeg", en: "a name is enough"))
      )
    case .help:
      (context.say(Text(nl: "Hulp", en: "Help")), context.say(Text(nl: "de toetsen", en: "the keys")))
    }
  }

  /// The name of a group; with its folder where another bears the same name, as a copy that somebody keeps does.
  private func name(of group: KnownGroup, _ context: Context) -> String {
    guard context.groups.count(where: { $0.name.folded == group.name.folded }) > 1 else { return group.name }
    let folder = group.folder.split(separator: "/").last.map(String.init) ?? group.folder
    return context.say(Text(nl: "\(group.name) (map \(folder))", en: "\(group.name) (folder \(folder))"))
  }

  private static let welcome = Text(nl: "Welkom bij Trekkersgroep", en: "Welcome to Trekkersgroep")
  private static let purpose = Text(
    nl: "Je leidt er het overleg mee en legt vast wat jullie afspreken. Alles staat meteen op deze computer.",
    en:
      "Chair your meeting with it and record what you agree. What you record is saved on this computer straight away."
  )
}
