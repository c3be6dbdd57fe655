import Foundation

/// Hostile texts where the program goes line by line: what is typed there, and what is told of files.
extension Hostile {
  static func typeLines(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    var typed: [UInt8] = [0x0A]
    // Notes, and what is no command at all.
    for one in HostileTexts.all {
      // Whoever is not known behind an @ is asked about: one more Enter, before anything else is heard.
      let answer: [UInt8] = one.hostile.contains(0x40) ? [0x0A] : []
      typed += Array("n ".utf8) + one.bytes + [0x0A] + answer + one.bytes + [0x0A]
    }
    // On the screen that searches all is looked for; behind a colon it is a command.
    typed += Array("/\n".utf8)
    for one in HostileTexts.all where one.bytes.count < 5_000 {
      typed += Array((one.number.isMultiple(of: 2) ? ":" : "").utf8) + one.bytes + [0x0A]
    }
    tally.cases += 3 * HostileTexts.all.count
    try look(try lines(typed, home), "typed line by line", &tally)
    let found = home.oracle.found
    // What breaks a line makes two of one.
    for one in HostileTexts.all where !one.breaksLines && one.bytes.count < 16_384 {
      tally.confirmed += 1
      let isThere = found.contains { $0.contains(one.opening) && $0.contains(one.closing) }
      tally.count(\.lost, by: isThere ? 0 : 1, "typed line by line: \(one.kind) \(one.number)")
    }
  }

  static func readLines(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    let files = ForeignFiles(home: home)
    try files.writeJournal()
    try files.writeRawJournal()
    files.writeNames()
    try files.writeParels()
    try files.writeSettings()
    tally.cases += 5 * HostileTexts.all.count
    // A number shows the part of the list that it is in: one line where a long text fills the screen.
    let parts = (1...(3 * HostileTexts.all.count / 2)).map(String.init)
    let others = ["?", "herhaal", "h", "terug", "p", "staart", ":terug", "f", "z", "herhaal"]
    let commands = [""] + parts + ["o", "1", "terug"] + others
    let told = try lines(Array(commands.map { $0 + "\n" }.joined().utf8), home)
    try look(told, "told of files", &tally)
    for one in HostileTexts.all where one.text != nil && one.bytes.count < 200 {
      tally.confirmed += 1
      let isTold = told.text.contains(one.opening) && told.text.contains(one.closing)
      tally.count(\.lost, by: isTold ? 0 : 1, "told of files: \(one.kind) \(one.number)")
    }
  }

  private static func lines(_ typed: [UInt8], _ home: Home) throws -> Home.Printed {
    let path = home.path + "/typed"
    try Data(typed).write(to: URL(fileURLWithPath: path))
    guard let input = FileHandle(forReadingAtPath: path) else { throw Missed(what: path, instead: "nothing") }
    return try home.run(["--linear", "--language", "nl"], input: input)
  }
}
