import TestSupport

/// A screen on which something befalls the program: how to come there, and how to see that it still listens.
struct TriedScreen: Sendable {
  let name: String
  /// The keys after the start, each with what has to be seen.
  let way: [Deed.Step]
  /// Keys, in two parts, and what they bring.
  let probe: (first: String, second: String, see: String)
  /// Whether a line is half typed on it.
  var hasLine = false

  /// Comes there from the start.
  func reach(_ home: Home, path: String = ProgramUnderTrial.path, _ arguments: [String] = []) throws -> PseudoTerminal {
    let terminal = try home.open(arguments, path: path)
    try terminal.see("Enter gaat verder")
    for step in way { try terminal.type(step.keys, see: step.see) }
    return terminal
  }

  /// What is half typed.
  static let typed = "Nog niet af"
  /// What is typed behind it just before the program ends.
  static let typedLast = " maar bijna"

  private static let meeting = Deed.Step("<enter>", "Agenda min")
  private static let line = [meeting, Deed.Step("b<c-u>", "besluit ›"), Deed.Step(typed, "› " + typed)]

  static let all: [TriedScreen] = [
    TriedScreen(name: "start", way: [.init("g", "Nieuwe groep")], probe: ("?", "<esc>n", "›")),
    TriedScreen(name: "home", way: [], probe: ("?", "beslu", "› beslu")),
    TriedScreen(name: "meeting", way: line, probe: (" maar", " toch", typed + " maar toch"), hasLine: true),
    TriedScreen(
      name: "details", way: line + [.init("<tab>", "herzien")], probe: (" maar", " toch", typed + " maar toch"),
      hasLine: true),
    TriedScreen(name: "decisions", way: [.init("b", "Alle besluiten")], probe: ("?", "grond", "› grond")),
    TriedScreen(name: "read-back", way: [meeting, .init("f", "Gaat door")], probe: ("?", "grond", "› grond")),
    TriedScreen(name: "Parels", way: [meeting, .init("p", "zoek ›")], probe: ("ken", "nis", "› kennis")),
    TriedScreen(name: "palette", way: [meeting, .init(":", "Wat wil je doen?")], probe: ("be", "slu", "› beslu")),
    TriedScreen(name: "projection", way: [meeting, .init("z", "PROJECTIE")], probe: ("?", "grond", "› grond")),
  ]
}
