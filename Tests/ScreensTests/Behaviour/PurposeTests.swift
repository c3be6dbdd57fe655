import Meetings
import Testing

@testable import Screens

@Suite("What an item is for")
struct PurposeTests {
  @Test("In the meeting an item that is not just to be discussed says what it is for", arguments: [(64, 16), (80, 24)])
  func purpose(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter><tab>")
    stage.type("w<esc>")
    #expect(stage.lines[2...5].contains { $0.contains("ter besluitvorming") }, "\(stage.picture)")
    stage.type("<right>")
    #expect(!stage.picture.contains("ter bespreking"))
  }
}
