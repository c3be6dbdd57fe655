import Console
import Meetings
import Testing

@testable import Screens

@Suite("Line by line a word means what the reader means by it")
struct LinearMeaningTests {
  @Test("Reading back and closing are found by their own names in a meeting")
  func readBack() throws {
    for (word, language) in [
      ("voorlezen", Language.dutch), ("sluiten", .dutch), ("read back", .english), ("read", .english),
      ("close", .english),
    ] {
      var listener = Listener(try .running(language), language)
      listener.type(word)
      if listener.stage.model.top.name != .readBack {
        let meant = language == .dutch ? "Bedoel je “afronden (f)" : "Did you mean “close (c)"
        #expect(listener.heard.count == 1 && listener.all.hasPrefix(meant), "\(word): \(listener.all)")
        listener.type("ja")
      }
      #expect(listener.stage.model.top.name == .readBack, "\(word): \(listener.all)")
    }
    var listener = Listener(try .running())
    listener.type("f", "sluiten")
    #expect(listener.all.hasPrefix("Bedoel je “sluit af (s)"), "\(listener.all)")
    listener.type("ja")
    #expect(listener.stage.model.prompt?.prompt is ClosePrompt)
  }

  @Test("Where Enter goes on with the meeting its own word does too", arguments: Language.allCases)
  func goesOn(language: Language) throws {
    var listener = Listener(try .running(language), language)
    for word in language == .dutch ? ["terug", "ja", "verder"] : ["back", "yes", "continue"] { listener.type(word) }
    let asked = language == .dutch ? "Bedoel je “overleg: verder" : "Did you mean “meeting: continue"
    #expect(listener.all.hasPrefix(asked), "\(listener.all)")
    listener.type(language == .dutch ? "ja" : "yes")
    #expect(listener.stage.model.top.name == .live, "\(listener.all)")
  }

  @Test("While a question waits no other is asked: its answers are said again", arguments: Language.allCases)
  func waiting(language: Language) throws {
    var listener = Listener(try .running(language), language)
    listener.type(language == .dutch ? "terug" : "back")
    let question = listener.question
    for word in ["overleg", "meeting", "zomaar iets", "sluiten"] {
      listener.type(word)
      #expect(listener.heard == [LinearSentences.answer[language]], "\(word): \(listener.all)")
      #expect(listener.question == question)
    }
    listener.type("nee")
    #expect(listener.question == "> " && listener.group.runningMeeting != nil)
  }

  @Test("Who is there is noted by name as by number", arguments: Language.allCases)
  func names(language: Language) throws {
    var listener = Listener(try .running(language), language)
    listener.type("m")
    let member = try #require(listener.group.members.first { $0.name == "Huisarts 2" })
    func attendance() -> Attendance? { listener.group.runningMeeting?.attendance[member.id] }
    let (away, here) = (Attendance.excused.name[language], Attendance.present.name[language])
    listener.type("\(away) Huisarts 2")
    #expect(attendance() == .excused, "\(listener.all)")
    listener.type("huisarts 2 \(here)")
    #expect(attendance() == .present, "\(listener.all)")
    listener.type("\(away) @huisarts 2")
    #expect(attendance() == .excused, "\(listener.all)")
    listener.type("\(here) Huisarts")
    #expect(attendance() == .excused && listener.heard.count == 1, "\(listener.all)")
    #expect(
      listener.all.contains(language == .dutch ? "kan regel 1 of 2 zijn" : "may be line 1 or 2"), "\(listener.all)")
    listener.type("\(here) Niemand van hier")
    #expect(listener.all.contains("Niemand van hier") && attendance() == .excused, "\(listener.all)")
  }
}
