import Console
import Meetings
import Testing

@testable import Screens

@Suite("Every screen at every size in both languages")
struct LayoutTests {
  @Test("No row is wider than the screen", arguments: Setting.all)
  func width(setting: Setting) throws {
    for scene in Scene.all {
      for line in try setting.play(scene).lines {
        #expect(TextWidth.columns(of: line) <= setting.columns, "\(scene.name)")
      }
    }
  }

  @Test("No two texts run into each other", arguments: Setting.all)
  func gaps(setting: Setting) throws {
    for scene in Scene.all {
      let found = Collisions.all(in: try setting.play(scene).canvas)
      #expect(found == [], "\(scene.name)")
    }
  }

  @Test("The title and the clock have a gap between them", arguments: Setting.all)
  func header(setting: Setting) throws {
    for scene in Scene.all {
      let stage = try setting.play(scene)
      let clock = try #require(stage.lines[0].range(of: stage.now.time.description))
      #expect(stage.lines[0][..<clock.lowerBound].hasSuffix("  ") || stage.lines[0].contains("·"), "\(scene.name)")
    }
  }

  @Test("Every hint is whole, the help is among them, and they are at most six besides", arguments: Setting.all)
  func hints(setting: Setting) throws {
    for scene in Scene.all {
      let stage = try setting.play(scene)
      let hints = stage.hints.split(separator: "   ").map { $0.trimmingPrefix(" ") }.map(String.init)
      #expect(hints.allSatisfy { $0.contains(" ") && !$0.hasSuffix("…") }, "\(scene.name): \(stage.hints)")
      #expect(hints.count <= 7, "\(scene.name): \(stage.hints)")
      if stage.model.help == nil {
        let help = ["? hulp", "F1 hulp", "? help", "F1 help"].contains(hints.last ?? "")
        #expect(help, "\(scene.name): \(stage.hints)")
      }
    }
  }

  @Test("A screen that one can leave says Esc", arguments: Setting.all)
  func back(setting: Setting) throws {
    for scene in Scene.all {
      let stage = try setting.play(scene)
      guard stage.model.stack.count > 1 || stage.model.prompt != nil || stage.model.help != nil else { continue }
      #expect(stage.hints.contains("Esc "), "\(scene.name): \(stage.hints)")
    }
  }

  @Test("The cursor stands where somebody types, and inside the screen", arguments: Setting.all)
  func cursor(setting: Setting) throws {
    for scene in Scene.all {
      let stage = try setting.play(scene)
      let cursor = stage.canvas.cursor
      #expect(stage.model.prompt == nil || stage.model.help != nil || cursor != nil, "\(scene.name)")
      guard let cursor else { continue }
      #expect((0..<setting.columns).contains(cursor.column), "\(scene.name)")
      #expect((0..<setting.rows).contains(cursor.row), "\(scene.name)")
    }
  }

  @Test("Below 40x12 it asks for a larger window, and comes back")
  func tooSmall() throws {
    for scene in Scene.all {
      var stage = try scene.play()
      let before = stage.picture
      for (columns, rows) in [(39, 12), (40, 11), (20, 5)] {
        stage.resize(columns: columns, rows: rows)
        #expect(stage.lines[0] == "vergroot het venster".prefix(columns))
        #expect(stage.lines.dropFirst().joined() == "")
      }
      stage.resize(columns: 80, rows: 24)
      #expect(stage.picture == before, "\(scene.name)")
    }
  }

  @Test("Any size can be drawn", arguments: [Language.dutch, .english])
  func anySize(language: Language) throws {
    for scene in Scene.all {
      var stage = try scene.play(language)
      for columns in [1, 2, 5, 19, 39, 40, 41, 47, 63, 64, 79, 80, 95, 96, 109, 110, 131, 200] {
        for rows in [1, 2, 3, 11, 12, 13, 15, 16, 23, 24, 25, 37, 60] {
          stage.resize(columns: columns, rows: rows)
          #expect(stage.canvas.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }
}
