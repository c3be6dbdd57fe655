import Console
import Foundation
import TestSupport
import Testing

/// The program killed at random moments while somebody types. The oracle is the test: what the screen showed as
/// recorded has to be there afterwards, and nothing that was never typed.
@Suite struct KillTests {
  @Test func whatTheScreenShowedAsRecordedSurvivesAKill() throws {
    try Desk.use { desk in
      try desk.prepare()
      var typist = Typist(seed: 20_261_121)
      for round in 0..<25 {
        let terminal = try desk.open(size: Size(columns: 100, rows: 30))
        typist.resume(terminal, round)
        typist.work(terminal, round, desk)
        terminal.kill(SIGKILL)
        #expect(terminal.waitForExit(timeout: patience) == .signal(SIGKILL))
        typist.look(terminal)
        try typist.check(desk, round)
      }
      #expect(typist.confirmed.count > 40, "too little was typed to prove anything: \(typist.confirmed.count)")
      #expect(typist.drafts > 3)
      // A line may have been cut off in the middle of its writing, or may still be on this device only; nothing worse.
      let check = try desk.run("check").code
      #expect([0, 65, 75].contains(check))
    }
  }

  @Test func aRecordedLineIsNotOfferedAgain() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("n", see: "notitie ›")
      terminal.type("Al vastgelegd", see: "notitie › Al vastgelegd")
      desk.seeDraft("Al vastgelegd", of: terminal)
      terminal.type("<enter>", see: "Vastgelegd: Al vastgelegd")
      terminal.kill(SIGKILL)
      #expect(terminal.waitForExit(timeout: patience) == .signal(SIGKILL))
      let again = try desk.open()
      again.see("Enter gaat verder")
      again.type("<enter>", see: "Al vastgelegd")
      again.type("n", see: "notitie ›")
      #expect(!again.words.contains("› Al vastgelegd"))
    }
  }
}

/// Somebody who types entries until the lights go out, and remembers what the screen said.
struct Typist {
  private var generator: Chance
  /// All texts that were ever typed to their Enter.
  private(set) var sent: Set<String> = []
  /// Those that the screen showed as recorded.
  private(set) var confirmed: Set<String> = []
  /// How many half-typed lines were found again.
  private(set) var drafts = 0

  private var item = "1  Opening"
  /// Whether a step to the next item was asked for and not yet seen.
  private var mayHaveMoved = false
  private var halfTyped: String?

  init(seed: UInt64) { generator = Chance(state: seed) }

  /// Starts again: the half-typed line is offered, and the meeting goes on at its item.
  mutating func resume(_ terminal: PseudoTerminal, _ round: Int) {
    terminal.see("Enter gaat verder")
    if halfTyped != nil {
      terminal.see("nog half getypt een")
      drafts += 1
    }
    terminal.type("<enter>", see: "Vastgelegd")
    let heading = heading(terminal)
    #expect(heading == item || mayHaveMoved, "round \(round): \(heading) instead of \(item)")
    // A step that reached this device's own copy only comes as soon as that is brought over.
    if heading != item { (item, mayHaveMoved) = (heading, false) }
    if let text = halfTyped {
      terminal.type("n", see: "notitie › \(text)")
      terminal.type("<enter>", see: "Vastgelegd: \(text)")
      sent.insert(text)
      look(terminal)
      halfTyped = nil
    }
  }

  /// Types until a random moment.
  mutating func work(_ terminal: PseudoTerminal, _ round: Int, _ desk: Desk) {
    var left = Int.random(in: 1...8, using: &generator)
    if round % 5 == 2 { return typeHalf(terminal, round, desk) }
    for count in 0... {
      if round % 6 == 5, count == 1, item.first != "8" { return goOn(terminal) }
      let (key, kind) =
        [("b", "Besluit"), ("a", "Actie"), ("n", "Notitie"), ("k", "Punt")].randomElement(using: &generator) ?? (
          "b", ""
        )
      let text = "\(kind) r\(round)-\(count)-\(Int.random(in: 100...999, using: &generator))"
      sent.insert(text)
      // Ctrl-U clears what a line that was cut off left, and tells the program that this is no pasted text.
      for part in [key + "\u{15}", String(text.prefix(4)), String(text.dropFirst(4)), "\r"] {
        terminal.send(bytes: Array(part.utf8))
        pass(milliseconds: Int.random(in: 0...12, using: &generator), terminal)
        left -= part == "\r" ? 1 : 0
        if left <= 0, Int.random(in: 0..<3, using: &generator) == 0 { return }
      }
      // Not every entry is waited for: keys come while the one before is being written.
      if Bool.random(using: &generator) { _ = terminal.waitUntil(timeout: patience) { Self.shows(text, terminal) } }
      look(terminal)
    }
  }

  private mutating func goOn(_ terminal: PseudoTerminal) {
    mayHaveMoved = true
    terminal.send(keys: "<right>")
    pass(milliseconds: Int.random(in: 0...60, using: &generator), terminal)
    look(terminal)
  }

  private mutating func typeHalf(_ terminal: PseudoTerminal, _ round: Int, _ desk: Desk) {
    let text = "Half getypt in ronde \(round)"
    terminal.type("n<c-u>", see: "notitie ›")
    terminal.type(text, see: text)
    desk.seeDraft(text, of: terminal)
    halfTyped = text
  }

  private func pass(milliseconds: Int, _ terminal: PseudoTerminal) {
    if milliseconds > 0 { terminal.settle(.milliseconds(milliseconds)) }
  }

  /// Notes what the screen shows as recorded.
  mutating func look(_ terminal: PseudoTerminal) {
    for text in sent where !confirmed.contains(text) && Self.shows(text, terminal) { confirmed.insert(text) }
    if mayHaveMoved {
      let now = heading(terminal)
      if !now.isEmpty, now != item { (item, mayHaveMoved) = (now, false) }
    }
  }

  /// As a message, or in the list of what is recorded: on a row that is not the line being typed.
  private static func shows(_ text: String, _ terminal: PseudoTerminal) -> Bool {
    terminal.screenLines.contains { $0.contains(text) && !$0.contains("›") }
  }

  private func heading(_ terminal: PseudoTerminal) -> String {
    let row = terminal.screenLines[2].drop { $0 == " " }
    let parts = row.components(separatedBy: "  ").map { $0.trimmingCharacters(in: .whitespaces) }.filter { !$0.isEmpty }
    guard let number = parts.firstIndex(where: { Int($0) != nil }), number + 1 < parts.count else { return "" }
    return "\(parts[number])  \(parts[number + 1])"
  }

  /// Everything confirmed is there, and nothing is there that was not typed.
  func check(_ desk: Desk, _ round: Int) throws {
    let decisions = try desk.list("decisions", "decisions")
    let actions = try desk.list("actions", "actions")
    let others = try desk.list("results", "search", "r") + desk.list("results", "search", "half")
    let texts = Set((decisions + actions + others).compactMap { $0["text"] as? String })
    #expect(confirmed.isSubset(of: texts), "round \(round) lost \(confirmed.subtracting(texts))")
    #expect(texts.isSubset(of: sent), "round \(round) invented \(texts.subtracting(sent))")
    let numbers = (decisions + actions).compactMap { $0["number"] as? String }
    #expect(Set(numbers).count == numbers.count)
  }
}
