import Console
import Meetings
import Testing

@testable import Screens

@Suite("Every screen at every size in both languages")
struct LayoutTests {
  @Test("Nothing runs into something else, and clock, hints and cursor are there", arguments: Setting.all)
  func layout(setting: Setting) throws {
    for scene in Scene.all {
      let stage = try setting.play(scene)
      let canvas = stage.canvas
      let lines = canvas.lines
      #expect(Collisions.all(in: canvas) == [], "\(scene.name)")
      #expect(lines[0].contains(stage.now.time.description), "\(scene.name)")
      expectHints(lines[lines.count - 1], stage, scene.name)
      expectCursor(canvas, stage, scene.name)
    }
  }

  /// Every hint is whole, the help is among them, at most six besides; whoever can go back is told so.
  private func expectHints(_ line: String, _ stage: Rehearsal, _ name: String) {
    // Three blanks between them; two where the first would else have no room.
    let hints = line.split(separator: "  ").map { String($0.trimmingPrefix(" ")) }
    #expect(hints.allSatisfy { $0.contains(" ") && !$0.hasSuffix("…") }, "\(name): \(line)")
    #expect(hints.count <= 7, "\(name): \(line)")
    if stage.model.help == nil {
      #expect(["? hulp", "F1 hulp", "? help", "F1 help"].contains(hints.last ?? ""), "\(name): \(line)")
    }
    let canLeave = stage.model.stack.count > 1 || stage.model.prompt != nil || stage.model.help != nil
    // Of what has no room Enter goes last.
    if canLeave { #expect(line.contains("Esc ") || line.hasPrefix(" Enter ") && line.count <= 48, "\(name): \(line)") }
  }

  /// The cursor stands where somebody types, and inside the screen.
  private func expectCursor(_ canvas: Canvas, _ stage: Rehearsal, _ name: String) {
    #expect(stage.model.prompt == nil || stage.model.help != nil || canvas.cursor != nil, "\(name)")
    guard let cursor = canvas.cursor else { return }
    let size = canvas.size
    #expect((0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row), "\(name)")
  }

  /// Where there is room for it the whole screen, else the request for more; the sizes of nobody's window too.
  private func expectScreen(_ stage: Rehearsal, columns: Int, rows: Int, _ name: String) {
    let name = "\(name) \(columns)x\(rows)"
    let canvas = stage.canvas
    let lines = canvas.lines
    #expect(lines.count == rows && lines.allSatisfy { TextWidth.columns(of: $0) <= columns }, "\(name)")
    guard columns >= 40, rows >= 12 else {
      #expect(lines[0] == TextWidth.clipped("vergroot het venster", to: columns), "\(name)")
      #expect(lines.dropFirst().joined() == "", "\(name)")
      return
    }
    #expect(Collisions.all(in: canvas) == [], "\(name)")
    #expect(lines[0].contains(stage.now.time.description), "\(name)")
    expectHints(lines[rows - 1], stage, name)
    expectCursor(canvas, stage, name)
  }

  /// Decisions and actions by their numbers: what a small screen does not show at once is a key away. The group's own
  /// screen counts what it leaves out, and is no list; the projection shows what was recorded last.
  @Test("Every entry that a large screen shows can be reached on a small one")
  func reachable() throws {
    var isBehindAKey = false
    for scene in Scene.all where !scene.name.hasPrefix("home") && !scene.name.contains("large") {
      if scene.name.hasPrefix("projection") { continue }
      var stage = try scene.play(.dutch, 200, 60)
      guard stage.model.prompt == nil, stage.model.help == nil else { continue }
      let facts = Self.numbers(in: stage)
      stage.resize(columns: 64, rows: 16)
      var reached = Self.numbers(in: stage)
      if !facts.isSubset(of: reached) { isBehindAKey = true }
      for key in ["<pgdn>", "<down>", "<up>"] + (scene.name.hasPrefix("live") ? ["l"] : []) {
        var turned = stage
        for _ in 0..<12 where !facts.isSubset(of: reached) {
          turned.type(key)
          reached.formUnion(Self.numbers(in: turned))
        }
      }
      #expect(facts.subtracting(reached) == [], "\(scene.name)")
    }
    // Else nothing was proved.
    #expect(isBehindAKey)
  }

  private static func numbers(in stage: Rehearsal) -> Set<String> {
    Set(stage.picture.matches(of: /[AB]\d{4}-\d+\.\d+[a-z]?/).map { String($0.output) })
  }

  @Test("Below 40x12 it asks for a larger window, and comes back")
  func tooSmall() throws {
    for scene in Scene.all {
      var stage = try scene.play()
      let before = stage.picture
      for (columns, rows) in [(39, 12), (20, 5)] {
        stage.resize(columns: columns, rows: rows)
        #expect(stage.lines[0] == "vergroot het venster".prefix(columns))
        #expect(stage.lines.dropFirst().joined() == "")
      }
      stage.resize(columns: 80, rows: 24)
      #expect(stage.picture == before, "\(scene.name)")
    }
  }

  @Test("At any size the screen is right, or asks for a larger window", arguments: Scene.all)
  func anySize(scene: Scene) throws {
    var stage = try scene.play()
    let sizes = [(1, 1), (2, 60), (200, 1), (39, 24), (41, 13), (47, 17), (79, 23), (40, 60), (109, 12), (200, 12)]
    for (columns, rows) in sizes {
      stage.resize(columns: columns, rows: rows)
      expectScreen(stage, columns: columns, rows: rows, scene.name)
    }
  }

  @Test("The screen of a meeting is right at sizes in between too")
  func everySize() throws {
    let scene = try #require(Scene.all.first { $0.name == "live-large" })
    var stage = try scene.play()
    for columns in stride(from: 1, through: 200, by: 11) {
      for rows in stride(from: 1, through: 60, by: 6) {
        stage.resize(columns: columns, rows: rows)
        expectScreen(stage, columns: columns, rows: rows, scene.name)
      }
    }
  }
}
