import Foundation
import TestSupport

/// What did not come, and what was there instead.
struct Missed: Error, CustomStringConvertible {
  let what: String
  let instead: String

  var description: String { "missed “\(what)”, instead: \(instead)" }
}

/// Longer than any answer takes on a busy machine.
let patience = Duration.seconds(15)

/// Somebody at the screen, who gives up a case where an answer does not come.
extension PseudoTerminal {
  /// Waits until the screen is as it should be; looks anew only where something was drawn.
  func waitForScreen(within timeout: Duration = patience, _ isGood: (String) -> Bool) -> Bool {
    var seen = -1
    var last = false
    return waitUntil(timeout: timeout) {
      if output.count != seen {
        seen = output.count
        last = isGood(words)
      }
      return last
    }
  }

  /// Waits for some words on the screen.
  func see(_ text: String, within timeout: Duration = patience) throws {
    if !waitForScreen(within: timeout, { $0.contains(text) }) { throw Missed(what: text, instead: picture) }
  }

  /// Types keys and waits for what they bring.
  func type(_ keys: String, see text: String) throws {
    send(keys: keys)
    try see(text)
  }

  /// Types into a line that a key opens, waits until it stands there, then presses Enter and waits for the answer.
  func fill(_ key: String, _ line: String, see text: String) throws {
    try type(key, see: "›")
    send(keys: line)
    try see(String(line.suffix(18)))
    try type("<enter>", see: text)
  }

  /// Ends the program as its user does.
  func quit() throws {
    send(keys: "q")
    let asks = { self.words.contains("Programma sluiten?") }
    _ = waitUntil(timeout: patience) { asks() || self.waitForExit(timeout: .zero) != nil }
    if asks() { send(keys: "<enter>") }
    let ending = waitForExit(timeout: patience)
    if ending != .exit(0) { throw Missed(what: "the end", instead: "\(String(describing: ending))\n\(picture)") }
  }

  /// Whether a text stands on a row that is not the line being typed: as a message, or in a list of what is recorded. While
  /// it is in the line, the row that tells how that is understood holds it as well.
  func shows(_ text: String) -> Bool {
    let rows = screenLines
    return rows.contains { $0.contains(text) && !$0.contains("›") } && !rows.contains { $0.contains(" › \(text)") }
  }

  /// The rows of the screen that hold something, for a finding.
  var picture: String { "\n" + screenLines.filter { !$0.isEmpty }.joined(separator: "\n") }
}

extension Tally {
  /// One case; what it missed counts as something else that went wrong.
  mutating func attempt(_ name: String, _ body: (inout Tally) throws -> Void) {
    cases += 1
    do { try body(&self) } catch { count(\.other, "\(name): \(error)") }
  }
}
