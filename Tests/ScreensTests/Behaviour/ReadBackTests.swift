import Meetings
import Testing

@testable import Screens

@Suite("Correcting what is read back")
struct ReadBackTests {
  /// The row that bears the sign of what is chosen.
  private func chosen(_ stage: Rehearsal) -> String? { stage.lines.dropFirst(2).first { $0.contains("›") } }

  /// The read-back with the row chosen that has these words.
  private func reading(_ words: String, columns: Int = 80, rows: Int = 24) throws -> Rehearsal {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>f")
    for _ in 0..<60 where chosen(stage)?.contains(words) != true { stage.type("<down>") }
    #expect(chosen(stage)?.contains(words) == true)
    return stage
  }

  @Test(
    "The chosen row is corrected with either key, and the same place is in sight again", arguments: ["w", "<enter>"])
  func corrects(key: String) throws {
    for (columns, rows) in [(80, 24), (64, 16)] {
      var stage = try reading("B2026-2.1  ", columns: columns, rows: rows)
      let before = stage.picture
      stage.type("\(key)<esc>")
      #expect(stage.picture == before)
      stage.type("\(key)<c-u>Kennisspel op 1 maart<enter>")
      #expect(stage.lines[0].contains("voorlezen"))
      #expect(chosen(stage)?.contains("B2026-2.1  Kennisspel op 1 maart") == true)
    }
  }

  @Test("Actions, Parels and goals are chosen and corrected as well")
  func others() throws {
    var stage = try reading("A2026-2.1  ")
    stage.type("w vr<enter>")
    #expect(stage.group.actions.contains { $0.number == "A2026-2.1" && $0.terms.standing.count == 1 })
    #expect(chosen(stage)?.contains("A2026-2.1") == true && chosen(stage)?.contains("27 november") == true)
  }

  @Test("Where no row is chosen the key chooses one and says so")
  func choosesFirst() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>f")
    #expect(chosen(stage) == nil && stage.hints.contains("w wijzigen"))
    stage.type("w")
    #expect(chosen(stage)?.contains("B2026-2.1") == true && stage.model.prompt == nil)
    #expect(stage.foot.contains("↑ ↓"))
    stage.type("w")
    #expect(stage.foot.contains("B2026-2.1 ›"))
    stage.type("<esc><up>")
    #expect(chosen(stage) == nil)
  }

  @Test("The key stands among the hints on a small screen too", arguments: Language.allCases)
  func hint(language: Language) throws {
    var stage = Rehearsal(try .begun(language), language, columns: 64, rows: 16)
    stage.type(nl: "<enter>bKennisspel<enter>f", en: "<enter>dKnowledge game<enter>c")
    #expect(stage.hints.contains(language == .dutch ? "w wijzigen" : "e edit"))
  }

  @Test("What is read back of a closed meeting does not change, and the key says so")
  func closed() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>fs<enter><down>w")
    #expect(stage.model.prompt == nil && stage.foot.contains("is afgesloten"))
    #expect(!stage.hints.contains("wijzigen"))
  }

  @Test("A page is the screen less one line, which stays in sight", arguments: [(80, 24), (64, 16), (120, 36)])
  func pages(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .large(), columns: columns, rows: rows)
    stage.type("<enter>f<pgdn>")
    let plain = { (line: String) in line.replacing("›", with: " ") }
    for _ in 0..<3 {
      let last = plain(stage.lines[rows - 4])
      stage.type("<pgdn>")
      #expect(plain(stage.lines[2]) == last)
    }
  }

  @Test("The question whether to close all the same says over how much", arguments: Language.allCases)
  func counted(language: Language) throws {
    for columns in [64, 80] {
      var stage = Rehearsal(try .running(language), language, columns: columns, rows: 24)
      stage.type(nl: "<enter>fs", en: "<enter>cc")
      let count = stage.group.closingGaps(of: try #require(stage.group.runningMeeting), at: stage.now.instant).count
      let words =
        language == .dutch
        ? "Met \(count) open punten afsluiten? Reden (mag leeg) ›"
        : "Close with \(count) open points? Reason (optional) ›"
      #expect(stage.picture.contains(words))
    }
  }

  @Test("An action of a role is read out with whoever holds it")
  func holder() throws {
    var book = try Notebook.begun()
    try book.agree("Groepen bellen", by: .role(RoleID("ros-adviser")))
    var stage = Rehearsal(book)
    stage.type("<enter>f")
    #expect(stage.picture.contains(" (ROS 1):"))
  }

  @Test("What waits is in its colour also where it falls on two rows")
  func waitingOnTwoRows() throws {
    let stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    let late = "te laat: di 25 augustus"
    let row = ReadBackLines.Row("Bellen te laat in de week · NWC Noord · \(late) · mee bezig", waiting: late)
    var broken = 0
    for columns in 30...90 {
      let lines = ReadBackLines(meeting, stage.model.context).section(Text(verbatim: "Nog open"), [row], columns)
      let parts = lines.map(\.waiting).filter { !$0.isEmpty }
      #expect(parts.joined(separator: " ") == late, "\(columns): \(lines.map(\.text))")
      broken += parts.count - 1
    }
    #expect(broken > 0)
  }
}
