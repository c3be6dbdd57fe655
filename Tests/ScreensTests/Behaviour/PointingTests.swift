import Console
import Meetings
import Testing

@testable import Screens

@Suite("The mouse")
struct PointingTests {
  private func target(_ words: String, of stage: Rehearsal) throws -> Target {
    let canvas = stage.canvas
    return try #require(
      canvas.targets.first { target in
        let rect = target.rect
        return String((rect.column..<rect.column + rect.columns).map { canvas[$0, rect.row].cluster }).contains(words)
      }, "\(words)\n\(stage.picture)")
  }

  private func place(_ target: Target) -> Point { Point(column: target.rect.column, row: target.rect.row) }

  @Test("Two quick clicks open a row, and a third does nothing to what came")
  func opening() throws {
    var stage = Rehearsal(try .running())
    stage.type("b")
    let row = place(try #require(stage.canvas.targets.last { $0.row != nil }))
    stage.click(row)
    let chosen = stage
    stage.clickAgain(row)
    var pressed = chosen
    pressed.type("<enter>")
    #expect(stage.isSame(as: pressed) && !stage.isSame(as: chosen))
    let opened = stage
    stage.clickAgain(row)
    #expect(stage.isSame(as: opened))
  }

  @Test("Of two quick clicks on a hint the second does not answer the question that stands there now")
  func quickly() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>q")
    // The question's Enter stands where the first hint of the meeting stood.
    let enter = place(try target("Enter ", of: stage))
    stage.type("<esc>")
    stage.click(enter)
    let first = stage
    stage.clickAgain(enter)
    #expect(stage.isSame(as: first) && stage.acts.isEmpty)
    // The same hint may be clicked on as quickly as anybody likes.
    var walking = Rehearsal(try .running())
    walking.type("<enter>")
    let next = place(try target("→ ", of: walking))
    walking.click(next)
    walking.clickAgain(next)
    #expect(walking.acts.count == 2)
  }

  @Test("A name is picked with a click, in a line and in a field")
  func names() throws {
    for keys in ["<enter>aZaal regelen @n", "<enter>aZaal<tab><tab>n"] {
      var stage = Rehearsal(try .running())
      stage.type(keys)
      let name = try #require(stage.model.prompt?.anyPicker?.candidates.last?.name)
      let last = try #require(stage.canvas.targets.last { if case .name = $0.meaning { true } else { false } })
      guard case .name(let index) = last.meaning else { return }
      let picked = stage.model.prompt?.anyPicker?.candidates[index].name
      stage.click(last)
      #expect(picked != nil && stage.model.prompt?.draft.contains(picked ?? "?") == true, "\(name)")
      #expect(stage.model.prompt?.anyPicker == nil && stage.acts.isEmpty)
    }
  }

  @Test("Chair, minute-taker and timekeeper are a click away")
  func functions() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m")
    for (index, word) in ["Voorzitter", "Notulist", "Tijdbewaker"].enumerated() {
      var (clicked, pressed) = (stage, stage)
      clicked.click(try target(word.dropFirst().description, of: stage))
      pressed.type("\(index + 1)")
      #expect(clicked.isSame(as: pressed) && !clicked.isSame(as: stage), "\(word)")
    }
  }

  @Test("In a text the wheel goes three lines")
  func text() throws {
    var (turned, pressed) = (Rehearsal(try .running(), rows: 16), Rehearsal(try .running(), rows: 16))
    turned.type("i")
    pressed.type("i<down><down><down>")
    turned.turnWheel(.wheelDown)
    #expect(turned.isSame(as: pressed))
    turned.turnWheel(.wheelUp)
    pressed.type("<up><up><up>")
    #expect(turned.isSame(as: pressed))
  }

  @Test("While something is being written nothing can be clicked on")
  func saving() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>b")
    stage.recording = .later
    stage.type("Een besluit")
    let enter = place(try target("Enter", of: stage))
    stage.click(enter)
    #expect(stage.acts.count == 1)
    stage.click(enter)
    stage.turnWheel(.wheelDown)
    #expect(stage.acts.count == 1 && stage.model.saving?.waiting.isEmpty == true)
  }

  @Test("A terminal without a mouse says so where it is switched on")
  func none() throws {
    var model = Rehearsal(.dutch).model
    #expect(!SettingWords.changed(.mouse, model.context, nil).nl.contains("kent geen muis"))
    model.context.hasMouse = false
    _ = model.update(.settingChanged(.mouse, to: "on"))
    #expect(model.context.settings.mouse == .on && model.notice?.text.nl == "Muis: aan. Deze terminal kent geen muis.")
    _ = model.update(.settingChanged(.mouse, to: "off"))
    #expect(model.notice?.text.nl == "Muis: uit.")
  }
}
