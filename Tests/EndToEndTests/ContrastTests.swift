import Console
import TestSupport
import Testing

/// What the built program really sends: every sign on every screen of a walk, in every theme.
@Suite struct ContrastTests {
  private static let themes = ["donker", "licht", "hoog contrast"]

  @Test func everySignHasTheContrastOfTheThemes() throws {
    try Desk.use { desk in
      let size = Size(columns: 80, rows: 24)
      let terminal = try desk.open(["--language", "nl"], size: size)
      terminal.see("Voorbeeldoverleg")
      try look(at: terminal, size, "start")
      terminal.type("v", see: "Laatste besluiten")
      try look(at: terminal, size, "home")
      for (key, words, name) in [
        ("a", "Open acties", "actions"), ("b", "· besluiten", "decisions"), ("p", "· gekozen Parels", "choices"),
        ("m", "· mensen", "people"), ("s", "Instellingen", "settings"), ("?", "alle toetsen", "help"),
      ] {
        terminal.type(key, see: words)
        try look(at: terminal, size, name)
        terminal.send(keys: "<esc>")
        terminal.see("Laatste besluiten")
      }
      terminal.type("<enter>", see: "Agenda · gepland")
      terminal.type("<enter>", see: "1 Opening")
      try look(at: terminal, size, "live")
      terminal.type("aBellen @ROS 1-1-26", see: "al voorbij")
      try look(at: terminal, size, "line with a warning")
      terminal.type("<enter>", see: "A2026-4.1")
      terminal.type("y", see: "doet hier niets")
      try look(at: terminal, size, "refusal")
      terminal.quit()
    }
  }

  /// Looks at one screen in each theme, and comes back to the first.
  private func look(at terminal: PseudoTerminal, _ size: Size, _ name: String) throws {
    var isFirst = true
    for theme in Self.themes {
      if !isFirst { terminal.send(keys: "<c-t>") }
      isFirst = false
      _ = terminal.stillLines
      let cells = (0..<size.rows).flatMap { row in (0..<size.columns).map { terminal.cell($0, row) } }
      #expect(Set(cells.map { $0.background == nil }) == [false], "\(name) in \(theme)")
      let pairs = Set(cells.filter { !["", " "].contains($0.text) }.map { [$0.foreground, $0.background] })
      #expect(pairs.count > 2, "\(name) in \(theme)")
      for pair in pairs {
        let (text, ground) = (try #require(pair[0]), try #require(pair[1]))
        #expect(ColourVision.contrast(text, ground) >= 7, "\(name) in \(theme): \(text) on \(ground)")
      }
    }
    // Without colours, and back to the first.
    terminal.send(keys: "<c-t><c-t>")
    _ = terminal.stillLines
  }
}
