import Foundation
import TestSupport

/// Clocks that are wrong, jump, or differ between two devices: everything recorded is there, in one order everywhere, and
/// what is from the future is said.
struct Clocks: Fault {
  static let word = "clocks"
  static let title = "clocks that are wrong"
  static let waits = true

  private static let usual = "2026-11-21T14:00:00+"
  /// The rule of Europe/Amsterdam, which needs no list of places on this machine.
  private static let amsterdam = "CET-1CEST,M3.5.0,M10.5.0/3"

  /// From one start to the next the clock is set.
  private static let jumps: [(name: String, first: String, then: String)] = [
    ("50 years back, then right", "1976-11-21T14:00:00+", usual),
    ("50 years ahead, then right", "2076-11-21T14:00:00+", usual),
    ("right, then 50 years back", usual, "1976-11-21T14:00:00+"),
    ("right, then 50 years ahead", usual, "2076-11-21T14:00:00+"),
    ("an hour back in mid-meeting", usual, "2026-11-21T13:00:00+"),
    ("ten years back in mid-meeting", usual, "2016-11-21T14:00:00+"),
    ("a second back in mid-meeting", usual, "2026-11-21T13:59:59+"),
    ("the first day of all", "1970-01-02T00:00:00+", usual),
    ("the last night of a century", "2099-12-31T23:59:58+", "2100-01-01T00:00:01+"),
    ("a leap day", "2028-02-29T23:59:58+", "2028-03-01T00:00:00+"),
    ("a clock that stands still", "2026-11-21T14:00:00", "2026-11-21T14:00:00"),
    ("summer time begins between two starts", "2026-03-29T01:59:00+", "2026-03-29T03:00:00+"),
    ("an hour that does not exist", "2026-03-29T02:30:00+", "2026-03-29T02:10:00+"),
    ("summer time ends between two starts", "2026-10-25T02:59:00+", "2026-10-25T02:01:00+"),
    ("an hour that comes twice", "2026-10-25T02:30:00+", "2026-10-25T02:30:00+"),
  ]

  /// The clock passes this while the program runs, and what its header says then.
  private static let nights: [(name: String, clock: String, header: String)] = [
    ("summer time begins", "2026-03-29T01:59:58+", "02:00"), ("summer time ends", "2026-10-25T02:59:58+", "03:00"),
    ("a year begins", "2026-12-31T23:59:58+", "00:00"),
  ]

