import Foundation
import TestSupport

/// Minutes of a meeting in which every entry is hostile, beside those of one in which none is.
extension Hostile {
  static func writeMinutes(_ home: inout Home, _ tally: inout Tally) throws {
    try home.prepare()
    try ForeignFiles(home: home).writeJournal()
    let html = try minutes(home, "verslag.html", &tally)
    let markdown = try minutes(home, "verslag.md", &tally)
    tally.cases += 2 * HostileTexts.all.count
    for one in HostileTexts.all where one.text != nil && one.bytes.count < 16_384 {
      tally.confirmed += 1
      let isThere = [html, markdown].allSatisfy { $0.contains(one.opening) && $0.contains(one.closing) }
      tally.count(\.lost, by: isThere ? 0 : 1, "minutes lack \(one.kind) \(one.number)")
    }
    let plain = try Home.use { other in
      try other.prepare()
      try other.run("record decision Gewoon")
      return try Self.tags(try minutes(other, "verslag.html", &tally), other)
    }
    // What begins as an address is made a link to it; those of other kinds are not.
    let foreign = try tags(html, home).subtracting(plain).filter { !$0.hasPrefix("a ['href', 'rel'] ['http") }
    tally.count(\.other, by: foreign.count, "verslag.html has \(foreign.sorted().prefix(8))")
    // A link, an image or a heading that nobody escaped.
    for mark in ["<script", "](javascript", "](http", "![x]", "# kop", "<iframe", "`code", "**vet"] {
      let parts = markdown.components(separatedBy: mark).dropLast()
      let isRaw = parts.contains { !$0.hasSuffix("\\") && (mark != "# kop" || $0.hasSuffix("\n")) }
      tally.count(\.other, by: isRaw ? 1 : 0, "verslag.md has \(mark)")
    }
  }

  private static func minutes(_ home: Home, _ name: String, _ tally: inout Tally) throws -> String {
    let path = home.group + "/verslagen/2026-1/" + name
    if !FileManager.default.fileExists(atPath: path) { try home.run("meeting close") }
    let bytes = [UInt8](FileManager.default.contents(atPath: path) ?? Data())
    if bytes.isEmpty { throw Missed(what: path, instead: "nothing") }
    let found = Set(ForeignControl.printed(bytes)).sorted()
    tally.count(\.other, by: found.count, "\(name) holds \(found.prefix(12))")
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The elements and attributes that a parser that is not ours finds.
  private static func tags(_ html: String, _ home: Home) throws -> Set<String> {
    let script = """
      import sys, html.parser
      class P(html.parser.HTMLParser):
        def handle_starttag(s, tag, attrs): print(tag, sorted(a for a, v in attrs), [v for a, v in attrs if a in ("href", "src")])
        def handle_comment(s, data): print("comment")
        def handle_decl(s, data): print("decl", data)
        def unknown_decl(s, data): print("unknown")
        def handle_pi(s, data): print("pi")
      p = P(); p.feed(sys.stdin.buffer.read().decode()); p.close()
      """
    let process = Process()
    let (input, output) = (home.path + "/page.html", Pipe())
    try Data(html.utf8).write(to: URL(fileURLWithPath: input))
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["python3", "-c", script]
    process.standardInput = FileHandle(forReadingAtPath: input)
    process.standardOutput = output
    try process.run()
    let said = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    if process.terminationStatus != 0 {
      throw Missed(what: "a parser of HTML", instead: "python3 ended with \(process.terminationStatus)")
    }
    return Set(String(decoding: said, as: UTF8.self).split(separator: "\n").map(String.init))
  }
}
