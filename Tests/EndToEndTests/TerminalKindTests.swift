import Console
import Foundation
import TestSupport
import Testing

/// Terminals that are too small, unknown, or not there at all, and locales that do not exist.
@Suite struct TerminalKindTests {
  @Test(arguments: [("nl", "vergroot het venster"), ("en", "enlarge the window")])
  func aSmallWindowAsksForMoreRoom(_ language: String, _ sentence: String) throws {
    try Desk.use { desk in
      let terminal = try desk.open(["--language", language], size: Size(columns: 20, rows: 5))
      terminal.see(sentence)
      terminal.resize(Size(columns: 64, rows: 16))
      terminal.see("Trekkersgroep")
      terminal.seeGone(sentence)
      terminal.resize(Size(columns: 20, rows: 5))
      terminal.see(sentence)
      terminal.resize(Size(columns: 100, rows: 30))
      terminal.seeGone(sentence)
      terminal.quit()
    }
  }

  /// Not every terminal, nor what projectors and video calls make of one, knows how to shift rows: old words would stay
  /// beside new ones.
  @Test func rowsThatMoveAreDrawnAnew() throws {
    try Desk.use { desk in
      let terminal = try desk.open(size: Size(columns: 80, rows: 24))
      terminal.see("Voorbeeldoverleg")
      terminal.type("v<enter>", see: "Agenda · gepland")
      terminal.type("<enter>", see: "1 Opening")
      let topics = ["Vorig verslag", "Gezamenlijk doel", "Taken en rollen", "Scholingsbehoefte", "MDO verbreden"]
      for (index, topic) in topics.enumerated() { terminal.type("<right>", see: "\(index + 2) \(topic) 0 van") }
      let sent = String(decoding: terminal.output, as: UTF8.self)
      // Regions smaller than the screen, rows up and down, rows and cells in and out, one cell again and again.
      let shifts = sent.matches(of: /\u{1B}(?:\[(?!1;24r)[0-9;]*[rSTLMP@b]|M|D)/).map { $0.output.dropFirst() }
      #expect(shifts.isEmpty)
      terminal.quit()
    }
  }

  @Test(arguments: ["nl_XX.UTF-8", "nl_NL.UTF-8", "C", ""])
  func anyLocaleShowsTheSameText(_ locale: String) throws {
    try Desk.use { desk in
      desk.variables = ["LANG": locale.isEmpty ? nil : locale]
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("b", "Financien in orde", see: "B2026-1.1 Financien in orde")
      let accents = "Financiën één keer"
      terminal.fill("b", accents, see: "B2026-1.2 Financiën één keer")
      #expect(try desk.texts(of: "decisions").last == accents)
      terminal.quit()
    }
  }

  /// Whoever asks for ASCII gets letters without their accents, on the screen only.
  @Test(arguments: ["C", "POSIX"]) func asciiIsShownToWhoeverAsksForIt(_ locale: String) throws {
    try Desk.use { desk in
      desk.variables = ["LC_ALL": locale]
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("b", see: "besluit >")
      // Sent as they are: the keyboard goes on typing them.
      terminal.type("Financiën één keer", see: "Financien een keer")
      terminal.type("<enter>", see: "B2026-1.1 Financien een keer")
      #expect(terminal.output.allSatisfy { $0 < 0x80 })
      #expect(try desk.texts(of: "decisions") == ["Financiën één keer"])
      terminal.quit()
    }
  }

  @Test(
    arguments: [
      (nil, "De variabele TERM is leeg"), ("", "De variabele TERM is leeg"),
      ("nergens-van", "“nergens-van” (uit TERM) ken ik niet"),
      ("dumb", "“dumb” (uit TERM) kan geen volledig scherm tonen"),
      ("vt52", "“vt52” (uit TERM) kan geen volledig scherm tonen"),
    ] as [(String?, String)])
  func aTerminalThatCannotIsExplained(_ name: String?, _ sentence: String) throws {
    try Desk.use { desk in
      desk.variables = ["TERM": name]
      for language in ["nl", "en"] {
        let terminal = try desk.open(["--language", language])
        #expect(terminal.waitForExit(timeout: patience) == .exit(64))
        let said = String(decoding: terminal.output, as: UTF8.self).replacingOccurrences(of: "\r\n", with: "\n")
        #expect(!said.contains("\u{1B}"))
        #expect(said.hasSuffix("\n") && said.filter { $0 == "\n" }.count == 1, "\(said)")
        #expect(said.contains(sentence) == (language == "nl"), "\(said)")
        #expect(said.hasSuffix("trekkersgroep --linear\n"), "\(said)")
        #expect(terminal.isGivenBack)
      }
      #expect(!FileManager.default.fileExists(atPath: desk.groups))
    }
  }

  /// By what a terminal can, not by its name: from before ANSI, on paper, a column lost for every change of colour, no way
  /// to begin with an empty screen; the last one can do all that is needed.
  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic")),
    arguments: [
      (#"clear=^Z, cup=\E=%p1%' '%+%c%p2%' '%+%c"#, false), (#"hc, clear=\E[J, cup=\E[%i%p1%d;%p2%dH"#, false),
      (#"xmc#1, clear=\E[J, cup=\E[%i%p1%d;%p2%dH"#, false), (#"cup=\E[%i%p1%d;%p2%dH"#, false),
      (#"clear=\E[H\E[J, cup=\E[%i%p1%d;%p2%dH"#, true),
    ])
  func aTerminalIsJudgedByWhatItCan(_ abilities: String, _ canShow: Bool) throws {
    try Desk.use { desk in
      let source = desk.home + "/soort.ti"
      try Data("soort|a kind,\n\tam, cols#80, lines#24, \(abilities),\n".utf8).write(to: URL(fileURLWithPath: source))
      #expect(try desk.run(["-x", "-o", desk.home + "/terminfo", source], path: "/usr/bin/tic").code == 0)
      desk.variables = ["TERM": "soort", "TERMINFO": desk.home + "/terminfo"]
      let terminal = try desk.open()
      terminal.see(canShow ? "Voorbeeldoverleg" : "kan geen volledig scherm tonen")
      if !canShow { #expect(terminal.waitForExit(timeout: patience) == .exit(64)) } else { terminal.quit() }
    }
  }

  @Test func withoutATerminalItSaysSo() throws {
    try Desk.use { desk in
      let dutch = try desk.run([])
      #expect(dutch.code == 64 && dutch.out.isEmpty)
      #expect(dutch.err.hasPrefix("Het scherm van trekkersgroep heeft een terminal nodig."))
      let english = try desk.run("--language en")
      #expect(english.code == 64 && english.out.isEmpty)
      #expect(english.err.hasPrefix("The screen of trekkersgroep needs a terminal."))
      for said in [dutch.err, english.err] {
        #expect(said.filter { $0 == "\n" }.count == 1 && said.hasSuffix("trekkersgroep --linear\n"), "\(said)")
      }
      #expect(!FileManager.default.fileExists(atPath: desk.groups))
    }
  }
}
