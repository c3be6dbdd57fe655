import Testing

@testable import Screens

@Suite("What stands above a line does not move while it is typed")
struct SteadyTests {
  @Test("An action in a small window: its echo wraps, names are offered and go again")
  func steady() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("<enter>a")
    let above = stage.lines.prefix(11)
    for keys in ["FTO-data", " @ros", "<tab>", "vr 4 december"] {
      stage.type(keys)
      #expect(Array(stage.lines.prefix(11)) == Array(above), "\(keys): \(stage.picture)")
    }
  }

  @Test("The home screen says beside a heading which key shows the rest, and fills its rows with what there is")
  func home() throws {
    let stage = Rehearsal(try Scene.complete(.dutch), columns: 64, rows: 16)
    #expect(stage.picture.contains("a toont ze alle"))
  }
}
