import Foundation
import TestSupport

/// Hostile texts through every way into the program, and everything it then sends to a terminal, prints or writes for people.
struct Hostile: Fault {
  static let word = "hostile"
  static let title = "hostile texts through every sink"
  static let waits = true

  func run(_ scale: Scale) async throws -> Tally {
    var tally = Tally()
    checkExaminer(&tally)
    let parts = Self.parts(every: scale.of(brief: 15, short: 1, long: 1))
    let rounds = scale.of(short: 1, long: 5)
    for round in 0..<rounds {
      HostileTexts.begin(round: round)
      for part in parts where scale.has(part.name) {
        try Home.use { home in tally.attempt("\(part.name), round \(round)") { try part.body(&home, &$0) } }
      }
    }
    tally.remarks.append("\(rounds * HostileTexts.all.count) texts, \(parts.count) ways in")
    return tally
  }

  private typealias Part = (name: String, body: (inout Home, inout Tally) throws -> Void)

  /// The ways in; `step` is how many texts stand for one where each takes a program of its own.
  private static func parts(every step: Int) -> [Part] {
    [
      ("pasted", paste), ("typed", type), ("arguments", { try give(&$0, &$1, every: step) }),
      ("journals", readJournals), ("names", readNames), ("groups", { try nameGroups(&$0, &$1, every: step) }),
      ("Parels", readParels), ("settings", readSettings), ("minutes", writeMinutes),
      ("typed line by line", typeLines), ("told line by line", readLines),
    ]
  }

  /// Who examines sees what is to be seen: else nothing below could ever fail.
  private func checkExaminer(_ tally: inout Tally) {
    let escapes: Set = ["CSI", "modes", "escapes", "OSC", "DCS", "APC, PM, SOS"]
    let others: Set = ["C0", "C1 in UTF-8", "C1 in one byte", "bidirectional", "invisible", "tags", "no UTF-8"]
    for one in HostileTexts.all where !["\n", "\r", "\u{08}", " "].map({ Array($0.utf8) }).contains(one.hostile) {
      let isCommand = escapes.contains(one.kind)
      guard isCommand || others.contains(one.kind) else { continue }
      let isSeen = !ForeignControl.printed(one.bytes).isEmpty && !ForeignControl.sentToTerminal(one.bytes).isEmpty
      tally.count(\.other, by: isSeen ? 0 : 1, "the examiner does not see \(one.kind) \(one.number)")
    }
  }

  // MARK: Typed

  private static func paste(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    let terminal = try home.openMeeting()
    for one in HostileTexts.all where !one.kind.hasPrefix("long") {
      try terminal.type("n<c-u>", see: "notitie ›")
      // A terminal takes the mark of the end out of what it pastes.
      terminal.send(bytes: Array("\u{1B}[200~".utf8) + one.bytes + Array("\u{1B}[201~".utf8))
      try terminal.see(one.closing)
      terminal.send(keys: "<enter>")
      let isRecorded = terminal.waitForScreen(within: .seconds(3)) { !$0.contains("notitie ›") }
      if !isRecorded { throw Missed(what: "\(one.kind) \(one.number) recorded", instead: terminal.picture) }
      tally.cases += 1
    }
    let found = home.oracle.found
    tally.confirmed += found.count
    for one in HostileTexts.all where !one.kind.hasPrefix("long") {
      let isThere = found.contains { $0.contains(one.opening) && $0.contains(one.closing) }
      tally.count(\.lost, by: isThere ? 0 : 1, "pasted \(one.kind) \(one.number)")
    }
    look(terminal, "pasted", &tally)
    try terminal.type("/", see: "zoek ›")
    for one in HostileTexts.all.filter({ $0.number % 9 == 0 && $0.bytes.count < 500 }) {
      terminal.send(bytes: Array("\u{1B}[200~".utf8) + one.bytes + Array("\u{1B}[201~".utf8))
      try terminal.see(one.closing)
      terminal.send(keys: "<c-u>")
    }
    look(terminal, "looked for", &tally)
  }

  /// Without marks an escape is a key, and may lead anywhere: the program lives, or was told to end.
  private static func type(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    // Ctrl-G is among them, and what an editor sends is its own.
    home.variables["VISUAL"] = "/bin/true"
    var terminal = try home.openMeeting()
    for one in HostileTexts.all where one.bytes.count < 5_000 {
      terminal.send(bytes: Array("n\u{15}".utf8) + one.bytes)
      if one.number % 8 == 0 { terminal.settle(.milliseconds(40)) }
      if let ending = terminal.waitForExit(timeout: .zero) {
        tally.count(\.other, by: ending == .exit(0) ? 0 : 1, "typed \(one.kind) \(one.number): \(ending)")
        look(terminal, "typed", &tally)
        terminal = try home.open()
        try terminal.see("? hulp")
      }
      tally.cases += 1
    }
    terminal.send(bytes: [0x1B, 0x5C])
    terminal.settle(.milliseconds(300))
    look(terminal, "typed", &tally)
    terminal.kill(SIGTERM)
    let ending = terminal.waitForExit(timeout: patience)
    tally.count(\.other, by: ending == .exit(143) ? 0 : 1, "typed: \(String(describing: ending))")
  }

  static func look(_ terminal: PseudoTerminal, _ name: String, _ tally: inout Tally) {
    _ = terminal.screenLines
    let found = Set(ForeignControl.sentToTerminal(drawn(terminal.output))).sorted()
    tally.count(\.other, by: found.count, "\(name): sent to the terminal \(found.prefix(12))")
  }

