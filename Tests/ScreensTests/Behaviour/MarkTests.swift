import Console
import Meetings
import Testing

@testable import Screens

@Suite("One look for a key, for what waits, and for what was lost")
struct MarkTests {
  /// The tone in which the first of these words is drawn that stands behind others.
  private func tone(of words: String, after before: String = "", _ stage: Rehearsal) throws -> Tone {
    let lines = stage.lines
    let row = try #require(lines.firstIndex { $0.contains(before + words) }, "\(stage.picture)")
    let at = try #require(lines[row].range(of: before + words))
    let column = lines[row].distance(from: lines[row].startIndex, to: at.lowerBound) + before.count
    return stage.canvas[column, row].style.tone
  }

  @Test("A key in a sentence is blue, and what is around it is not")
  func keys() throws {
    var stage = Rehearsal(try .fresh())
    #expect(try tone(of: "m", after: "Nog geen leden. ", stage) == .accent)
    #expect(try tone(of: "Nog geen leden", stage) == .muted)
    #expect(!stage.picture.contains("`"))
    stage.type("b")
    #expect(try tone(of: "b", after: "overleg legt ", stage) == .accent)
    stage = Rehearsal(try .running())
    stage.type("<enter>?")
    #expect(try tone(of: "a ", after: "\n".isEmpty ? "" : "  ", stage) != .alert)
    stage = Rehearsal(try .begun())
    stage.type("<enter>")
    #expect(try tone(of: "b", after: "Nog niets. ", stage) == .accent)
    #expect(try tone(of: "v", after: "", stage) != .alert)
  }

  @Test(
    "No sentence shows the marks of its keys, on no screen and in no size", arguments: [(40, 12), (64, 16), (120, 36)])
  func noMarks(size: (columns: Int, rows: Int)) throws {
    for scene in Scene.all {
      for language in Language.allCases {
        let stage = try scene.play(language, size.columns, size.rows)
        #expect(!stage.picture.contains("`"), "\(scene.name)")
      }
    }
  }

  @Test("Of who does it and when, only what is late is yellow")
  func late() throws {
    var book = try Notebook.running()
    try book.agree("Bellen", by: book.who("ROS 1"), due: .date(Day("2026-11-20") ?? book.now.day))
    var stage = Rehearsal(book, columns: 120, rows: 36)
    #expect(try tone(of: "te laat: 20 nov", after: "ROS 1 · ", stage) == .warning)
    #expect(try tone(of: "ROS 1", after: "", stage) == .muted)
    stage.type("<enter>f<pgdn>")
    #expect(try tone(of: "te laat: vr 16 oktober 2026", stage) == .warning, "\(stage.picture)")
    stage.type("<home>")
    #expect(try tone(of: "nog te verdelen", stage) == .warning)
  }

  @Test("Two versions wait for somebody")
  func versions() throws {
    var stage = Rehearsal(try .running())
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    for text in ["Zes", "Zeven"] {
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: text, replacing: [decision.id])]))
    }
    stage.type("b<down>")
    #expect(try tone(of: "≠", stage) == .warning)
  }

  @Test("Red is what was not written; that a key does nothing here is not")
  func refusals() throws {
    var stage = Rehearsal(try .running())
    stage.type("y")
    #expect(stage.model.notice?.kind == .refusal)
    #expect(stage.canvas[1, stage.lines.count - 2].style.tone == .warning)
    stage.recording = .failing(Text(nl: "De schijf is vol.", en: "The disk is full."))
    stage.type("<enter>nEen kanttekening<enter>")
    let row = try #require(stage.lines.firstIndex { $0.contains("De schijf is vol") })
    #expect(stage.canvas[1, row].style.tone == .alert)
  }

  @Test("The bar of the chosen row has no colour of what waits, in no theme")
  func bar() {
    for theme in [Theme.dark, .light, .highContrast] {
      let (bar, waits) = (theme[.selected], theme[.warning])
      #expect(bar?.ground != waits?.ground && bar?.ground != waits?.text)
    }
  }

  @Test("Between a sign and the word or number after it stands a blank", arguments: [(64, 16), (80, 24), (120, 36)])
  func signs(size: (columns: Int, rows: Int)) throws {
    for scene in Scene.all {
      let stage = try scene.play(.dutch, size.columns, size.rows)
      for (row, line) in stage.lines.enumerated() {
        for match in line.matches(of: /[›▸]\S/) where !line.contains("› ›") {
          Issue.record("\(scene.name) \(row): \(match.output) in \(line)")
        }
        #expect(!line.contains(#/\d› /#), "\(scene.name): \(line)")
      }
    }
  }

  @Test("The manual says its name on every page", arguments: [(64, 16), (80, 24)])
  func manual(size: (columns: Int, rows: Int)) throws {
    var stage = Rehearsal(try .running(), columns: size.columns, rows: size.rows, isExample: true)
    stage.type("<c-o>")
    for _ in ManualScreen.pages {
      #expect(stage.lines[0].contains("Handleiding"), "\(stage.lines[0])")
      stage.type("<right>")
    }
  }

  @Test("In the narrowest window Enter is the last hint to go")
  func enter() throws {
    var stage = Rehearsal(try .running(), columns: 40, rows: 12)
    for keys in ["<enter>aBellen @ros vr", "<esc><esc><esc>b"] {
      stage.type(keys)
      #expect(stage.hints.hasPrefix(" Enter ") || stage.model.prompt == nil, "\(stage.hints)")
    }
  }

  @Test("What a new group is called is asked at its row; long names leave the column in its place")
  func start() {
    var stage = Rehearsal(groups: ["Heideland", "Trekkersgroep palliatieve zorg Heideland-Noord en omstreken, oost"])
    let columns = Set(stage.lines.compactMap { $0.firstRange(of: "verder met")?.lowerBound.utf16Offset(in: $0) })
    #expect(columns.count == 1, "\(stage.picture)")
    #expect(stage.picture.contains("oost  verder") || stage.picture.contains("oost"), "\(stage.picture)")
    stage.type("n")
    #expect(stage.lines.contains { $0.contains("› Nieuwe groep") }, "\(stage.picture)")
  }

  @Test("Without hits Enter promises nothing")
  func search() throws {
    var stage = Rehearsal(try .running())
    stage.type("/zzz")
    #expect(!stage.hints.contains("Enter"))
    stage.type("<enter>")
    #expect(stage.foot.contains("Er is niets gevonden."))
  }

  @Test("Where more names fit than there is room for, that is said", arguments: [40, 64, 80])
  func picker(columns: Int) throws {
    var book = try Notebook.running()
    for number in 10...25 { try book.join("Wijkverpleegkundige palliatief \(number)") }
    var stage = Rehearsal(book, columns: columns, rows: 24)
    stage.type("<enter>aBellen @wijk")
    let row = try #require(stage.lines.first { $0.contains("▸ ") && $0.contains("Wijk") && $0.contains(" / ") })
    #expect(row.wholeMatch(of: /.*1-\d+ \/ 1[78]/) != nil, "\(row)")
    #expect(!row.contains(/palliatief…/), "\(row)")
  }

  @Test("What others there are when a Parel is chosen stands in a row of its own", arguments: [(80, 24), (120, 36)])
  func chooseParel(size: (columns: Int, rows: Int)) throws {
    let stage = try #require(Scene.all.first { $0.name == "parel-choose" }).play(.dutch, size.columns, size.rows)
    #expect(stage.lines.contains { $0.hasPrefix(" Iemand anders?") }, "\(stage.picture)")
  }
}
