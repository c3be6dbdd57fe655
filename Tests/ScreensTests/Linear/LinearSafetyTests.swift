import Console
import Meetings
import Testing

@testable import Screens

@Suite("Line by line nothing is recorded, lost or done that was not meant")
struct LinearSafetyTests {
  @Test("No is no where it is asked whether to close, and yes needs no reason")
  func closing() throws {
    var listener = Listener(try .running())
    listener.type("f", "sluit af", "nee")
    #expect(listener.group.runningMeeting != nil && listener.question == "> ")
    listener.type("sluit af", "ja")
    #expect(listener.group.runningMeeting == nil)
  }

  @Test("A line that waits is not replaced by what looks like the next command")
  func held() throws {
    var listener = Listener(try .running())
    listener.type("a Bellen met de gemeente 1-1-2020", "volgende")
    #expect(listener.heard == [LinearSentences.heldStill.nl])
    listener.type("b Een besluit")
    #expect(listener.heard == [LinearSentences.heldStill.nl] && listener.group.decisions.count == 2)
    listener.type("")
    #expect(listener.group.actions.last?.terms.current.text == "Bellen met de gemeente")
    listener.type("a Schrijven 1-1-2020", ":opnieuw", "Schrijven 4 dec")
    #expect(listener.group.actions.last?.terms.current.text == "Schrijven")
  }

  @Test("No word that the program knows takes the place of a line that waits", arguments: Language.allCases)
  func heldAgainstWords(language: Language) throws {
    let words: [Language: [String]] = [
      .dutch: [
        "stoppen", "stop", "nee", "annuleren", "voorlezen", "sluiten", "sluit af", "afsluiten", "aanwezig", "verder",
        "begin overleg", "ja", "herhaal", "Stoppen", "afzeggen",
      ],
      .english: ["quit", "read back", "stop", "no", "cancel", "close", "present", "repeat", "yes", "drop"],
    ]
    var listener = Listener(try .running(language), language)
    listener.type("a Bellen met de gemeente 1-1-2020")
    let question = listener.question
    for word in words[language] ?? [] {
      listener.type(word)
      #expect(listener.heard == [LinearSentences.heldStill[language]], "\(word): \(listener.all)")
      #expect(listener.question == question, "\(word)")
    }
    listener.type("")
    #expect(listener.group.actions.last?.terms.current.text == "Bellen met de gemeente")
  }

  @Test("A half line that was kept is not overwritten by the next one")
  func kept() throws {
    var listener = Listener(try .running())
    listener.type("a Bellen 1-1-2020", ":terug", "a iets anders")
    #expect(listener.heard.contains(LinearSentences.keptBefore.nl))
    #expect(listener.heard.contains(LinearSentences.unused("iets anders").nl))
    #expect(listener.question == "actie [Bellen 1-1-2020]: ")
  }

  @Test("A number behind a word is that row, and a word that takes no text does nothing with text behind it")
  func rows() throws {
    var listener = Listener(try .running())
    listener.type("acties")
    let second = try #require(LinearState(listener.stage.model).body.first { $0.number == 2 })
    let open = listener.group.openActions.count
    listener.type("gedaan 2")
    let number = try #require(listener.all.split(separator: ":").first.map(String.init))
    #expect(second.words.contains(number) && listener.group.openActions.count == open - 1)
    listener.type("gedaan 99")
    #expect(listener.group.openActions.count == open - 1)
    let item = listener.group.runningMeeting?.clock.current
    listener.type("terug", "volgende week praten we verder")
    #expect(listener.heard == [LinearSentences.takesNoText(Text(nl: "volgende", en: "next")).nl])
    #expect(listener.group.runningMeeting?.clock.current == item)
  }

  @Test("Rows that have another number are told again")
  func numbers() throws {
    var listener = Listener(try .running())
    listener.type("acties")
    let last = LinearState(listener.stage.model).body.filter { $0.number != nil }.count
    let words = try #require(LinearState(listener.stage.model).body.last { $0.number == last }?.words)
    listener.type("1 gedaan")
    #expect(listener.heard.contains { $0.hasPrefix("\(last - 1). ") && $0.contains(words) }, "\(listener.all)")
  }

  @Test("What deserves a second look waits in the details too")
  func details() throws {
    var listener = Listener(try .running())
    listener.type("n", ":details", "1 BSN 111222333", "")
    #expect(listener.heard.last == LinearSentences.holds.nl)
    let before = listener.group.notes.count
    listener.type("")
    #expect(listener.group.notes.count == before + 1)
  }

