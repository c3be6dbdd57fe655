import Meetings
import Testing

@testable import Screens

@Suite("What is discussed now is not said to have been discussed")
struct DiscussedShownTests {
  /// A meeting that went on from its first item after a while, and back to it.
  private func backAtTheFirst(_ language: Language, columns: Int = 80) throws -> Rehearsal {
    var stage = Rehearsal(try .prepared(language), language, columns: columns, rows: 36)
    stage.type("<enter><enter>")
    #expect(stage.group.runningMeeting != nil)
    stage.wait(minutes: 2)
    stage.type("<right><left>")
    #expect(stage.group.runningMeeting?.agenda.first?.status == .discussed)
    return stage
  }

  @Test("Where the group went back to it", arguments: Language.allCases)
  func back(language: Language) throws {
    for columns in [64, 80, 120] {
      var stage = try backAtTheFirst(language, columns: columns)
      let word = ItemStatus.discussed.name[language]
      for keys in ["", "<tab>"] {
        stage.type(keys)
        #expect(!stage.picture.contains(word), "\(keys): \(stage.picture)")
      }
      // What was not discussed is listed before closing, and the first item is no part of that.
      stage.type(nl: "<esc>f", en: "<esc>c")
      #expect(!stage.lines.contains { $0.contains(word) && $0.contains("Opening") }, "\(stage.picture)")
    }
    var listener = Listener(try backAtTheFirst(language))
    listener.type(language == .dutch ? "herhaal" : "repeat")
    #expect(!listener.all.contains(ItemStatus.discussed.name[language]), "\(listener.all)")
  }

  @Test("Where the beginning was taken back", arguments: Language.allCases)
  func takenBack(language: Language) throws {
    var stage = try backAtTheFirst(language)
    stage.type("<right><tab>u")
    let meeting = try #require(stage.group.meetings.last)
    #expect(meeting.status == .planned && meeting.current == nil, "\(stage.picture)")
    #expect(meeting.agenda.allSatisfy { meeting.shownStatus(of: $0) == .open })
    #expect(!stage.picture.contains(ItemStatus.discussed.name[language]), "\(stage.picture)")
    // What was walked is there again with the beginning.
    stage.type("<c-r>")
    let again = try #require(stage.group.runningMeeting)
    #expect(again.current?.id == again.agenda[1].id && again.shownStatus(of: again.agenda[0]) == .discussed)
  }
}