  /// What was sent while the program had the terminal: at other times the system itself echoes what is typed.
  private static func drawn(_ output: [UInt8]) -> [UInt8] {
    var (rest, drawn) = (Data(output), [UInt8]())
    while let begin = rest.range(of: Data("\u{1B}[?1049h".utf8)) {
      rest = rest[begin.lowerBound...]
      let end = rest.range(of: Data("\u{1B}[?1049l".utf8))?.upperBound ?? rest.endIndex
      drawn += rest[..<end]
      rest = rest[end...]
    }
    return drawn
  }

  // MARK: Given as arguments

  private static func give(_ home: inout Home, _ tally: inout Tally, every step: Int) throws {
    try home.prepare()
    let texts = HostileTexts.all.filter { $0.text?.contains("\0") == false && $0.number % step == 0 }
    for one in texts {
      guard let text = one.text else { continue }
      let commands = [
        ["record", "decision", text], ["search", text], ["member", "add", text], ["decisions", "--group", text],
        ["meetings", "--folder", "/\(text)"], [text], ["record", "action", text, "--due", text],
        ["parels", "--language", text],
      ]
      // Each is recorded; the others in turn.
      for (number, command) in commands.enumerated() where number == 0 || one.number % 14 == number {
        try look(try home.run(command), "\(command.prefix(2).map { $0.prefix(12) }) \(one.kind) \(one.number)", &tally)
        tally.cases += 1
      }
    }
    for name in ["decisions", "actions", "meetings", "info", "check", "minutes"] {
      try look(try home.run([name]), name, &tally)
      try look(try home.run([name, "--json"]), name + " --json", &tally)
    }
    let printed = try home.run("decisions").text
    let found = home.oracle.found
    for one in texts where one.bytes.count < 10_000 && found.contains(where: { $0.contains(one.opening) }) {
      tally.confirmed += 1
      let isListed = printed.contains(one.opening) && printed.filter { !$0.isWhitespace }.contains(one.closing)
      tally.count(\.lost, by: isListed ? 0 : 1, "decisions lack \(one.kind) \(one.number)")
    }
  }

  static func look(_ printed: Home.Printed, _ name: String, _ tally: inout Tally) throws {
    for bytes in [printed.out, printed.err] {
      let found = Set(ForeignControl.printed(bytes)).sorted()
      tally.count(\.other, by: found.count, "\(name): printed \(found.prefix(12))")
    }
    tally.count(\.other, by: printed.code < 0 || printed.code > 78 ? 1 : 0, "\(name): ended with \(printed.code)")
  }

  // MARK: Read

  private static func readJournals(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    try ForeignFiles(home: home).writeJournal()
    try ForeignFiles(home: home).writeRawJournal()
    tally.cases += 2 * HostileTexts.all.count
    for line in ["decisions", "decisions --json", "check", "check --json", "search kop", "info", "meetings"] {
      try look(try home.run(line), line, &tally)
    }
    let listed = try home.texts(of: "decisions")
    for one in HostileTexts.all where one.text != nil && one.bytes.count < 16_384 {
      let isThere = listed.contains { $0.contains(one.opening) && $0.contains(one.closing) }
      tally.count(\.lost, by: isThere ? 0 : 1, "of another device: \(one.kind) \(one.number)")
      tally.confirmed += 1
    }
    let answers = home.path + "/answers"
    try Data("\nh\n\nf\n\no\n\n".utf8).write(to: URL(fileURLWithPath: answers))
    guard let lines = FileHandle(forReadingAtPath: answers) else { throw Missed(what: answers, instead: "nothing") }
    try look(try home.run(["--linear"], input: lines), "line by line", &tally)
    let terminal = try home.openMeeting()
    try walk(terminal, ["<up>", "w", "<esc>", "h"], 30)
    for keys in ["<esc>", "z", "f", "z", "<esc>", "o"] {
      terminal.send(keys: keys)
      terminal.settle(.milliseconds(60))
    }
    try walk(terminal, ["<pgdn>", "<enter>", "<esc>"], 60)
    look(terminal, "journals", &tally)
  }

  static func walk(_ terminal: PseudoTerminal, _ keys: [String], _ times: Int) throws {
    for _ in 0..<times {
      for key in keys {
        terminal.send(keys: key)
        terminal.settle(.milliseconds(15))
      }
    }
    if let ending = terminal.waitForExit(timeout: .zero) {
      throw Missed(what: "a program that lives", instead: "\(ending)")
    }
  }

  private static func readParels(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    try ForeignFiles(home: home).writeParels()
    tally.cases += HostileTexts.all.count
    for line in ["parels", "parels --json", "check", "info"] { try look(try home.run(line), line, &tally) }
    let terminal = try home.openMeeting()
    try terminal.type("p", see: "zoek ›")
    try terminal.type("staart", see: "zoek › staart")
    try walk(terminal, ["<pgdn>", "<enter>", "<esc>"], 60)
    look(terminal, "Parels", &tally)
  }

  private static func readSettings(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    try ForeignFiles(home: home).writeSettings()
    tally.cases += HostileTexts.all.count
    for line in ["info", "info --json"] { try look(try home.run(line), line, &tally) }
    let terminal = try home.open()
    try terminal.see("? hulp")
    try terminal.type("s", see: "naam van dit apparaat")
    try walk(terminal, ["<down>"], 8)
    look(terminal, "settings", &tally)
  }
}
