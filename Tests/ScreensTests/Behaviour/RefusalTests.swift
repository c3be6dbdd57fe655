import Meetings
import Testing

@testable import Screens

@Suite("Why something is not possible is said in the same words everywhere")
struct RefusalTests {
  @Test("Where a key needs a row and none is chosen", arguments: Language.allCases)
  func chooseFirst(language: Language) throws {
    let words = language == .dutch ? "Kies eerst een regel (↓)." : "Choose an entry first (↓)."
    var meetings = Rehearsal(try .closed(language), language)
    meetings.type("o<enter>h")
    #expect(meetings.foot.contains(words), "\(meetings.foot)")
    var readBack = Rehearsal(try .running(language), language)
    readBack.type(nl: "<enter>f", en: "<enter>c")
    readBack.type("h")
    #expect(readBack.foot.contains(words), "\(readBack.foot)")
  }
}
