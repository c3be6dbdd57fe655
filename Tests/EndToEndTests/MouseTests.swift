import Console
import Foundation
import TestSupport
import Testing

extension PseudoTerminal {
  /// Clicks on the first place where some words stand.
  func click(on words: String, _ location: SourceLocation = #_sourceLocation) {
    see(words)
    let lines = screenLines
    guard let row = lines.lastIndex(where: { $0.contains(words) }), let at = lines[row].range(of: words) else {
      Issue.record("not there: \(words)\n\(lines.joined(separator: "\n"))", sourceLocation: location)
      return
    }
    click(Point(column: TextWidth.columns(of: String(lines[row][..<at.lowerBound])), row: row))
  }

  /// Presses the first button of the mouse and lets it go, as a terminal that tells of it says so.
  func click(_ place: Point) {
    let words = "0;\(place.column + 1);\(place.row + 1)"
    send(bytes: Array("\u{1B}[<\(words)M\u{1B}[<\(words)m".utf8))
  }

  /// Turns the wheel near, so many times.
  func turnWheel(times: Int) {
    for _ in 0..<times { send(bytes: Array("\u{1B}[<65;10;10M".utf8)) }
  }

  var tellsOfTheMouse: Bool { isOn("?1000") && isOn("?1006") }
}

/// The mouse in the built program: the terminal's own until somebody wants it, and theirs again afterwards.
@Suite struct MouseTests {
  /// Switches the mouse on from the group's own screen, and goes back there.
  private func switchOn(_ terminal: PseudoTerminal) {
    terminal.type("s", see: "Instellingen")
    terminal.type("<down><down><enter>", see: "Muis: aan.")
    #expect(terminal.waitUntil { terminal.tellsOfTheMouse })
    terminal.type("<esc>", see: "Enter gaat verder")
  }

  @Test func itIsOffUntilItIsSwitchedOnAndOffAgainAtOnce() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.open()
      terminal.see("Enter gaat verder")
      terminal.click(on: "Enter gaat verder")
      #expect(!String(decoding: terminal.output, as: UTF8.self).contains("?1000h"))
      switchOn(terminal)
      terminal.type("s", see: "Instellingen")
      terminal.type("<down><down><enter>", see: "Muis: uit.")
      #expect(terminal.waitUntil { !terminal.isOn("?1000") && !terminal.isOn("?1006") })
      terminal.type("<enter><esc>", see: "Enter gaat verder")
      #expect(terminal.waitUntil { terminal.tellsOfTheMouse })
      terminal.quit()
      #expect(!terminal.isOn("?1000") && !terminal.isOn("?1006"))
      // It is kept for the next start.
      let again = try desk.open()
      #expect(again.waitUntil(timeout: patience) { again.tellsOfTheMouse })
      again.kill(SIGTERM)
      #expect(again.waitForExit(timeout: patience) == .exit(143))
      #expect(!again.isOn("?1000") && !again.isOn("?1006"))
    }
  }

  @Test func aMeetingCanBeClickedThrough() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.open()
      terminal.see("Enter gaat verder")
      switchOn(terminal)
      terminal.type("<enter>", see: "1 Opening")
      terminal.click(on: "a actie")
      terminal.see("actie ›")
      terminal.send(keys: "Geklikt @nw")
      terminal.see("NWC Noord")
      terminal.click(on: "NWC Noord")
      terminal.see("actie › Geklikt @NWC Noord")
      // Beside everything: the line stays as it is.
      terminal.click(Point(column: 90, row: 3))
      terminal.click(on: "Enter vastleggen")
      terminal.see("Vastgelegd: A2026-1.1")
      // The hints are drawn last, and “Esc terug” stood elsewhere before.
      terminal.type("?", see: "Enter uitvoeren")
      terminal.turnWheel(times: 2)
      terminal.click(on: "Esc terug")
      terminal.seeGone("Toetsen van dit scherm")
      terminal.quit()
      #expect(try desk.texts(of: "actions") == ["Geklikt"])
    }
  }

  @Test func theEditorHasTheMouseForItself() throws {
    try Desk.use { desk in
      let editor = desk.home + "/editor"
      try "#!/bin/sh\nprintf 'in de tekstverwerker'; printf ' erbij' >> \"$1\"; sleep 1\n".write(
        toFile: editor, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: editor)
      desk.variables["EDITOR"] = editor
      try desk.prepare()
      let terminal = try desk.open()
      terminal.see("Enter gaat verder")
      switchOn(terminal)
      terminal.type("<enter>", see: "1 Opening")
      terminal.type("neen<c-g>", see: "in de tekstverwerker")
      #expect(!terminal.isOn("?1000") && !terminal.isOn("?1006"))
      terminal.see("erbij")
      #expect(terminal.waitUntil { terminal.tellsOfTheMouse })
      terminal.type("<c-s>", see: "Vastgelegd: een")
      terminal.quit()
    }
  }
}
