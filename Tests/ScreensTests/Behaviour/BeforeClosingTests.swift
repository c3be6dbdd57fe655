import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("Before and after the closing")
struct BeforeClosingTests {
  @Test("A missing chair and an action without a day are open points, in both languages", arguments: Language.allCases)
  func openPoints(language: Language) throws {
    var book = try Notebook.begun(language)
    let meeting = try #require(book.group.runningMeeting)
    try book.record(FunctionGiven(meeting: meeting.id, function: .chair, member: nil))
    try book.agree("Groepen bellen", by: book.who("ROS 1"))
    var stage = Rehearsal(book, language, columns: 100, rows: 40)
    stage.type(nl: "<enter>f", en: "<enter>c")
    let chair = language == .dutch ? "geen voorzitter gekozen" : "no chair chosen"
    let day = language == .dutch ? "zonder datum: A2026-2.1" : "no date: A2026-2.1"
    #expect(stage.picture.contains(chair) && stage.picture.contains(day), "\(stage.picture)")
    for _ in 0..<20 where !(stage.lines.first { $0.contains("›") } ?? "").contains(chair) { stage.type("<up>") }
    stage.type("<enter>")
    #expect(
      stage.foot.unbroken.contains(language == .dutch ? "dan 1: dat wordt de voorzitter" : "then 1 makes them chair"))
  }

  @Test("Where the read-back goes on below its hint says so", arguments: [(64, 16), (80, 24)])
  func readsOn(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>f")
    #expect(columns < 80 ? stage.lines[1].contains(" · PgDn") : stage.hints.contains("PgDn verder"), "\(stage.picture)")
    stage.type("<end><pgdn>")
    #expect(!stage.picture.contains("PgDn"))
  }

  @Test("After the closing the hint reads on, a blank row stands above what is said, and a path goes on further in")
  func afterwards() throws {
    var stage = Rehearsal(try .running())
    let meeting = try #require(stage.group.runningMeeting)
    stage.type("<enter>fs<enter>")
    let folder = "/home/voorzitter/Documenten/Trekkersgroepen/Trekkersgroep Heideland/verslagen/2026-2"
    stage.send(.exported(paths: ["\(folder)/verslag.md", "\(folder)/verslag.html"], remark: nil, of: meeting.id))
    let said = try #require(stage.lines.firstIndex { $0.contains("Verslag geschreven.") })
    #expect(stage.lines[said - 1].allSatisfy { $0 == " " } && said == 22, "\(stage.picture)")
    #expect(stage.hints.contains("PgDn verder"), "\(stage.hints)")
    let path = try #require(stage.lines.firstIndex { $0.contains("/home") })
    #expect(stage.lines[path].hasPrefix("   /") && stage.lines[path + 1].hasPrefix("     "), "\(stage.picture)")
  }
}
