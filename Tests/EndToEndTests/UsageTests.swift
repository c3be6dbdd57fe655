import Console
import Foundation
import TestSupport
import Testing

/// Mistakes on the command line, through the real program: one sentence in front, its exit code, nothing on standard output.
@Suite struct UsageTests {
  @Test(arguments: [
    ("recrd", 64, "“recrd” is geen opdracht. Bedoel je record?"),
    ("decisions --jsn", 64, "De optie --jsn is er niet. Bedoel je --json?"),
    ("meeting new --date 31-2", 64, "“31-2” kan niet: februari"),
    ("record decision X --meeting 2031-7", 66, "Overleg “2031-7” is er niet."),
    ("record decision X --topic onzin", 66, "“onzin” is geen onderwerp."),
    ("record parel onzin", 66, "“onzin” is geen Parel."),
    ("member add X --role tovenaar", 66, "“tovenaar” is geen rol."),
    ("decisions --group Zee", 66, "Er is geen groep “Zee”"),
    ("action done A2026-1.9", 66, "Actie “A2026-1.9” is er niet."),
  ])
  func oneSentenceInDutch(_ line: String, _ code: Int32, _ sentence: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let printed = try desk.run(line)
      #expect(printed.code == code)
      #expect(printed.out.isEmpty)
      #expect(printed.err.hasPrefix(sentence), "\(printed.err)")
      // The choices there are stand below the sentence, one on each line.
      let below = printed.err.split(separator: "\n").dropFirst()
      #expect(printed.err.hasSuffix("\n") && below.allSatisfy { $0.hasPrefix("  ") }, "\(printed.err)")
    }
  }

  @Test func inEnglishByTheLocaleOrTheOption() throws {
    try Desk.use { (desk: inout Desk) throws in
      #expect(try desk.run("decisions --language en").err.hasPrefix("There is no group"))
      desk.variables["LANG"] = "en_GB.UTF-8"
      #expect(try desk.run("decisions").err.hasPrefix("There is no group"))
      #expect(try desk.run("decisions --language nl").err.hasPrefix("Er is nog geen groep"))
    }
  }

  @Test func textsThatCannotBeRecorded() throws {
    try Desk.use { desk in
      try desk.prepare()
      let empty = try desk.run(["record", "decision", " "])
      #expect(empty.code == 64 && empty.err == "Er staat nog geen tekst. Typ wat je wilt vastleggen.\n")
      let long = try desk.run(["record", "note", String(repeating: "a", count: 17 * 1_024)])
      #expect(long.code == 64 && long.err.hasPrefix("Deze tekst is te lang"))
      #expect(try desk.texts(of: "decisions").isEmpty)
    }
  }

  @Test func bytesThatAreNoTextAreRefused() throws {
    try Desk.use { desk in
      try desk.prepare()
      let script = "exec '\(BuiltProgram.path)' record decision \"$(printf 'a\\377b')\""
      let terminal = try desk.open(["-c", script], path: "/bin/bash")
      #expect(terminal.waitForExit(timeout: patience) == .exit(64))
      terminal.see("Er staan tekens in de opdracht die geen tekst zijn.")
      #expect(try desk.texts(of: "decisions").isEmpty)
    }
  }

  @Test func aClosedPipeIsNoCrash() throws {
    try Desk.use { desk in
      try desk.prepare()
      let script = "'\(BuiltProgram.path)' parels --json | true; echo \"code ${PIPESTATUS[0]}\""
      let terminal = try desk.open(["-c", script], path: "/bin/bash")
      terminal.see("code ")
      #expect(["code 0", "code 74"].contains { terminal.words.contains($0) }, "\(terminal.words)")
    }
  }
}
