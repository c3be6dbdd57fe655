import Meetings
import Testing

@testable import Screens

@Suite("What is still open, read back")
struct OpenWorkTests {
  private func many(_ count: Int, _ columns: Int, _ rows: Int) throws -> Rehearsal {
    var book = try Notebook.withMembers()
    book.on("2026-09-12", "14:00")
    try book.plan("2026-09-12", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    for number in 1...count { try book.agree("Taak \(number)", by: book.who("NWC Noord")) }
    try book.close()
    book.on("2026-11-21", "14:00")
    try book.plan("2026-11-21", "14:00")
    try book.begin(with: "Huisarts 1", "NWC Noord")
    var stage = Rehearsal(book, columns: columns, rows: rows)
    stage.type("<enter>f")
    return stage
  }

  @Test("One more than a few is named too; of more the key that shows them is")
  func all() throws {
    let four = try many(4, 80, 40)
    #expect(four.picture.contains("Taak 4") && !four.picture.contains("toont ze alle"))
    var six = try many(6, 80, 40)
    #expect(!six.picture.contains("Taak 4") && six.picture.contains("en nog 3 · t toont ze alle"))
    six.type("t")
    #expect(six.picture.contains("Taak 4") && six.picture.contains("Taak 6"))
    six.type("<esc>")
    #expect(six.lines[0].contains("voorlezen"))
  }
}
