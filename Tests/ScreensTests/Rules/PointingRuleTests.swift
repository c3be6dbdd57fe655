import Console
import Meetings
import Testing

@testable import Screens

extension Rehearsal {
  /// Clicks once, at the beginning of a target or at any place.
  mutating func click(_ target: Target) { click(Point(column: target.rect.column, row: target.rect.row)) }

  mutating func click(_ place: Point) { send(.pointed(Pointing(.click, at: place))) }

  /// Clicks so soon after the last click that nobody has read what that brought.
  mutating func clickAgain(_ place: Point) { send(.pointed(Pointing(.clickAgain, at: place))) }

  mutating func turnWheel(_ act: Pointing.Act, times: Int = 1) {
    for _ in 0..<times { send(.pointed(Pointing(act, at: Point(column: 5, row: 5)))) }
  }

  /// Whether nothing tells it from another: not the picture, nor what was asked for, nor what is kept.
  func isSame(as other: Rehearsal) -> Bool {
    canvas == other.canvas && acts == other.acts && effects == other.effects && drafts == other.drafts
  }
}

extension Canvas {
  /// What stands in a target.
  fileprivate func words(in target: Target) -> String {
    let rect = target.rect
    return String((rect.column..<rect.column + rect.columns).map { self[$0, rect.row].cluster })
  }

  fileprivate func hasChosen(_ meaning: Target.Meaning) -> Bool {
    targets.contains { target in
      let rect = target.rect
      return target.meaning == meaning
        && (rect.row..<rect.row + rect.rows).contains { row in
          (rect.column..<rect.column + rect.columns).contains { self[$0, row].style.tone == .selected }
        }
    }
  }
}

@Suite("Whatever can be chosen can be clicked on")
struct PointingRuleTests {
  /// A scene on a small screen, or on one with all columns; none where keys wait, for there a click means nothing.
  private func stages(_ scene: Scene, isSmall: Bool) throws -> [Rehearsal] {
    let stage = try isSmall ? scene.play(.dutch, 64, 16) : scene.play(.english, 100, 30)
    return stage.model.saving == nil ? [stage] : []
  }

  /// Of many targets the first and the last ones: what is between them is drawn like them.
  private func some(_ targets: [Target]) -> [Target] {
    targets.count > 5 ? targets.prefix(2) + targets.suffix(2) : targets
  }

  @Test("A click on a hint is its key, and every hint can be clicked on", arguments: Scene.all)
  func hints(scene: Scene) throws {
    for stage in try stages(scene, isSmall: false) {
      let canvas = stage.canvas
      let row = canvas.size.rows - 1
      let targets = canvas.targets.filter { $0.rect.row == row }
      let hints = canvas.lines[row].split(separator: "  ").map { String($0.trimmingPrefix(" ")) }
      let typed = stage.model.help == nil ? [] : ["typ om te zoeken", "type to filter"]
      #expect(targets.map(canvas.words) == hints.filter { !typed.contains($0) })
      for (index, target) in targets.enumerated() {
        guard case .key(let key) = target.meaning else { continue }
        #expect(canvas.words(in: target).hasPrefix(key.name(stage.language) + " "))
        // One of them shows that a click is a key.
        if index > 0 { continue }
        var (clicked, pressed) = (stage, stage)
        clicked.click(target)
        pressed.send(.key(key))
        #expect(clicked.isSame(as: pressed), "\(scene.name): \(canvas.words(in: target))")
      }
    }
  }

  @Test("A click on a row chooses it, one on the chosen row is Enter", arguments: Scene.all)
  func rows(scene: Scene) throws {
    for stage in try stages(scene, isSmall: true) where stage.model.prompt == nil {
      for target in some(stage.canvas.targets.filter { $0.row != nil }) {
        var clicked = stage
        if !stage.canvas.hasChosen(target.meaning) {
          clicked.click(target)
          #expect(clicked.canvas.hasChosen(target.meaning), "\(scene.name): \(target)\n\(clicked.picture)")
          #expect(clicked.acts == stage.acts && clicked.effects == stage.effects)
        }
        try expectEnter(at: target, on: clicked, scene)
      }
    }
  }

  /// A click on what is chosen does what Enter does.
  private func expectEnter(at target: Target, on stage: Rehearsal, _ scene: Scene) throws {
    var (clicked, pressed) = (stage, stage)
    clicked.click(try #require(stage.canvas.targets.first { $0.meaning == target.meaning }))
    pressed.type("<enter>")
    #expect(clicked.isSame(as: pressed), "\(scene.name): \(target)")
  }

  @Test("In help and palette a click chooses, and does what is chosen", arguments: Scene.help)
  func actions(scene: Scene) throws {
    for stage in try stages(scene, isSmall: true) {
      for target in some(stage.canvas.targets.filter { if case .action = $0.meaning { true } else { false } }) {
        var clicked = stage
        if !clicked.canvas.hasChosen(target.meaning) { clicked.click(target) }
        #expect(clicked.canvas.hasChosen(target.meaning), "\(scene.name): \(target)")
        try expectEnter(at: target, on: clicked, scene)
      }
    }
  }

  @Test("A click where nothing is does nothing, one anywhere loses nothing of what is typed", arguments: Scene.all)
  func elsewhere(scene: Scene) throws {
    for stage in try stages(scene, isSmall: false) {
      let canvas = stage.canvas
      let size = canvas.size
      let (right, last) = (size.columns - 1, size.rows - 1)
      let places = [
        (0, -1), (right / 3, 0), (right / 3, 3), (right, size.rows / 2), (right / 3, last - 1), (right, last),
        (5, last + 1),
        (99_999, 9_999),
      ]
      for place in places.map({ Point(column: $0.0, row: $0.1) }) {
        let meaning = canvas.target(at: place)?.meaning
        if meaning != nil, !stage.model.isTyping { continue }
        var clicked = stage
        clicked.click(place)
        let isSame = clicked.canvas == canvas && clicked.acts == stage.acts && clicked.effects == stage.effects
        if meaning == nil { #expect(isSame, "\(scene.name) \(place)") }
        if stage.model.help == nil, case .row = meaning { #expect(isSame, "\(scene.name) \(place)") }
      }
    }
  }

  @Test("The wheel moves in a list as the arrows do, and leaves questions alone", arguments: Scene.all)
  func wheel(scene: Scene) throws {
    for stage in try stages(scene, isSmall: true) {
      var turned = stage
      turned.turnWheel(.wheelDown)
      let isCovered = stage.model.help != nil || stage.model.isTyping
      if stage.model.prompt != nil, !isCovered {
        #expect(turned.isSame(as: stage), "\(scene.name)")
      } else if isCovered || stage.canvas.targets.contains(where: { $0.row != nil }) {
        var pressed = stage
        pressed.type("<down>")
        #expect(turned.isSame(as: pressed), "\(scene.name)")
      }
      #expect(turned.acts == stage.acts && turned.effects == stage.effects, "\(scene.name)")
    }
  }
}
