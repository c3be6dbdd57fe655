import Testing

@testable import Meetings

@Suite struct SearchTests {
  private static let names = SearchNames(
    topics: [TopicID("learning"): "Scholingsbehoefte learning needs"],
    parels: [ParelID("game"): "Kennisspel knowledge game"],
    roles: [RoleID("ros-adviser"): "ROS-adviseur ROS adviser"], goals: ["spread": "spreiding van PaTz spreading PaTz"],
    cell: { cell, _ in cell.text == "survey" ? "vragenlijst questionnaire" : cell.text })

  /// What is found, as the texts of the entries.
  private static func found(_ query: String) throws -> [String] {
    var recorder = Recorder()
    let member = try recorder.record(MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")]))[0]
    let old = try recorder.plan("2025-11-21", [Agenda.draft("learning", 20)])
    let place = Place(meeting: old, item: try recorder.meeting(old).agenda[0].id, topic: TopicID("learning"))
    try recorder.record(
      DecisionTaken(number: "B2025-1.1", place: place, text: "Enquête onder voorzitters", goals: ["spread"]))
    let late = ActionTerms(text: "FTO-data opvragen", actors: [.member(member)], due: .date(day("2026-01-10")))
    try recorder.record(ActionAgreed(number: "A2025-1.1", place: place, terms: late))
    let now = try recorder.plan("2026-11-21", [Agenda.draft("mdo", 20)])
    let here = Place(meeting: now, item: nil, topic: nil)
    let role = ActionTerms(
      text: "Zaal reserveren", actors: [.role(RoleID("ros-adviser"))], due: .date(day("2027-01-10")))
    let done = try recorder.record(ActionAgreed(number: "A2026-1.1", place: here, terms: role))[0]
    try recorder.record(ActionStatusChanged(action: done, status: .done, reason: "Meteen geregeld"))
    try recorder.record(NoteWritten(place: here, text: "De enquete ging rond onder alle leden"))
    try recorder.record(
      ParelChosen(place: here, parel: ParelID("game"), variant: VariantID("new"), organisers: [.role(RoleID("gp"))]))
    try recorder.record(PointParked(place: here, text: "Vervoer in de avond"))
    try recorder.record(GoalAgreed(number: "G1", place: here, text: "Iedere groep in beeld"))
    let row = [WorksheetRow.Cell(column: "source", text: "survey"), WorksheetRow.Cell(column: "need", text: "dialoog")]
    try recorder.record(RowWritten(place: here, cells: row))
    let gone = try recorder.record(RowWritten(place: here, cells: [.init(column: "need", text: "weggehaald")]))[0]
    try recorder.record(RowRemoved(row: gone))
    let group = recorder.group
    let index = SearchIndex(group, names: names, today: day("2026-11-21"))
    return index.hits(for: SearchQuery(query)).map { hit in
      switch hit.entry {
      case nil: group.words(at: hit.place).joined(separator: " / ")
      case .decision(let id): group.decisions[id]?.text.current ?? "?"
      case .action(let id): group.actions[id]?.terms.current.text ?? "?"
      case .note(let id): group.notes[id]?.text.current ?? "?"
      case .choice(let id): group.choices[id]?.parel.rawValue ?? "?"
      case .point(let id): group.points[id]?.text.current ?? "?"
      case .goal(let id): group.goals[id]?.text.current ?? "?"
      case .row(let id): group.rows[id]?.cells.current.map(\.text).joined(separator: ";") ?? "?"
      }
    }
  }

  /// Both have to hold, in whatever order they were typed.
  @Test(arguments: [
    ("jaar:2025 jaar:2026", []), ("jaar:2026 jaar:2025", []), ("wie:ros status:gedaan status:gedaan", [room]),
    ("status:gedaan status:open", []), ("status:open status:gedaan", []),
  ])
  func aKeyTypedTwiceAsksForBoth(query: String, expected: [String]) throws {
    #expect(try Self.found(query) == expected)
  }

  private static let survey = "Enquête onder voorzitters"
  private static let note = "De enquete ging rond onder alle leden"
  private static let data = "FTO-data opvragen"
  private static let room = "Zaal reserveren"

  @Test(arguments: [
    ("enquête", [note, survey]), ("ENQUETE", [note, survey]), ("quet", [note, survey]),
    ("enquete voorzitters", [survey]), ("voorzitters enquete", [survey]), ("\"onder voorzitters\"", [survey]),
    ("\"voorzitters onder\"", []), ("behoefte", [survey, data]), ("learning", [survey, data]),
    ("huisarts", [data, "game"]), ("wie:huisarts", [data, "game"]), ("who:ros", [room]), ("rol:adviseur", [room]),
    ("wie:\"huisarts 1\"", [data, "game"]),
    ("jaar:2025", [survey, data]), ("year:2026 enquete", [note]), ("status:te-laat", [data]),
    ("status:overdue", [data]),
    ("status:open", [data]), ("status:gedaan", [room]), ("status:done", [room]), ("status:van-kracht", [survey]),
    ("status:in-force", [survey]), ("status:gekozen", ["game"]), ("geregeld", [room]), ("B2025-1.1", [survey]),
    ("a2026", [room]), ("parel:kennis", ["game"]), ("kennisspel", ["game"]), ("onderwerp:scholing", [survey, data]),
    ("topic:learning jaar:2025 fto", [data]), ("doel:spread", [survey]), ("doel:spreiding", [survey]),
    ("vervoer avond", ["Vervoer in de avond"]), ("in beeld", ["Iedere groep in beeld"]),
    ("goal:g1", ["Iedere groep in beeld"]), ("dialoog", ["survey;dialoog"]), ("vragenlijst", ["survey;dialoog"]),
    ("survey", []), ("weggehaald", []), ("spreiding", [survey]), ("niets", []), ("", []), ("   ", []), ("\"\"", []),
    ("12:30", []), ("jaar:", []), ("\0", []), ("\"\0\"", []), ("enquete\0", []), ("wie:\0", []),
  ])
  func finds(query: String, texts: [String]) throws { #expect(try Self.found(query).sorted() == texts.sorted()) }

  @Test func theLatestMeetingComesFirst() throws { #expect(try Self.found("enquete") == [Self.note, Self.survey]) }

  @Test func aQueryIsReadInBothLanguages() {
    #expect(SearchQuery("jaar:2026 Wie:ROS") == SearchQuery("YEAR:2026 who:ros"))
    #expect(SearchQuery("jaar:2026").keys == [.year: ["2026"]] && SearchQuery("jaar:2026").words.isEmpty)
    #expect(SearchQuery("\"jaar:2026\"").words == ["jaar:2026"])
    #expect(SearchQuery("zin met \"open eind").words == ["zin", "met", "open eind"])
    #expect(SearchQuery("onbekend:x").words == ["onbekend:x"])
    #expect(SearchQuery(" ").isEmpty && !SearchQuery("x").isEmpty)
  }

  @Test(arguments: [
    ("foo:bar", "foo:"), ("status:onzin", "onzin"), ("x status:onzin", "onzin"), ("jaar:ooit", "ooit"),
  ])
  func whatIsNotUnderstoodIsNamed(query: String, named: String) throws {
    let remark = try #require(SearchQuery(query).remark)
    #expect(remark.nl.contains("“\(named)”") && remark.en.contains("“\(named)”"))
    #expect(remark.nl != remark.en)
  }

  @Test(arguments: [
    "enquete", "12:30", "https://patz.nu", "\"foo:bar\"", "let op:", "status:te-laat", "status:overdue", "status:late",
    "status:in-force", "status:van", "status:geëvalueerd", "jaar:2026", "wie:ros", "status:",
  ])
  func whatIsUnderstoodHasNoRemark(query: String) { #expect(SearchQuery(query).remark == nil) }

  @Test func theRemarkNamesTheStatusesThereAre() throws {
    let remark = try #require(SearchQuery("status:onzin").remark)
    #expect(remark.nl.contains("te-laat") && remark.nl.contains("van-kracht") && remark.en.contains("overdue"))
  }

  @Test func noMoreThanAsked() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    for number in 0..<20 { try recorder.say("Notitie \(number)", as: .note, in: id) }
    let index = SearchIndex(recorder.group, names: SearchNames(), today: day("2026-11-21"))
    #expect(index.hits(for: SearchQuery("notitie"), limit: 5).count == 5)
    #expect(index.hits(for: SearchQuery("notitie")).count == 20)
  }

  /// Words that are no entry: of a meeting, and of items with nothing recorded under them.
  @Test func whatStandsWithAMeetingOrOnItsAgendaIsFound() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21", [Agenda.draft("mdo", 20)])
    try recorder.record(MeetingMoved(meeting: id, date: day("2026-11-22"), location: "Buurthuis"))
    let typed = try recorder.record(
      ItemAdded(meeting: id, title: "Vervoer", minutes: 10, purpose: .discussion))[0]
    try recorder.start(id)
    let first = try #require(recorder.meeting(id).current)
    try recorder.record(ItemParked(meeting: id, item: first.id, reason: "Wacht op cijfers"))
    try recorder.record(recorder.group.closing(recorder.meeting(id), at: nil, now: recorder.now, reason: "Brandalarm"))
    try recorder.record(MinutesAdopted(meeting: id, adoptedIn: id, corrections: "Zaal geregeld"))
    let index = SearchIndex(recorder.group, names: Self.names, today: day("2026-11-21"))
    func places(_ query: String) -> [EntryID?] {
      index.hits(for: SearchQuery(query)).filter { $0.entry == nil }.map(\.place.item)
    }
    for word in ["buurthuis", "brandalarm", "\"zaal geregeld\"", "buurthuis jaar:2026"] {
      #expect(places(word) == [nil])
    }
    #expect(places("vervoer") == [typed] && places("cijfers") == [first.id])
    #expect(places("onderwerp:mdo") == [first.id] && places("status:open").isEmpty)
    #expect(recorder.group.words(at: Place(meeting: id, item: nil, topic: nil)).count == 3)
  }

  /// Of a text that two people corrected at once, each version is found.
  @Test func everyStandingVersionIsFound() throws {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let note = try recorder.say("Zeven", as: .note, in: id)
    for text in ["Acht groepen", "Negen groepen"] {
      try recorder.record(NoteEdited(note: note, text: text, replacing: [note]))
    }
    let index = SearchIndex(recorder.group, names: Self.names, today: day("2026-11-21"))
    for word in ["acht", "negen", "groepen"] { #expect(index.hits(for: SearchQuery(word)).count == 1) }
    #expect(index.hits(for: SearchQuery("zeven")).isEmpty)
  }
}
