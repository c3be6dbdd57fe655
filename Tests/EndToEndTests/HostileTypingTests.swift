import Console
import Foundation
import TestSupport
import Testing

extension PseudoTerminal {
  /// Whether what came from elsewhere ever reached the terminal as a control sequence: none of these is the program's own.
  func expectNoForeignControl(_ location: SourceLocation = #_sourceLocation) {
    _ = screenLines
    let found = ForeignControl.sentToTerminal(output)
    #expect(found.isEmpty, "\(found) was sent to the terminal", sourceLocation: location)
  }
}

/// Bytes that are no text, and escapes that could command a terminal, typed and pasted.
@Suite struct HostileTypingTests {
  private static let commands =
    "a\u{1B}]0;gekaapt\u{07}b\u{1B}[?1000h\u{1B}[5mc\u{9B}6nd\u{202E}e\u{200B}f\r\ng\th\u{1B}P+q\u{1B}\\i"

  @Test func pastedEscapesStayText() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("b", see: "besluit ›")
      terminal.send(bytes: Array("\u{1B}[200~\(Self.commands)\u{1B}[201~".utf8))
      terminal.see("gekaapt")
      // What was pasted never acts as a key: its line break recorded nothing.
      #expect(terminal.words.contains("besluit ›"))
      terminal.type("<enter>", see: "Vastgelegd: B2026-1.1")
      terminal.send(bytes: Array("\u{1B}[200~\(Self.commands)\u{1B}[201~".utf8))
      terminal.type("<esc>", see: "Overleg verlaten?")
      terminal.type("<enter>", see: "Laatste besluiten")
      terminal.expectNoForeignControl()
      terminal.quit()
      try expectCleanFiles(desk, holding: "gekaapt")
    }
  }

  /// Name, colours, attributes, the place of the cursor, a mode, the size, a title, the mouse in another way: each holds
  /// letters that are keys here.
  private static let answers = [
    "\u{1B}P>|tmux 3.4\u{1B}\\", "\u{1B}P>|XTerm(390)\u{9C}", "\u{1B}]11;rgb:0000/0000/0000\u{7}",
    "\u{1B}]10;rgb:bbbb/ffff/dddd\u{1B}\\", "\u{9D}4;1;rgb:bb/pp/qq\u{9C}", "\u{1B}_Gi=31;bpq\u{1B}\\",
    "\u{1B}[?62;22c", "\u{1B}[3;4R", "\u{1B}[?2026;2$y", "\u{1B}[8;24;80t", "\u{1B}]lmap bovenaan\u{1B}\\",
    "\u{1B}[32;12;5M", "\u{1B}[I",
  ]

  @Test func whatATerminalTellsIsNoKey() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Dit blijft staan", see: "Vastgelegd: B2026-1.1")
      let lines = try desk.journals.map { try String(contentsOfFile: $0, encoding: .utf8) }
      for answer in Self.answers { terminal.send(bytes: Array(answer.utf8)) }
      // Over a slow line one comes in parts.
      for part in ["\u{1B}P>|tm", "ux 3", ".4\u{1B}", "\\"] {
        terminal.send(bytes: Array(part.utf8))
        Thread.sleep(forTimeInterval: 0.1)
      }
      // No key was heard: any would have taken away what was last said.
      let shown = terminal.stillLines.joined(separator: "\n")
      #expect(shown.contains("Vastgelegd: B2026-1.1 Dit blijft staan") && shown.contains("▸ 1 Opening"), "\(shown)")
      #expect(try desk.journals.map { try String(contentsOfFile: $0, encoding: .utf8) } == lines)
      // One that is cut off for good takes along what is typed within a second of its beginning, and nothing after that.
      terminal.send(bytes: Array("\u{1B}]11;rgb:00".utf8))
      for _ in 0..<14 {
        Thread.sleep(forTimeInterval: 0.1)
        terminal.send(keys: "x")
      }
      terminal.see("“x” doet hier niets")
      terminal.type("bAfspraak", see: "Afspraak")
      for answer in Self.answers { terminal.send(bytes: Array(answer.utf8)) }
      terminal.type(" staat", see: "Afspraak staat")
      terminal.type("<enter>", see: "B2026-1.2 Afspraak staat")
      #expect(try desk.texts(of: "decisions") == ["Dit blijft staan", "Afspraak staat"])
      terminal.quit()
    }
  }

  @Test func bytesThatAreNoTextHarmNothing() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("n", see: "notitie ›")
      terminal.send(bytes: Array("Begin".utf8) + [0xFF, 0xC0, 0xAF, 0xED, 0xA0, 0x80, 0xF5, 0x80] + Array("eind".utf8))
      terminal.see("eind")
      terminal.send(bytes: [0x00, 0xC2, 0x9B, 0xE2, 0x80, 0xAE, 0x1C, 0x1D])
      terminal.send(keys: " klaar")
      terminal.see("klaar")
      terminal.type("<enter>", see: "Vastgelegd: Begin")
      terminal.expectNoForeignControl()
      terminal.quit()
      try expectCleanFiles(desk, holding: "klaar")
    }
  }

  @Test func aTextThatIsTooLongIsRefusedAndStays() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("b", see: "besluit ›")
      let long = String(repeating: "woord ", count: 17 * 1_024 / 6 + 1) + "einde"
      terminal.send(bytes: Array("\u{1B}[200~\(long)\u{1B}[201~".utf8))
      terminal.see("einde")
      terminal.type("<enter>", see: "Deze tekst is te lang")
      #expect(terminal.words.contains("einde"))
      terminal.type("<c-u>", see: "besluit ›")
      terminal.type("<enter>", see: "Er staat nog geen tekst.")
      terminal.type("Kort<enter>", see: "Vastgelegd: B2026-1.1 Kort")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Kort"])
    }
  }

  /// `cat` of a journal is safe, and so is what the commands print.
  private func expectCleanFiles(_ desk: Desk, holding text: String) throws {
    let all = try desk.journals.map { try String(contentsOfFile: $0, encoding: .utf8) }.joined()
    #expect(all.contains(text))
    let found = try desk.run(["search", text]).out
    #expect(found.contains(text))
    for text in [all, found] {
      let control = text.unicodeScalars.filter {
        ($0.value < 0x20 && $0 != "\n") || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
      }
      #expect(control.isEmpty, "\(Array(control))")
    }
  }
}
