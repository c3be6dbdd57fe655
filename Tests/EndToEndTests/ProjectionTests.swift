import Console
import Foundation
import TestSupport
import Testing

/// A second window that shows the meeting to the room.
@Suite struct ProjectionTests {
  private func journal(_ desk: Desk) throws -> [String: Data] {
    let root = URL(filePath: desk.groups)
    let files = FileManager.default.enumerator(atPath: desk.groups)?.compactMap { $0 as? String } ?? []
    return try Dictionary(
      uniqueKeysWithValues: files.filter { $0.hasSuffix(".jsonl") }.map {
        ($0, try Data(contentsOf: root.appending(path: $0)))
      })
  }

  @Test func followsTheMeetingAndWritesNothing() throws {
    try Desk.use { desk in
      try desk.prepare()
      let chair = try desk.openMeeting()
      let before = try journal(desk)
      let wall = try desk.open(["project"], size: Size(columns: 64, rows: 16))
      wall.see("PROJECTIE")
      wall.see("1 Opening")
      wall.type("babc<enter>u", see: "Dit venster projecteert alleen; q sluit het.")
      #expect(try journal(desk) == before)
      // A line that is half typed stays where it is typed.
      chair.type("n", see: "notitie ›")
      chair.type("half getypt", see: "notitie › half getypt")
      desk.seeDraft("half getypt", of: chair)
      let second = try desk.open(["project"], size: Size(columns: 64, rows: 16))
      second.see("1 Opening")
      #expect(!second.screenLines.joined().contains("half getypt"))
      second.quit()
      chair.type("<enter>", see: "Vastgelegd: half getypt")
      chair.fill("b", "Bel 06-12345678 over de zaal", see: "Vastgelegd: B2026-1.1")
      wall.see("Bel *** over de zaal")
      #expect(!wall.screenLines.joined().contains("half getypt"))
      chair.closeMeeting(see: "Het overleg is afgesloten")
      wall.see("Het overleg is afgesloten")
      wall.see("B2026-1.1")
      let after = try journal(desk)
      wall.quit()
      chair.type("<esc>", see: "Besluiten")
      chair.quit()
      #expect(try journal(desk).keys == after.keys)
    }
  }

  /// What this device recorded and the folder lacks comes back when somebody opens the group to work in it.
  @Test func bringsNothingBack() throws {
    try Desk.use { desk in
      try desk.prepare()
      let before = try journal(desk)
      #expect(try desk.run(["record", "decision", "Weg"]).code == 0)
      for name in try journal(desk).keys where before[name] == nil {
        try FileManager.default.removeItem(atPath: desk.groups + "/" + name)
      }
      let wall = try desk.open(["project"], size: Size(columns: 64, rows: 16))
      wall.see("1 Opening")
      wall.settle(.seconds(1))
      #expect(try journal(desk) == before)
      wall.quit()
      let chair = try desk.openMeeting()
      #expect(chair.waitUntil(timeout: patience) { (try? journal(desk).count) == before.count + 1 })
      chair.quit()
    }
  }
}
