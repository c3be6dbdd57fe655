import Meetings
import Testing

@testable import Screens

@Suite("The rows of the people")
struct PeopleRowTests {
  private let organisation = "Samenwerkende Thuiszorg van de Drie Kernen in Heideland en Omstreken"

  private func book(_ language: Language) throws -> Notebook {
    var book = try Notebook.begun(language)
    try book.join("Wijkverpleegkundige 2", RoleID("consultant"), from: organisation)
    return book
  }

  @Test(
    "Who has no room in their row stands below the list in full, and the list stands still",
    arguments: [(64, 16), (80, 24)], Language.allCases)
  func full(_ size: (columns: Int, rows: Int), language: Language) throws {
    for keys in ["m", "<enter>m"] {
      var stage = Rehearsal(try book(language), language, columns: size.columns, rows: size.rows)
      stage.type(keys)
      for _ in 0..<12 where !chosen(stage).contains("Wijkverpleegkundige 2") { stage.type("<down>") }
      #expect(stage.picture.unbroken.contains(organisation), "\(stage.picture)")
      let rule = stage.lines.lastIndex { $0.contains("───") }
      stage.type("<up>")
      #expect(rule != nil)
      #expect(size.rows < 20 || stage.lines.lastIndex { $0.contains("───") } == rule)
      #expect(!stage.picture.unbroken.contains(organisation))
    }
  }

  private func chosen(_ stage: Rehearsal) -> String { stage.lines.first { $0.contains("›") } ?? "" }

  @Test("Where everybody stands in their row in full nothing stands below the list")
  func calm() throws {
    var stage = Rehearsal(try Notebook.withMembers(), columns: 120, rows: 36)
    stage.type("m")
    #expect(!stage.picture.contains("───"))
  }

  @Test("A screen is named as the key that opens it, wherever that is", arguments: Language.allCases)
  func names(language: Language) throws {
    let word = language == .dutch ? "mensen" : "people"
    for keys in ["m", "<enter>m", "<enter><tab>m"] {
      var stage = Rehearsal(try Notebook.begun(language), language)
      stage.type(keys)
      #expect(stage.model.top.title(stage.model.context).last == word)
    }
    let actions = HomeScreen.bindings.map(\.word) + LiveActions.all.map(\.word) + AgendaActions.all.map(\.word)
    #expect(actions.count { $0[language] == word } == 3)
    #expect(PeopleScreen.manual.title[language].lowercased() == word)
    var stage = Rehearsal(try Notebook.begun(language), language)
    stage.type("pp")
    #expect(stage.model.top.title(stage.model.context).last == (language == .dutch ? "alle Parels" : "all Parels"))
  }
}
