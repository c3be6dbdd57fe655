import Console
import Foundation
import TestSupport
import Testing

/// Ending the program, and beginning again, in the built program.
@Suite struct QuittingTests {
  /// The second key waits for the act; no third one comes to wake the program.
  @Test func quittingWhileAnActIsSavedQuits() throws {
    try Desk.use { desk in
      try desk.run("group new Heideland")
      try desk.run("meeting new --date vandaag --template short")
      let terminal = try desk.open()
      terminal.see("Heideland")
      terminal.send(keys: "uq")
      #expect(terminal.waitForExit() == .exit(0))
    }
  }

  @Test func aGroupThatIsFoundedAndUsedHasOneFile() throws {
    try Desk.use { desk in
      let terminal = try desk.open()
      terminal.fill("n", "Heideland", see: "schaal")
      terminal.type("<enter>", see: "Nog geen overleg")
      terminal.fill("n", "vandaag", see: "Kennismaken")
      terminal.type("<esc>", see: "n nieuw overleg")
      terminal.quit()
      #expect(desk.journals.count == 1)
    }
  }

  /// What is saved in an editor while the program is killed is offered as the draft of its line.
  @Test func whatWasSavedInTheEditorBeforeACrashIsOfferedAgain() throws {
    try Desk.use { desk in
      let path = desk.home + "/editor"
      let body = "#!/bin/sh\nprintf 'een\\ntwee\\n' > \"$1\"; printf bezig; sleep 20\n"
      try body.write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      desk.variables["EDITOR"] = path
      desk.variables["VISUAL"] = ""
      try desk.prepare()
      let terminal = try desk.open()
      terminal.type("<enter>", see: "Nog niets.")
      terminal.type("nhalf<c-g>", see: "bezig")
      terminal.die()
      let next = try desk.open()
      next.see("een notitie")
      next.see("een twee")
      next.type("<enter>", see: "Nog niets.")
      next.type("n", see: "twee")
      next.type("<c-s>", see: "Vastgelegd: een twee")
      next.quit()
      let third = try desk.open()
      third.see("Heideland")
      third.see("Enter gaat verder")
      #expect(!third.waitFor(text: "half getypt", timeout: .milliseconds(200)))
      third.quit()
    }
  }

  @Test func theExampleKeepsWhatWasDoneUntilItIsBegunAgain() throws {
    try Desk.use { desk in
      let terminal = try desk.open()
      terminal.see("Voorbeeldoverleg")
      #expect(!terminal.waitFor(text: "opnieuw beginnen", timeout: .milliseconds(200)))
      terminal.type("v", see: "VOORBEELD")
      terminal.fill("n", "30-12", see: "30 december")
      terminal.type("<esc>", see: "n nieuw overleg")
      terminal.type("g", see: "Voorbeeld opnieuw beginnen")
      #expect(try files(desk) == 2)
      terminal.type("v", see: "VOORBEELD")
      #expect(try files(desk) == 2)
      terminal.type("g", see: "Voorbeeld opnieuw beginnen")
      terminal.type("o", see: "Het voorbeeld is teruggezet")
      #expect(try files(desk) == 1)
      terminal.type("g", see: "Voorbeeldoverleg")
      #expect(!terminal.waitFor(text: "opnieuw beginnen", timeout: .milliseconds(200)))
      terminal.quit()
    }
  }

  private func files(_ desk: Desk) throws -> Int {
    let root = desk.home + "/state/trekkersgroep/voorbeeld/heideland/logboek"
    let names = try FileManager.default.subpathsOfDirectory(atPath: root)
    return names.filter { $0.hasSuffix(".jsonl") }.count
  }
}
