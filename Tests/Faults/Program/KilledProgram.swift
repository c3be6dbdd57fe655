import Console
import Foundation
import TestSupport

/// The whole program in a terminal, killed at random moments while a chair records on all its screens. What the screen
/// showed as recorded is in the journal at once; the next start needs no repair and one key.
struct KilledProgram: Fault {
  static let word = "kill-program"
  static let title = "kill -9 of the whole program"
  static let waits = true

  /// So many kills in one home: with more each start would take longer.
  private static let perHome = 25

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    var chance = Chance(state: 20_261_121)
    var confirmed: [String: Int] = [:]
    let rounds = scale.of(brief: 10, short: 200, long: 2_000)
    for first in stride(from: 0, to: rounds, by: Self.perHome) {
      try Home.use { home in
        try home.prepare()
        try Self.goToThirdItem(home)
        var chair = HastyChair(home: home)
        for round in first..<min(rounds, first + Self.perHome) {
          let seed = chance.next()
          tally.attempt("round \(round)") { try chair.live(round, seed, &$0) }
        }
        tally.attempt("after round \(first + Self.perHome - 1)") { try chair.compareLists(&$0) }
        tally.cases -= 1
        confirmed.merge(chair.counts) { $0 + $1 }
      }
    }
    let missing = Deed.all.map(\.name).filter { confirmed[$0] == nil }
    tally.count(\.other, by: missing.count, "never confirmed, so nothing is proved of: \(missing)")
    tally.remarks.append(
      "\(confirmed.count) of \(Deed.all.count) deeds confirmed, each \(confirmed.values.min() ?? 0) times or more")
    return tally
  }

  /// There every deed can be done.
  private static func goToThirdItem(_ home: Home) throws {
    let terminal = try home.openMeeting()
    try terminal.type("<right>", see: "▸ 2")
    try terminal.type("<right>", see: "▸ 3")
    try terminal.quit()
  }
}

/// Somebody who records until the lights go out, and remembers what the screen said.
private struct HastyChair {
  let home: Home
  /// How often each deed was seen as recorded.
  private(set) var counts: [String: Int] = [:]

  /// All texts that were ever typed to their Enter, and those that the screen showed as recorded.
  private var sent: Set<String> = ["Vooraf", "Doen"]
  private var confirmed: Set<String> = []
  /// Which deed each of these was, and the screen that confirmed it.
  private var shown: [String: String] = [:]
  /// How many events of a kind were seen as recorded.
  private var events: [String: Int] = [:]
  private var theme: Set<String> = []
  private var halfTyped: String?
  /// Whether the meeting may be at another item than the third, or in a break.
  private var mayHaveMoved = false
  /// What was counted already, so that nothing is counted twice.
  private var told: Set<String> = []
  private var chance = Chance(state: 0)

  init(home: Home) { self.home = home }

  /// From one start to one kill.
  mutating func live(_ round: Int, _ seed: UInt64, _ tally: inout Tally) throws {
    chance = Chance(state: seed)
    let terminal = try home.open()
    try resume(terminal, round, &tally)
    if round % 6 == 2 {
      typeHalf(terminal, round, &tally)
    } else {
      let deeds = Int.random(in: 1...3, using: &chance)
      for number in 1...deeds { try perform(terminal, "r\(round)-\(number)", isLast: number == deeds) }
    }
    terminal.kill(SIGKILL)
    _ = terminal.waitForExit(timeout: patience)
    check(round, &tally)
  }

  /// Starts again: no repair, one key, and the half-typed line is offered.
  private mutating func resume(_ terminal: PseudoTerminal, _ round: Int, _ tally: inout Tally) throws {
    try terminal.see("Enter gaat verder")
    if let text = halfTyped, !terminal.waitForScreen({ $0.contains("“\(text)”") || $0.contains("nog half getypt") }) {
      tally.count(\.lost, "round \(round): half-typed “\(text)” is not offered: \(terminal.picture)")
    }
    try terminal.type("<enter>", see: "Agenda min")
    try goBack(terminal)
    if let text = halfTyped {
      try terminal.type("n", see: "notitie › \(text)")
      sent.insert(text)
      try terminal.type("<enter>", see: "Vastgelegd: \(text)")
      confirmed.insert(text)
      halfTyped = nil
    }
  }

  /// To the third item, where every deed can be done. What only reached this device's own copy comes a moment later.
  private mutating func goBack(_ terminal: PseudoTerminal) throws {
    if mayHaveMoved {
      _ = terminal.waitForScreen(within: .seconds(1)) { $0.contains("▸ 4") || $0.contains("spatie verder") }
      if terminal.words.contains("spatie verder") { try terminal.type(" ", see: "b besluit a actie") }
      if terminal.words.contains("▸ 4") { try terminal.type("<left>", see: "▸ 3") }
      mayHaveMoved = false
    }
    try terminal.see("▸ 3")
  }

  private mutating func typeHalf(_ terminal: PseudoTerminal, _ round: Int, _ tally: inout Tally) {
    let text = "Half getypt r\(round)"
    terminal.send(keys: "n<c-u>" + text)
    if !home.keeps(text, terminal, within: .seconds(4)) {
      tally.count(\.other, "round \(round): the half-typed line was not kept \(terminal.picture)")
    }
    halfTyped = text
  }

