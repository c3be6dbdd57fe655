import Console
import Foundation
import TestSupport
import Testing

/// Systems that give a program less than it usually has: no threads, few files, no `/proc`, a full disk for its words.
@Suite(.serialized) struct OddSystemTests {
  /// The screen, a list, what records, and the lines.
  static let starts = ["", "decisions", "record decision Iets", "--linear", "--version"]

  @Test(arguments: starts) func withoutThreadsItSaysSo(_ start: String) throws {
    try Desk.use { desk in
      let printed = try run("ulimit -u 1; exec ./trekkersgroep \(start)", in: desk)
      #expect(printed.code == 71, "\(printed)")
      #expect(
        printed.out.isEmpty && printed.err.hasPrefix("Het systeem laat geen nieuwe processen meer toe"), "\(printed)")
      // The system does not tell which of the two it is.
      #expect(printed.err.contains("of geeft te weinig geheugen"))
      #expect(printed.err.filter { $0 == "\n" }.count == 1)
    }
  }

  /// Fewer than four are not enough for the system to begin it.
  @Test(arguments: starts, [4, 5, 6, 8, 12, 16]) func withFewFilesItSaysSo(_ start: String, _ limit: Int) throws {
    try Desk.use { desk in
      let printed = try run("ulimit -n \(limit); exec ./trekkersgroep \(start) --language en", in: desk)
      #expect(printed.code == 71, "\(printed)")
      #expect(
        printed.out.isEmpty && printed.err.hasPrefix("The system lets this program open too few files"), "\(printed)")
    }
  }

  @Test func withFilesEnoughItWorks() throws {
    try Desk.use { desk in
      try desk.prepare()
      let script = "ulimit -n 64; exec '\(BuiltProgram.path)'"
      let terminal = try desk.openMeeting(["-c", script], path: "/bin/bash")
      terminal.fill("b", "Met weinig bestanden", see: "Vastgelegd: B2026-1.1 Met weinig bestanden")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Met weinig bestanden"])
    }
  }

  @Test(.enabled(if: SmallDisk.isAllowed)) func withoutProcACommandIsACommand() throws {
    try Desk.use { desk in
      try desk.prepare()
      let script = "umount -l /proc; exec '\(BuiltProgram.path)' record decision 'Zonder proc'"
      let printed = try desk.run(["-m", "bash", "-c", script], path: "/usr/bin/unshare")
      #expect(printed.code == 0 && printed.out.hasPrefix("Besluit B2026-1.1"), "\(printed)")
      #expect(try desk.texts(of: "decisions") == ["Zonder proc"])
    }
  }

  @Test(arguments: ["--version", "--help", "record --help", "parels", "--linear"])
  func whatCannotBeWrittenIsSaid(_ start: String) throws {
    try Desk.use { desk in
      let printed = try desk.run(["-c", "exec '\(BuiltProgram.path)' \(start) > /dev/full"], path: "/bin/bash")
      #expect(printed.code == 74, "\(printed)")
      #expect(printed.err.hasPrefix("De uitvoer kon niet helemaal worden geschreven."), "\(printed)")
      #expect(printed.err.filter { $0 == "\n" }.count == 1, "\(printed)")
    }
  }

  /// With a letter of Latin-1 in the name of the folder: with another sign for it, that would be another folder.
  @Test(arguments: ["HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "TREKKERSGROEP_FOLDER", "PWD"])
  func aFolderWhoseNameIsNoTextIsRefused(_ name: String) throws {
    try Desk.use { desk in
      let start = name == "PWD" ? "cd $folder; exec" : "export \(name)=$folder; exec"
      let option = name == "PWD" ? "--folder ." : ""
      for command in ["record decision Iets", "group new Zee", "demo", "check", "--linear", "project"] {
        let script =
          "folder=$'\(desk.home)/map\\xE9'; mkdir -p $folder; \(start) '\(BuiltProgram.path)' \(command) \(option)"
        let printed = try desk.run(["-c", script], path: "/bin/bash")
        #expect(printed.code == 64 && printed.out.isEmpty, "\(printed)")
        #expect(printed.err.hasPrefix("De naam van de map in \(name) staat niet in UTF-8. "), "\(printed)")
        #expect(printed.err.filter { $0 == "\n" }.count == 1)
      }
      #expect(try desk.run(["-c", "find '\(desk.home)' | wc -l"], path: "/bin/bash").out.hasPrefix("2"))
    }
  }

  /// Runs a script as somebody whom limits bind, beside a copy of the program that everybody can reach; within a second
  /// and some for the copy.
  private func run(_ script: String, in desk: Desk) throws -> Desk.Printed {
    // By another process: a file that any child of this one still has open for writing cannot be run.
    try desk.run([BuiltProgram.path, desk.home + "/trekkersgroep"], path: "/bin/cp")
    let shell = ["-s", "KILL", "5", "bash", "-c", "cd '\(desk.home)'; \(script)"]
    guard geteuid() == 0 else { return try desk.run(shell, path: "/usr/bin/timeout") }
    let nobody = ["--reuid", "65534", "--regid", "65534", "--clear-groups", "timeout"]
    return try desk.run(nobody + shell, path: "/usr/bin/setpriv")
  }
}
