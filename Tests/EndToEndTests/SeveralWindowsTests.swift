import Foundation
import TestSupport
import Testing

/// Several windows of one device on one group: what is half typed in one is offered in no other while it is open.
@Suite struct SeveralWindowsTests {
  @Test(arguments: [true, false]) func aLineInAnOpenWindowIsOfferedInNoOther(isRecorded: Bool) throws {
    try Desk.use { desk in
      try desk.prepare()
      let first = try desk.openHalfTyped()
      let second = try openBeside(&desk, unlike: "half getypt")
      second.type("n", see: "notitie ›")
      second.type("van twee", see: "notitie › van twee")
      desk.seeDraft("van twee", of: second)
      if isRecorded { second.type("<enter>", see: "Vastgelegd: van twee") } else { second.send(keys: "<c-u><esc>") }
      second.seeGone("notitie ›")
      second.quit()
      first.die()
      try expectOffered("half getypt", at: desk)
      #expect(try desk.list("results", "search", "twee").count == (isRecorded ? 1 : 0))
    }
  }

  @Test func bothLinesAreOfferedOneAfterTheOtherWhenBothWindowsWereKilled() throws {
    try Desk.use { desk in
      try desk.prepare()
      let first = try desk.openHalfTyped()
      let second = try openBeside(&desk, unlike: "half getypt")
      second.type("n", see: "notitie ›")
      second.type("van twee", see: "notitie › van twee")
      desk.seeDraft("van twee", of: second)
      first.die()
      second.die()
      let windows = [try desk.openMeeting(), try desk.openMeeting()]
      for (window, text) in zip(windows, ["half getypt", "van twee"]) {
        window.type("n", see: "notitie › \(text)")
        window.type("<enter>", see: "Vastgelegd: \(text)")
        window.quit()
      }
      try expectNothingOffered(at: desk)
    }
  }

