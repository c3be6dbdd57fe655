import Meetings
import Testing

@testable import Screens

@Suite("Page after page")
struct PagingTests {
  @Test("No row of a list is passed over", arguments: [(64, 16), (80, 24), (120, 36)], ["o", "t"])
  func lists(size: (columns: Int, rows: Int), list: String) throws {
    var stage = Rehearsal(try .large(), columns: size.columns, rows: size.rows)
    stage.type("<enter>\(list)<home>")
    var seen = Set<String>()
    var before = ""
    while before != stage.picture {
      before = stage.picture
      seen.formUnion(stage.lines.dropFirst(2).flatMap { $0.split(separator: " ").map(String.init) })
      stage.type("<pgdn>")
    }
    let numbers =
      list == "o" ? stage.group.decisions.map(\.number) : stage.group.openActions.map(\.number)
    #expect(numbers.filter { !seen.contains($0) } == [])
  }
}
