import Meetings
import Testing

@testable import Screens

@Suite("While pages of guidance are turned")
struct ReadingTests {
  private func begun(_ columns: Int, _ rows: Int) throws -> Rehearsal {
    var stage = Rehearsal(try .running(), columns: columns, rows: rows)
    stage.type("<enter>l")
    return stage
  }

  private func isReading(_ stage: Rehearsal) -> Bool {
    if case .live(let screen) = stage.model.top { screen.guidanceStart != nil } else { false }
  }

  @Test("What somebody records ends it, and is in sight", arguments: [(64, 16), (80, 24)])
  func recording(columns: Int, rows: Int) throws {
    for line in ["bWe gaan door<enter>", "aBellen vr<enter>", "nWe gaan door<enter>", "kWe gaan door<enter>"] {
      var stage = try begun(columns, rows)
      #expect(isReading(stage))
      stage.type(line)
      #expect(!isReading(stage), "\(line)")
      #expect(stage.picture.contains(line.hasPrefix("a") ? "Bellen" : "We gaan door"))
    }
  }

  @Test("A line that is only opened leaves the page, and what comes from another device too")
  func elsewhere() throws {
    var stage = try begun(80, 24)
    stage.type("b<esc>")
    #expect(isReading(stage))
    let meeting = try #require(stage.group.runningMeeting)
    let place = Place(meeting: meeting.id, item: meeting.clock.current, topic: meeting.current?.topic)
    try stage.arrive(Act([NoteWritten(place: place, text: "Van elders")]))
    #expect(isReading(stage))
  }
}