  /// Whoever opens the group next has the line, and for the window that left there is none any more.
  @Test func aWindowThatLeavesTheGroupLeavesItsLineBehind() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.run("group new Veen")
      let heideland = ["--group", "heideland"]
      let first = try desk.openMeeting(heideland)
      first.type("n", see: "notitie ›")
      first.type("half getypt", see: "notitie › half getypt")
      first.type("<esc><esc>", see: "Overleg verlaten?")
      first.type("<enter>", see: "Laatste besluiten")
      first.type("g", see: "Veen")
      let second = try desk.open(heideland)
      second.see("half getypt een notitie")
      first.type("<enter>", see: "Enter gaat verder")
      #expect(!first.stillLines.contains { $0.contains("vorige keer") })
      second.type("<enter>", see: "1 Opening")
      second.type("n", see: "notitie › half getypt")
      second.type("<enter>", see: "Vastgelegd: half getypt")
      second.quit()
      first.quit()
      #expect(try desk.run(["search", "getypt", "--group", "heideland"]).out.contains("half getypt"))
    }
  }

  @Test func aWindowThatOnlyProjectsTakesNothingUp() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.openHalfTyped().die()
      let wall = try desk.open(["project"])
      wall.see("Opening")
      #expect(!wall.stillLines.contains { $0.contains("half getypt") })
      try expectOffered("half getypt", at: desk)
      #expect(
        try FileManager.default.contentsOfDirectory(atPath: desk.home + "/state/trekkersgroep/windows").count == 1)
      wall.quit()
    }
  }

  /// Line by line it is the same program.
  @Test func aLineInAnOpenWindowIsNotOfferedLineByLineEither() throws {
    try Desk.use { desk in
      try desk.prepare()
      let first = try desk.openHalfTyped()
      let printed = try desk.converse(["", "n", ":terug", "n van twee"])
      #expect(printed.code == 0 && !printed.out.contains("half getypt"), "\(printed.out)")
      first.die()
      let heard = try desk.converse([""])
      #expect(heard.out.contains("“half getypt”"), "\(heard.out)")
      try expectOffered("half getypt", at: desk)
    }
  }

  @Test func eachWindowGetsItsOwnTextBackFromTheEditor() throws {
    try Desk.use { desk in
      try desk.prepare()
      // Both files are open at once: the second editor begins before the first has ended.
      let gate = desk.home + "/gate"
      try useEditor("while [ ! -e \(gate) ]; do sleep 0.05; done; printf 'uit %s' \"$(cat $1)\" > \"$1\"", at: &desk)
      let windows = [try desk.openMeeting(), try desk.openMeeting()]
      for (window, text) in zip(windows, ["links", "rechts"]) {
        window.type("n", see: "notitie ›")
        window.type(text, see: "notitie › \(text)")
        window.type("<c-g>", see: "bezig")
      }
      _ = FileManager.default.createFile(atPath: gate, contents: nil)
      for (window, text) in zip(windows, ["links", "rechts"]) {
        window.see("uit \(text)")
        window.type("<c-s>", see: "Vastgelegd: uit \(text)")
        window.quit()
      }
      try expectNothingOffered(at: desk)
    }
  }

  @Test(arguments: [true, false]) func whatIsInTheEditorOfAnotherWindowIsNotOffered(isKilled: Bool) throws {
    try Desk.use { desk in
      try desk.prepare()
      let gate = desk.home + "/gate"
      try useEditor("printf 'en meer' >> \"$1\"; while [ ! -e \(gate) ]; do sleep 0.05; done", at: &desk)
      let first = try desk.openMeeting()
      first.type("n", see: "notitie ›")
      first.type("begin<c-g>", see: "bezig")
      let second = try openBeside(&desk, unlike: "begin")
      second.type("n", see: "notitie ›")
      #expect(!second.words.contains("begin"))
      second.type("<esc>", see: "1 Opening")
      second.quit()
      if isKilled {
        // The editor goes on; it holds nothing.
        first.die()
        try expectOffered("begin en meer", at: desk, shown: "en meer", with: "<c-s>")
      }
      _ = FileManager.default.createFile(atPath: gate, contents: nil)
      if isKilled { return }
      first.see("en meer")
      first.type("<c-s>", see: "Vastgelegd: begin en meer")
      first.quit()
      try expectNothingOffered(at: desk)
    }
  }

  /// Another window, in which nothing of the first is offered.
  private func openBeside(
    _ desk: inout Desk, unlike text: String, _ location: SourceLocation = #_sourceLocation
  ) throws -> PseudoTerminal {
    let terminal = try desk.open()
    terminal.see("Enter gaat verder", location)
    #expect(!terminal.stillLines.contains { $0.contains(text) || $0.contains("vorige keer") }, sourceLocation: location)
    terminal.type("<enter>", see: "1 Opening", location)
    return terminal
  }

  /// The next start offers this note, and once that is recorded nothing.
  private func expectOffered(
    _ text: String, at desk: Desk, shown: String? = nil, with key: String = "<enter>",
    _ location: SourceLocation = #_sourceLocation
  ) throws {
    let again = try desk.open()
    again.see("half getypt een notitie", location)
    again.type("<enter>", see: "1 Opening", location)
    again.type("n", see: shown ?? "notitie › \(text)", location)
    again.type(key, see: "Vastgelegd: \(text)", location)
    again.quit()
    try expectNothingOffered(at: desk, location)
  }

  private func expectNothingOffered(at desk: Desk, _ location: SourceLocation = #_sourceLocation) throws {
    let last = try desk.open()
    last.see("Enter gaat verder", location)
    #expect(!last.stillLines.contains { $0.contains("vorige keer") }, sourceLocation: location)
    last.quit()
  }

  /// An editor that says that it is busy, and then does something.
  private func useEditor(_ body: String, at desk: inout Desk) throws {
    let path = desk.home + "/editor"
    try "#!/bin/sh\nprintf bezig\n\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    (desk.variables["EDITOR"], desk.variables["VISUAL"]) = (path, "")
  }
}
