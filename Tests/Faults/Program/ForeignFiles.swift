import Foundation

/// What another device, a sync tool or somebody with an editor may have put into a group's folder: hostile texts wherever
/// the program reads one.
struct ForeignFiles {
  let home: Home
  /// The meeting that runs and its first item.
  private let meeting: String
  private let item: String

  init(home: Home) {
    self.home = home
    let events = home.oracle.events
    let id = { (type: String) in
      events.filter { $0["type"] as? String == type }.compactMap { $0["id"] as? String }.min() ?? ""
    }
    (meeting, item) = (id("meeting-planned"), id("item-added"))
  }

  /// A journal of another device with one decision for each text, escaped as the format says.
  func writeJournal() throws {
    let entries = HostileTexts.all.enumerated().compactMap { number, one in
      one.text.map { entry(number + 1, Self.quoted($0), "dddddd", 101 + number) }
    }
    try write(entries, "20261121t130000z-dddd-dddddd")
  }

  /// The same as somebody writes who does not escape: raw bytes between the quotes, each line in a file of its own name.
  func writeRawJournal() throws {
    let entries = HostileTexts.all.enumerated().filter { !$1.hostile.contains(0x0A) }.map { number, one in
      entry(number + 1, [0x22] + one.bytes.filter { $0 != 0x22 && $0 != 0x5C } + [0x22], "rrrrrr", 1_001 + number)
    }
    try write(entries, "20261121t130001z-rrrr-rrrrrr")
  }

  /// Names of files that a journal reader looks at and has to name.
  func writeNames() {
    for one in HostileTexts.all where one.bytes.count < 200 {
      let name = one.bytes.filter { $0 != 0x2F && $0 != 0 }
      let path = Array((home.journal + "/2026/").utf8) + name + Array(".jsonl".utf8) + [0]
      let file = path.map { CChar(bitPattern: $0) }.withUnsafeBufferPointer { path in
        path.baseAddress.map { Foundation.open($0, O_CREAT | O_WRONLY, 0o600) } ?? -1
      }
      _ = Foundation.write(file, "geen logboek\n", 13)
      close(file)
    }
  }

  /// Own Parels whose names and words are hostile; JSON in double quotes is YAML too.
  func writeParels() throws {
    try FileManager.default.createDirectory(atPath: home.group + "/parels", withIntermediateDirectories: true)
    for one in HostileTexts.all where one.bytes.count < 2_000 {
      let text = String(decoding: Self.quoted(one.text ?? one.opening), as: UTF8.self)
      let words = """
        id: "eigen-\(one.number)"
        name: \(text)
        goal: \(text)
        happens: \(text)
        audience: ["potential"]
        participants: {min: "10", max: "40"}
        accreditation: "no"
        settings: [{id: "workshop"}]
        variants:
          - id: "standard"
            organises: {actors: ["volunteers"]}
            guides: {actors: ["ambassador", "consultant"]}

        """
      // Every third one as it is: not to be read, and to be named.
      let bytes = one.number % 3 == 0 ? Array("name: ".utf8) + one.bytes : Array(words.utf8)
      try Data(bytes).write(to: URL(fileURLWithPath: home.group + "/parels/eigen-\(one.number).yaml"))
    }
  }

  /// Settings of which no line is right.
  func writeSettings() throws {
    let folder = URL(fileURLWithPath: home.settings).deletingLastPathComponent()
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    var bytes: [UInt8] = Array("version = 1\n".utf8)
    for one in HostileTexts.all where !one.hostile.contains(0x0A) && one.bytes.count < 2_000 {
      bytes +=
        Array("theme = ".utf8) + one.bytes + [0x0A] + one.bytes + Array(" = 3\ndevice-name = ".utf8) + one.bytes + [
          0x0A
        ]
    }
    try Data(bytes).write(to: URL(fileURLWithPath: home.settings))
  }

  // MARK: Lines

  private func entry(_ number: Int, _ text: [UInt8], _ file: String, _ decision: Int) -> [UInt8] {
    let at = "2026-11-21T14:00:\(String(format: "%02d.%03d", 1 + number / 1_000, number % 1_000))Z#0000"
    let head =
      #"{"v":1,"n":\#(number),"id":"\#(file)-\#(number)","at":"\#(at)","by":"\#(file.prefix(4))","act":"\#(file)-\#(number)","end":true,"#
      + #""type":"decision-taken","number":"B2026-1.\#(decision)","meeting":"\#(meeting)","item":"\#(item)","topic":"opening","text":"#
    return Self.sealed(Array(head.utf8) + text)
  }

  private func write(_ entries: [[UInt8]], _ name: String) throws {
    let head =
      #"{"v":1,"n":0,"at":"2026-11-21T13:59:00.000Z#0000","by":"dddd","type":"journal-opened","program":"trekkersgroep 0.1.0""#
    let lines: [[UInt8]] = [Self.sealed(Array(head.utf8))] + entries
    try Data(lines.joined(separator: [0x0A])).write(to: URL(fileURLWithPath: home.journal + "/2026/\(name).jsonl"))
  }

  private static func sealed(_ line: [UInt8]) -> [UInt8] {
    line + Array(#","c":"\#(String(format: "%08x", JournalOracle.crc(line[...])))"}"#.utf8)
  }

  /// In quotes, with everything escaped that is no plain letter.
  private static func quoted(_ text: String) -> [UInt8] {
    let inside = text.utf16.map { unit -> String in
      let isPlain = (0x20..<0x7F).contains(unit) && unit != 0x22 && unit != 0x5C
      return isPlain ? String(UnicodeScalar(UInt8(unit))) : String(format: "\\u%04x", Int(unit))
    }
    return Array("\"\(inside.joined())\"".utf8)
  }
}
