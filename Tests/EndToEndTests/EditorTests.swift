import Console
import Foundation
import TestSupport
import Testing

/// A long note through an editor of one's own, in the built program.
@Suite struct EditorTests {
  @Test func theTextComesBackFromTheEditorAndIsRecordedAsItStands() throws {
    try Desk.use { desk in
      let editor = try script("printf 'twee\\n\\ndrie\\n' >> \"$1\"; printf bezig; sleep 0.3", at: desk)
      let terminal = try begin(&desk, editor: editor)
      terminal.type("neen<c-g>", see: "drie")
      terminal.see("Ctrl-S vastleggen")
      terminal.type("<c-s>", see: "Vastgelegd: een twee drie")
      terminal.quit()
      let found = try desk.run("search drie --json")
      #expect(found.out.contains("een\\ntwee\\n\\ndrie"), "\(found)")
    }
  }

  @Test(arguments: ["", "/bestaat/niet", "exit 3 #"]) func withoutAnEditorTheTextStays(command: String) throws {
    try Desk.use { desk in
      let terminal = try begin(&desk, editor: command)
      terminal.type("nblijft staan<c-g>", see: command.isEmpty ? "Er is geen tekstverwerker gekozen" : "werkte niet")
      terminal.type("<c-s>", see: "Vastgelegd: blijft staan")
      terminal.quit()
    }
  }

  @Test func whatIsNoTextStaysInItsFile() throws {
    try Desk.use { desk in
      let editor = try script("printf 'Co\\366rdinatie' > \"$1\"", at: desk)
      let terminal = try begin(&desk, editor: editor)
      terminal.type("nblijft staan<c-g>", see: "geen leesbare tekst")
      terminal.type("<c-s>", see: "Vastgelegd: blijft staan")
      terminal.type("nnog een<c-g>", see: "geen leesbare tekst")
      terminal.type("<c-s>", see: "Vastgelegd: nog een")
      terminal.quit()
      let folder = desk.home + "/state/trekkersgroep/drafts"
      let kept = try FileManager.default.contentsOfDirectory(atPath: folder).filter {
        FileManager.default.contents(atPath: folder + "/" + $0) == Data("Co\u{F6}rdinatie".utf16.map { UInt8($0) })
      }
      #expect(kept.count == 2, "\(kept)")
    }
  }

  @Test func whatWasSavedBeforeTheEditorFailedComesBack() throws {
    try Desk.use { desk in
      let editor = try script("printf 'en meer' >> \"$1\"; exit 3", at: desk)
      let terminal = try begin(&desk, editor: editor)
      terminal.type("nbegin<c-g>", see: "en meer")
      terminal.type("<c-s>", see: "Vastgelegd: begin en meer")
      terminal.quit()
    }
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGKILL]) func whatWasSavedIsOfferedWhenTheProgramEndedUnderTheEditor(
    _ signal: Int32
  ) throws {
    try Desk.use { desk in
      let editor = try script("printf 'en meer' >> \"$1\"; printf bezig; sleep 3", at: desk)
      let terminal = try begin(&desk, editor: editor)
      terminal.type("nbegin<c-g>", see: "bezig")
      terminal.kill(signal)
      _ = terminal.waitForExit(timeout: patience)
      let again = try desk.open()
      again.type("<enter>", see: "Agenda min")
      again.type("n", see: "en meer")
      again.type("<c-s>", see: "Vastgelegd: begin en meer")
      again.quit()
      #expect(try desk.run("search meer --json").out.components(separatedBy: "begin").count == 2)
    }
  }

  /// The line is kept half a second later, and until then the file of the editor has it.
  @Test func whatCameBackIsOfferedWhenTheProgramIsKilledAtOnce() throws {
    try Desk.use { desk in
      let editor = try script("printf 'en meer' >> \"$1\"", at: desk)
      let terminal = try begin(&desk, editor: editor)
      terminal.type("nbegin<c-g>", see: "en meer")
      terminal.kill(SIGKILL)
      _ = terminal.waitForExit(timeout: patience)
      let again = try desk.open()
      again.type("<enter>", see: "Agenda min")
      again.type("n", see: "en meer")
      again.type("<c-s>", see: "Vastgelegd: begin en meer")
      again.quit()
    }
  }

  private func begin(_ desk: inout Desk, editor: String) throws -> PseudoTerminal {
    desk.variables["EDITOR"] = editor
    desk.variables["VISUAL"] = ""
    try desk.run("group new Heideland")
    try desk.run("meeting new --date vandaag --template short")
    try desk.run("meeting start")
    let terminal = try desk.open()
    terminal.type("<enter>", see: "Nog niets.")
    return terminal
  }

  private func script(_ body: String, at desk: Desk) throws -> String {
    let path = desk.home + "/editor"
    try "#!/bin/sh\n\(body)\n".write(toFile: path, atomically: true, encoding: .utf8)
    try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
    return path
  }
}
