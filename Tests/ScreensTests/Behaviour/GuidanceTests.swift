import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("The questions of an item")
struct GuidanceTests {
  @Test("An item to which a template gave a title of its own has the questions of the template")
  func titled() throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:30", "start")
    try book.begin(with: "NWC Noord", "Huisarts 1")
    var stage = Rehearsal(book)
    stage.type("<enter><right>")
    #expect(stage.picture.contains("Wie ben je en wat bracht je hier?"))
    #expect(stage.picture.contains("Maak kennis met elkaar"))
  }

  /// The second meeting at its first item, with every topic on its agenda.
  private func full(_ language: Language) throws -> Notebook {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    return book
  }

  /// The screen as one text, without the breaks between its rows.
  private func words(_ stage: Rehearsal) -> String {
    stage.picture.unbroken
  }

  @Test(
    "l goes through all of them and what is good to know, page after page, and back, at any size",
    arguments: [(40, 12), (64, 16), (80, 24), (120, 36)], Language.allCases)
  func pages(_ size: (columns: Int, rows: Int), _ language: Language) throws {
    var stage = Rehearsal(try full(language), language, columns: size.columns, rows: size.rows)
    stage.type("<enter>")
    for item in try #require(stage.group.runningMeeting).agenda {
      let catalogue = PatzCatalogue.standard
      let topic = try #require(item.topic.flatMap(catalogue.topic))
      let questions = topic.questions.map { "· " + $0[language].prefix(20) }
      let background = catalogue.background(of: topic.id).map { String($0[language].prefix(20)) }
      var seen: Set<String> = []
      for turn in 0..<20 {
        stage.type("l")
        // Beside the agenda the rows of both columns are mixed; the first words of a question are on one row.
        seen.formUnion((questions + background).filter(stage.picture.contains))
        #expect(size.rows < 16 || stage.picture.contains(language == .dutch ? "Vastgelegd" : "Recorded"))
        guard case .live(let screen) = stage.model.top, screen.guidanceStart != nil else { break }
        #expect(turn < 18, "\(topic.id)")
      }
      #expect(seen == Set(questions + background), "\(topic.id)")
      stage.type("<right>")
    }
  }

  @Test(
    "While pages of guidance are turned the last that was recorded stays in sight",
    arguments: [(40, 12), (50, 13), (64, 16), (80, 24), (120, 36)])
  func recordedStays(_ size: (columns: Int, rows: Int)) throws {
    var stage = Rehearsal(try full(.dutch), columns: size.columns, rows: size.rows)
    stage.type("<enter><right>bEen enquête onder alle voorzitters van de regio<enter>bTweede besluit<enter>")
    for _ in 0..<12 {
      stage.type("l")
      let body = stage.lines.dropFirst(2).dropLast(3)
      #expect(body.contains { $0.contains("Tweede") }, "\(stage.picture)")
    }
  }

  @Test(
    "Another item begins as any does, with no page turned, however it became the one that is on",
    arguments: ["<right>", "s", "k<enter>", "<tab><down><enter>", "elsewhere"])
  func noPage(way: String) throws {
    var stage = Rehearsal(try full(.dutch), columns: 64, rows: 16)
    stage.type("<enter>")
    for _ in 0..<20 {
      stage.type("ll")
      if case .live(let screen) = stage.model.top, let start = screen.guidanceStart, start > 0 { break }
      stage.type("<right>")
    }
    guard case .live(let turned) = stage.model.top else { return #expect(Bool(false)) }
    #expect((turned.guidanceStart ?? 0) > 0)
    let before = try #require(stage.group.runningMeeting)
    if way == "elsewhere" {
      try stage.arrive(try #require(before.goingOn(in: stage.group, at: stage.now.instant)))
    } else {
      stage.type(way)
    }
    #expect(stage.group.runningMeeting?.clock.current != before.clock.current)
    guard case .live(let next) = stage.model.top else { return #expect(Bool(false)) }
    #expect(next.guidanceStart == nil)
  }

  @Test("What is not in sight is always promised, with the key that shows it")
  func promised() throws {
    for (columns, rows) in [(64, 16), (63, 15), (80, 24)] {
      var stage = Rehearsal(try .running(), columns: columns, rows: rows)
      stage.type("<enter>")
      for count in 1...6 {
        stage.type("bHet besluit met nummer \(count)<enter>")
        #expect(stage.picture.contains("l toont nog "), "\(columns)x\(rows), \(count)")
        #expect(stage.picture.contains("Het besluit met nummer \(count)"), "\(columns)x\(rows)")
      }
      stage.type("l")
      #expect(stage.picture.contains("Vastgelegd") && stage.picture.contains("Het besluit met nummer 6"))
      stage.type("<esc>")
      #expect(stage.picture.contains("l toont nog ") && stage.model.prompt == nil)
    }
  }

  @Test("On a small screen an item without entries shows its questions, and the keys to what is not in sight")
  func smallAndEmpty() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-21", "14:00")
    try book.begin()
    var stage = Rehearsal(book, columns: 64, rows: 16)
    stage.type("<enter>")
    #expect(stage.picture.contains("· ") && stage.picture.contains("Tab agenda   m wie zijn er?"))
  }

  @Test("The seven factors that a score is asked for stand in the guidance; a number picks one")
  func factors() throws {
    var stage = Rehearsal(try full(.dutch), columns: 120, rows: 36)
    stage.type("<enter>")
    for _ in 0..<20 where !stage.lines[2].contains("Samenwerking") { stage.type("<right>") }
    #expect(stage.picture.contains("7  We maken geregeld tijd om samen te leren"))
    stage.type("r3; 4<enter>")
    #expect(stage.group.rows.last?.cells.current.first?.text == "same-language")
    #expect(stage.picture.contains("We spreken elkaars taal"))
  }

  @Test("On a small screen the open work of earlier meetings stands under the previous minutes, the late first")
  func openWork() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter><left><left><left>")
    let late = try #require(stage.lines.firstIndex { $0.contains("te laat") })
    #expect(late <= 6 && stage.picture.contains("A2026-1.1"))
  }

  @Test("The goals of the group stand there without a heading that could stand alone", arguments: [(64, 16), (80, 24)])
  func goals(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .begun(), columns: columns, rows: rows)
    stage.type("<enter><right><right>")
    #expect(stage.picture.contains("Doel G1  Iedereen in Heideland"), "\(stage.picture)")
  }
}

