import Console
import Foundation
import TestSupport
import Testing

/// Colour is a second voice: whatever the terminal, the theme and NO_COLOR say, the same text stands there.
@Suite struct SameTextTests {
  private static let terminals: [[String: String?]] = [
    ["TERM": "xterm-256color"], ["TERM": "xterm-256color", "COLORTERM": "truecolor"], ["TERM": "xterm-16color"],
    ["TERM": "xterm"], ["TERM": "linux"], ["TERM": "vt100"], ["TERM": "xterm-256color", "NO_COLOR": "1"],
    ["TERM": "screen-256color"],
  ]

  /// The screens of a short walk, in every theme.
  private func walk(_ desk: Desk, _ kind: [String: String?], _ language: String) throws -> [[String]] {
    var desk = desk
    desk.clock = "2026-11-21T14:00:00"
    desk.variables = kind
    let terminal = try desk.open(["--language", language], size: Size(columns: 80, rows: 24))
    let nl = language == "nl"
    terminal.see(nl ? "Enter gaat verder" : "Enter continues")
    var screens = [terminal.stillLines]
    terminal.type("<enter>", see: "1 Opening")
    screens.append(terminal.stillLines)
    for theme in nl ? ["licht", "hoog contrast", "geen kleuren"] : ["light", "high contrast", "no colours"] {
      terminal.type("<c-t>", see: "\(nl ? "Thema" : "Theme"): \(theme).")
      let lines = terminal.stillLines
      // Where there are no colours a second sentence says so.
      screens.append(lines.filter { !$0.contains(theme) && !$0.contains("NO_COLOR") })
    }
    terminal.type(nl ? "b" : "d", see: "›")
    terminal.type("Een besluit", see: "Een besluit")
    terminal.type("<c-t>", see: nl ? "Thema: donker." : "Theme: dark.")
    let line = terminal.stillLines.first { $0.contains("› Een besluit") }
    screens.append([line ?? "no line"])
    terminal.send(keys: "<c-u><esc>")
    terminal.seeGone("›")
    terminal.quit()
    return screens
  }

  @Test(arguments: ["nl", "en"]) func theSameTextOnEveryTerminal(_ language: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      var first: [[String]]?
      for kind in Self.terminals {
        let description = "/\(kind["TERM"].flatMap { $0 } ?? "")"
        let folder = "/" + String(description.dropFirst().prefix(1))
        // Not every system has a description of all of them.
        guard
          ["/usr/share/terminfo", "/lib/terminfo", "/etc/terminfo"].contains(where: {
            FileManager.default.fileExists(atPath: $0 + folder + description)
          })
        else { continue }
        let screens = try walk(desk, kind, language)
        #expect(screens == first ?? screens, "\(kind)")
        first = first ?? screens
      }
    }
  }
}
