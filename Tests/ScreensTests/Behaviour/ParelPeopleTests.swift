import Meetings
import Testing

@testable import Screens

@Suite("How many people")
struct ParelPeopleTests {
  @Test("A Parel that was held on another day than today is recorded with that day; one that was held is not cancelled")
  func heldBefore() throws {
    var stage = Rehearsal(try .prepared())
    let choice = try #require(stage.group.choices.last)
    stage.type("pgniet geteld<enter>")
    #expect(stage.foot.contains("Typ een getal, en als het een andere dag was die dag: 25 op 19-1."))
    stage.type("<c-u>25 op 19-12 in de zaal<enter>")
    #expect(stage.foot.contains("25 op 19-1.") && stage.group.choices[choice.id]?.attended == nil)
    stage.type("<c-u>25 op 19-12<enter>")
    #expect(stage.group.choices[choice.id]?.attended == 25)
    #expect(stage.group.choices[choice.id]?.date == Day("2025-12-19"))
    stage.type("x")
    #expect(stage.foot.contains("Deze Parel is al gehouden.") && stage.group.choices[choice.id]?.status == .held)
  }

  @Test("A guide who is named alone leaves the organiser as proposed")
  func guideAlone() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>p<enter><enter>@huisarts 1 begeleidt<enter>")
    let choice = try #require(stage.group.choices.last)
    #expect(choice.guides == [.member(try #require(stage.group.members.first { $0.name == "Huisarts 1" }).id)])
    #expect(choice.organisers == [.role(RoleID("network-coordinator"))])
  }

  @Test("A number below nothing is not recorded, and says so", arguments: Language.allCases)
  func negative(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    let choice = try #require(stage.group.choices.last)
    let count = stage.acts.count
    stage.type(nl: "pg-3<enter>", en: "pt-3<enter>")
    #expect(stage.foot.contains(language == .dutch ? "-3 mensen kan niet" : "-3 people is not possible"))
    #expect(stage.acts.count == count && stage.group.choices[choice.id]?.attended == nil)
    var planning = Rehearsal(try .prepared(language), language)
    planning.type("pd15-1 zaal -5<enter>")
    #expect(planning.foot.contains(language == .dutch ? "-5 mensen kan niet" : "-5 people is not possible"))
    #expect(planning.acts.isEmpty)
  }

  @Test(
    "The actions of a Parel that took place are done by that, in one act that says so", arguments: Language.allCases)
  func actionsDone(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    let choice = try #require(stage.group.choices.last)
    let numbers = stage.group.actions.filter { $0.choice == choice.id }.map(\.number)
    #expect(numbers.count == 2)
    stage.type(nl: "pg14", en: "pt14")
    let and = language == .dutch ? " en " : " and "
    #expect(stage.picture.contains(numbers.joined(separator: and)), "before Enter")
    stage.type("<enter>")
    #expect(stage.group.actions.filter { $0.choice == choice.id }.allSatisfy { $0.status == .done })
    let said = stage.foot.unbroken
    #expect(said.contains(numbers.joined(separator: and)))
    #expect(said.contains(language == .dutch ? "op gedaan. u maakt" : "marked as done. u undoes"))
    stage.type("u")
    #expect(stage.group.choices[choice.id]?.status == .chosen)
    #expect(stage.group.actions.filter { $0.choice == choice.id }.allSatisfy { $0.status == .open })
  }

  @Test("What was done or stopped before stays so, and an evaluation ends what is still open")
  func evaluated() throws {
    var book = try Notebook.prepared()
    let choice = try #require(book.group.choices.last)
    let actions = book.group.actions.filter { $0.choice == choice.id }
    try book.record(ActionStatusChanged(action: actions[0].id, status: .dropped))
    var stage = Rehearsal(book)
    stage.type("peLeerzaam<enter>")
    #expect(stage.acts.last?.events.map { type(of: $0).word } == ["parel-evaluated", "action-status-changed"])
    #expect(stage.group.actions[actions[0].id]?.status == .dropped)
    #expect(stage.foot.contains("\(actions[1].number) staat nu op gedaan."))
    stage.type("eHeel leerzaam<enter>")
    #expect(stage.acts.last?.events.count == 1 && !stage.foot.contains("op gedaan"))
  }
}
