import Console
import Foundation
import TestSupport
import Testing

/// More than anybody types: a megabyte at once, a thousand keys a second.
@Suite struct FloodTests {
  private static let megabyte = String(repeating: "lang woord\n", count: 95_326)
  /// A second on a machine that does nothing else; with room for one that builds and tests meanwhile.
  private static let soon = Duration.seconds(10)

  private func paste(_ text: String, into terminal: PseudoTerminal) {
    terminal.send(bytes: Array("\u{1B}[200~\(text)\u{1B}[201~".utf8))
  }

  /// The most memory that the program ever had, in kilobytes.
  private func memory(of terminal: PseudoTerminal) throws -> Int {
    let status = try String(contentsOfFile: "/proc/\(terminal.process)/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }

  @Test func aMegabyteIsRefusedInWordsWhereverItIsPasted() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      let before = try memory(of: terminal)
      terminal.type("bStond er al", see: "Stond er al")
      paste(Self.megabyte, into: terminal)
      terminal.see("Niet geplakt", within: Self.soon)
      terminal.type(" en blijft<enter>", see: "Vastgelegd: B2026-1.1 Stond er al en blijft")
      paste(Self.megabyte, into: terminal)
      terminal.see("Niet geplakt", within: Self.soon)
      terminal.type("/", see: "zoek ›")
      paste(Self.megabyte, into: terminal)
      terminal.see("Niet geplakt", within: Self.soon)
      terminal.type("blijft", see: "Stond er al en blijft")
      #expect(try memory(of: terminal) < before + 100_000)
      terminal.send(keys: "<esc><esc>")
      terminal.see("1 Opening")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Stond er al en blijft"])
    }
  }

  /// As a terminal without marks sends it, with and without line breaks.
  @Test(arguments: [true, false]) func aMegabyteWithoutMarksRecordsNothing(hasBreaks: Bool) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.type("bBegin", see: "Begin")
      let text = hasBreaks ? Self.megabyte : Self.megabyte.replacingOccurrences(of: "\n", with: " ")
      terminal.sendAtOnce(Array(text.utf8))
      terminal.see("Niet geplakt", within: .seconds(30))
      // Nobody types on within a blink: what comes that soon still belongs to the paste.
      usleep(300_000)
      terminal.type("<c-u>", see: "besluit ›")
      usleep(100_000)
      terminal.type("Daarna", see: "Daarna")
      usleep(100_000)
      terminal.type("<enter>", see: "Vastgelegd: B2026-1.1 Daarna")
      terminal.quit()
      #expect(try desk.texts(of: "decisions") == ["Daarna"])
    }
  }

  @Test func aThousandKeysASecondAreAllThereInOrder() throws {
    let seconds = Int(ProcessInfo.processInfo.environment["TREKKERSGROEP_FLOOD"] ?? "") ?? 2
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      let texts = (0..<seconds * 25).map { "Besluit nummer \(1_000 + $0) van een snelle typist" }
      let keys = texts.flatMap { Array("b\($0)\r".utf8) }
      let start = ContinuousClock.now
      for (index, key) in keys.enumerated() {
        terminal.send(bytes: [key])
        // Somebody begins slowly, and what was kept from sending does not send it all at once.
        usleep(index < 150 ? 4_000 : 1_000)
      }
      let typed = ContinuousClock.now
      let last = "\(1_000 + texts.count - 1) van een snelle typist"
      let isRecorded = { terminal.words.contains(last) && !terminal.words.contains("besluit ›") }
      #expect(terminal.waitUntil(timeout: .seconds(60), isRecorded), "\(terminal.screenLines.joined(separator: "\n"))")
      let late = typed.duration(to: .now)
      if seconds > 2 { print("\(keys.count) keys in \(start.duration(to: typed)), on the screen \(late) later") }
      terminal.quit()
      // A machine that is busy with other things reads many keys at once, and takes them for pasted text: then a line goes
      // on in the line before. Not a letter is lost or changes its place.
      let recorded = try desk.texts(of: "decisions")
      #expect(recorded.joined(separator: " b") == texts.joined(separator: " b"))
      #expect(recorded.count > texts.count / 2)
    }
  }
}
