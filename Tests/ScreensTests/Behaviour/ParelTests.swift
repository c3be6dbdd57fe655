import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("Choosing a Parel")
struct ParelTests {
  private func chosen(_ line: String) throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>pkennisspel<enter><tab><enter>\(line)<enter>")
    return stage
  }

  @Test("A choice and its two actions are one act, organise first")
  func oneAct() throws {
    let stage = try chosen("")
    let act = try #require(stage.acts.last)
    #expect(act.events.map(\.word) == ["parel-chosen", "action-agreed", "action-agreed"])
    let choice = try #require(stage.group.choices.last)
    #expect(choice.parel == ParelID("knowledge-game") && choice.variant == VariantID("existing"))
    let actions = stage.group.actions.filter { $0.choice == choice.id }
    #expect(actions.map(\.parelRole) == [.organises, .guides])
    #expect(actions.map(\.number) == ["A2026-2.3", "A2026-2.4"])
    #expect(actions.map(\.place.topic) == [TopicID("learning-needs"), TopicID("learning-needs")])
  }

  @Test("One undo takes back the choice and both actions")
  func undo() throws {
    var stage = try chosen("")
    stage.type("u")
    #expect(stage.foot.contains("Ongedaan: Parel gekozen"))
    #expect(stage.group.actions.suffix(2).map(\.status) == [.void, .void])
  }

  @Test("The catalogue's roles are proposed; others can be given, and that shows")
  func others() throws {
    var stage = try chosen("@ros begeleidt @huisarts 1")
    let choice = try #require(stage.group.choices.last)
    #expect(choice.organisers == [.role(RoleID("ros-adviser"))])
    let huisarts = try #require(stage.group.members.first { $0.name == "Huisarts 1" })
    #expect(choice.guides == [.member(huisarts.id)])
    #expect(stage.group.actions.suffix(2).map(\.terms.current.actors) == [choice.organisers, choice.guides])
    stage.resize(columns: 200, rows: 60)
    stage.type("<esc><enter>p")
    #expect(stage.picture.contains("organiseert: ROS (ROS 1) (de brochure noemt consulent)"))
  }

  @Test("The list filters while typing, and says per Parel what fits")
  func filter() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>pbestaande 14 accreditatie fto")
    #expect(stage.lines[4].contains("Kennisspel palliatieve zorg"))
    #expect(stage.picture.contains("✓ Voor 12 tot 16 mensen"))
    #expect(stage.picture.contains("x Zonder accreditatie."))
    stage.type("<esc>")
    #expect(stage.picture.contains("1 / 9"))
  }

  @Test("The detail shows both values where the brochure disagrees with itself")
  func discrepancies() throws {
    for (index, parel) in PatzCatalogue.standard.parels.enumerated() where !parel.discrepancies.isEmpty {
      var stage = Rehearsal(try .running(), columns: 200, rows: 60)
      stage.type("<enter>p" + String(repeating: "<down>", count: index) + "<enter>")
      var picture = stage.picture
      for _ in 0..<8 {
        stage.type("<pgdn>")
        picture += stage.picture
      }
      for value in parel.discrepancies.flatMap(\.values) {
        #expect(picture.contains(value.value.nl.prefix(60)), "\(parel.id): \(value.value.nl)")
      }
    }
  }

  @Test("A Parel that was not held yet, or is planned for later, is held or evaluated with a warning")
  func tooEarly() throws {
    var stage = Rehearsal(try .prepared())
    let choice = try #require(stage.group.choices.last)
    try stage.arrive(Act([ParelPlanned(choice: choice.id, date: stage.now.day.adding(days: 60))]))
    stage.type("pg")
    #expect(stage.picture.contains("gehouden · hoeveel mensen"))
    #expect(stage.foot.contains("Let op: deze Parel is gepland op"))
    stage.type("12<enter>")
    #expect(stage.group.choices[choice.id]?.status == .held)
  }
}
