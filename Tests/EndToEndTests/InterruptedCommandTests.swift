import Foundation
import TestSupport
import Testing

/// A command that is ended while it records says that it may be on the disk: its answer never comes.
@Suite struct InterruptedCommandTests {
  /// A pipe that takes nothing more: who writes to it waits.
  private final class FullPipe {
    let pipe = Pipe()

    init() {
      let file = pipe.fileHandleForWriting.fileDescriptor
      let flags = fcntl(file, F_GETFL)
      _ = fcntl(file, F_SETFL, flags | O_NONBLOCK)
      let bytes = [UInt8](repeating: 0x20, count: 4_096)
      while write(file, bytes, bytes.count) > 0 {}
      while write(file, bytes, 1) > 0 {}
      _ = fcntl(file, F_SETFL, flags)
    }
  }

  private func holds(_ desk: Desk, _ text: String) -> Bool {
    desk.journals.contains { FileManager.default.contents(atPath: $0)?.range(of: Data(text.utf8)) != nil }
  }

  /// Ends a command as soon as the journal holds what it records; what it said.
  private func interrupted(_ desk: Desk, _ words: [String], by signal: Int32, once text: String) throws -> String {
    let (full, said) = (FullPipe(), desk.home + "/said")
    #expect(FileManager.default.createFile(atPath: said, contents: nil))
    let process = desk.process(words)
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = full.pipe
    process.standardError = FileHandle(forWritingAtPath: said)
    try process.run()
    let deadline = ContinuousClock.now + patience
    while !holds(desk, text), ContinuousClock.now < deadline { usleep(10_000) }
    kill(process.processIdentifier, signal)
    process.waitUntilExit()
    #expect(process.terminationReason == .uncaughtSignal && process.terminationStatus == signal)
    return try String(contentsOfFile: said, encoding: .utf8)
  }

  @Test(arguments: [SIGINT, SIGHUP, SIGTERM]) func saysThatItMayBeRecorded(_ signal: Int32) throws {
    try Desk.use { desk in
      try desk.prepare()
      let said = try interrupted(desk, ["record", "note", "Vergeten"], by: signal, once: "Vergeten")
      #expect(said.contains("Afgebroken, maar het kan al zijn vastgelegd."), "\(said)")
      #expect(said.contains("trekkersgroep zoek WOORD"), "\(said)")
    }
  }

  @Test func inEnglishToo() throws {
    try Desk.use { desk in
      try desk.prepare()
      let words = ["record", "note", "Forgotten", "--language", "en"]
      let said = try interrupted(desk, words, by: SIGINT, once: "Forgotten")
      #expect(said.contains("Interrupted, but it may have been recorded."), "\(said)")
    }
  }

  @Test func anErasingIsToBeGivenAgain() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Geheim"]).code == 0)
      let said = try interrupted(desk, ["redact", "B2026-1.1", "--yes"], by: SIGINT, once: "text-redacted")
      #expect(said.contains("Geef dezelfde opdracht nog eens"), "\(said)")
    }
  }
}
