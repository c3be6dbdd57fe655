import Meetings
import Testing

@testable import Screens

@Suite("The first screen")
struct StartTests {
  private let many = (1...30).map { "Groep \($0)" }

  @Test("The chosen group is in sight, however many there are", arguments: [(64, 16), (80, 24), (40, 12)])
  func scrolls(columns: Int, rows: Int) {
    var stage = Rehearsal(columns: columns, rows: rows, groups: many)
    for count in 0..<33 {
      #expect(stage.lines.contains { $0.contains("›") }, "\(count)")
      stage.type("<down>")
    }
    #expect(stage.lines.contains { $0.contains("› Hulp") } && stage.picture.contains("/ 33"))
    stage.type("<home><down><enter>")
    #expect(stage.effects == [.openGroup(folder: "Groep 2")])
  }

  @Test("Help shows the keys, and Esc goes back to where one was")
  func help() {
    var stage = Rehearsal()
    let before = stage.picture
    stage.type("<end><enter>")
    #expect(stage.picture.contains("Toetsen van dit scherm") && stage.model.stack.count == 1)
    stage.type("<esc><home>")
    #expect(stage.picture == before)
  }

  @Test("Of a group that could only be read nothing stays: a new one can be made")
  func leavingAReadOnlyGroup() throws {
    var stage = Rehearsal(try .prepared(), drafts: ["action": "Half"], isExample: true, isReadOnly: true)
    stage.type("g")
    #expect(stage.effects == [.leaveGroup])
    stage.send(.groupsFound([]))
    #expect(!stage.picture.contains("ALLEEN LEZEN") && !stage.picture.contains("VOORBEELD"))
    #expect(stage.model.drafts.isEmpty)
    stage.type("nDe Brink<enter><enter>")
    #expect(stage.effects.last == .foundGroup(name: "De Brink", scale: .network))
  }

  @Test(
    "A scale that is none is said to be none, by Enter too, and never shown as chosen",
    arguments: [(Language.dutch, "“groot” is geen schaal."), (.english, "“groot” is not a scale.")])
  func noScale(language: Language, said: String) {
    var stage = Rehearsal(language)
    stage.type("nDe Brink<enter>groot")
    #expect(stage.foot.contains(said) && !stage.foot.contains("→"), "\(stage.foot)")
    stage.type("<enter>")
    #expect(stage.foot.contains(said) && stage.effects.isEmpty, "\(stage.foot)")
    stage.type("<c-u>3<enter>")
    #expect(stage.effects.last == .foundGroup(name: "De Brink", scale: .consortium))
  }

  @Test(
    "Groups of one name are told apart by their folder", arguments: [(Language.dutch, "map"), (.english, "folder")])
  func sameName(language: Language, word: String) {
    var stage = Rehearsal(language)
    stage.send(
      .groupsFound([
        KnownGroup(folder: "/thuis/heideland", name: "Heideland"),
        KnownGroup(folder: "/thuis/heideland-kopie", name: "HEIDELAND"),
        KnownGroup(folder: "/thuis/veen", name: "Veen"),
      ]))
    #expect(stage.picture.contains("Heideland (\(word) heideland) "))
    #expect(stage.picture.contains("HEIDELAND (\(word) heideland-kopie)"))
    #expect(stage.picture.contains("Veen ") && !stage.picture.contains("Veen ("))
  }

  @Test(
    "What is said of each choice stands in one column, two columns behind the longest name",
    arguments: Language.allCases, [64, 80, 120])
  func oneColumn(language: Language, columns: Int) throws {
    var stage = Rehearsal(language, columns: columns, rows: 24)
    stage.send(.groupsFound([KnownGroup(folder: "/thuis/veen", name: "Veen")], hasUsedExample: true))
    let words =
      language == .dutch
      ? [
        "verder met deze groep", "rondkijken en oefenen", "wat je erin deed, gaat weg", "een naam is genoeg",
        "de toetsen",
      ]
      : [
        "continue with this group", "look around and practise", "what you did in it is removed", "a name is enough",
        "the keys",
      ]
    let places = try words.map { words in
      let line = try #require(stage.lines.first { $0.contains("  " + words) })
      return try #require(line.range(of: words)).lowerBound.utf16Offset(in: line)
    }
    #expect(Set(places).count == 1, "\(places)")
  }
}
