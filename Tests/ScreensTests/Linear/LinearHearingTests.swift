import Console
import Meetings
import Testing

@testable import Screens

@Suite("What is heard says all that is seen, once, and names only what can be typed")
struct LinearHearingTests {
  private func heard(_ name: String, _ language: Language = .dutch) throws -> Listener {
    let scene = try #require(Scene.all.first { $0.name == name })
    return Listener(try scene.play(language))
  }

  @Test("Marks alone change who and when of an action, and leave its text as it is")
  func whoAndWhen() throws {
    var listener = Listener(try .running())
    listener.type("a Data opvragen @consulent 4 dec", "w @nwc 12-12")
    let number = try #require(listener.group.actions.last?.number)
    var terms = try #require(listener.group.actions.last?.terms.current)
    #expect(terms.text == "Data opvragen" && terms.actors == [.role(RoleID("network-coordinator"))])
    #expect(terms.due.name.nl.contains("12 december"))
    #expect(listener.heard.count == 1 && listener.all.contains("\(number), Data opvragen"))
    listener.type("w 18-12")
    terms = try #require(listener.group.actions.last?.terms.current)
    #expect(terms.text == "Data opvragen" && terms.actors == [.role(RoleID("network-coordinator"))])
    #expect(terms.due.name.nl.contains("18 december"))
    listener.type("w Data bestellen")
    terms = try #require(listener.group.actions.last?.terms.current)
    #expect(terms.text == "Data bestellen" && terms.due.name.nl.contains("18 december"))
  }

  @Test("Empty columns of a worksheet are heard, each cell behind its heading, and the row once")
  func emptyColumns() throws {
    var listener = Listener(try .running())
    listener.type("r casuïstiek; vier groepen")
    #expect(listener.heard.count { $0.contains("casuïstiek · van wie") } == 1)
    #expect(listener.all.contains("behoefte: casuïstiek · van wie: vier groepen"))
    #expect(listener.all.contains("nog leeg: bron, aantal gevraagd, stand, Parel die past"))
  }

  @Test("Between columns of numbers a comma is heard, and behind the longest numbers of entries")
  func columns() {
    var pane = Pane(Canvas(size: Size(columns: 60, rows: 3)), Rect(column: 0, row: 0, columns: 60, rows: 3))
    pane.put("12", at: 0, 0)
    pane.put("34", at: 8, 0)
    pane.put("5  Scholingsbehoefte", at: 0, 1)
    pane.put("A2026-2.100 Uitwerking 98", at: 0, 2)
    let words = LinearLine.all(of: pane.canvas, on: .live).map(\.words)
    #expect(words == ["12, 34", "5 Scholingsbehoefte", "A2026-2.100, Uitwerking 98"])
  }

  @Test("Signs that only draw something are not heard, on the projection either", arguments: Language.allCases)
  func drawn(language: Language) throws {
    for name in ["projection", "projection-over-time", "live-guidance", "actions"] {
      let lines = try heard(name, language).heard
      #expect(lines.allSatisfy { line in !line.contains { "█─›".contains($0) } && !line.hasPrefix("· ") }, "\(name)")
    }
    let late = try heard("actions", language).heard.filter { $0.contains("A2026-") && $0.first?.isNumber == true }
    #expect(late.allSatisfy { $0.contains(", A2026-") }, "\(late)")
  }

  @Test("Headings get no number, and the first entry is number 1")
  func headings() throws {
    var listener = try heard("meetings-opened")
    let body = LinearState(listener.stage.model).body
    #expect(body.compactMap(\.number) == Array(1...body.compactMap(\.number).count))
    #expect(body.contains { $0.number == nil && $0.words.contains("Opening") })
    listener.type("2")
    #expect(listener.heard.contains { $0.hasPrefix("2. ") && $0.hasSuffix("(hier)") })
    listener.type("99")
    #expect(listener.all.hasPrefix(LinearSentences.noRow(99).nl))
  }

  @Test("Chair, minute-taker and timekeeper have words, and no numbers that are those of people")
  func functions() throws {
    var listener = try heard("people-meeting")
    #expect(listener.heard.contains("voorzitter: Huisarts 1, notulist: NWC Noord, tijdbewaker: nog niemand"))
    #expect(listener.heard.contains { $0.hasPrefix("2. ") && $0.hasSuffix("(nog niet genoteerd)") })
    listener.type("?")
    #expect(!listener.all.contains("(1)") && listener.all.contains("voorzitter: "))
    listener.type("3", "3")
    let third = try #require(LinearState(listener.stage.model).body.first { $0.number == 3 })
    #expect(third.isChosen && listener.group.runningMeeting?.functions[.timekeeper] == nil)
    listener.type("3 tijdbewaker")
    #expect(listener.group.runningMeeting?.functions[.timekeeper] != nil)
  }