  private static let skews = [
    ("50 years ahead", "2076-11-21T14:00:00+"), ("50 years back", "1976-11-21T14:00:00+"),
    ("a day ahead", "2026-11-22T14:00:00+"),
    ("an hour back", "2026-11-21T13:00:00+"), ("half a second ahead", "2026-11-21T14:00:01+"),
    ("alike, standing still", "2026-11-21T14:00:00"),
  ]

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    for jump in Self.jumps where scale.has(jump.name) {
      try Home.use { home in tally.attempt(jump.name) { try leap(&home, jump.first, jump.then, jump.name, &$0) } }
    }
    for night in Self.nights where scale.has(night.name) {
      try Home.use { home in tally.attempt(night.name) { try pass(&home, night.clock, night.header, night.name, &$0) } }
    }
    for skew in Self.skews where scale.has(skew.0) {
      try Home.use { home in tally.attempt(skew.0) { try share(&home, skew.1, skew.0, &$0) } }
    }
    return tally
  }

  /// Two sessions of one device, with the clock set between them.
  private func leap(_ home: inout Home, _ first: String, _ then: String, _ name: String, _ tally: inout Tally) throws {
    home.variables["TZ"] = Self.amsterdam
    home.clock = first
    try home.prepare()
    try record(["Eerst", "Daarna"], home)
    home.clock = then
    try record(["Later", "Laatst"], home)
    try compare(["Eerst", "Daarna", "Later", "Laatst"], [home], name, &tally)
    let isAhead = String(first.prefix(19)) > String(then.prefix(19)) && first.prefix(4) > then.prefix(4)
    if isAhead { try findFuture(home, name, &tally) }
  }

  private func record(_ texts: [String], _ home: Home) throws {
    let terminal = try home.openMeeting()
    for text in texts { try terminal.fill("b", text, see: " " + text) }
    for text in texts where !terminal.waitUntil({ terminal.shows(text) }) {
      throw Missed(what: text, instead: terminal.picture)
    }
    try terminal.quit()
  }

  /// One session that runs on through the hour.
  private func pass(_ home: inout Home, _ clock: String, _ header: String, _ name: String, _ tally: inout Tally) throws
  {
    home.variables["TZ"] = Self.amsterdam
    home.clock = clock
    try home.prepare()
    let terminal = try home.openMeeting()
    try terminal.fill("b", "Eerst", see: "Vastgelegd: B")
    try terminal.see(header)
    try terminal.fill("b", "Daarna", see: " Daarna")
    try terminal.see("Vastgelegd: B")
    try terminal.quit()
    home.clock = Self.usual
    try compare(["Eerst", "Daarna"], [home], name, &tally)
  }

  /// Two devices with one folder, each with a clock of its own, that record in turn.
  private func share(_ home: inout Home, _ clock: String, _ name: String, _ tally: inout Tally) throws {
    try home.prepare()
    var other = home
    other.clock = clock
    other.variables["XDG_STATE_HOME"] = home.path + "/state-of-another"
    var texts: [String] = []
    for round in 0..<3 {
      for (device, place) in [("een", home), ("twee", other)] {
        let text = "Besluit \(round) van \(device)"
        let printed = try place.run(["record", "decision", text])
        tally.count(\.other, by: printed.code == 0 ? 0 : 1, "\(name): \(printed.complaint)")
        texts.append(text)
      }
    }
    // Both at once: neither knows what the other records just then.
    let terminals = try [home.openMeeting(), other.openMeeting()]
    for round in 3..<5 {
      for (device, terminal) in zip(["een", "twee"], terminals) {
        let text = "Besluit \(round) van \(device)"
        try terminal.fill("b", text, see: " " + text)
        if !terminal.waitUntil({ terminal.shows(text) }) { throw Missed(what: text, instead: terminal.picture) }
        texts.append(text)
      }
    }
    for terminal in terminals { try terminal.quit() }
    try compare(texts, [home, other], name, &tally, isInTurn: false)
    if clock.prefix(10) > Self.usual.prefix(10) { try findFuture(home, name, &tally) }
  }

  /// All is there; every device has the same order, in which nothing of one device comes before what it recorded earlier.
  private func compare(
    _ texts: [String], _ homes: [Home], _ name: String, _ tally: inout Tally, isInTurn: Bool = true
  ) throws {
    tally.compare(confirmed: texts, tried: Set(texts), found: homes[0].oracle.found, name)
    let lists = try homes.map {
      try $0.list("decisions").map { [$0["number"], $0["text"]].map { $0 as? String ?? "" } }
    }
    for list in lists {
      tally.count(\.other, by: list == lists[0] ? 0 : 1, "\(name): another order on another device \(list)")
      tally.count(\.lost, by: Set(texts).subtracting(list.map { $0[1] }).count, "\(name): listed \(list)")
      tally.count(\.other, by: list.count - Set(list.map { $0[0] }).count, "\(name): a number twice \(list)")
      if isInTurn { tally.count(\.other, by: list.map { $0[1] } == texts ? 0 : 1, "\(name): another order \(list)") }
    }
    for device in ["een", "twee"] where !isInTurn {
      let own = lists[0].map { $0[1] }.filter { $0.hasSuffix(device) }
      tally.count(\.other, by: own == own.sorted() ? 0 : 1, "\(name): the order of \(device) \(own)")
    }
  }

  /// What is from the future is said by `check`, which is no complaint about a file.
  private func findFuture(_ home: Home, _ name: String, _ tally: inout Tally) throws {
    let printed = try home.run("check --json")
    let object = try JSONSerialization.jsonObject(with: Data(printed.out)) as? [String: Any]
    let groups = object?["groups"] as? [[String: Any]] ?? []
    let count = groups.compactMap { $0["future"] as? Int }.reduce(object?["future"] as? Int ?? 0, +)
    tally.count(\.unclear, by: count > 0 ? 0 : 1, "\(name): nothing said of the future: \(printed.text)")
  }
}
