import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("Who is in the group, who left, and who came back")
struct PeopleTests {
  private func row(of name: String, in stage: Rehearsal) -> String? {
    stage.lines.dropFirst(2).first { $0.contains(name) }
  }

  @Test("Who leaves stands below the others, with the day, and one key brings back", arguments: Language.allCases)
  func leavingAndReturning(language: Language) throws {
    var stage = Rehearsal(try .withMembers(language), language)
    stage.type("m<down>x")
    #expect(stage.foot.contains(language == .dutch ? "Huisarts 2 is uit de groep. u" : "Huisarts 2 left the group. u"))
    let heading = language == .dutch ? "Uit de groep (1) · t haalt terug" : "Left the group (1) · b brings them back"
    let at = try #require(stage.lines.firstIndex { $0.contains(heading) })
    #expect(stage.lines[at + 1].contains("Huisarts 2"))
    #expect(stage.lines[at + 1].contains(language == .dutch ? "weg sinds 21 nov" : "left 21 Nov"))
    stage.type(nl: "<end>t", en: "<end>b")
    #expect(stage.acts.last?.events.first is MemberReturned && stage.acts.last?.events.count == 1)
    #expect(stage.group.members.allSatisfy { !$0.hasLeft })
    #expect(row(of: "Huisarts 2", in: stage)?.contains("›") == true && !stage.picture.contains(heading))
    #expect(stage.foot.contains(language == .dutch ? "Huisarts 2 is terug. u" : "Huisarts 2 is back. u"))
  }

  @Test("Who leaves open actions behind, alone in a role or by name, is told, and one key shows them")
  func leftBehind() throws {
    var book = try Notebook.prepared()
    let meeting = try #require(book.group.meetings.last)
    try book.record(FunctionGiven(meeting: meeting.id, function: .chair, member: book.member("Consulent 1")))
    var stage = Rehearsal(book)
    stage.type("m<down><down><down><down>")
    #expect(row(of: "Consulent 1", in: stage)?.contains("›") == true)
    stage.type("x")
    let said = stage.foot.unbroken
    #expect(said.contains("Consulent 1 is uit de groep. 1 open actie blijft staan, ook als enige consulent: o toont"))
    #expect(said.contains("Was voorzitter van 2026-2. u maakt het ongedaan."), "\(said)")
    stage.type("o")
    #expect(stage.picture.contains("Open acties van Consulent 1 (1)") && stage.picture.contains("Begeleiden: "))
    #expect(!stage.picture.contains("Enquête uitzetten"))
    stage.type("<esc><home>o")
    #expect(stage.picture.contains("Geen open acties. t toont ook"))
  }

  @Test("The items between which somebody was there move no name", arguments: [64, 80, 120])
  func times(columns: Int) throws {
    var stage = Rehearsal(try .running(), columns: columns, rows: 24)
    stage.type("<enter>m<down>")
    let before = try #require(self.row(of: "Huisarts 1", in: stage))
    stage.type("l")
    #expect(try #require(self.row(of: "Huisarts 1", in: stage)) == before)
    let line = try #require(self.row(of: "Huisarts 2", in: stage))
    #expect(line.contains("aanwezig  Huisarts 2") && line.contains("vanaf punt 5"), "\(line)")
  }