  @Test("A lone question mark, or back, is no text; a question says how to leave it")
  func alone() throws {
    var listener = Listener(try .running())
    let points = listener.group.points.count
    listener.type("k")
    #expect(listener.heard.contains(LinearSentences.ways.nl))
    listener.type("?")
    #expect(listener.heard.first == LinearSentences.whileAsked.nl && listener.group.points.count == points)
    listener.type("terug")
    #expect(listener.question == "> " && listener.group.points.count == points)
  }

  @Test("What is refused says only why")
  func refused() throws {
    var listener = Listener(try .fresh())
    listener.type("n", "geen dag")
    #expect(!listener.heard.contains(LinearSentences.holds.nl) && !listener.heard.isEmpty)
  }

  @Test("A letter that means nothing is no list, and a word that is not possible now says why")
  func unknown() throws {
    var listener = Listener(try .running())
    listener.type("y")
    #expect(listener.heard.first == LinearSentences.unknown("y").nl && listener.heard.count == 2)
    listener.type("verder")
    #expect(listener.heard == ["Het is geen pauze."])
    listener.type("overleg")
    #expect(listener.heard.count <= 11)
  }

  @Test("The first question of a new group says what can be answered")
  func scale() {
    var listener = Listener(Rehearsal(.dutch))
    listener.type("n", "Trekkersgroep Heideland")
    #expect(listener.all.contains("1 netwerk · 2 meerdere netwerken · 3 consortium"))
  }

  @Test("Yes and no answer where a reason may be left out, and are no reason", arguments: Language.allCases)
  func noReason(language: Language) throws {
    let isDutch = language == .dutch
    var listener = Listener(try .prepared(), language)
    listener.type("a")
    let open = listener.group.openActions.count
    listener.type("x", isDutch ? "nee" : "no")
    #expect(listener.group.openActions.count == open && listener.question == "> ", "\(listener.all)")
    listener.type("x", isDutch ? "ja" : "yes")
    #expect(listener.group.openActions.count == open - 1, "\(listener.all)")
    #expect(listener.group.actions.last { $0.status == .dropped }?.reason == nil)
    listener.type("x", isDutch ? "geen tijd" : "no time")
    #expect(listener.group.actions.contains { $0.reason == (isDutch ? "geen tijd" : "no time") })
  }

  @Test("What stands in details is replaced only by its number, and help tells the fields again")
  func detailsAreNotReplaced() throws {
    var listener = Listener(try .running())
    listener.type("b", ":details", "Een besluit", "volgende")
    #expect(listener.heard == [LinearSentences.formEnds.nl])
    listener.type("2 onzin", "", ":hulp")
    #expect(listener.heard.contains("1. tekst: Een besluit") && listener.heard.contains("2. onderwerp: onzin"))
    #expect(listener.heard.last == LinearSentences.whileInDetails.nl)
    listener.type("1 Een ander besluit", "2 rondvraag", "")
    #expect(listener.group.decisions.last?.text.current == "Een ander besluit")
  }

  @Test("What was refused is not offered again as if Enter would record it")
  func refusedAnswer() throws {
    var listener = Listener(Rehearsal(.dutch))
    listener.type("n", "Trekkersgroep Heideland", "groot")
    #expect(listener.all == "“groot” is geen schaal. Typ 1, 2 of 3, of een van deze woorden.")
    #expect(listener.question == "schaal: ")
    listener.type("")
    #expect(listener.question == "schaal: " && listener.all.contains("“groot” is geen schaal."))
    listener.type("consortium")
    #expect(listener.stage.effects.last == .foundGroup(name: "Trekkersgroep Heideland", scale: .consortium))
    // What can be recorded still waits for Enter.
    var other = Listener(try .running())
    other.type("a Bellen morgen of 1-1-2020")
    #expect(other.question.contains("[Bellen"))
  }

  @Test("The end of a long read-back is announced")
  func longReadBack() throws {
    var listener = Listener(try .large())
    if listener.group.runningMeeting != nil { listener.type("f") }
    #expect(listener.heard.last?.contains("meer, ?") == true)
  }

  @Test("What fits in the list of Parels says so, and where nothing changed that is said")
  func words() throws {
    var listener = Listener(try .running())
    listener.type("p", "voorzitters 10")
    #expect(listener.all.contains("(past)") && !listener.all.contains("(besproken)"))
    #expect(listener.all.contains("(past niet)") || listener.all.contains("(past deels)"))
    listener.type("terug", "terug", "b Een besluit", "1", "1")
    // A row that was chosen already is told again: nothing else would say which it is.
    #expect(listener.heard.count == 1 && listener.all.hasPrefix("1. ") && listener.all.hasSuffix("(hier)"))
    listener.type("meer")
    #expect(listener.heard == [LinearSentences.noMore.nl])
  }
}
