import Meetings
import Testing

@testable import Screens

@Suite("What a chair meets in a first hour")
struct FirstHourTests {
  @Test("Esc goes back to the read-back from an item that was looked at from there, and the gap stays")
  func backToTheReadBack() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>f")
    for _ in 0..<9 where !stage.picture.unbroken.contains("› niet besproken: MDO") { stage.type("<down>") }
    stage.type("<enter>")
    #expect(stage.foot.contains("Esc gaat terug naar het voorlezen."))
    stage.wait(minutes: 1)
    stage.type("<esc>")
    #expect(stage.lines[0].contains("voorlezen") && stage.model.prompt == nil)
    #expect(stage.picture.contains("niet besproken: MDO"))
    // The second time Esc leaves the meeting, as always.
    stage.type("<esc><esc>")
    #expect(stage.foot.contains("Overleg verlaten?"))
  }

  @Test("Two names without a word: how that is understood stands below the line", arguments: [80, 64])
  func twoNames(columns: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: 16)
    stage.type("<enter>p<enter>")
    for _ in 0..<3 where stage.model.prompt == nil { stage.type("<enter>") }
    #expect(stage.picture.contains("@NWC organiseert,"))
    #expect(!stage.lines.contains { $0.hasSuffix(" ·") || $0.hasPrefix(" · ") || $0.hasPrefix("· ") })
    stage.type("@ROS, @consulent ")
    #expect(stage.picture.contains("Zo organiseren zij samen."))
    stage.type("begeleidt")
    #expect(!stage.picture.contains("Zo organiseren zij samen."))
  }

  @Test("The first cell may say the kind and the name together; a wrong kind says what to type")
  func firstCell() throws {
    var stage = Rehearsal(try .running(), columns: 100, rows: 30)
    stage.type("<enter><right>r")
    #expect(stage.picture.contains("soort (PaTz-groep of MDO) ; groep"))
    stage.type("PaTz-groep Oost; huisarts")
    #expect(stage.picture.contains("soort: PaTz-groep ; groep: Oost ; aanwezige disciplines: huisarts"))
    stage.type("<c-u>Oost; huisarts")
    #expect(stage.picture.contains("“Oost” bij “soort”: typ PaTz-groep of MDO, dan ; en “groep”."))
  }

  @Test(
    "The word of a template is understood wherever it stands",
    arguments: ["vandaag kort 14:05 praktijk Heideland", "kort vandaag 14:05 praktijk Heideland"])
  func template(line: String) throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("n\(line)<enter>")
    let meeting = try #require(stage.group.meetings.last)
    #expect(meeting.template == "short" && meeting.location == "praktijk Heideland")
    stage.type("<esc>nvandaag 14:05 bij Eigen Haard in Heideland<enter>")
    #expect(stage.group.meetings.last?.location == "bij Eigen Haard in Heideland")
  }

  @Test("A replaced decision says what took its place, and its history too")
  func replaced() throws {
    var stage = Rehearsal(try .running(), columns: 100, rows: 30)
    let old = try #require(stage.group.decisions.first { $0.status == .inForce })
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: nil, topic: nil)
    try stage.arrive(
      Act([DecisionTaken(number: "B2026-2.9", place: place, text: "Anders dan toen", replaces: old.id)]))
    stage.type("<enter>o")
    for _ in 0..<20 where !stage.lines.contains(where: { $0.contains("›") && $0.contains(old.number) }) {
      stage.type("<down>")
    }
    stage.type("u")
    #expect(stage.model.prompt == nil || stage.foot.contains("vervangen door"))
    stage.type("h")
    #expect(stage.picture.contains("vervangen door: B2026-2.9 Anders dan toen"))
  }

  @Test("The planned day is meant where day and month are the same")
  func plannedDay() throws {
    var stage = Rehearsal(try .prepared(), columns: 120, rows: 36)
    stage.type("pd12-12-2026<enter>g13 op 12-12")
    #expect(stage.picture.contains("12 december 2026 moet nog komen"))
  }

  @Test("What is no role says what somebody is, and Enter records it")
  func functions() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mnDirk @huisarts")
    #expect(stage.picture.contains("Dirk · huisarts") && !stage.picture.contains("geen rol"))
    stage.type("<enter>")
    let member = try #require(stage.group.members.last)
    #expect(member.name == "Dirk" && member.organisation == "huisarts" && member.roles.isEmpty)
    stage.type("@wijkverpleegkundige<enter>")
    #expect(stage.group.members.last?.name == "wijkverpleegkundige")
  }

  @Test("A group without members is told which key adds them", arguments: [(64, 16), (80, 24)])
  func noMembers(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .fresh(), columns: columns, rows: rows)
    #expect(stage.picture.contains("Nog geen leden. m voegt ze toe."))
    stage.type("mnHuisarts 1<enter><enter><esc>")
    #expect(!stage.picture.contains("Nog geen leden."))
  }

  @Test("The key to an empty worksheet stays in sight once something is recorded", arguments: [(64, 16), (100, 30)])
  func worksheetKey(columns: Int, rows: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>nIets gezegd<enter>")
    #expect(stage.picture.contains("r werkblad"))
    stage.type("rsedatie<enter>")
    #expect(!stage.picture.contains("r werkblad "))
  }

  @Test("A number that was taken back is not called to be assigned")
  func spentNumbers() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aVergissing<enter>utt")
    let row = try #require(stage.lines.first { $0.contains("vervallen") })
    #expect(row.hasPrefix("  vervallen"), "\(stage.picture)")
  }
}