  @Test("Taking back that somebody left brings them back too, and leaves no day behind")
  func undone() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("m<down>xu")
    #expect(!stage.picture.contains("Uit de groep") && !stage.picture.contains("weg sinds"))
  }

  @Test("Who comes back while a meeting runs is there, in the same act")
  func returningInAMeeting() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m<down>x<end>t")
    #expect(stage.acts.last?.events.map { type(of: $0).word } == ["member-returned", "attendance-noted"])
    #expect(row(of: "Huisarts 2", in: stage)?.contains("aanwezig") == true)
    #expect(stage.foot.contains("Huisarts 2 is terug, en staat als aanwezig. u maakt het ongedaan."))
    stage.type("u")
    #expect(stage.picture.contains("Uit de groep (1)"))
  }

  @Test("What is not for who left says how to bring them back; everybody else can be marked from there")
  func refusals() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m<down>x<end>")
    let count = stage.acts.count
    for key in ["<enter>", "1", "l", "e", "x"] {
      stage.type(key)
      #expect(stage.foot.contains("Huisarts 2 is weg; t haalt terug."), "\(key)")
    }
    #expect(stage.acts.count == count)
    stage.type("a")
    #expect(stage.group.runningMeeting?.attendance[stage.group.members[1].id] == nil)
    stage.type("<home>t")
    #expect(stage.foot.contains("Kies eerst iemand die uit de groep is."))
  }

  @Test("Where nobody left there is nobody to bring back, and that is said", arguments: Language.allCases)
  func nobodyLeft(language: Language) throws {
    var stage = Rehearsal(try .withMembers(language), language)
    stage.type(nl: "mt", en: "mb")
    let said = language == .dutch ? "Niemand is uit de groep gegaan." : "Nobody has left the group."
    #expect(stage.foot.contains(said))
  }

  @Test("A name that is taken by now can be changed first")
  func sameName() throws {
    var book = try Notebook.withMembers()
    try book.record(MemberLeft(member: book.member("Huisarts 2")))
    try book.join("Huisarts 2")
    var stage = Rehearsal(book)
    stage.type("m<end>t")
    #expect(stage.foot.contains("Er is al een lid dat “Huisarts 2” heet."))
    stage.type("w<home>Oud-<enter>t")
    #expect(stage.group.members.allSatisfy { !$0.hasLeft })
  }

  @Test("A guest who left is no guest any more, and what was recorded stays")
  func guest() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>mgGemeente Heideland<enter>x")
    #expect(stage.foot.contains("Gemeente Heideland is geen gast meer. u maakt het ongedaan."))
    let heading = try #require(stage.lines.firstIndex { $0.contains("Uit de groep (1)") })
    #expect(stage.lines[heading + 1].contains("Gemeente Heideland"))
    #expect(stage.lines.filter { $0.contains("Gemeente Heideland") && $0.contains("aanwezig") }.count == 1)
    stage.type("<esc>m<end>t")
    #expect(!stage.picture.contains("Uit de groep"))
  }

  @Test(
    "Changing nothing records nothing, whatever brackets a name has",
    arguments: ["Huisarts 7 (vervanger)", "Huisarts 9"])
  func unchanged(name: String) throws {
    var book = try Notebook.withMembers()
    try book.join(name, RoleID("ros-adviser"))
    var stage = Rehearsal(book)
    stage.type("m<end>w<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt == nil)
    stage.type("w (ROS Heideland)<enter>")
    let member = try #require(stage.group.members.last)
    #expect(member.name == name && member.organisation == "ROS Heideland")
    #expect(member.roles == [RoleID("ros-adviser")])
  }

  @Test("Esc leaves a member whom nobody changed at once")
  func untouched() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mw<esc>")
    #expect(stage.model.prompt == nil && stage.acts.isEmpty)
    stage.type("w x<esc>")
    #expect(stage.model.prompt != nil && stage.foot.contains("Huisarts 1 (Praktijk Heideland) x · rol: kaderarts"))
  }

  @Test("Brackets are understood as the organisation, and Esc makes them part of the name")
  func brackets() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mnHuisarts 7 (vervanger)")
    #expect(stage.foot.contains("Huisarts 7 · vervanger") && stage.hints.contains("Esc als tekst"))
    stage.type("<esc>")
    #expect(!stage.foot.contains("Huisarts 7 · vervanger") && !stage.hints.contains("als tekst"))
    stage.type("<enter>")
    #expect(stage.group.members.last?.name == "Huisarts 7 (vervanger)" && stage.group.members.last?.organisation == nil)
  }

  @Test("Names stand in full where the other columns leave room", arguments: [(64, 16), (80, 24), (120, 36)])
  func columns(columns: Int, rows: Int) throws {
    var book = try Notebook.running()
    try book.join("Wijkverpleegkundige palliatief 12", from: "Thuiszorg De Linde, wijkteam Heideland-Noord")
    for keys in ["<enter>m", "m"] {
      var stage = Rehearsal(book, columns: columns, rows: rows)
      stage.type(keys)
      stage.type("<end>")
      #expect(row(of: "Wijkverpleegkundige palliatief 12", in: stage) != nil, "\(keys)")
    }
  }

  @Test("Where not everybody is in sight the list says which ones are")
  func position() throws {
    var book = try Notebook.running()
    for number in 10...25 { try book.join("Huisarts \(number)") }
    var stage = Rehearsal(book, columns: 64, rows: 16)
    stage.type("<enter>m")
    #expect(stage.picture.contains("1-7 / 24"))
    stage.type("<end>")
    #expect(stage.picture.contains("18-24 / 24") && stage.picture.contains("Huisarts 25"))
  }
}
