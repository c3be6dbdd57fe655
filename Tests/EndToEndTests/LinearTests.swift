import Foundation
import Meetings
import TestSupport
import Testing

/// The built program line by line, without any terminal.
@Suite(.serialized) struct LinearTests {
  @Test(arguments: [Language.dutch, .english])
  func anHoursMeeting(_ language: Language) throws {
    try Desk.use { desk in
      let talk = Talk(language)
      let printed = try desk.converse(talk.lines, language)
      #expect(printed.code == 0 && printed.err.isEmpty, "\(printed.err)")
      #expect(!printed.out.contains("\u{1B}"))
      #expect(try desk.texts(of: "decisions") == talk.decisions)
      // Each Parel brings two of its own.
      let actions = try desk.list("actions", "actions")
      #expect(actions.filter { $0["parel"] is NSNull }.compactMap { $0["text"] as? String } == talk.actions)
      #expect(actions.count == talk.actions.count + 6)
      #expect(try desk.list("choices", "parels", "--chosen").count == 3)
      let meetings = try desk.list("meetings", "meetings")
      #expect(meetings.compactMap { $0["status"] as? String } == ["closed"])
      let minutes = try desk.minutes(of: "2026-1")
      for words in talk.decisions + talk.actions + talk.notes { #expect(minutes.contains(words), "\(words)") }
      // Each is confirmed once, in one line.
      let out = printed.out.split(separator: "\n")
      for words in talk.decisions + talk.actions + talk.notes {
        #expect(out.count { $0.contains(words) && $0.contains(talk.recorded) } == 1, "\(words)")
      }
    }
  }

  @Test func whatWasHalfTypedIsKeptWhenTheLinesEnd() throws {
    try Desk.use { desk in
      try desk.prepare()
      let printed = try desk.converse(["", "a Bellen 1-1-2020"])
      #expect(printed.code == 0)
      #expect(try desk.texts(of: "actions").isEmpty)
      let again = try desk.converse(["", "a", "", ""])
      #expect(again.out.contains("[Bellen 1-1-2020]"))
      #expect(try desk.texts(of: "actions") == ["Bellen"])
    }
  }

  @Test func hugeAndBrokenLinesLoseNothing() throws {
    try Desk.use { desk in
      try desk.prepare()
      let huge = String(repeating: "lang ", count: 250_000)
      let printed = try desk.converse(["", "b eerst", "n " + huge, ":terug", "b \u{1B}[31mrood\u{7}", "b daarna"])
      #expect(printed.code == 0 && !printed.out.contains("\u{1B}"))
      let texts = try desk.texts(of: "decisions")
      #expect(texts.first == "eerst" && texts.last == "daarna" && texts.count == 3)
    }
  }

  @Test func whoListensElsewhereGetsASCII() throws {
    try Desk.use { desk in
      desk.variables["LC_ALL"] = "C"
      let printed = try desk.converse(["v"])
      #expect(printed.out.utf8.allSatisfy { $0 < 0x80 } && printed.out.contains("Heideland"))
    }
  }
}

/// An hour's meeting as it is typed line by line: from an empty home to the minutes.
private struct Talk {
  private let language: Language

  init(_ language: Language) { self.language = language }

  private func say(_ nl: String, _ en: String) -> String { Text(nl: nl, en: en)[language] }

  var recorded: String { say("Vastgelegd", "Recorded") }
  var decisions: [String] { (1...12).map { say("besluit van het uur nr \($0)x", "decision of the hour no \($0)x") } }
  var actions: [String] { (1...18).map { say("taak van het uur nr \($0)x", "task of the hour no \($0)x") } }
  var notes: [String] { (1...10).map { say("notitie van het uur nr \($0)x", "note of the hour no \($0)x") } }

  /// Everything that is typed.
  var lines: [String] { before + walk + closing }

  private var before: [String] {
    [
      say("n Trekkersgroep Heideland", "n Trekkersgroep Heideland"), say("netwerk", "network"), "m",
      "n NWC Noord @nwc", "n Huisarts 1 @kaderarts @ambassadeur", "n Consulent 1 @consulent", say("terug", "back"),
      say("n vandaag 14:00 kort", "n today 14:00 short"), say("g", "b"), "m", "a", say("1 voorzitter", "1 chair"),
      say("terug", "back"),
    ]
  }

  private var walk: [String] {
    let next = say("volgende", "next")
    let decision = say("b ", "d ")
    return notes.map { "n " + $0 } + [next] + decisions.prefix(6).map { decision + $0 } + [next]
      + decisions.dropFirst(6).map { say("besluit ", "decision ") + $0 } + [next]
      + actions.map { "a \($0) @consulent " + say("4 dec", "4 dec") } + parels
  }

  private var parels: [String] { (1...3).flatMap { ["p", "\($0)", "", say("kiezen", "choose"), ""] } }

  private var closing: [String] { [say("f", "c"), say("s", "c"), ""] }
}
