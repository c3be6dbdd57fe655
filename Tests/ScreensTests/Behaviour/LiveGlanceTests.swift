import Meetings
import Testing

@testable import Screens

@Suite("The meeting at a glance")
struct LiveGlanceTests {
  @Test("The agenda says what an item took of what was planned", arguments: [(80, 24), (92, 30), (120, 36)])
  func minutes(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>")
    let row = { (name: String) in stage.lines.dropFirst(3).first { $0.prefix(30).contains(name) } ?? "" }
    #expect(row("1 Opening").prefix(40).contains(" 4/5 "))
    #expect(row("5 Scholingsbehoefte").prefix(40).contains(" 12/20 "))
    #expect(row("6 MDO verbreden").prefix(40).contains(" 20 ") && !row("6 MDO verbreden").prefix(36).contains("/"))
    #expect(stage.lines[2].prefix(36).contains(" min "))
  }

  @Test(
    "The first press shows what was not there, or says that all of it is", arguments: [(64, 16), (80, 24), (120, 36)])
  func guidance(columns: Int, rows: Int) throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, columns: columns, rows: rows)
    stage.type("<enter>")
    let ways = ["l toont", "l verder", "l terug"]
    for _ in try #require(stage.group.runningMeeting).agenda.dropLast() {
      let shown = { (stage: Rehearsal) in stage.lines[4...].filter { line in !ways.contains { line.contains($0) } } }
      let before = shown(stage)
      let isPromised = stage.picture.contains("l toont")
      stage.type("l")
      if isPromised {
        #expect(shown(stage) != before && !stage.foot.contains("staat er al"), "\(stage.lines[2])")
      } else {
        #expect(stage.foot.contains("staat er al"), "\(stage.lines[2])")
      }
      stage.type("<esc>")
      if stage.model.prompt != nil { stage.type("<esc>") }
      stage.type("<right>")
    }
  }

  @Test("An item without guidance has no empty block of it, and the key says so")
  func noGuidance() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin()
    var stage = Rehearsal(book, columns: 64, rows: 16)
    stage.type("<enter>l<tab>")
    for _ in 0..<9 where !stage.picture.unbroken.contains("› 8") { stage.type("<down>") }
    stage.type("<enter>")
    #expect(stage.lines[2].contains("Wie belt de gemeente"))
    #expect(!stage.picture.contains("l terug") && !stage.picture.contains("l leidraad"))
    stage.type("l")
    #expect(stage.foot.contains("geen leidraad"))
  }

  @Test("What was recorded in the worksheet stays where it is when more is recorded")
  func standsStill() throws {
    var stage = Rehearsal(try .begun(), columns: 64, rows: 16)
    stage.type("<enter>")
    for _ in 0..<9 where !stage.lines[2].contains("Scholingsbehoefte") { stage.type("<right>") }
    stage.type("rcasuïstiek; alle groepen; enquête; 12; open<enter>")
    #expect(stage.picture.contains("van wie       bron") && stage.picture.contains("b besluit, a actie"))
    stage.type("bKennisspel<enter>aBellen @ros vr<enter>nVier groepen<enter>")
    for word in ["casuïstiek", "Kennisspel", "Bellen", "Vier groepen"] { #expect(stage.picture.contains(word)) }
  }

  @Test("No row below what is recorded stays empty while something is out of sight")
  func noEmptyRows() throws {
    var stage = Rehearsal(try .begun(), columns: 64, rows: 16)
    stage.type("<enter>")
    for _ in 0..<9 where !stage.lines[2].contains("Scholingsbehoefte") { stage.type("<right>") }
    stage.type("rcasuïstiek inbrengen in de groep; alle groepen van Heideland; enquête; 12; open; kennisspel<enter>")
    stage.type("bKennisspel<enter>aBellen @ros vr<enter>nVier groepen<enter>")
    #expect(stage.picture.contains("werkblad    behoefte: casuïstiek"))
    #expect(stage.lines[12].contains("Vier groepen"))
  }

  @Test("Choosing an entry that is in sight moves nothing")
  func choosingMovesNothing() throws {
    var stage = Rehearsal(try .large(), columns: 64, rows: 16)
    stage.type("<enter>")
    let plain = { (stage: Rehearsal) in stage.lines.map { $0.replacing("›", with: " ") } }
    let before = plain(stage)
    stage.type("<up><up><up>")
    #expect(plain(stage) == before)
    for _ in 0..<20 { stage.type("<up>") }
    let top = stage.lines.firstIndex { $0.contains("›") }
    let rows = plain(stage)
    stage.type("<down>")
    #expect(top != nil && plain(stage) != rows)
    #expect(stage.lines.firstIndex { $0.contains("›") } == top)
  }

  @Test("What a key acts on is marked", arguments: ["w", "h"])
  func marked(key: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>\(key)<esc>")
    #expect(stage.lines.contains { $0.contains("›") && $0.contains("Vier groepen vragen") })
  }

  @Test(
    "On the agenda of a running meeting the chosen row is marked, the current item too",
    arguments: [(64, 16), (80, 24)])
  func agenda(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter><tab>")
    let row = try #require(stage.lines.first { $0.contains("Scholingsbehoefte") })
    #expect(row.contains("›") && row.contains("▸"))
  }

  @Test("Both arrows enter the list of what is recorded, each from its own end")
  func arrows() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><down>")
    #expect(stage.lines.contains { $0.contains("›") && $0.contains("B2026-2.1") })
    stage.type("<up><down><down><down>")
    #expect(stage.lines.contains { $0.contains("›") && $0.contains("Vier groepen") })
    stage.type("<down>")
    #expect(!stage.lines.contains { $0.contains("›") })
    stage.type("<up>")
    #expect(stage.lines.contains { $0.contains("›") && $0.contains("Vier groepen") })
  }

  @Test("A skipped item under which something is recorded after all is not called skipped any more")
  func cameBack() throws {
    var stage = Rehearsal(try .begun())
    stage.type("<enter>s<left>")
    #expect(stage.lines[2].contains("overgeslagen"))
    stage.type("nToch besproken<enter>")
    #expect(!stage.lines[2].contains("overgeslagen"))
  }

  @Test(
    "What a carried item is for stays in sight where it is not just to be discussed", arguments: [(64, 16), (80, 24)])
  func purpose(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .prepared(), columns: columns, rows: rows)
    stage.type("<enter>")
    for _ in 0..<9 where !stage.lines.contains(where: { $0.contains("›") && $0.contains("Wie bel") }) {
      stage.type("<down>")
    }
    stage.type("w")
    #expect(stage.lines.dropLast(3).contains { $0.contains("Wie bel") && $0.contains("ter besluitvorming") })
  }

  @Test("At the last item the way on is called what it is", arguments: Language.allCases)
  func lastItem(language: Language) throws {
    var stage = Rehearsal(try Scene.complete(language), language, columns: 64, rows: 16)
    stage.type("<enter>")
    #expect(stage.hints.contains(language == .dutch ? "→ afronden" : "→ close"))
    stage.type("<right>")
    #expect(stage.lines[0].contains(language == .dutch ? "voorlezen" : "read back"))
    stage.type("<esc><left>")
    #expect(stage.hints.contains(language == .dutch ? "→ volgende" : "→ next"))
  }
}

@Suite("The title of a meeting")
struct MeetingTitleTests {
  @Test("It has one form on every screen of it, a cancelled one too", arguments: [(64, 16), (80, 24), (120, 36)])
  func form(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .prepared(), columns: columns, rows: rows)
    stage.type("<enter>")
    let word = columns < 96 ? " Overleg 2026-2 · " : "· overleg 2026-2 · "
    #expect(stage.lines[0].contains(word))
    stage.type("y<enter>o<enter>")
    #expect(stage.lines[0].contains(word) && stage.lines[0].contains(" · afgezegd"))
  }
}
