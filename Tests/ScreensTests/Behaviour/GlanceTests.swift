import Meetings
import Testing

@testable import Screens

@Suite("What is in sight at a glance")
struct GlanceTests {
  private static let text =
    "De trekkersgroep vraagt elke kern om in het voorjaar samen een avond over proactieve zorgplanning te houden, met "
    + "huisartsen, wijkverpleegkundigen, apothekers en het sociaal domein, en om de uitkomst in het volgende overleg te "
    + "vertellen aan de andere kernen van de regio"

  /// Which words of a text stand nowhere on the screen.
  private func missing(_ text: String, in stage: Rehearsal) -> [Substring] {
    text.split(separator: " ").filter { !stage.picture.contains($0) }
  }

  @Test("What was recorded last, and what is chosen, is there in full", arguments: [(64, 16), (80, 24), (120, 36)])
  func inFull(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>b\(Self.text)<enter>")
    #expect(missing(Self.text, in: stage) == [])
    #expect(stage.foot.split(separator: "\n").count { !$0.allSatisfy { $0 == " " } } == 1, "the message is one row")
    stage.type("nKort<enter><up><up>")
    #expect(missing(Self.text, in: stage) == [])
  }

  @Test("The day and the state of an action never give way; the people do", arguments: [(64, 16), (63, 15), (80, 24)])
  func stateOfAction(columns: Int, rows: Int) throws {
    var book = try Notebook.prepared()
    let action = try #require(book.group.actions.first)
    try book.record(
      ActionEdited(
        action: action.id,
        terms: ActionTerms(
          text: "De enquête uitzetten onder alle voorzitters van de PaTz-groepen in de hele regio",
          actors: [book.who("Wijkverpleegkundige 1"), book.who("Consulent 1")],
          due: .date(Day("2026-10-02") ?? book.now.day)), replacing: action.terms.standing.map(\.id)))
    var stage = Rehearsal(book, columns: columns, rows: rows)
    #expect(stage.picture.contains("A2026-1.1") && stage.picture.contains("te laat: 2 okt"))
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    stage = Rehearsal(book, columns: columns, rows: rows)
    stage.type("<enter><right>")
    #expect(stage.picture.contains("A2026-1.1") && stage.picture.contains("te laat: 2 okt"))
  }

  @Test("An agenda that is longer than its column says which part of it is in sight")
  func longAgenda() throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book)
    stage.type("<enter>")
    #expect(stage.lines[2].contains("1-14 / 15"))
    for _ in 0..<14 { stage.type("<right>") }
    #expect(stage.lines[2].contains("2-15 / 15") && stage.picture.contains("▸ 15"))
  }

  @Test("The name of an item and where it comes from are there in full", arguments: [(64, 16), (80, 24), (120, 36)])
  func title(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .begun(), columns: columns, rows: rows)
    stage.type("<enter>")
    for _ in 0..<9 where !stage.lines[2].contains("Wie belt") { stage.type("<right>") }
    let heading = stage.lines[2...5].joined(separator: " ")
    for word in ["Wie", "belt", "de", "gemeente", "over", "dagbesteding?", "(van", "2026-1,", "keer", "uitgesteld)"] {
      #expect(heading.contains(word), "\(columns): \(word)")
    }
  }

  @Test("The most important key has a hint at the smallest size")
  func smallestHints() throws {
    var stage = Rehearsal(try .prepared(), columns: 40, rows: 12)
    stage.type("<enter>")
    #expect(stage.hints.contains("Enter begin overleg  Esc terug  ? hulp"))
  }

  @Test("A list on the home screen says how many more there are, and never stands there as a heading alone")
  func home() throws {
    for (columns, rows) in [(40, 12), (64, 16), (80, 24), (120, 36)] {
      let stage = Rehearsal(try .large(), columns: columns, rows: rows)
      #expect(stage.picture.contains("Open acties (105, 1 te laat)"), "\(columns)")
      #expect(rows < 16 || stage.picture.contains("a toont ze alle"), "\(columns)")
      #expect(stage.picture.contains("2026-2 · za 21 november"), "\(columns)")
      #expect(columns < 64 || stage.picture.contains("za 21 november 2026 · gemeentehuis"), "\(columns)")
      let headings = stage.lines.indices.filter { stage.lines[$0].hasPrefix(" Laatste besluiten") }
      #expect(headings.allSatisfy { stage.lines[$0 + 1].contains("B2026") }, "\(columns)")
      #expect(rows < 24 || stage.picture.contains("b toont ze alle"), "\(columns)")
    }
  }

  @Test("In a break the first hint ends it")
  func pause() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><space>")
    #expect(stage.hints.hasPrefix(" spatie verder"))
    stage.type("<space>")
    #expect(stage.group.runningMeeting?.clock.pausedSince == nil && !stage.hints.contains("spatie"))
  }

  @Test("Parking with an empty line says that it parks the item, and which")
  func parkingItself() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>k")
    #expect(stage.foot.contains("leeg: dit agendapunt zelf (“Scholingsbehoefte”)"))
    stage.type("<enter>")
    #expect(stage.foot.contains("“Scholingsbehoefte” geparkeerd. Het komt op de volgende agenda."))
  }

  @Test("Who and when of a long action stand behind its last words, which are as wide as the list")
  func belowTail() throws {
    var stage = Rehearsal(try .running())
    let text = "Een actie die lang is en over twee of drie regels moet lopen voor wie haar leest"
    stage.type("<enter>a\(text) @ros vr<enter>")
    let at = try #require(stage.lines.lastIndex { $0.contains("A2026-2.3  ") })
    let rows = stage.lines[at...].prefix(4)
    #expect(rows[at + 2].hasSuffix("ROS · 27 nov") && !rows.prefix(2).contains { $0.contains("ROS") }, "\(rows)")
  }
}