  private mutating func perform(_ terminal: PseudoTerminal, _ mark: String, isLast: Bool) throws {
    let deed = Deed.all[Int.random(in: 0..<Deed.all.count, using: &chance)]
    let text = "Tekst \(mark)"
    for step in deed.way { try terminal.type(step.keys, see: step.see) }
    let says = (deed.says ?? (deed.hasText ? nil : Self.attendance(terminal)))?.replacingOccurrences(
      of: "#", with: text)
    // What stood there before the keys confirms nothing.
    let stoodThere = says.map { terminal.words.contains($0) } ?? false
    if deed.hasText { sent.insert(text) }
    if deed.word == Deed.settings { theme = [] }
    if ["item-entered", "meeting-paused"].contains(deed.word) { mayHaveMoved = true }
    // Only the very last deed ends at any key.
    let count = isLast && Int.random(in: 0..<4, using: &chance) == 0 ? deed.keys.count - 1 : deed.keys.count
    for keys in deed.keys.prefix(count) { terminal.send(keys: keys.replacingOccurrences(of: "#", with: text)) }
    let isShown = { says.map { terminal.words.contains($0) } ?? terminal.shows(text) }
    // Some are waited for, so that something is proved; the others end in the middle of it.
    if isLast, count < deed.keys.count || Bool.random(using: &chance) {
      terminal.settle(.milliseconds(Int.random(in: 0...40, using: &chance)))
    } else if !stoodThere, !terminal.waitForScreen(within: patience, { _ in isShown() }) {
      throw Missed(what: "\(deed.name) \(text)", instead: terminal.picture)
    }
    if !stoodThere, isShown() { note(deed, text, terminal) }
    if isLast { return }
    for step in deed.back { try terminal.type(step.keys, see: step.see) }
    mayHaveMoved = false
  }

  private mutating func note(_ deed: Deed, _ text: String, _ terminal: PseudoTerminal) {
    counts[deed.name, default: 0] += 1
    if deed.hasText {
      confirmed.insert(text)
      shown[text] = deed.name + terminal.picture
    } else if deed.word == Deed.settings {
      theme = Self.themes.filter { terminal.words.contains("Thema: \($0.said).") }.reduce(into: []) {
        $0.insert($1.word)
      }
    } else {
      events[deed.word, default: 0] += 1
    }
  }

  /// What the next key makes of who was present.
  private static func attendance(_ terminal: PseudoTerminal) -> String {
    let order = ["aanwezig", "afgemeld", "afwezig"]
    let now = order.firstIndex { terminal.words.contains("› \($0) NWC Noord") }
    return "› \(order[now.map { ($0 + 1) % 3 } ?? 0]) NWC Noord"
  }

  private static let themes: [(said: String, word: String)] = [
    ("donker", "dark"), ("licht", "light"), ("hoog contrast", "high-contrast"), ("geen kleuren", "none"),
  ]
}

// MARK: The oracle

extension HastyChair {
  /// What was confirmed is in the group's folder as soon as it was, and nothing else is.
  private mutating func check(_ round: Int, _ tally: inout Tally) {
    let oracle = home.oracle
    let found = Set(oracle.events.flatMap(Self.texts))
    let own = Set(oracle.events.filter { $0["parelRole"] == nil }.flatMap(Self.texts))
    let lost = confirmed.subtracting(found).subtracting(told)
    tally.count(\.lost, by: lost.count, "round \(round) lost \(lost.map { shown[$0] ?? $0 })")
    let invented = own.subtracting(sent).subtracting(told)
    tally.count(\.invented, by: invented.count, "round \(round) invented \(invented)")
    told.formUnion(lost.union(invented))
    for (word, count) in events {
      let there = oracle.events.filter { $0["type"] as? String == word }.count
      tally.count(\.lost, by: max(0, count - there), "round \(round) lost \(word): \(there) of \(count)")
    }
    let words = (try? String(contentsOfFile: home.settings, encoding: .utf8)) ?? ""
    if !theme.isEmpty, !theme.contains(where: { words.contains("theme = \($0)") }) {
      tally.count(\.lost, "round \(round) lost the theme \(theme): \(words)")
    }
  }

  /// What people typed of one event.
  private static func texts(_ event: [String: Any]) -> [String] {
    let cells = (event["cells"] as? [String: Any])?.values.compactMap { $0 as? String } ?? []
    let name = event["type"] as? String == "member-joined" ? event["name"] as? String : nil
    let plain = [event["text"], event["reason"], event["location"]].compactMap { $0 as? String }
    return (plain + cells + [name].compactMap { $0 }).filter {
      !["network-coordinator", "NWC Noord", "deskundigheid"].contains($0)
    }
  }

  /// The program's own lists say what the journal says; to be asked once nothing runs.
  mutating func compareLists(_ tally: inout Tally) throws {
    let again = try home.openMeeting()
    try again.quit()
    tally.confirmed += confirmed.count + events.values.reduce(0, +)
    let oracle = home.oracle
    for (word, name) in [("decision-taken", "decisions"), ("action-agreed", "actions")] {
      let listed = try home.list(name).compactMap { $0["number"] as? String }
      let there = oracle.events.filter { $0["type"] as? String == word }
      let kept = Set(there.filter { !oracle.isUndone($0) }.compactMap { $0["number"] as? String })
      tally.count(\.lost, by: kept.subtracting(listed).count, "\(name) lack \(kept.subtracting(listed))")
      let extra = Set(listed).subtracting(there.compactMap { $0["number"] as? String })
      tally.count(\.invented, by: extra.count, "\(name) have \(extra)")
      tally.count(\.other, by: listed.count - Set(listed).count, "\(name): a number twice")
    }
    let choices = try home.list("choices", ["parels", "--chosen"]).count
    let actions = try home.list("actions").filter { $0["parel"] as? String != nil }.count
    tally.count(\.other, by: abs(actions - 2 * choices), "half a Parel: \(choices) chosen, \(actions) actions")
    // A line may have been cut off in the middle of its writing; nothing worse.
    let check = try home.run("check").code
    tally.count(\.other, by: [0, 65].contains(check) ? 0 : 1, "check ends with \(check)")
  }
}
