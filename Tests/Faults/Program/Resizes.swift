import Console
import Foundation
import TestSupport

/// The window takes any size, in bursts, while keys are typed: no key is lost, the program lives, the text is there.
struct Resizes: Fault {
  static let word = "resizes"
  static let title = "resizes from 1x1 to 500x200"
  static let waits = true

  /// So many sizes for one line.
  private static let perLine = 20
  private static let usual = Size(columns: 100, rows: 30)
  private static let larger = Size(columns: 120, rows: 36)
  private static let corners = [(1, 1), (500, 200), (500, 1), (1, 200), (2, 2), (39, 12), (40, 12), (64, 16), (80, 24)]

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 500_200)
    for round in 0..<scale.of(brief: 200, short: 500, long: 5_000) / Self.perLine {
      let screen = TriedScreen.all[round % TriedScreen.all.count]
      let seed = chance.next()
      guard scale.has(screen.name) else { continue }
      try Home.use { home in
        try home.prepare()
        tally.attempt("round \(round) on \(screen.name)") { tally in
          let terminal = try screen.reach(home)
          try drag(terminal, screen, Chance(state: seed))
          if screen.hasLine { try record(terminal, home, screen, &tally) }
        }
        tally.cases += Self.perLine - 1
      }
    }
    return tally
  }

  /// Keys come between the sizes, the first ones and the last ones too.
  private func drag(_ terminal: PseudoTerminal, _ screen: TriedScreen, _ chance: Chance) throws {
    var chance = chance
    let keys = Array(screen.probe.first.hasPrefix("?") ? "" : screen.probe.first + screen.probe.second)
    if keys.isEmpty { try terminal.type("?", see: "Toetsen van dit scherm ›") }
    let typed = keys.isEmpty ? Array("grond") : keys
    var sent = 0
    for number in 0..<Self.perLine {
      if sent < typed.count, sent * Self.perLine <= number * typed.count {
        terminal.send(keys: String(typed[sent]))
        sent += 1
      }
      terminal.resize(Self.size(&chance))
      // Some of them one upon the other, some with the time to draw.
      if Int.random(in: 0..<3, using: &chance) == 0 { terminal.settle(.milliseconds(5)) }
    }
    terminal.resize(Self.usual)
    for key in typed.dropFirst(sent) { terminal.send(keys: String(key)) }
    try terminal.see(keys.isEmpty ? "› grond" : screen.probe.see)
    // The keys are named on the last row there is.
    terminal.resize(Self.larger)
    let isFilled = terminal.waitUntil(timeout: patience) { terminal.screenLines.last?.isEmpty == false }
    if !isFilled { throw Missed(what: "the last row of a larger window", instead: terminal.picture) }
  }

  private func record(_ terminal: PseudoTerminal, _ home: Home, _ screen: TriedScreen, _ tally: inout Tally) throws {
    terminal.send(keys: "<c-s>")
    try terminal.see("Vastgelegd: B2026-1.1")
    let text = screen.probe.see
    tally.compare(confirmed: [text], tried: [text], found: home.oracle.found, screen.name)
    try terminal.quit()
    tally.count(\.unrestored, by: terminal.isGivenBack ? 0 : 1, screen.name)
  }

  private static func size(_ chance: inout Chance) -> Size {
    if Int.random(in: 0..<4, using: &chance) == 0, let corner = corners.randomElement(using: &chance) {
      return Size(columns: corner.0, rows: corner.1)
    }
    return Size(columns: Int.random(in: 1...500, using: &chance), rows: Int.random(in: 1...200, using: &chance))
  }
}
