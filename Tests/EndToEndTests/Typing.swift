import Console
import Foundation
import TestSupport
import Testing

/// Longer than any answer takes on a busy machine; what has to be quick is measured where it is tested.
let patience = Duration.seconds(10)

/// What a person does at a terminal: look, type, and wait for the answer.
extension PseudoTerminal {
  /// Waits for some words on the screen; an issue with the whole screen where they do not come.
  @discardableResult func see(
    _ text: String, within timeout: Duration = patience, _ location: SourceLocation = #_sourceLocation
  ) -> Bool {
    let isThere = waitUntil(timeout: timeout) { self.words.contains(text) }
    #expect(isThere, "not seen: \(text)\n\(screenLines.joined(separator: "\n"))", sourceLocation: location)
    return isThere
  }

  /// Waits until some words are gone from the screen.
  func seeGone(_ text: String, within timeout: Duration = patience, _ location: SourceLocation = #_sourceLocation) {
    let isGone = waitUntil(timeout: timeout) { !self.words.contains(text) }
    #expect(isGone, "still there: \(text)\n\(screenLines.joined(separator: "\n"))", sourceLocation: location)
  }

  /// The rows of the screen once the program has nothing more to draw.
  var stillLines: [String] {
    var lines = screenLines
    _ = waitUntil(timeout: patience) {
      self.settle(.milliseconds(100))
      let now = self.screenLines
      defer { lines = now }
      return now == lines
    }
    return lines
  }

  /// Types keys and waits for what they bring.
  func type(_ keys: String, see text: String, _ location: SourceLocation = #_sourceLocation) {
    send(keys: keys)
    see(text, location)
  }

  /// Types into a line that a key opens, waits until it stands there, then presses Enter and waits for the answer.
  func fill(_ key: String, _ line: String, see text: String, _ location: SourceLocation = #_sourceLocation) {
    type(key, see: "›", location)
    send(keys: line)
    see(String(line.suffix(18)), location)
    type("<enter>", see: text, location)
  }

  /// Says that the meeting is over, without a reason for what was not dealt with.
  func closeMeeting(see text: String, _ location: SourceLocation = #_sourceLocation) {
    type("f", see: "voorlezen", location)
    type("s", see: "afsluiten? Reden", location)
    type("<enter>", see: text, location)
  }

  /// Ends the program as a power cut does: it can do nothing any more.
  func die(_ location: SourceLocation = #_sourceLocation) {
    kill(SIGKILL)
    #expect(waitForExit(timeout: patience) == .signal(SIGKILL), sourceLocation: location)
  }

  /// Ends the program as its user does.
  func quit(_ location: SourceLocation = #_sourceLocation) {
    send(keys: "q")
    let asks = { self.words.contains("Programma sluiten?") || self.words.contains("Close the program?") }
    _ = waitUntil(timeout: patience) { asks() || self.waitForExit(timeout: .zero) != nil }
    if asks() { send(keys: "<enter>") }
    #expect(waitForExit(timeout: patience) == .exit(0), sourceLocation: location)
    #expect(isGivenBack, sourceLocation: location)
  }
}
