import Console
import Meetings
import Testing

@testable import Screens

@Suite("What is read back, and what is new, is told whole")
struct LinearWholeTests {
  @Test("In the projection all decisions are read back, also those told before", arguments: Language.allCases)
  func projection(language: Language) throws {
    let (decision, readBack) = language == .dutch ? ("b", "f") : ("d", "c")
    var listener = Listener(try .running(), language)
    listener.type("\(decision) eerste afspraak", "\(decision) tweede afspraak", "z", readBack)
    #expect(listener.all.contains("eerste afspraak") && listener.all.contains("tweede afspraak"), "\(listener.all)")
    listener.type(readBack, readBack)
    #expect(listener.all.contains("eerste afspraak") && listener.all.contains("tweede afspraak"), "\(listener.all)")
    listener.type("z")
    #expect(listener.stage.model.top.name == .live)
  }

  @Test("A line of a note is told, also where another note has the same")
  func sameLine() throws {
    var listener = Listener(try .running())
    listener.type("n", ":details", "eerste begin", "eerste midden", "zelfde einde", "")
    listener.type("n", ":details", "tweede begin", "tweede midden", "zelfde einde", "")
    let told = listener.heard.joined(separator: " ")
    #expect(told.contains("tweede begin") && told.contains("zelfde einde"), "\(listener.all)")
  }

  @Test("Of equal lines each counts once, and what is new is told in order")
  func changes() {
    func lines(_ words: String...) -> [LinearLine] {
      words.map { LinearLine(words: $0, state: nil, number: nil, isChosen: false) }
    }
    let changes = LinearChanges(from: lines("kop", "a", "einde"), to: lines("kop 2", "a", "einde", "b", "c", "einde"))
    #expect(changes.lines.map(\.words) == ["kop 2", "b", "c", "einde"])
    #expect(LinearChanges(from: lines("a", "b", "c"), to: lines("c", "a", "b")).lines.isEmpty)
  }

  @Test("Items of an agenda say their status in words, and their number once", arguments: Language.allCases)
  func agenda(language: Language) throws {
    var listener = Listener(try .running(), language)
    listener.type(language == .dutch ? "volgende" : "next", "agenda")
    #expect(!listener.all.contains("✓") && !listener.all.contains("▸") && !listener.all.contains("1. "))
    let first = listener.heard.first { $0.hasPrefix("1 Opening") }
    #expect(first?.contains(language == .dutch ? ", besproken" : ", discussed") == true, "\(listener.all)")
    #expect(listener.all.contains(language == .dutch ? ", nu" : ", now"), "\(listener.all)")
  }

  @Test("On return no heading is told without anything below it")
  func heading() throws {
    var listener = Listener(Rehearsal(.dutch))
    listener.type("mensen", "terug")
    let body = LinearState(listener.stage.model).body
    let headings = body.filter(\.isHeading).map(\.words)
    #expect(!headings.isEmpty && listener.heard.allSatisfy { !headings.contains($0) }, "\(listener.all)")
  }

  @Test("The worksheet has one word in both languages")
  func worksheet() throws {
    var listener = Listener(try .running())
    listener.type("werkblad")
    #expect(listener.stage.model.isTyping, "\(listener.all)")
    listener = Listener(try .running(), .english)
    listener.type("worksheet")
    #expect(listener.stage.model.isTyping, "\(listener.all)")
  }

  @Test("Who is there is noted by its word", arguments: Language.allCases)
  func attendance(language: Language) throws {
    let words = Attendance.allCases.map { $0.name[language] }
    var listener = Listener(try .running(), language)
    listener.type("m")
    for (attendance, word) in zip(Attendance.allCases, words) {
      listener.type("2 \(word)")
      let member = try #require(listener.stage.chosenMember)
      #expect(listener.group.runningMeeting?.attendance[member] == attendance, "\(word): \(listener.all)")
      #expect(!listener.heard.isEmpty)
    }
    listener.type(words[0], "\(words[1]) 1")
    let member = try #require(listener.stage.chosenMember)
    #expect(listener.group.runningMeeting?.attendance[member] == Attendance.allCases[1])
    listener.type("99 \(words[0])")
    #expect(listener.all.contains("99"))
  }
}

extension Rehearsal {
  /// The person who is chosen where people are listed.
  fileprivate var chosenMember: EntryID? {
    guard case .people(let screen) = model.top else { return nil }
    return screen.selected(model.context)?.id
  }
}
