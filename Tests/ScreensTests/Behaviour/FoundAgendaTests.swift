import Meetings
import Testing

@testable import Screens

@Suite("An item that was found")
struct FoundAgendaTests {
  @Test("Of a meeting that is still to be held it opens the agenda, as the list of meetings does")
  func planned() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("/dagbesteding")
    for _ in 0..<9 where !stage.lines.contains(where: { $0.hasPrefix("›") && $0.contains("21 nov") }) {
      stage.type("<down>")
    }
    stage.type("<enter>")
    guard case .agenda(let screen) = stage.model.top else {
      Issue.record("no agenda: \(stage.picture)")
      return
    }
    #expect(
      screen.selected(stage.model.context)?.title == "Wie belt de gemeente over dagbesteding?", "\(stage.picture)")
  }
}

@Suite("The choice between two versions")
struct VersionRowTests {
  @Test("Each row begins with what it says, from where they differ on, and bears no code of a device")
  func rows() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    let decision = try #require(stage.group.decisions.last { $0.status == .inForce })
    let same = "Een lang besluit over de scholing van alle PaTz-groepen van de regio "
    for text in ["in het voorjaar", "in het najaar"] {
      try stage.arrive(Act([DecisionEdited(decision: decision.id, text: same + text, replacing: [decision.id])]))
    }
    stage.type("bh")
    let rows = stage.lines.filter { $0.contains("≠ …") }
    #expect(
      rows.contains { $0.contains("… voorjaar") } && rows.contains { $0.contains("… najaar") }, "\(stage.picture)")
    #expect(!stage.picture.contains("b7qd"))
  }
}
