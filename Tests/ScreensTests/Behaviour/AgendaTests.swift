import Console
import Meetings
import Testing

@testable import Screens

@Suite("Preparing the agenda")
struct AgendaTests {
  @Test("Minutes are a number, with or without a word for them", arguments: ["25", "25 min", " 25  minuten "])
  func minutes(typed: String) throws {
    var stage = Rehearsal(try .begun())
    stage.type("<enter><tab>d\(typed)<enter>")
    #expect(stage.foot.contains("krijgt 25 min") && !stage.foot.contains("geen getal"), "\(stage.foot)")
    stage.type("d2 5<enter>")
    #expect(stage.foot.contains("is geen getal"))
  }

  @Test("Minutes that are typed are the minutes of the item, not more digits after the old ones")
  func minutes() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter><down>d25<enter>")
    #expect(stage.group.nextMeeting()?.agenda[1].minutes == 25)
  }

  @Test("Items are added after the chosen one, raised, lowered and removed; u puts them back")
  func items() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter><down><up>tRooster 2027 15<enter>")
    #expect(stage.group.nextMeeting()?.agenda[1].title == "Rooster 2027")
    #expect(stage.group.nextMeeting()?.agenda[1].minutes == 15)
    stage.type("l")
    #expect(stage.group.nextMeeting()?.agenda[2].title == "Rooster 2027")
    stage.type("ox")
    #expect(stage.group.nextMeeting()?.agenda.contains { $0.title == "Rooster 2027" } == false)
    stage.type("u")
    #expect(stage.group.nextMeeting()?.agenda[1].title == "Rooster 2027")
  }

  @Test("w steps through information, discussion and decision")
  func purpose() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter>w")
    #expect(stage.foot.contains("“Opening”: ter besluitvorming."))
    #expect(stage.group.nextMeeting()?.agenda[0].purpose == .decision)
    stage.type("ww")
    #expect(stage.group.nextMeeting()?.agenda[0].purpose == .discussion)
  }
}
