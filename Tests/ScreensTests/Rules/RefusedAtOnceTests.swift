import Console
import Meetings
import Testing

@testable import Screens

@Suite("What cannot be done is refused before anything is typed")
struct RefusedAtOnceTests {
  /// Between them every line takes one.
  private static let lines = [
    "", "Een gewone tekst", "15", "14 15-11-2026", "15-1-2027", "15-1-2027 zaal", "+2w", "@huisarts 1", "19:30",
    "rondvraag", "2",
  ]

  @Test("A line that opens can be recorded with something in it", arguments: Language.allCases)
  func everyLine(language: Language) throws {
    var count = 0
    for scene in Scene.all {
      let stage = try scene.play(language)
      guard stage.model.prompt == nil, stage.model.help == nil, !stage.model.top.takesText else { continue }
      for entry in stage.model.top.entries(stage.model.context) where entry.refusal == nil {
        guard let key = entry.keys.first else { continue }
        var opened = stage
        opened.send(.key(key))
        guard opened.model.isTyping else { continue }
        count += 1
        let refusals = Self.lines.map { refusal($0, in: opened) }
        #expect(refusals.contains(nil), "\(scene.name), \(entry.word.nl): \(refusals[1] ?? "")")
      }
    }
    #expect(count > 200, "too few lines opened to prove anything: \(count)")
  }

  /// What is said where a line is refused; nil where it is not.
  private func refusal(_ line: String, in opened: Rehearsal) -> String? {
    var stage = opened
    stage.send(.key(.end))
    stage.send(.key(.control("u")))
    stage.type(line)
    stage.send(.key(.enter))
    guard let notice = stage.model.notice, notice.kind == .refusal else { return nil }
    return notice.text.nl
  }

  @Test("A Parel that took place cannot be cancelled", arguments: Language.allCases)
  func heldParel(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    stage.type(nl: "pg14<enter>x", en: "pt14<enter>x")
    let said = language == .dutch ? "Deze Parel is al gehouden." : "This Parel has already been held."
    #expect(stage.model.prompt == nil && stage.foot.contains(said), "\(stage.foot)")
    stage.type("eIets geleerd<enter>x")
    #expect(stage.model.prompt == nil && stage.foot.contains(said), "\(stage.foot)")
  }

  @Test("A Parel that took place or was cancelled is planned again with a warning", arguments: Language.allCases)
  func plannedAgain(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language)
    stage.type(nl: "pxgeen tijd<enter>d", en: "pxno time<enter>d")
    #expect(stage.foot.contains(language == .dutch ? "zou niet doorgaan" : "was cancelled"), "\(stage.foot)")
    var held = Rehearsal(try .prepared(language), language)
    held.type(nl: "pg14<enter>d", en: "pt14<enter>d")
    let said = language == .dutch ? "Let op: deze Parel is al gehouden" : "Note: this Parel has already been held"
    #expect(held.foot.contains(said), "\(held.foot)")
    held.type("<esc>eIets geleerd<enter>d15-1")
    #expect(held.picture.contains(said), "\(held.foot)")
  }

  @Test("The actions that stopped with a Parel are open again where it is planned again", arguments: Language.allCases)
  func actionsOpenAgain(language: Language) throws {
    var stage = Rehearsal(try .prepared(language), language, columns: 120)
    let choice = try #require(stage.group.choices.last)
    func stands() -> [ActionStatus] { stage.group.actions.filter { $0.choice == choice.id }.map(\.status) }
    stage.type(nl: "pxgeen tijd<enter>", en: "pxno time<enter>")
    #expect(stands() == [.dropped, .dropped])
    stage.type("d15-1")
    #expect(stage.picture.contains(language == .dutch ? "gaan weer open" : "are open again"), "\(stage.picture)")
    stage.type("<enter>")
    #expect(stands() == [.open, .open] && stage.group.choices[choice.id]?.status == .planned)
    #expect(stage.foot.contains(language == .dutch ? "staan weer open." : "are open again."), "\(stage.foot)")
    stage.type("u")
    #expect(stands() == [.dropped, .dropped] && stage.group.choices[choice.id]?.status == .cancelled)
  }
}