  @Test("A long text is told once, and whole")
  func longText() throws {
    let text = (1...90).map { "woord\($0)" }.joined(separator: " ")
    var listener = Listener(try .running())
    listener.type("b " + text)
    #expect(listener.heard.count { $0.contains("woord1 ") } == 1)
    #expect(listener.heard.contains { $0.contains(text) })
    listener.type("besluiten")
    #expect(listener.heard.count { $0.contains("woord1 ") } == 1)
    #expect(listener.heard.contains { $0.contains(text) }, "\(listener.all)")
  }

  @Test("Where words are looked for each action bears its colon, and the question says so")
  func colons() throws {
    for (name, list) in [("parels-filtered", "p"), ("search-found", "/")] {
      let listener = try heard(name)
      let hints = try #require(listener.heard.last { $0.hasPrefix(LinearSentences.here.nl) }, "\(list)")
      #expect(hints.contains(":bekijken") || hints.contains(":naar het overleg"), "\(hints)")
      #expect(hints.contains(":terug") && hints.contains("?. " + LinearSentences.searches.nl), "\(hints)")
      #expect(listener.question == "zoek: ")
      var searcher = listener
      searcher.type("Bekijken")
      if name == "parels-filtered" { #expect(searcher.heard.contains("Bedoel je de opdracht, typ dan :bekijken")) }
      searcher.type("/ kennisspel")
      #expect(searcher.heard.contains("zoek, kennisspel"), "\(searcher.all)")
    }
  }

  @Test("Who comes back hears what changed there, and hears all of it again by one word")
  func returning() throws {
    var listener = Listener(try .running())
    listener.type("herhaal")
    let all = listener.heard
    listener.type("mensen", "terug")
    #expect(listener.heard.count < all.count && !listener.all.contains("Weten wat groepen"))
    listener.type("herhaal")
    #expect(listener.heard == all)
  }

  @Test("A question is answered, and says how; a line that is left says that nothing was recorded")
  func answers() throws {
    var listener = Listener(try .running())
    listener.type("terug")
    #expect(listener.question.hasSuffix("(ja of nee) ") && !listener.heard.contains(LinearSentences.nothingChanged.nl))
    for line in ["", "?", ":hulp"] {
      listener.type(line)
      #expect(listener.heard == [LinearSentences.answer.nl] && listener.question.hasSuffix("(ja of nee) "))
    }
    listener.type("terug")
    #expect(listener.question == "> " && listener.stage.model.top.name == .live)
    #expect(listener.all.hasPrefix("Terug bij: "))
    listener.type("b", ":terug")
    #expect(listener.all.hasPrefix("Niets vastgelegd. Terug bij: "))
  }

  @Test("A refusal says why, also where text was typed behind it, and names what to type")
  func refusals() throws {
    var listener = Listener(try .running())
    listener.type("f", "1", "w een andere tekst")
    #expect(!listener.all.contains("neemt geen tekst") && listener.all.contains("met een nummer"), "\(listener.all)")
    listener = try heard("agenda-own-empty")
    listener.type("")
    #expect(listener.all.contains("Typ g: dat begint het nu toch."), "\(listener.all)")
    listener.type("g")
    #expect(listener.group.runningMeeting != nil)
  }

  @Test("What is not possible now is not offered as a choice")
  func choices() throws {
    var listener = Listener(Rehearsal(.dutch))
    listener.type("rondleiding")
    #expect(listener.heard == ["De rondleiding is er in het voorbeeld; dat open je op het beginscherm."])
    listener.type("overleg afsluiten")
    #expect(listener.heard.first == LinearSentences.unknown("overleg afsluiten").nl && listener.heard.count == 2)
    listener = Listener(try .running())
    listener.type("afsluiten")
    #expect(listener.heard.count > 1 && !listener.all.contains("(nu niet)"), "\(listener.all)")
  }

  @Test("“Meer” never walks on in the meeting")
  func more() throws {
    var listener = Listener(try .running())
    let item = listener.group.runningMeeting?.clock.current
    listener.type("meer")
    #expect(listener.heard == [LinearSentences.noMore.nl])
    #expect(listener.group.runningMeeting?.clock.current == item)
  }
}
