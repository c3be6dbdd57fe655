import Meetings
import Testing

@testable import Screens

@Suite("Looking back over all meetings")
struct ReviewTests {
  private func place(in stage: Rehearsal) throws -> Place {
    let meeting = try #require(stage.group.runningMeeting)
    return Place(meeting: meeting.id, item: nil, topic: nil)
  }

  // MARK: Lists

  @Test("While words are typed letters are text, and the hints say so", arguments: ["a", "b"])
  func typing(list: String) throws {
    var stage = Rehearsal(try .running())
    stage.type(list)
    #expect(stage.hints.contains("? hulp"))
    stage.type("s")
    #expect(stage.hints.contains("F1 hulp"))
    stage.type("e?")
    #expect(stage.model.help == nil && stage.lines[2].contains("met: e?"))
    stage.type("<esc>")
    #expect(stage.hints.contains("? hulp") && !stage.lines[2].contains("met:"))
  }

  @Test("What nobody does yet stands first among the actions")
  func unassigned() throws {
    var stage = Rehearsal(try .running())
    stage.type("a")
    #expect(stage.lines[4].contains("nog te verdelen") && stage.lines[4].contains("A2026-2.2"))
  }

  @Test("Actions stand by name, and numbers in names by what they count")
  func naturalOrder() throws {
    var book = try Notebook.begun()
    for number in [10, 2, 1] { try book.join("Wijkteam \(number)") }
    for number in [10, 2, 1] { try book.agree("Bellen", by: book.who("Wijkteam \(number)")) }
    var stage = Rehearsal(book, columns: 120, rows: 36)
    stage.type("a")
    let names = stage.lines.compactMap { line in
      [1, 2, 10].last { line.contains("Wijkteam \($0)") }
    }
    #expect(names.prefix(3) == [1, 2, 10])
  }

  @Test("Each name stands once, also where two differ in their capitals only")
  func sameName() throws {
    var stage = Rehearsal(try .running())
    let place = try place(in: stage)
    for (number, name) in ["nwc noord", "NWC Noord", "nwc noord", "NWC Noord"].enumerated() {
      try stage.arrive(Act([MemberJoined(name: name)]))
      let member = try #require(stage.group.members.last)
      // The later, the sooner it is to be done.
      let day = Day(ordinal: stage.now.day.ordinal + 90 - number)
      let terms = ActionTerms(text: "Bellen \(number)", actors: [.member(member.id)], due: .date(day))
      try stage.arrive(Act([ActionAgreed(number: "A2026-2.\(50 + number)", place: place, terms: terms)]))
    }
    stage.type("a")
    let names = stage.lines.map { $0.dropFirst(2).prefix(16) }
    #expect(names.filter { $0.hasPrefix("nwc noord") }.count == 1)
    #expect(names.filter { $0.hasPrefix("NWC Noord") }.count == 1)
  }

  @Test("Both corrections of an action stand in the list")
  func contestedAction() throws {
    var stage = Rehearsal(try .running())
    let action = try #require(stage.group.actions.last)
    for text in ["Zaal voor twaalf", "Zaal voor twintig"] {
      let terms = ActionTerms(text: text, actors: [], due: .none)
      try stage.arrive(Act([ActionEdited(action: action.id, terms: terms, replacing: [action.id])]))
    }
    stage.type("a")
    #expect(stage.lines[4].contains("Zaal voor twaalf  ≠  Zaal voor twintig"))
  }

  @Test("The row that a key would act on has its sign, whatever the size", arguments: [(40, 12), (64, 16), (80, 24)])
  func marked(columns: Int, rows: Int) throws {
    var book = try Notebook.closed()
    try book.record(MemberLeft(member: book.member("Huisarts 2")))
    for script in ["b", "a", "p", "pp", "o", "o<enter>", "m", "m<end>", "/spel", "bzenq<enter>"] {
      var stage = Rehearsal(book, columns: columns, rows: rows)
      stage.type(script)
      for _ in 0..<4 {
        #expect(stage.lines.filter { $0.prefix(6).contains("›") }.count == 1, "\(script): \(stage.picture)")
        stage.type("<down>")
      }
    }
  }

  @Test("On a low screen most of the list is in sight, and how much of it")
  func low() throws {
    var stage = Rehearsal(try .large(), columns: 64, rows: 16)
    stage.type("b")
    #expect(stage.lines.filter { $0.contains("B2026-") }.count >= 7)
    #expect(stage.lines[2].hasSuffix("/ 102"))
  }

  // MARK: Search

  @Test("What is recorded meanwhile is found too, and what was chosen stays chosen")
  func searching() throws {
    var stage = Rehearsal(try .running())
    stage.type("/spel<down>")
    let before = stage.lines.first { $0.hasPrefix("›") }
    try stage.arrive(Act([DecisionTaken(number: "B2026-2.9", place: place(in: stage), text: "Spel lenen")]))
    #expect(stage.picture.contains("5 gevonden") && stage.picture.contains("Spel lenen"))
    #expect(before != nil && stage.lines.first { $0.hasPrefix("›") } == before)
  }

