import Console
import Meetings
import Testing

@testable import Screens

@Suite("Lists and their detail stand still, and count what they show")
struct RhythmTests {
  private func scene(_ name: String, _ columns: Int = 80, _ rows: Int = 24) throws -> Rehearsal {
    try #require(Scene.all.first { $0.name == name }).play(.dutch, columns, rows)
  }

  @Test("Of very many hits the true number is said, and how many are listed")
  func hits() throws {
    var book = try Notebook.running()
    for number in 1...620 { try book.say(.note, "Kanttekening \(number)") }
    var stage = Rehearsal(book)
    stage.type("/kanttekening")
    #expect(stage.picture.contains("620 gevonden · de nieuwste 500") && stage.picture.contains("/ 500"))
    stage.type(" 617")
    #expect(stage.picture.contains("1 gevonden") && !stage.picture.contains("nieuwste"))
  }

  @Test("Of two versions the chosen one stands below the list in full", arguments: [(64, 16), (80, 24), (120, 36)])
  func versions(size: (columns: Int, rows: Int)) throws {
    var stage = Rehearsal(try .running(), columns: size.columns, rows: size.rows)
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    let ends = ["in het gemeentehuis", "in de bibliotheek"]
    for end in ends {
      let text = "Een avond over proactieve zorgplanning voor alle kernen van de regio, in het voorjaar, \(end)"
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])]))
    }
    stage.type("bh")
    for _ in ends {
      let rule = try #require(stage.lines.lastIndex { $0.contains("────") }, "\(stage.picture)")
      let below = stage.lines[rule...].joined(separator: " ").unbroken
      #expect(ends.contains { below.contains("Een avond over proactieve") && below.contains($0) }, "\(stage.picture)")
      stage.type("<down>")
    }
    #expect(!stage.lines[3].hasSuffix("voor"))
  }

  @Test("The help of a line is read to its end where it has no room")
  func helpOfLine() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter>a<f1>")
    #expect(stage.picture.contains("1-10 / "), "\(stage.picture)")
    stage.type("<pgdn><pgdn>")
    #expect(stage.model.help?.forLine == true && stage.picture.contains("Ctrl-O"))
    #expect(stage.picture.contains("Terwijl je typt"))
    stage.type("<esc>")
    #expect(stage.model.help == nil && stage.model.prompt != nil)
  }

  @Test("What an action does is there in full for the chosen one, in help and palette", arguments: ["?", "<c-p>"])
  func explained(key: String) throws {
    for start in ["", "<enter>", "b"] {
      var stage = Rehearsal(try .running(), columns: 64, rows: 16)
      stage.type(start + key)
      for entry in stage.model.listed.flatMap(\.entries) {
        let words = stage.picture.unbroken
        #expect(words.contains(entry.help.nl.unbroken), "\(stage.picture)")
        stage.type("<down>")
      }
    }
  }

  @Test("A Parel that was chosen is in sight with its actions, whatever was chosen before")
  func parel() throws {
    var stage = Rehearsal(try .large())
    stage.type("<enter><up><up><up>p<enter><enter><enter>")
    let last = stage.group.actions.suffix(2).map(\.number)
    #expect(stage.foot.contains("met twee acties"))
    #expect(last.allSatisfy { number in stage.lines.contains { $0.contains(number) } }, "\(stage.picture)")
  }

  @Test("Where rows are more than actions the title counts both")
  func actions() throws {
    var book = try Notebook.running()
    for number in 1...20 { try book.agree("Taak \(number)", by: book.who("ROS 1"), book.who("NWC Noord")) }
    var stage = Rehearsal(book)
    stage.type("a")
    let title = try #require(stage.lines.first { $0.contains("Open acties (") })
    let rows = try #require(title.firstMatch(of: /, (\d+) regels\)/)?.1)
    #expect(title.contains("/ \(rows)") && Int(rows) == stage.group.openActions.count + 20)
  }

  @Test("On a low screen the line below a list stands still while somebody goes through what is in sight")
  func ruleStands() throws {
    for key in ["b", "a", "o"] {
      var stage = Rehearsal(try .running(), columns: 64, rows: 16)
      stage.type(key)
      let at = stage.lines.lastIndex { $0.contains("────") }
      for _ in 0..<3 {
        stage.type("<down>")
        #expect(stage.lines.lastIndex { $0.contains("────") } == at, "\(key): \(stage.picture)")
      }
    }
  }

  @Test("Every entry of a meeting keeps its height, whichever is chosen")
  func heights() throws {
    var book = try Notebook.running()
    let long = "Een kanttekening die zo lang is dat zij in een gewoon venster vier of vijf rijen vraagt, "
    for number in 1...4 {
      try book.say(.note, String(repeating: long, count: 2) + "en dat is kanttekening nummer \(number).")
    }
    var stage = Rehearsal(book, columns: 80, rows: 36)
    stage.type("<enter><up>")
    let rows = { (stage: Rehearsal) in stage.lines.filter { $0.contains("nummer ") || $0.contains("notitie") }.count }
    let count = rows(stage)
    stage.type("<up>")
    #expect(rows(stage) == count, "\(stage.picture)")
    // The last of them is as high as before.
    #expect(stage.picture.contains("nummer 4.") && stage.picture.contains("nummer 3."))
  }

  @Test("The keys beside what is recorded stay in their place, and the position comes last")
  func keysStay() throws {
    var stage = try scene("live-large", 64, 16)
    let row = { (stage: Rehearsal) in stage.lines.first { $0.contains("Vastgelegd") } ?? "" }
    let before = try #require(row(stage).range(of: "Tab agenda"), "\(stage.picture)").lowerBound
    for _ in 0..<12 {
      stage.type("<up>")
      #expect(row(stage).range(of: "Tab agenda")?.lowerBound == before)
      #expect(row(stage).wholeMatch(of: /.*  \d+-\d+ \/ \d+/) != nil, "\(row(stage))")
    }
  }

  @Test("The agenda beside the item stands still when a line opens")
  func agendaStands() throws {
    var book = try Notebook.begun()
    let meeting = book.meeting
    for number in 1...18 {
      try book.record(ItemAdded(meeting: meeting, title: "Punt \(number)", minutes: 5, purpose: .discussion))
    }
    for _ in 0..<9 { try book.next(after: 1) }
    var stage = Rehearsal(book)
    stage.type("<enter>")
    let left = { (stage: Rehearsal) in stage.lines[3..<18].map { String($0.prefix(28)) } }
    let before = left(stage)
    stage.type("aFTO-data @ros 4 dec")
    #expect(left(stage) == before, "\(stage.picture)")
  }

  @Test("History and the contents of a meeting have a title that counts; no line stands above nothing")
  func titles() throws {
    var stage = Rehearsal(try .closed(), columns: 120, rows: 36)
    stage.type("bh")
    #expect(stage.lines[2].contains("Geschiedenis (") && !stage.picture.contains("────"), "\(stage.picture)")
    stage.type("<esc><esc>o<enter>")
    #expect(stage.lines[2].contains("Punten en regels ("), "\(stage.picture)")
  }

  @Test("An empty list has its title too", arguments: ["b", "a", "p", "o", "m"])
  func empty(key: String) throws {
    var stage = Rehearsal(try .fresh())
    stage.type(key)
    #expect(stage.lines[2].contains("(0)"), "\(stage.picture)")
  }

  @Test("On the group's screen no two blank rows follow each other", arguments: [(120, 36), (100, 30), (80, 24)])
  func home(size: (columns: Int, rows: Int)) throws {
    var book = try Notebook.running()
    for number in 1...7 {
      try book.agree(
        "Een actie met zoveel woorden dat zij in geen enkel venster in een rij past, en wel nummer \(number)")
    }
    let stage = Rehearsal(book, columns: size.columns, rows: size.rows)
    let body = stage.lines.dropFirst(2).dropLast(3)
    let end = body.lastIndex { !$0.isEmpty } ?? 0
    for row in body.indices.dropFirst() where row < end {
      #expect(!(stage.lines[row].isEmpty && stage.lines[row - 1].isEmpty), "\(row): \(stage.picture)")
    }
  }

  @Test("The position of a list stands at the right of its title", arguments: [(64, 16), (80, 24), (120, 36)])
  func position(size: (columns: Int, rows: Int)) throws {
    for (keys, title) in [("b", "Alle besluiten"), ("a", "Open acties"), ("/kanttekening", "gevonden"), ("pp", "Past")]
    {
      var stage = Rehearsal(try .large(), columns: size.columns, rows: size.rows)
      stage.type(keys == "pp" ? "<enter>p" : keys)
      let line = try #require(stage.lines.first { $0.contains(title) })
      // In a high window all Parels have room.
      #expect(line.contains(" / ") || keys == "pp" && size.rows > 30, "\(stage.picture)")
    }
  }
}
