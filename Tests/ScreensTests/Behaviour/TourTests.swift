import Console
import Meetings
import Testing

@testable import Screens

@Suite("The tour of the example")
struct TourTests {
  private func example(_ language: Language = .dutch, columns: Int = 80, rows: Int = 24) throws -> Rehearsal {
    Rehearsal(try .prepared(language), language, columns: columns, rows: rows, isExample: true)
  }

  /// What a step says one has to press.
  private func keys(of step: Tour.Step, _ language: Language) -> [String] {
    step.words[language].split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  @Test("Each of its five steps is done by the keys that it names", arguments: Language.allCases)
  func steps(language: Language) throws {
    var stage = try example(language)
    #expect(Tour.steps.count == 5)
    for (index, step) in Tour.steps.enumerated() {
      #expect(stage.model.tour?.index == index)
      for key in keys(of: step, language) {
        stage.type(key == "→" ? "<right>" : key == "Enter" ? "<enter>" : key)
        if stage.model.isTyping { stage.type("Een zin") }
      }
    }
    #expect(stage.model.tour == nil)
    #expect(stage.foot.contains(language == .dutch ? "Dat was de rondleiding." : "That was the tour."))
  }

  @Test(
    "The step that comes now is whole at the top of every size, and nothing is hidden by it",
    arguments: Language.allCases)
  func whole(language: Language) throws {
    for (columns, rows) in [(64, 16), (80, 24), (100, 30), (120, 36), (200, 60)] {
      var stage = try example(language, columns: columns, rows: rows)
      for step in Tour.steps {
        let words = try #require(stage.model.tour).words(on: stage.model.top)[language]
        #expect(stage.lines[1].contains(words), "\(columns)x\(rows): \(stage.lines[1])")
        // A key keeps its word.
        #expect(stage.lines[1].hasSuffix(language == .dutch ? "Ctrl-X stopt" : "Ctrl-X leaves"), "\(stage.lines[1])")
        for key in keys(of: step, language) {
          stage.type(key == "→" ? "<right>" : key == "Enter" ? "<enter>" : key)
          if stage.model.isTyping { stage.type("Een zin") }
        }
      }
    }
  }

  @Test("It hides nowhere which rows of how many are in sight", arguments: Language.allCases)
  func position(language: Language) throws {
    for (columns, rows) in [(40, 12), (64, 16), (80, 24), (120, 36)] {
      for keys in ["<enter><enter>p<enter>", "<enter><enter>l", "<enter><enter>m", "?", "<f1>"] {
        var stage = try example(language, columns: columns, rows: rows)
        stage.type(keys)
        let counter = /[0-9]+-[0-9]+ \/ [0-9]+( · PgDn)?/
        let (tour, row) = (stage.model.tour, stage.lines[1])
        let hasRoom = row.contains(language == .dutch ? "Rondleiding" : "Tour")
        stage.type("<c-x>")
        let alone = stage.lines[1].firstMatch(of: counter)?.output.0
        if tour != nil, stage.model.tour == nil, let alone {
          #expect(row.contains(alone) && (hasRoom || columns < 64), "\(columns)x\(rows) \(keys): \(row)")
        }
      }
    }
    var parel = try example(language, columns: 64, rows: 16)
    parel.type("<enter><enter>p<enter>")
    #expect(parel.lines[1].contains(" / ") && parel.lines[1].contains("3/5"), "\(parel.picture)")
  }

  @Test("It can be left at any time, also in a line, and nothing typed is lost by that")
  func left() throws {
    var stage = try example()
    stage.type("<enter><enter>bEen half bes<c-x>luit")
    #expect(stage.model.tour == nil && stage.foot.contains("besluit › Een half besluit"))
    stage.type("<enter><c-x>")
    #expect(stage.model.tour?.index == 2)
  }

  @Test("From the palette and the help it is left too, as both say", arguments: [":", "?"])
  func leftByName(key: String) throws {
    var stage = try example()
    stage.type("\(key)rondleiding<enter>")
    #expect(stage.model.tour == nil && stage.model.help == nil, "\(stage.picture)")
    stage.type("\(key)rondleiding<enter>")
    #expect(stage.model.tour?.index == 0)
  }

  @Test("Who does something else is not held up, and steps that are done already are passed over")
  func otherwise() throws {
    var stage = try example()
    stage.type("b")
    #expect(stage.model.top.name == .decisions && stage.model.tour?.index == 0)
    // There its keys mean something else.
    #expect(stage.lines[1].contains("Rondleiding 1/5: Esc gaat terug."))
    stage.type("<esc><enter><enter><right>")
    #expect(stage.model.tour?.index == 3)
    // Whatever was recorded last is taken back at the last step.
    stage.type("bEen besluit<enter>nEen notitie<enter>u")
    #expect(stage.model.tour == nil && stage.foot.contains("Dat was de rondleiding."))
  }

  @Test("Who went back to the group is told a way that is there", arguments: Language.allCases)
  func fromTheGroup(language: Language) throws {
    var stage = try example(language, columns: 64, rows: 16)
    stage.type("<enter><esc>")
    #expect(
      stage.lines[1].contains(language == .dutch ? "2/5: Enter opent de agenda." : "2/5: Enter opens the agenda."))
    stage.type("<enter><enter><esc><enter>")
    #expect(stage.model.top.name == .home)
    let words = language == .dutch ? "3/5: Enter gaat verder met het overleg." : "3/5: Enter continues the meeting."
    #expect(stage.lines[1].contains(words) && stage.lines[1].contains("Ctrl-X"))
    stage.type("<enter>")
    #expect(stage.model.top.name == .live)
  }

  @Test("It begins by itself only for who sees the example for the first time")
  func onlyOnce() throws {
    var used = Rehearsal(.dutch)
    used.send(.groupsFound([], hasUsedExample: true))
    used.send(.opened(Opened(history: try Notebook.prepared().history, isExample: true)))
    #expect(used.model.tour == nil)
    used.type("<c-x>")
    #expect(used.model.tour?.index == 0)
    var own = Rehearsal(try .prepared())
    #expect(own.model.tour == nil)
    own.type("<c-x>")
    #expect(own.foot.contains("De rondleiding is er in het voorbeeld"))
  }

  @Test("Who listens hears each step")
  func heard() throws {
    var listener = Listener(try example())
    #expect(listener.heard.last == "Rondleiding 1/5: Enter opent de agenda.")
    listener.type("")
    #expect(listener.heard.last?.hasPrefix("Rondleiding 2/5: ") == true)
  }
}
