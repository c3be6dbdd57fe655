import Testing

@testable import Meetings

@Suite struct ClosingGapTests {
  @Test func everythingThatIsMissingIsNamed() throws {
    var recorder = Recorder()
    let agenda = [
      Agenda.draft("opening", 5), Agenda.draft("goal", 20, .decision), Agenda.draft("mdo", 15),
      Agenda.draft("last", 15, .decision), Agenda.draft("closing", 5),
    ]
    let id = try recorder.plan("2026-11-21", agenda)
    try recorder.start(id)
    try recorder.goOn(id)
    let action = try recorder.say("Data opvragen", as: .action, in: id)
    func gaps() throws -> [ClosingGap] { recorder.group.closingGaps(of: try recorder.meeting(id), at: recorder.now) }
    func item(_ topic: String) throws -> AgendaItem { try #require(recorder.meeting(id).item(on: topic)) }
    #expect(
      try gaps() == [
        .nobodyPresent, .noChair, .noMinuteTaker, .withoutDecision(item("goal")), .notDiscussed(item("mdo")),
        .notDiscussed(item("last")), .withoutActor(#require(recorder.group.actions[action])),
      ])
    try recorder.say("Het doel staat", as: .decision, in: id)
    let member = try recorder.record(MemberJoined(name: "Huisarts 1"))[0]
    try recorder.record(AttendanceNoted(meeting: id, member: member, attendance: .present))
    try recorder.record(FunctionGiven(meeting: id, function: .chair, member: member))
    try recorder.record(FunctionGiven(meeting: id, function: .minuteTaker, member: member))
    let someday = ActionTerms(text: "Data opvragen", actors: [.member(member)])
    let first = try recorder.record(ActionEdited(action: action, terms: someday, replacing: [action]))
    #expect(try gaps().last == .withoutDay(#require(recorder.group.actions[action])))
    let terms = ActionTerms(text: "Data opvragen", actors: [.member(member)], due: .ongoing)
    try recorder.record(ActionEdited(action: action, terms: terms, replacing: first))
    try recorder.goOn(id)
    try recorder.goOn(id)
    try recorder.record(#require(recorder.meeting(id).parking(reason: nil)))
    #expect(try gaps() == [])
    try recorder.record(ActionEdited(action: action, terms: ActionTerms(text: "Data"), replacing: [action]))
    try recorder.undo()
    #expect(try gaps() == [])
  }
}
