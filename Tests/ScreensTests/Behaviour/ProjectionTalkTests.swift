import Console
import Meetings
import Testing

@testable import Screens

/// What the room talks about stands on the wall too.
@Suite("The projection: what the room talks about")
struct ProjectionTalkTests {
  private func projected(
    _ book: Notebook, at name: String, _ language: Language = .dutch, columns: Int = 80, rows: Int = 24
  ) -> Rehearsal {
    var stage = Rehearsal(book, language, columns: columns, rows: rows)
    stage.type("<enter>")
    let isThere = { (stage: Rehearsal) in
      stage.group.runningMeeting?.current.map { stage.model.context.name(of: $0) == name } ?? true
    }
    for _ in 0..<30 where !isThere(stage) { stage.type("<right>") }
    stage.type("z")
    return stage
  }

  @Test("At the previous minutes the open work of before, with who and when; once adopted that they are")
  func previous() throws {
    var stage = projected(try Notebook.begun(), at: "Vorig verslag")
    #expect(stage.picture.contains("A2026-1.1") && stage.picture.contains("Enquête uitzetten"), "\(stage.picture)")
    #expect(stage.picture.contains("NWC Noord · te laat: 16 okt") && !stage.picture.contains("bijwerken"))
    #expect(!stage.picture.contains("vastgesteld"))
    stage.type("v<enter>")
    #expect(stage.model.isProjecting && stage.picture.contains("Verslag 2026-1 is vastgesteld."), "\(stage.picture)")
  }

  @Test("What reaches a person is hidden in it too")
  func masked() throws {
    var book = try Notebook.withMembers()
    book.on("2026-09-12", "14:00")
    try book.plan("2026-09-12", "14:00", "short")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    try book.agree("Bel 06-12345678 of h1@zorg.voorbeeld", by: book.who("Huisarts 1"))
    try book.close()
    try book.plan("2026-11-21", "14:00", "short")
    book.on("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    let stage = projected(book, at: "Vorig verslag")
    #expect(stage.picture.contains("A2026-1.1") && !stage.picture.contains("1234") && !stage.picture.contains("h1@"))
  }

  @Test("At the goals those there are; at the collaboration the factors that get a score")
  func goalsAndFactors() throws {
    let goals = projected(try Notebook.begun(), at: "Gezamenlijk doel")
    #expect(goals.picture.contains("Iedereen in Heideland kent zijn PaTz-groep"), "\(goals.picture)")
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "full")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    let factors = projected(book, at: "Samenwerking")
    #expect(factors.picture.contains("We spreken elkaars taal"), "\(factors.picture)")
  }

  @Test("All questions of the item stand there where there is room", arguments: Language.allCases)
  func questions(language: Language) throws {
    var stage = Rehearsal(try Notebook.begun(language), language, columns: 120, rows: 36)
    stage.type("<enter><right><right>z")
    let item = try #require(stage.group.runningMeeting?.current)
    let meeting = try #require(stage.group.runningMeeting)
    let asked = LiveGuidance(item, in: meeting, stage.model.context).asked
    #expect(asked.count > 2)
    let words = stage.picture.split { $0.isWhitespace }.joined(separator: " ")
    for question in asked {
      let last = stage.model.context.say(question).split(separator: " ").suffix(1).joined(separator: " ")
      #expect(words.contains(last), "\(last)\n\(stage.picture)")
    }
  }

  @Test("A Parel that was just chosen stands on the smallest wall from its name on, and says what is not in sight")
  func parel() throws {
    var book = try Notebook.running()
    try book.choose(
      "knowledge-game", "existing", organised: book.who("NWC Noord"), guided: .role(RoleID("consultant")))
    var stage = Rehearsal(book, columns: 64, rows: 16)
    stage.type("<enter>z")
    let (first, rows) = ("Kennisspel palliatieve zorg", stage.lines)
    #expect(rows.contains { $0.contains(first) }, "\(stage.picture)")
    let shown = ["organiseren", "begeleiden"].filter { word in rows.contains { $0.contains(word) } }.count
    #expect(shown == 2 || stage.picture.contains(" / "), "\(stage.picture)")
  }
}
