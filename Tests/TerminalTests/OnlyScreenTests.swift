import Console
import Foundation
import TestSupport
import Testing

/// A terminal without a second screen keeps the picture: whatever is written next comes on a row of its own below it.
@Suite(.serialized, .enabled(if: ScreenProbe.behaviour == nil)) struct OnlyScreenTests {
  private let patience = Duration.seconds(10)
  /// The shell says something without a new line before it, as a prompt.
  private static let shell = #"set -m; "$@"; printf "prompt "; read x; fg > /dev/null; printf "prompt "; read x"#

  /// The probe with something on every row, the last one included.
  private func drawn(_ name: String) throws -> PseudoTerminal {
    let terminal = try ScreenProbe.start(environment: ["TERM": name], shell: Self.shell)
    terminal.send(keys: "abcefghi,")
    #expect(terminal.waitUntil { terminal.screenLines.last == "key(,)" }, "\(terminal.screenLines)")
    return terminal
  }

  private func expectPrompt(_ terminal: PseudoTerminal, _ comment: String) {
    #expect(
      terminal.waitUntil(timeout: patience) { terminal.screenLines.contains { $0.hasPrefix("prompt") } },
      "\(comment): \(terminal.screenLines)")
    #expect(
      terminal.screenLines.allSatisfy { !$0.contains("prompt") || $0.trimmingCharacters(in: .whitespaces) == "prompt" },
      "\(comment): \(terminal.screenLines)")
    #expect(!terminal.screenLines.contains { $0.contains("key(,)") }, "\(comment): \(terminal.screenLines)")
    #expect(terminal.screenLines.contains { $0 == "key(h)" || $0 == "key(i)" }, "\(comment): \(terminal.screenLines)")
  }

  /// By itself, when it is asked, by a fault, by a plain exit.
  @Test(arguments: ["linux", "vt100", "vt220"]) func thePromptIsOnARowOfItsOwn(_ name: String) throws {
    for keys in ["<c-q>", "A", "T", "Q"] {
      let terminal = try drawn(name)
      terminal.send(keys: keys)
      expectPrompt(terminal, "\(name) \(keys)")
    }
  }

  @Test(arguments: ["linux", "vt100"]) func alsoWhereItIsStopped(_ name: String) throws {
    let terminal = try drawn(name)
    terminal.send(keys: "<c-z>")
    expectPrompt(terminal, "\(name) stop")
    terminal.send(keys: "<enter>")
    #expect(terminal.waitUntil { terminal.screenLines.last == "resumed" }, "\(terminal.screenLines)")
    terminal.send(keys: "<c-q>")
    #expect(
      terminal.waitUntil(timeout: patience) { terminal.screenLines.last?.hasPrefix("prompt") == true },
      "\(terminal.screenLines)")
    #expect(!terminal.screenLines.contains { $0.contains("resumed") })
  }

  /// The words it leaves come below the picture as well, whether it is told or crashes.
  @Test(arguments: ["linux", "vt100"]) func theLastWordsAreOnARowOfTheirOwn(_ name: String) throws {
    let busy = try ScreenProbe.start("deaf", environment: ["TERM": name])
    busy.kill(SIGTERM)
    #expect(busy.waitForExit(timeout: patience) == .exit(143))
    #expect(busy.screenLines.suffix(2).contains("half getypt"), "\(busy.screenLines)")
    let crashed = try drawn(name)
    crashed.send(keys: "A")
    #expect(crashed.waitFor(text: "prompt", timeout: patience))
    #expect(crashed.screenLines.contains("laatste woorden"), "\(crashed.screenLines)")
  }

  /// Nothing is cleared where the shell's own screen comes back.
  @Test func aSecondScreenIsLeftAsItWas() throws {
    let terminal = try ScreenProbe.start(shell: #"seq 10; printf "boven"; "$@"; printf "prompt "; read x"#)
    terminal.send(keys: "<c-q>")
    #expect(terminal.waitFor(text: "prompt", timeout: patience), "\(terminal.screenLines)")
    #expect(terminal.screenLines.contains { $0.hasPrefix("boven") } && !terminal.isOn("?1049"))
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("[999;1H"))
  }
}