/// The parts of the guidance where there is room for blank rows between them.
@Suite("The rhythm of the guidance")
struct GuidanceRhythmTests {
  @Test(
    "On a high screen a blank row stands between what was before, the questions and what helps; never two",
    arguments: [(100, 30), (120, 36), (200, 60)], Language.allCases)
  func spaced(_ size: (columns: Int, rows: Int), language: Language) throws {
    var book = try Notebook.withMembers(language)
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, language, columns: size.columns, rows: size.rows)
    stage.type("<enter>")
    for turned in ["", "l"] {
      stage.type(turned)
      let rows = guidance(stage)
      let first = try #require(rows.firstIndex { $0.hasPrefix("– ") })
      #expect(rows[first - 1].isEmpty && !rows[first - 2].isEmpty, "\(rows)")
      #expect(!zip(rows, rows.dropFirst()).contains { $0.isEmpty && $1.isEmpty }, "\(rows)")
      #expect(rows.first?.isEmpty == false)
    }
  }

  @Test("Where every row counts there is none", arguments: [(64, 16), (80, 24)])
  func tight(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>")
    let rows = guidance(stage)
    #expect(!rows.dropLast().contains(""), "\(rows)")
  }

  /// The rows between the name of the item and what was recorded, without the agenda.
  private func guidance(_ stage: Rehearsal) -> [String] {
    let lines = stage.lines
    let column =
      lines.compactMap { line in
        line.range(of: "Vastgelegd").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
          ?? line.range(of: "Recorded").map { line.distance(from: line.startIndex, to: $0.lowerBound) }
      }.first ?? 0
    let rows = lines.dropFirst(4).map { line in
      String(line.dropFirst(column).reversed().drop { $0 == " " }.reversed())
    }
    let end = rows.firstIndex { $0.hasPrefix("Vastgelegd") || $0.hasPrefix("Recorded") } ?? rows.endIndex
    return Array(rows[..<end].reversed().drop { $0.isEmpty }.reversed())
  }
}
