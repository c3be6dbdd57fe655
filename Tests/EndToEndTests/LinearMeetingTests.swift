import Foundation
import Meetings
import TestSupport
import Testing

/// A whole meeting of which everything is typed line by line, and a program that is killed in the middle of it.
@Suite(.serialized) struct LinearMeetingTests {
  @Test(arguments: [Language.dutch, .english])
  func everythingOfAMeeting(_ language: Language) throws {
    try Desk.use { desk in
      let talk = WholeTalk(language)
      let printed = try desk.converse(talk.before + talk.walk + talk.readBack + talk.closing, language)
      #expect(printed.code == 0 && printed.err.isEmpty, "\(printed.err)")
      #expect(try desk.texts(of: "decisions") == [talk.corrected])
      let actions = try desk.list("actions", "actions")
      let own = actions.first { $0["parel"] is NSNull }
      #expect(own?["text"] as? String == talk.action && own?["due"] as? String == "2026-12-18", "\(actions)")
      #expect(actions.count == 3 && actions.filter { !($0["parel"] is NSNull) }.count == 2)
      #expect(try desk.list("choices", "parels", "--chosen").count == 1)
      #expect(try desk.list("meetings", "meetings").compactMap { $0["status"] as? String } == ["closed", "planned"])
      let minutes = try desk.minutes(of: "2026-1")
      for words in [talk.corrected, talk.action, talk.parked] { #expect(minutes.contains(words), "\(words)") }
      for words in [talk.mistaken, talk.takenBack] { #expect(!minutes.contains(words), "\(words)") }
      talk.check(printed.out)
    }
  }

  @Test func aKilledProgramGoesOnWhereItWas() throws {
    try Desk.use { desk in
      let talk = try LiveTalk(desk)
      for line in ["n Trekkersgroep Heideland", "", "n vandaag 14:00 kort", "g"] { try talk.type(line) }
      try talk.type("b een")
      talk.hear("Vastgelegd: 1. B2026-1.1, een")
      try talk.type("volgende")
      talk.hear("Punt 2: ")
      // What waits for a second look is half a line: it is kept too.
      try talk.type("a Bellen 1-1-2020")
      talk.hear("Enter legt het vast")
      talk.seeKept("Bellen 1-1-2020", by: desk)
      talk.kill()
      let rest = ["", "a", "", "", "b twee", "u", "b drie", "volgende", "f", "s", "", "q"]
      let printed = try desk.converse(rest, .dutch)
      #expect(printed.code == 0, "\(printed.err)")
      #expect(printed.out.contains("Punt 2: ") && printed.out.contains("[Bellen 1-1-2020]"), "\(printed.out)")
      // A number that was given and taken back stays taken, without its text.
      let decisions = try desk.list("decisions", "decisions")
      #expect(decisions.compactMap { $0["text"] as? String } == ["een", "", "drie"], "\(decisions)")
      #expect(try desk.texts(of: "actions") == ["Bellen"])
      #expect(try desk.list("meetings", "meetings").compactMap { $0["status"] as? String } == ["closed"])
      let check = try desk.run("check")
      #expect(check.code == 0, "\(check.out)\(check.err)")
    }
  }
}

/// A meeting with one of everything, as it is typed line by line.
private struct WholeTalk {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)[language] }

  var mistaken: String { say("een misverstaan besluit", "a misheard decision") }
  var corrected: String { say("een verbeterd besluit", "a corrected decision") }
  var action: String { say("cijfers opvragen", "ask for the figures") }
  var takenBack: String { say("dit gaat weer weg", "this goes again") }
  var parked: String { say("reiskosten van vrijwilligers", "travel costs of volunteers") }

  var before: [String] {
    [
      "n Trekkersgroep Heideland", say("netwerk", "network"), "m", "n NWC Noord @nwc", "n Consulent 1 @consulent",
      say("terug", "back"), say("n vandaag 14:00 kort", "n today 14:00 short"), say("g", "b"), "m", "a",
      say("1 voorzitter", "1 chair"), say("2 notulist", "2 minute-taker"), say("terug", "back"),
    ]
  }

  var walk: [String] {
    [
      say("volgende", "next"), say("b ", "d ") + mistaken, say("w ", "e ") + corrected, say("pauze", "break"),
      say("verder", "go on"), "a \(action) @consulent 4 dec", say("w @nwc 18-12", "e @nwc 18-12"), "n \(takenBack)",
      "u",
      say("parkeren \(parked)", "park \(parked)"), say("overslaan", "skip"), "p", say("kennisspel", "knowledge game"),
      say(":kiezen", ":choose"), "", say("f", "c"),
    ]
  }

  /// Every row of the read-back by its number; the minutes as they would be; the next meeting.
  var readBack: [String] {
    (1...9).map(String.init) + [say("v", "m"), say("n 22-1 14:00", "n 22-1 14:00")]
  }

  var closing: [String] { [say("s", "c"), "", say("terug", "back"), "q"] }

  /// What was heard of it.
  func check(_ out: String) {
    let lines = out.split(separator: "\n").map(String.init)
    for number in 1...9 {
      let isTold = lines.contains { $0.contains("\(number). ") && $0.hasSuffix(say("(hier)", "(here)")) }
      #expect(isTold, "row \(number) of the read-back")
    }
    for words in [
      say("Geparkeerd", "Parked"), say("Ongedaan", "Undone"), say("Overgeslagen", "Skipped"),
      say("Verslag geschreven", "Minutes written"), say("2027-1 is gepland", "2027-1 is planned"),
      say("Het overleg is afgesloten", "The meeting is closed"),
    ] { #expect(lines.contains { $0.contains(words) }, "\(words)") }
  }
}

/// The program with somebody who types one line after another, and hears what comes of it.
private final class LiveTalk {
  private let process: Process
  private let input = Pipe()
  private let out: String

  init(_ desk: Desk) throws {
    out = desk.home + "/heard"
    _ = FileManager.default.createFile(atPath: out, contents: nil)
    process = desk.process(["--linear", "--language", "nl"])
    process.standardInput = input
    process.standardOutput = FileHandle(forWritingAtPath: out)
    process.standardError = FileHandle.nullDevice
    try process.run()
  }

  func type(_ line: String) throws { try input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8)) }

  /// Waits until something was said.
  func hear(_ words: String, _ location: SourceLocation = #_sourceLocation) {
    let isSaid = waitUntil { heard.contains(words) }
    #expect(isSaid, "\(heard.suffix(600))", sourceLocation: location)
  }

  /// Waits until a half-typed line is kept on disk.
  func seeKept(_ text: String, by desk: Desk, _ location: SourceLocation = #_sourceLocation) {
    let folder = desk.home + "/state/trekkersgroep/drafts"
    let isKept = waitUntil {
      let names = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
      return names.contains {
        !$0.hasPrefix(".") && (try? String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)) == text
      }
    }
    #expect(isKept, "no draft: \(text)", sourceLocation: location)
  }

  private var heard: String { (try? String(contentsOfFile: out, encoding: .utf8)) ?? "" }

  private func waitUntil(_ isSo: () -> Bool) -> Bool {
    let end = Date().addingTimeInterval(TimeInterval(patience.components.seconds))
    while Date() < end {
      if isSo() { return true }
      Thread.sleep(forTimeInterval: 0.02)
    }
    return isSo()
  }

  /// Ends it as a power cut does.
  func kill() {
    Foundation.kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
  }
}
