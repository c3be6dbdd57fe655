import Foundation
import TestSupport

/// A group's files and folders are taken away, replaced and put back by others, before the start, between two entries and
/// while a line is typed: what was confirmed is there once all is whole again, and what does not go is said at once.
struct TakenFiles: Fault {
  static let word = "taken-files"
  static let title = "files and folders taken away"
  static let waits = true

  private enum Moment: String, CaseIterable {
    case beforeTheStart = "before the start"
    case betweenEntries = "between two entries"
    case whileTyping = "while a line is typed"
  }

  /// What the program may say to an Enter.
  private enum Answer: String, CaseIterable {
    case hereOnly = "Alleen op dit apparaat"
    case refused = "Niet vastgelegd"
    case readOnly = "Er kan hier niets worden vastgelegd"
    case recorded = "Vastgelegd: B"
  }

  /// A second is promised; this machine does other things meanwhile.
  private static let soon = Duration.seconds(2)
  private static let text = "Tijdens"

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    let takings = Taking.all.filter { !$0.needsDisk || SmallDisk.isAllowed }
    for taking in takings {
      for moment in Moment.allCases where scale.has("\(taking.name) \(moment.rawValue)") {
        try Home.use { home in
          let name = "\(taking.name) \(moment.rawValue)"
          if taking.needsDisk {
            try SmallDisk.use(at: home.groups) { _ in
              tally.attempt(name) { try befall(home, taking, moment, name, &$0) }
            }
          } else {
            tally.attempt(name) { try befall(home, taking, moment, name, &$0) }
          }
        }
      }
    }
    tally.remarks.append(
      "\(takings.count) of \(Taking.all.count) troubles; rights do not bite who runs as root, so a folder stands in the file's place"
    )
    return tally
  }

  private func befall(_ home: Home, _ taking: Taking, _ moment: Moment, _ name: String, _ tally: inout Tally) throws {
    try home.prepare()
    try taking.prepare(home)
    try home.run("record decision Eerder")
    var confirmed: Set<String> = ["Eerder"]
    if moment == .beforeTheStart { try taking.take(home) }
    let terminal = try home.open()
    try terminal.see("? hulp")
    if terminal.waitForScreen(within: .milliseconds(500), { $0.contains("Enter gaat verder") }) {
      try terminal.type("<enter>", see: "Agenda min")
      if moment != .beforeTheStart, !taking.isFresh {
        try terminal.fill("b", "Vooraf", see: "Vastgelegd: B2026-1.2 Vooraf")
        confirmed.insert("Vooraf")
      }
      if moment == .betweenEntries { try taking.take(home) }
      if try record(terminal, home, taking, moment, name, &tally) { confirmed.insert(Self.text) }
    } else {
      tally.count(\.other, by: moment == .beforeTheStart ? 0 : 1, "\(name): no meeting \(terminal.picture)")
      try taking.restore(home)
    }
    terminal.kill(SIGKILL)
    _ = terminal.waitForExit(timeout: patience)
    try compare(home, confirmed, name, &tally)
  }

  /// Types an entry and sees what becomes of it; true where it was confirmed.
  private func record(
    _ terminal: PseudoTerminal, _ home: Home, _ taking: Taking, _ moment: Moment, _ name: String, _ tally: inout Tally
  ) throws -> Bool {
    terminal.send(keys: "b")
    if !terminal.waitForScreen(within: Self.soon, { $0.contains("besluit ›") }) {
      let isSaid = terminal.words.contains(Answer.readOnly.rawValue)
      tally.count(\.unclear, by: isSaid ? 0 : 1, "\(name): no line, and no word why \(terminal.picture)")
      try taking.restore(home)
      return false
    }
    try terminal.type(Self.text, see: "besluit › " + Self.text)
    if moment == .whileTyping { try taking.take(home) }
    terminal.send(keys: "<enter>")
    let isAnswered = terminal.waitForScreen(within: Self.soon) { words in
      Answer.allCases.contains { words.contains($0.rawValue) }
    }
    let words = terminal.words
    let answer = Answer.allCases.first { words.contains($0.rawValue) }
    tally.count(\.unclear, by: isAnswered ? 0 : 1, "\(name): nothing said of the entry \(terminal.picture)")
    if taking.isFelt, answer == .recorded {
      tally.count(\.unclear, "\(name): said to be recorded, as if nothing were \(terminal.picture)")
    }
    try taking.restore(home)
    if answer == .recorded || answer == .hereOnly { return true }
    // What was refused stays typed, and goes once all is whole again.
    tally.count(\.lost, by: words.contains("› " + Self.text) ? 0 : 1, "\(name): the line is gone \(terminal.picture)")
    let isBack = terminal.waitUntil(timeout: patience) {
      terminal.send(keys: "<enter>")
      return terminal.waitForScreen(within: .seconds(1)) { $0.contains("Vastgelegd: B") }
    }
    tally.count(\.other, by: isBack ? 0 : 1, "\(name): not recorded afterwards either \(terminal.picture)")
    return isBack
  }

  /// Everything is in the group's folder after the next start, and in the program's own list.
  private func compare(_ home: Home, _ confirmed: Set<String>, _ name: String, _ tally: inout Tally) throws {
    let again = try home.openMeeting()
    _ = again.waitUntil(timeout: patience) { confirmed.isSubset(of: home.oracle.found) }
    try again.quit()
    let tried: Set<String> = ["Eerder", "Vooraf", Self.text]
    tally.compare(confirmed: confirmed, tried: tried, found: home.oracle.found, name)
    let listed = try home.texts(of: "decisions")
    tally.count(
      \.other, by: Set(listed) == home.oracle.found && listed.count == Set(listed).count ? 0 : 1,
      "\(name): listed \(listed)")
    let check = try home.run("check")
    tally.count(
      \.other, by: [0, 65].contains(check.code) ? 0 : 1, "\(name): check ends with \(check.code) \(check.text)")
  }
}
