import Console
import Meetings
import Testing

@testable import Screens

@Suite("A meeting line by line")
struct LinearTests {
  @Test("One line records, by its letter or by its word, and one line says so")
  func oneLine() throws {
    var listener = Listener(try .running())
    listener.type("b Kennisspel herhalen")
    #expect(listener.heard.count == 1 && listener.all.hasPrefix("Vastgelegd: "))
    #expect(listener.all.contains("B2026-2.2, Kennisspel herhalen"))
    listener.type("Besluit: kosten delen")
    #expect(listener.group.decisions.last?.text.current == "kosten delen")
    listener.type("besl drie letters zijn genoeg")
    #expect(listener.group.decisions.last?.text.current == "drie letters zijn genoeg")
    listener.type("u")
    #expect(listener.heard.first == "Ongedaan: besluit B2026-2.4 drie letters zijn genoeg")
  }

  @Test("A line can be asked for first: then everything is text, but for what begins with a colon")
  func asked() throws {
    var listener = Listener(try .running())
    listener.type("n")
    #expect(listener.question == "notitie: ")
    listener.type(":hulp")
    #expect(listener.heard.first == LinearSentences.whileAsked.nl)
    listener.type("terug is ook maar een woord")
    #expect(listener.group.notes.last?.text.current == "terug is ook maar een woord")
    listener.type("n", "::smaakt naar meer")
    #expect(listener.group.notes.last?.text.current == ":smaakt naar meer")
    listener.type("n", ":terug")
    #expect(listener.question == "> ")
    listener.type("n", ":nergens")
    #expect(listener.heard == [LinearSentences.unknownCommand("nergens").nl])
    #expect(listener.question == "notitie: ")
  }

  @Test("What deserves a second look waits for Enter, or for another text behind a word for that")
  func warning() throws {
    var listener = Listener(try .running())
    let before = listener.group.actions.count
    listener.type("a Bellen 1-1-2020")
    #expect(listener.group.actions.count == before)
    #expect(listener.heard.last == LinearSentences.holds.nl)
    listener.type("Bellen 4 dec")
    #expect(listener.heard == [LinearSentences.heldStill.nl] && listener.group.actions.count == before)
    listener.type(":opnieuw Bellen 4 dec")
    #expect(listener.group.actions.last?.terms.current.text == "Bellen")
    listener.type("a Schrijven 1-1-2020", "")
    #expect(listener.group.actions.last?.terms.current.text == "Schrijven")
    #expect(listener.group.actions.count == before + 2)
  }

