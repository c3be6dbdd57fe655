import Meetings
import Testing

@testable import Screens

@Suite("What goes on, before and after a meeting is closed")
struct EarlierActionsTests {
  @Test("What is still open of earlier meetings is named in the read-back, with who is late")
  func stillOpen() throws {
    var stage = Rehearsal(try .running(), rows: 60)
    stage.type("<enter>f")
    #expect(stage.picture.contains("Nog open uit eerdere overleggen (3)"))
    let action = try #require(stage.group.openActions.first)
    let line = try #require(stage.lines.first { $0.contains(action.number) })
    #expect(line.contains(action.terms.current.text) && line.contains("te laat"))
  }

  @Test("What the meeting made of an action of an earlier one is read back")
  func settled() throws {
    var stage = Rehearsal(try .running(), rows: 60)
    let action = try #require(stage.group.openActions.first { $0.place.meeting == stage.group.meetings.first?.id })
    try stage.arrive(Act([ActionStatusChanged(action: action.id, status: .dropped, reason: "geen tijd")]))
    stage.type("<enter>f")
    #expect(stage.picture.contains("Acties van eerdere overleggen"))
    #expect(stage.picture.contains("\(action.terms.current.text) · gestopt (geen tijd)"))
  }

  @Test("Who plans the next meeting from a closed one still sees what goes on, and where that meeting is")
  func planned() throws {
    var stage = Rehearsal(try .running(), rows: 60)
    stage.type("<enter>fs<enter>n12-12 14:00 gemeentehuis<enter>")
    #expect(stage.picture.contains("Gaat door naar het volgende overleg"))
    #expect(stage.picture.contains("za 12 december 2026 · 14:00 · gemeentehuis"))
  }

  @Test("Adopting minutes writes them again, for they said that they were not adopted yet")
  func adopting() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>v<enter>")
    let first = try #require(stage.group.meetings.first)
    #expect(first.adoptedBy != nil)
    #expect(stage.effects == [.export(meeting: first.id)])
  }
}