  @Test("The day of what was found is never cut off", arguments: [64, 80])
  func foundDays(columns: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns)
    stage.type("/spel")
    let rows = stage.lines.filter { $0.contains("2026-") || $0.contains("Parel ") }.prefix(4)
    #expect(rows.count == 4)
    let others = rows.filter { !$0.contains(" A2026-") }
    #expect(others.allSatisfy { $0.hasSuffix("nov") || $0.hasSuffix("sep") }, "\(stage.picture)")
  }

  @Test("Of an action that was found the only day is the one on which it has to be done")
  func oneDay() throws {
    var stage = Rehearsal(try .running())
    stage.type("/FTO-data")
    let row = try #require(stage.lines.first { $0.contains("A2026-2.1 ") })
    #expect(row.contains("4 dec") && !row.contains("21 nov"), "\(stage.picture)")
  }

  // MARK: Actions

  /// A group in which one action stands in the longest words.
  private func longStates() throws -> Notebook {
    var book = try Notebook.running()
    try book.join("Wijkverpleegkundige 12")
    let actor = book.who("Wijkverpleegkundige 12")
    let due = Due.date(Day("2026-10-02") ?? book.now.day)
    try book.agree("Met het MDO ouderenzorg afspreken wie voorzit", by: actor, due: due)
    let action = try #require(book.group.actions.last)
    try book.record(ActionStatusChanged(action: action.id, status: .busy))
    return book
  }

  @Test(
    "How an action stands never takes the room of its words; a long name keeps its number", arguments: [64, 80, 120])
  func longState(columns: Int) throws {
    var stage = Rehearsal(try longStates(), columns: columns, rows: columns == 64 ? 16 : 24)
    stage.type("asouderenzorg<enter>")
    let row = try #require(stage.lines.first { $0.hasPrefix("›") })
    #expect(row.contains("Met het MDO ouderen") && row.contains("te laat"), "\(row)")
    #expect(row.contains(" 12 ") && row.contains("mee bezig") == (columns > 80), "\(row)")
    #expect(row.contains("te laat: 2 okt") == (columns > 64), "\(row)")
    #expect(stage.picture.contains("te laat: 2 okt · mee bezig"))
  }

  // MARK: Replacing

  @Test("Between meetings a decision that replaces another says where it stands, and that it holds at once")
  func replacing() throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("bvEnquête elk jaar")
    #expect(stage.foot.contains("in overleg 2026-2 · za 21 november, geldt meteen"), "\(stage.picture)")
    stage.type("<enter>")
    let said = stage.foot.unbroken
    #expect(said.contains("B2026-2.1 Enquête elk jaar"))
    #expect(said.contains("in overleg 2026-2 · za 21 november, geldt meteen; B2026-1.1 geldt niet meer."), "\(said)")
  }

  @Test("What became overdue while a search stood open is found as overdue")
  func nextDay() throws {
    var stage = Rehearsal(try .running())
    stage.type("/FTO-data status:te-laat")
    #expect(stage.picture.contains("Niets gevonden"))
    stage.wait(days: 30)
    stage.resize(columns: 100, rows: 30)
    #expect(stage.picture.contains("1 gevonden") && stage.picture.contains("FTO-data opvragen"))
  }

  @Test("Where nothing is found, what to do stands below it")
  func nothing() throws {
    var stage = Rehearsal(try .running())
    stage.type("/zzz")
    #expect(stage.picture.contains("Niets gevonden") && stage.picture.contains("minder letters"))
  }

  // MARK: Meetings

  @Test("A closed meeting is read back with Enter")
  func readBack() throws {
    var stage = Rehearsal(try .closed())
    stage.type("o<enter>")
    #expect(stage.hints.contains("Enter voorlezen"))
    stage.type("<enter>")
    #expect(stage.picture.contains("Het overleg is afgesloten") && stage.picture.contains("Besluiten (1)"))
  }

  @Test("Of an item that was only passed the minutes and the screen say the same")
  func notDiscussed() throws {
    var book = try Notebook.begun()
    try book.turn(to: "closing", spending: 0)
    try book.close()
    var stage = Rehearsal(book)
    stage.type("o<enter>")
    #expect(stage.picture.contains("niet besproken") && !stage.picture.contains("· open"))
  }

  @Test("A cancelled meeting says why, offers no minutes, and calls no item open")
  func cancelled() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter>yGriep<enter>")
    while stage.model.stack.count > 1 { stage.type("<esc>") }
    stage.type("o")
    #expect(!stage.hints.contains("verslag schrijven"))
    stage.type("<enter>")
    #expect(stage.picture.contains("Afgezegd: Griep") && !stage.picture.contains("· open"))
    #expect(!stage.hints.contains("verslag schrijven") && !stage.hints.contains("voorlezen"))
    stage.type("v")
    #expect(stage.foot.contains("er is geen verslag") && stage.effects.isEmpty)
  }

  // MARK: Two versions

  /// The history of a note that two devices corrected at the same time.
  private func contested(_ book: Notebook) throws -> Rehearsal {
    var stage = Rehearsal(book)
    let note = try #require(stage.group.notes.last)
    for text in ["Vijf groepen", "Zes groepen"] {
      try stage.arrive(Act([NoteEdited(note: note.id, text: text, replacing: [note.id])]))
    }
    stage.type("/vragen<tab>")
    if !stage.picture.contains("twee versies") { stage.type("<esc><esc>/zes<tab>") }
    return stage
  }

  @Test("Whoever looks at the history chooses between two versions there, also when the meeting is closed")
  func choosing() throws {
    for book in [try Notebook.running(), try Notebook.closed()] {
      var stage = try contested(book)
      #expect(stage.picture.contains("≠ Vijf groepen"), "\(stage.picture)")
      #expect(stage.picture.contains("Er staan twee versies naast elkaar."))
      let unresolved = stage.group.unresolved.count
      stage.type("<home><enter>")
      #expect(stage.acts.isEmpty && stage.foot.contains("Kies een van de regels met ≠."))
      stage.type("<end><enter>")
      let note = try #require(stage.group.notes.last)
      #expect(note.text.standing.map(\.value) == ["Zes groepen"] && stage.foot.contains("Zes groepen"))
      #expect(stage.group.unresolved.count == unresolved)
      #expect(!stage.picture.contains("≠") && !stage.hints.contains("zo laten staan"))
    }
  }
}
