import Meetings
import Testing

@testable import Screens

@Suite("Actions of somebody who left")
struct DepartedTests {
  private func departed(_ language: Language, _ columns: Int, _ rows: Int) throws -> Rehearsal {
    var book = try Notebook.running(language)
    try book.record(MemberLeft(member: book.member("ROS 1")))
    return Rehearsal(book, language, columns: columns, rows: rows)
  }

  @Test("Everywhere it is said that they left", arguments: [(64, 16), (80, 24), (120, 40)], Language.allCases)
  func everywhere(_ size: (columns: Int, rows: Int), language: Language) throws {
    var stage = try departed(language, size.columns, size.rows)
    let (long, short) = language == .dutch ? ("(uit de groep)", "(weg)") : ("(left the group)", "(left)")
    func isSaid() -> Bool { stage.picture.contains(long) || stage.picture.contains(short) }
    #expect(isSaid(), "home \(stage.picture)")
    stage.type("a")
    #expect(isSaid(), "list \(stage.picture)")
    stage.type("<esc><enter>")
    #expect(stage.picture.contains("ROS 1") && isSaid(), "item \(stage.picture)")
    stage.type(nl: "f", en: "c")
    for _ in 0..<40 where !isSaid() { stage.type("<down>") }
    #expect(isSaid(), "read-back")
  }

  @Test("Whoever is there is named as ever")
  func there() throws {
    var stage = Rehearsal(try .running(), columns: 120, rows: 40)
    stage.type("a")
    #expect(!stage.picture.contains("(uit de groep)") && !stage.picture.contains("(weg)"))
  }

  @Test("Who holds a role today did not do what was held before")
  func role() throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("p")
    #expect(stage.picture.contains("begeleidt: consulent (Consulent 1)"), "\(stage.picture)")
    stage.type("g14<enter>")
    #expect(stage.picture.contains("begeleidt: consulent") && !stage.picture.contains("consulent (Consulent 1)"))
    #expect(stage.picture.contains("organiseert: NWC Noord"))
  }
}