  @Test("What is not recorded stays, and an empty line tries again")
  func failure() throws {
    var listener = Listener(try .running())
    listener.after { $0.recording = .failing(Scene.fullDisk) }
    listener.type("b Kennisspel herhalen")
    #expect(listener.all.contains("De schijf is vol: dit is niet bewaard."))
    #expect(listener.question == "besluit [Kennisspel herhalen]: ")
    #expect(listener.heard.last == LinearSentences.notRecorded.nl)
    // Neither a word of the program nor the next text takes its place, and it may fail once more.
    for line in ["volgende", "Iets heel anders", ""] {
      listener.type(line)
      #expect(listener.question == "besluit [Kennisspel herhalen]: ", "\(line)")
      #expect(
        listener.heard.last == (line.isEmpty ? LinearSentences.notRecorded : LinearSentences.heldStill).nl, "\(line)")
    }
    listener.after { $0.recording = .atOnce }
    listener.type("")
    #expect(listener.group.decisions.last?.text.current == "Kennisspel herhalen")
    listener.type("b Daarna")
    #expect(listener.group.decisions.last?.text.current == "Daarna")
  }

  @Test("A text that is too long, or seems to hold a BSN, waits too", arguments: Language.allCases)
  func waitingTexts(language: Language) throws {
    var listener = Listener(try .running(language), language)
    let (again, decision) = language == .dutch ? (":opnieuw", "besluit") : (":again", "decision")
    let (before, long) = (listener.group.decisions.count, String(repeating: "lang ", count: 4_000))
    listener.type("\(decision) \(long)")
    #expect(listener.heard.last == LinearSentences.tooLong[language])
    listener.type("Korter")
    #expect(listener.heard == [LinearSentences.heldStill[language]])
    listener.type("")
    #expect(listener.heard.last == LinearSentences.tooLong[language] && listener.group.decisions.count == before)
    listener.type("\(again) Korter")
    #expect(listener.group.decisions.last?.text.current == "Korter")
    listener.type("\(decision) BSN 111222333", "Zonder nummer")
    #expect(listener.heard == [LinearSentences.heldStill[language]] && listener.group.decisions.count == before + 1)
    listener.type(again, "Zonder nummer")
    #expect(listener.group.decisions.last?.text.current == "Zonder nummer")
  }

  @Test("Details are filled in by number, a long note line after line")
  func details() throws {
    var listener = Listener(try .running())
    listener.type("b", ":details")
    #expect(listener.heard.contains("1. tekst: (leeg)") && listener.heard.contains(LinearSentences.formEnds.nl))
    listener.type("1 een half jaar proberen", "2 Scholingsbehoefte", "4 4 december")
    #expect(listener.heard == ["4. herzien: 4 december"])
    listener.type("9 niets")
    #expect(listener.heard == ["Er is geen veld 9."])
    listener.type("")
    let decision = try #require(listener.group.decisions.last)
    #expect(decision.text.current == "een half jaar proberen")
    #expect(decision.place.topic?.rawValue == "learning-needs" && decision.reviewOn?.description == "2026-12-04")
    listener.type("n", ":details", "eerste regel", "tweede regel", "")
    #expect(listener.group.notes.last?.text.current == "eerste regel\ntweede regel")
  }

  @Test("What stood in a line is replaced by what is typed, and kept by an empty line")
  func edit() throws {
    var listener = Listener(try .running())
    listener.type("b Kennisspel herhalen", "w")
    #expect(listener.question.contains("[Kennisspel herhalen]"))
    listener.type("Kennisspel in mei herhalen")
    #expect(listener.group.decisions.last?.text.current == "Kennisspel in mei herhalen")
  }

  @Test("A number and a word act on that line of a list")
  func numbered() throws {
    var listener = Listener(try .running())
    listener.type("acties")
    let second = LinearState(listener.stage.model).body.first { $0.number == 2 }
    listener.type("2 gedaan")
    #expect(listener.all.hasPrefix("A2026-") && listener.all.contains("gedaan"))
    let number = try #require(listener.all.split(separator: ":").first.map(String.init))
    #expect(second?.words.contains(number) == true)
    listener.type("99 gedaan")
    #expect(listener.all.hasPrefix("Er is hier geen regel 99. De laatste is "))
  }

  @Test("A question is answered by yes or no, and by nothing else")
  func question() throws {
    var listener = Listener(try .running())
    listener.type("weggaan")
    #expect(listener.question.hasSuffix("(ja of nee) "))
    listener.type("")
    #expect(listener.question.hasSuffix("(ja of nee) ") && listener.stage.effects.isEmpty)
    listener.type("nee")
    #expect(listener.question == "> " && listener.stage.model.top.name == .live)
    listener.type("weggaan", "ja")
    #expect(listener.stage.effects == [.quit])
  }

  @Test("What is pasted is text in a line, and never a command")
  func pasted() throws {
    var listener = Listener(try .running())
    let before = listener.group.notes.count
    listener.type("n eerste\nb tweede")
    #expect(listener.group.notes.count == before && listener.group.decisions.count == 2)
    listener.type("n", "eerste\nb tweede")
    #expect(listener.group.notes.last?.text.current == "eerste b tweede" && listener.group.decisions.count == 2)
  }

  @Test("Words are looked for as they are typed, and what was found is told")
  func search() throws {
    var listener = Listener(try .running())
    listener.type("/ scholing")
    #expect(listener.heard.contains { $0.hasPrefix("1. ") })
    listener.type("niets van dit alles")
    #expect(listener.all.contains("Niets gevonden"))
    listener.type(":terug")
    #expect(listener.stage.model.top.name == .live)
    listener.type("besluiten", "z kennisspel")
    #expect(!listener.stage.model.top.takesText && !listener.heard.isEmpty)
  }

  @Test("A long text goes on with one word")
  func more() throws {
    var listener = Listener(try .large())
    listener.type("o")
    #expect(listener.heard.last?.contains("meer, ?") == true)
    let first = listener.heard
    listener.type("meer")
    #expect(!listener.heard.isEmpty && listener.heard != first)
  }

  @Test("Every row of a long list is told, by one word or by its number", arguments: ["meer", "verder"])
  func longList(word: String) throws {
    var listener = Listener(try .running())
    for number in 1...45 { listener.type("b Besluit nummer \(number)") }
    listener.type("besluiten")
    let count = listener.group.decisions.count
    listener.type("herhaal")
    #expect(listener.heard.contains { $0.contains(LinearSentences.leadsOn.nl) })
    var told = Set(listener.heard.compactMap(Self.number(of:)))
    var before = 0
    while told.count > before {
      before = told.count
      listener.type(word)
      told.formUnion(listener.heard.compactMap(Self.number(of:)))
    }
    #expect(told == Set(1...count))
    #expect(listener.heard == [LinearSentences.noMore.nl])
    listener.type("eerder")
    #expect(listener.heard.contains { Self.number(of: $0) == 1 })
    listener.type("eerder")
    #expect(listener.heard == [LinearSentences.noMore.nl])
    listener.type("\(count)")
    #expect(listener.heard.contains { Self.number(of: $0) == count && $0.hasSuffix("(hier)") })
  }

  private static func number(of line: String) -> Int? { LinearConversation.numbered(line.replacing(".", with: " "))?.0 }

  @Test("What means nothing says so, and offers what might be meant")
  func unknown() throws {
    var listener = Listener(try .running())
    listener.type("qwerty")
    #expect(listener.heard.first == LinearSentences.unknown("qwerty").nl)
    #expect(listener.heard.last?.hasPrefix(LinearSentences.here.nl) == true)
    listener.type("overleg afsluiten")
    #expect(listener.heard.first == LinearSentences.meant("overleg afsluiten").nl)
    listener.type("1")
    #expect(listener.stage.model.top.name == .readBack)
  }

  @Test("A colon and a few words find what the program can do anywhere")
  func elsewhere() throws {
    var listener = Listener(try .running())
    listener.type(":")
    #expect(listener.heard == [LinearSentences.everywhere.nl])
    listener.type(":nieuw lid")
    #expect(listener.heard.first?.hasPrefix("Bedoel je “Mensen: nieuw lid (n)") == true)
    listener.type("nee")
    #expect(listener.heard == [LinearSentences.nothingDone.nl])
    listener.type(":nieuw lid", "ja")
    #expect(listener.stage.model.top.name == .people && listener.question == "nieuw lid: ")
  }

  @Test("What another device records is told with the next answer, and only what changed")
  func arrival() throws {
    var listener = Listener(try .running())
    let meeting = try #require(listener.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
    try listener.after { try $0.arrive(Act([NoteWritten(place: place, text: "van elders")])) }
    #expect(listener.all.contains("van elders"))
    listener.type("n van hier")
    #expect(!listener.all.contains("van elders") && listener.all.contains("van hier"))
  }
}
