import Testing

@testable import Meetings

/// Taking back and doing again where another device recorded something meanwhile.
@Suite struct UndoElsewhereTests {
  private static func together() throws -> (Recorder, Recorder, EntryID) {
    var recorder = Recorder()
    let id = try recorder.plan("2026-11-21")
    try recorder.start(id)
    var other = Recorder(device: "b7xx")
    other.wait(seconds: 100)
    other.history.insert(recorder.history.entries)
    return (recorder, other, id)
  }

  /// What another device recorded can only be taken back there.
  @Test func whatAnotherDeviceRecordedOnItSaysSo() throws {
    var (recorder, other, id) = try Self.together()
    let decision = try recorder.say("Enquête", as: .decision, in: id)
    other.history.insert(recorder.history.entries)
    try other.record(DecisionEdited(decision: decision, text: "De enquête", replacing: [decision]))
    recorder.history.insert(other.history.entries)
    let refusal = try #require(recorder.history.refusalToUndo(decision)).text
    #expect(refusal.nl.contains("op een ander apparaat") && refusal.nl.contains("besluit gewijzigd “De enquête”"))
    #expect(refusal.nl.hasSuffix("Wijzig de regel (w), of laat het daar ongedaan maken (u)."))
    #expect(refusal.en.hasSuffix("Correct the entry (e), or have it undone there (u)."))
    try other.undo()
    recorder.history.insert(other.history.entries)
    #expect(recorder.history.refusalToUndo(decision) == nil)
    try other.record(DecisionStatusChanged(decision: decision, status: .deferred))
    recorder.history.insert(other.history.entries)
    let status = try #require(recorder.history.refusalToUndo(decision)).text.nl
    #expect(status.hasSuffix("Laat het daar eerst ongedaan maken (u).") && !status.contains("Wijzig"))
  }

  /// Doing a change again of what another device took back meanwhile would change nothing, and say it did.
  @Test func aChangeOfWhatIsGoneIsNotDoneAgain() throws {
    var (recorder, other, id) = try Self.together()
    let decision = try other.say("Enquête", as: .decision, in: id)
    recorder.history.insert(other.history.entries)
    let edit = try recorder.record(DecisionEdited(decision: decision, text: "De enquête", replacing: [decision]))[0]
    try recorder.undo()
    #expect(recorder.history.refusalToRedo(edit) == nil)
    other.history.insert(recorder.history.entries)
    try other.undo()
    recorder.history.insert(other.history.entries)
    #expect(recorder.group.decisions[decision]?.status == .void)
    #expect(try #require(recorder.history.refusalToRedo(edit)).text.nl.contains("ongedaan gemaakt of weggehaald"))
    try other.redo()
    recorder.history.insert(other.history.entries)
    #expect(recorder.history.refusalToRedo(edit) == nil)
  }
}
