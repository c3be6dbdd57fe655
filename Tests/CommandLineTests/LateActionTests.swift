import Testing

@testable import CommandLine

struct LateActionTests {
  @Test("An action for a next meeting that was shows the day it was due, and how far it is")
  func dueAtTheNextMeeting() async {
    let desk = Desk()
    for line in [
      "group new Heideland", "meeting new --date 2026-8-11", "meeting new --date 2026-8-25",
      "record action Bellen --due volgend_overleg --meeting 2026-1", "record action Later --due 2026-12-4",
    ] {
      _ = await desk.run(line)
    }
    let rows = await desk.run("actions").out.split(separator: "\n").map(String.init)
    #expect(rows.first?.contains("  te laat: 25 aug  open  Bellen · ") == true, "\(rows)")
    #expect(rows.last?.contains("  4 dec            open  Later · ") == true, "\(rows)")
  }
}
