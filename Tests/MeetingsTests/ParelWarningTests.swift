import Testing

@testable import Meetings

/// A Parel that is called held or evaluated before it can have been.
@Suite struct ParelWarningTests {
  private static let today = day("2026-11-21")

  /// A chosen Parel after events; the events get its identity.
  private func choice(_ events: ((EntryID) -> any Event)...) throws -> ParelChoice {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    let place = Place(meeting: id, item: nil, topic: nil)
    let chosen = try recorder.record(ParelChosen(place: place, parel: ParelID("game"), variant: VariantID("new")))[0]
    for event in events { try recorder.record(event(chosen)) }
    return try #require(recorder.group.choices[chosen])
  }

  @Test func beforeItsDayItWarns() throws {
    let planned = try choice { ParelPlanned(choice: $0, date: day("2027-03-03")) }
    let sentence = "Let op: deze Parel is gepland op wo 3 maart 2027 (over 102 dagen)."
    #expect(planned.warningBeforeHeld(on: Self.today)?.text.nl == sentence)
    #expect(planned.warningBeforeEvaluated(on: Self.today)?.text.nl == sentence)
    #expect(planned.warningBeforeHeld(on: day("2027-03-03")) == nil)
  }

  @Test func whatWasNeverHeldWarnsWhenItIsEvaluated() throws {
    #expect(try choice().warningBeforeHeld(on: Self.today) == nil)
    #expect(
      try choice().warningBeforeEvaluated(on: Self.today)?.text.en
        == "Note: nobody has recorded yet that this Parel was held.")
    let held = try choice { ParelHeld(choice: $0, date: day("2026-11-02"), attended: 12) }
    #expect(held.warningBeforeEvaluated(on: Self.today) == nil)
    #expect(held.warningBeforeHeld(on: Self.today)?.text.nl.contains("al gehouden") == true)
  }

  @Test func whatIsDoneTwiceOrWasCancelledWarns() throws {
    let evaluated = try choice({ ParelHeld(choice: $0) }, { ParelEvaluated(choice: $0, result: "Leerzaam") })
    #expect(evaluated.warningBeforeEvaluated(on: Self.today)?.text.nl.contains("al geëvalueerd") == true)
    let cancelled = try choice { ParelCancelled(choice: $0) }
    #expect(cancelled.warningBeforeHeld(on: Self.today) != nil)
    #expect(cancelled.warningBeforeEvaluated(on: Self.today) != nil)
  }

  /// It is a warning and no more.
  @Test func theActStaysAllowed() throws {
    let planned = try choice { ParelPlanned(choice: $0, date: day("2027-03-03")) }
    #expect(ParelHeld(choice: planned.id).refusal(in: Trekkersgroep()) == nil)
  }
}
