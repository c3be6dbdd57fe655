import Console
import Meetings
import Testing

@testable import Screens

@Suite("Who is there")
struct AttendanceTests {
  @Test("Arriving late and leaving early never hide whether somebody is there")
  func late() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m<down>l")
    #expect(stage.picture.contains("vanaf punt 5"))
    stage.type("e")
    #expect(stage.picture.contains("bij punt 5"))
    stage.type("<enter>")
    #expect(stage.picture.contains("afgemeld") && !stage.picture.contains("bij punt 5"))
  }

  @Test("Whoever was added is chosen, so that w changes that person")
  func added() throws {
    var stage = Rehearsal(try .running())
    stage.type("m")
    stage.type("nApotheker 1<enter><enter>w")
    #expect(stage.picture.contains("lid › Apotheker 1"))
  }

  @Test("What is taken back is named")
  func takenBack() throws {
    var stage = Rehearsal(try .running())
    stage.type("mxu")
    #expect(stage.foot.contains("Ongedaan: lid vertrokken: Huisarts 1"))
  }

  @Test("The item that is being discussed cannot be taken off the agenda")
  func discussed() throws {
    var stage = Rehearsal(try .running())
    let agenda = stage.group.runningMeeting?.agenda.map(\.id)
    stage.type("<enter><tab>x")
    #expect(stage.picture.contains("is al aan de orde geweest"))
    #expect(stage.acts.isEmpty && stage.group.runningMeeting?.agenda.map(\.id) == agenda)
  }
}
