import Foundation
import TestSupport
import Testing

/// Files of this device that cannot be read for a moment: what is in them is known from its own copies.
@Suite struct UnreadableTests {
  /// The number of the person as whom programs run that may not do everything; rights do not bite the superuser.
  private static let person: uid_t = 65_534
  private static let lender = "/usr/bin/setpriv"
  private static let isTriable = geteuid() != 0 || FileManager.default.isExecutableFile(atPath: lender)

  /// Runs a command as somebody whom rights bite.
  private func run(_ arguments: [String], at desk: Desk) throws -> Desk.Printed {
    guard geteuid() == 0 else { return try desk.run(arguments) }
    let program = desk.home + "/program"
    if !FileManager.default.fileExists(atPath: program) {
      try FileManager.default.copyItem(atPath: BuiltProgram.path, toPath: program)
    }
    for name in FileManager.default.enumerator(atPath: desk.home)?.compactMap({ $0 as? String }) ?? [] {
      chown("\(desk.home)/\(name)", Self.person, Self.person)
    }
    chown(desk.home, Self.person, Self.person)
    return try desk.run(["--reuid", "\(Self.person)", "--clear-groups", program] + arguments, path: Self.lender)
  }

  @Test(.enabled(if: isTriable)) func theMeetingAndTheNumbersAreKnown() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run("record decision Eerst").code == 0)
      #expect(try desk.run("meeting new --date morgen").code == 0)
      let isMeant = { (text: String) in text.contains("meeting-started") || text.contains("Eerst") }
      let hidden = try desk.journals.filter { isMeant(try String(contentsOfFile: $0, encoding: .utf8)) }
      for path in hidden { chmod(path, 0) }
      let printed = try run(["record", "decision", "Daarna"], at: desk)
      #expect(printed.code == 0 && printed.out.contains("B2026-1.2"), "\(printed)")
      for path in hidden { chmod(path, 0o600) }
      #expect(try desk.texts(of: "decisions") == ["Eerst", "Daarna"])
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test(.enabled(if: isTriable)) func whatIsErasedMeanwhileGoesOnceItCanBeRead() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run("record decision Geheim").code == 0)
      let path = try #require(
        try desk.journals.first { try String(contentsOfFile: $0, encoding: .utf8).contains("Geheim") })
      chmod(path, 0)
      let printed = try run(["redact", "--text", "geheim", "--yes"], at: desk)
      #expect(printed.code == 76 && printed.err.contains("opnieuw geprobeerd"), "\(printed)")
      chmod(path, 0o600)
      let opened = try run(["decisions"], at: desk)
      #expect(opened.err.contains("nu uit de bestanden van dit apparaat weg"), "\(opened)")
      for name in FileManager.default.enumerator(atPath: desk.home)?.compactMap({ $0 as? String }) ?? []
      where name != "program" {
        let bytes = FileManager.default.contents(atPath: "\(desk.home)/\(name)") ?? Data()
        #expect(bytes.range(of: Data("Geheim".utf8)) == nil, "\(name)")
      }
    }
  }
}
