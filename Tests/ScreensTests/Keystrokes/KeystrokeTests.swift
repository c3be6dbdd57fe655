import Foundation
import Meetings
import Testing

@testable import Screens

/// What the commonest acts cost at the keyboard, counted by doing them.
struct KeystrokeTests {
  private func stage(_ language: Language) throws -> Rehearsal {
    var stage = Rehearsal(try .running(language), language)
    stage.type("<enter>")
    return stage
  }

  @Test(arguments: CommonAct.all, Language.allCases) func itComesToWhatItIsFor(_ act: CommonAct, _ language: Language)
    throws
  {
    var stage = try stage(language)
    let before = stage.group
    stage.type(act.strokes(language).typed)
    #expect(stage.model.prompt == nil && act.holds(before, stage), "\(stage.picture)")
  }

  @Test func bothLanguagesCostTheSame() {
    for act in CommonAct.all { #expect(act.strokes(.dutch).keys.count == act.strokes(.english).keys.count) }
    #expect(CommonAct.all.count == 10)
  }

  /// An entry costs at most three keys besides its text; those of a Parel make three entries.
  @Test func anHourCostsAtMostThreeKeysAnEntry() throws {
    let (stage, entries) = try hour()
    for entry in entries { #expect(entry.keys.count <= 3, "\(entry.script)") }
    let before = try Rehearsal(.begun()).group
    #expect(stage.group.decisions.count - before.decisions.count == 12)
    #expect(stage.group.choices.count - before.choices.count == 3)
    #expect(stage.group.actions.count - before.actions.count == 18 + 2 * 3)
    #expect(stage.group.notes.count - before.notes.count == 10)
    let actions = stage.group.actions.suffix(24).filter { $0.choice == nil }
    #expect(actions.count(where: { $0.terms.current.actors.isEmpty }) == 1)
    #expect(actions.allSatisfy { !$0.terms.current.text.contains("@") })
    #expect(actions.count(where: { $0.terms.current.due == .none }) == 1)
  }

  private func hour() throws -> (stage: Rehearsal, entries: [Keystrokes]) {
    var stage = Rehearsal(try .begun())
    stage.type("<enter>")
    for (index, item) in StandardMeeting.items.enumerated() {
      if index > 0 { stage.type("<right>") }
      for entry in item {
        stage.type(Keystrokes(entry).typed)
        #expect(stage.model.prompt == nil, "\(entry)")
      }
    }
    return (stage, StandardMeeting.items.flatMap { $0.map(Keystrokes.init) })
  }

  // MARK: The reference

  private static let page = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .appendingPathComponent("../../../docs/reference/keystrokes.md").standardizedFileURL.path

  /// Where the reference is not there it is written, so that somebody looks at it.
  @Test func theReferenceIsFresh() throws {
    let text = try reference()
    guard let known = try? String(contentsOfFile: Self.page, encoding: .utf8) else {
      try text.write(toFile: Self.page, atomically: true, encoding: .utf8)
      Issue.record("There was no docs/reference/keystrokes.md yet; look at it")
      return
    }
    #expect(known == text, "delete docs/reference/keystrokes.md and run this test again")
  }

  private func reference() throws -> String {
    let rows = CommonAct.all.map { act in
      [
        act.name.nl, act.strokes(.dutch).shown(.dutch), "\(act.strokes(.dutch).keys.count)", act.name.en,
        act.strokes(.english).shown(.english),
      ]
    }
    let head = ["wat", "toetsen", "naast de tekst", "what", "keys"]
    let table = ([head, head.map { _ in "---" }] + rows).map { "| " + $0.joined(separator: " | ") + " |" }
    let entries = try hour().entries
    let keys = entries.reduce(0) { $0 + $1.keys.count }
    let tenths = (keys * 10 + entries.count / 2) / entries.count
    return """
      <!-- Geteld door Tests/ScreensTests/Keystrokes, dat ze op het echte scherm typt; niet met de hand wijzigen. -->

      # Toetsen per handeling

      Wat de tien handelingen die het meest voorkomen kosten, vanuit het overleg. *tekst* is wat je toch zou opschrijven: de woorden, het
      begin van een naam, een dag. Elke andere toets telt: de letter, `@` en `Enter` ook. Nog iemand bij een actie kost één `@` meer; een
      andere regel dan de bovenste of de laatste een pijl per regel.

      \(table.joined(separator: "\n"))

      Een overleg van een uur met 12 besluiten, 18 acties, 10 notities en 3 Parels: \(keys) toetsen naast de tekst, gemiddeld \
      \(tenths / 10),\(tenths % 10) per keer en hoogstens 3. Een Parel legt daarmee drie dingen vast: de keuze en twee acties.
      Een eerdere tekst van de groep overnemen kost de eerste drie letters en `→`.

      """
  }
}
