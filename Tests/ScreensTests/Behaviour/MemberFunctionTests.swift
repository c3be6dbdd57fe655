import Meetings
import Testing

@testable import Screens

@Suite("What somebody is, behind the name")
struct MemberFunctionTests {
  /// What a line becomes.
  struct Case: Sendable {
    let line: String
    let language: Language
    let name: String
    var roles: [String] = []
    var organisation: String?
  }

  static let cases = [
    Case(line: "Bo @sociaal werker", language: .dutch, name: "Bo", organisation: "sociaal werker"),
    Case(
      line: "Cas @verpleegkundig specialist (Huis)", language: .dutch, name: "Cas",
      organisation: "verpleegkundig specialist, Huis"),
    Case(line: "Joy @district nurse", language: .english, name: "Joy", organisation: "district nurse"),
    Case(line: "Joy @GP", language: .english, name: "Joy", organisation: "GP"),
    Case(line: "Joy @volunteers", language: .english, name: "Joy", roles: ["volunteers"]),
    Case(line: "Joy @specialist", language: .english, name: "Joy", roles: ["specialist-gp"]),
    Case(line: "Ali @projectleider", language: .dutch, name: "Ali", roles: ["ros-adviser"]),
    Case(line: "Ali @kader", language: .dutch, name: "Ali", roles: ["specialist-gp"]),
    Case(line: "Ali @kader(huis)arts", language: .dutch, name: "Ali", roles: ["specialist-gp"]),
    Case(line: "@nwc Ali Bo", language: .dutch, name: "Ali Bo", roles: ["network-coordinator"]),
    Case(line: "@huisarts Ali", language: .dutch, name: "Ali", organisation: "huisarts"),
    Case(
      line: "Ali @huisarts, @ros @sociaal domein (De Linde)", language: .dutch, name: "Ali",
      roles: ["ros-adviser", "social-domain"], organisation: "huisarts, De Linde"),
    Case(
      line: "Ali @nwc (Netwerk) Bo", language: .dutch, name: "Ali Bo", roles: ["network-coordinator"],
      organisation: "Netwerk"),
    Case(
      line: "Huisarts 4 @VPTZ, sociaal domein (Gemeente)", language: .dutch, name: "Huisarts 4",
      roles: ["volunteers", "social-domain"], organisation: "Gemeente"),
    Case(
      line: "Ali @ros,nwc , huisarts, bestuurslid [De Linde]", language: .dutch, name: "Ali",
      roles: ["ros-adviser", "network-coordinator"], organisation: "huisarts, bestuurslid, De Linde"),
    Case(
      line: "GP 4 @ROS, ambassador, [Town (North)]", language: .english, name: "GP 4",
      roles: ["ros-adviser", "ambassador"], organisation: "Town (North)"),
    Case(
      line: "Ali @VPTZ, coördinator vrijwilligers, mantelzorgondersteuning", language: .dutch, name: "Ali",
      roles: ["volunteers"]),
    Case(
      line: "Ali @nwc (Netwerk), ros", language: .dutch, name: "Ali", roles: ["network-coordinator", "ros-adviser"],
      organisation: "Netwerk"),
    Case(line: "@nwc, Ali Bo", language: .dutch, name: "Ali Bo", roles: ["network-coordinator"]),
    Case(line: "Bo, Ali @ nwc", language: .dutch, name: "Bo, Ali", roles: ["network-coordinator"]),
    Case(
      line: "Vrijwilliger 1 @vrijwilliger [Hospice]", language: .dutch, name: "Vrijwilliger 1",
      organisation: "vrijwilliger, Hospice"),
    Case(line: "@praktijk ondersteuner", language: .dutch, name: "praktijk ondersteuner"),
  ]

  @Test("Behind @ stands one function as a whole; it is a role only where it is one", arguments: cases)
  func functions(_ wanted: Case) throws {
    var stage = Rehearsal(try .withMembers(wanted.language), wanted.language)
    stage.type("mn\(wanted.line)<enter>")
    let member = try #require(stage.group.members.last)
    #expect(member.name == wanted.name && member.organisation == wanted.organisation, "\(member)")
    #expect(member.roles.map(\.rawValue) == wanted.roles)
  }

  @Test("A discipline passes without a word; another function gets one short row", arguments: [64, 80])
  func remarks(columns: Int) throws {
    for discipline in ["huisarts", "wijkverpleegkundige", "apotheker", "specialist ouderengeneeskunde"] {
      var stage = Rehearsal(try .withMembers(), columns: columns, rows: 24)
      stage.type("mnLid 9 @\(discipline)")
      #expect(!stage.picture.contains("geen rol") && stage.picture.contains("Lid 9 · \(discipline)"))
    }
    var stage = Rehearsal(try .withMembers(), columns: columns, rows: 24)
    stage.type("mnLid 9 @sociaal werker")
    #expect(stage.lines.contains { $0.contains("“sociaal werker”: geen rol; het wordt de organisatie.") })
    #expect(!stage.picture.contains("regioadviseur"))
  }

  @Test("What is read of several functions stands under the line, and what is no role is said")
  func several() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mnHuisarts 4 @VPTZ, sociaal domein, bestuur (Gemeente)")
    #expect(stage.picture.contains("Huisarts 4 · rollen: VPTZ, sociaal domein · bestuur, Gemeente"))
    #expect(stage.picture.contains("“bestuur”: geen rol; het komt vóór de organisatie."))
  }

  @Test(
    "Behind a lone @ belongs a function: it is said and not recorded",
    arguments: ["Bo @", "Bo @ (Huis)", "Bo @,", "@"],
    Language.allCases)
  func loneMark(_ line: String, _ language: Language) throws {
    var stage = Rehearsal(try .withMembers(language), language)
    let count = stage.group.members.count
    stage.type("mn\(line)<enter>")
    #expect(stage.group.members.count == count)
    #expect(stage.picture.contains(language == .dutch ? "Achter @ hoort een functie" : "After @ comes a function"))
  }

  @Test("A discipline can be picked, and what was picked is what is recorded")
  func picked() throws {
    var stage = Rehearsal(try .withMembers(.english), .english)
    stage.type("mnJoy @GP")
    #expect(stage.picture.contains("▸ GP"))
    stage.type("<down><enter>")
    #expect(stage.group.members.last?.roles == [RoleID("specialist-gp")])
    stage.type("Max @district<tab><enter>")
    #expect(stage.group.members.last?.organisation == "district nurse")
  }

  @Test("Brackets within a word are no organisation")
  func brackets() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mnk(l)m<enter>")
    #expect(stage.group.members.last?.name == "k(l)m")
  }

  @Test("In the fields a function stands before the organisation too")
  func fields() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("mnLid 9<tab><tab>ros, sociaal werker<tab>Welzijn<enter>")
    let member = try #require(stage.group.members.last)
    #expect(member.roles == [RoleID("ros-adviser")] && member.organisation == "sociaal werker, Welzijn")
  }
}
