@testable import Meetings

/// One event of every kind, each field filled.
enum Samples {
  static let mark = Mark(
    id: EntryID("z-9"), at: Stamp(instant: Instant(milliseconds: 5), counter: 0), device: "kq3f", act: EntryID("z-9"))

  private static let meeting = EntryID("a-1")
  private static let item = EntryID("a-2")
  private static let other = EntryID("a-3")
  private static let place = Place(meeting: meeting, item: item, topic: TopicID("mdo"))
  private static let actors = [Actor.member(EntryID("m-1")), .role(RoleID("network-coordinator"))]
  private static let terms = ActionTerms(text: "FTO-data opvragen", actors: actors, due: .date(day("2026-12-04")))
  private static let cells = [
    WorksheetRow.Cell(column: "need", text: "casus inbrengen"), WorksheetRow.Cell(column: "by", text: "4 groepen"),
  ]
  private static let origin = AgendaItem.Origin(entry: EntryID("b-1"), meeting: EntryID("b-0"), timesPutOff: 2)

  static let all: [any Event] = people + meetings + agenda + recorded + parels

  private static let people: [any Event] = [
    GroupFounded(name: "Trekkersgroep Heideland", scale: .networks),
    MemberJoined(name: "Huisarts 1", roles: [RoleID("gp")], organisation: "Praktijk Heide", isGuest: true),
    MemberChanged(
      member: other, name: "Huisarts 2", roles: [RoleID("gp"), RoleID("chair")], organisation: "Praktijk",
      replacing: [item]),
    MemberLeft(member: other),
    MemberReturned(member: other),
    ActUndone(target: other),
    ActRedone(target: other),
    TextRedacted(targets: [item, other], language: .english),
  ]

  private static let meetings: [any Event] = [
    MeetingPlanned(
      number: "2026-4", date: day("2026-11-21"), start: TimeOfDay(minutes: 870), location: "Zaal 1", template: "full"),
    MeetingMoved(meeting: meeting, date: day("2026-11-28"), start: TimeOfDay(minutes: 900), location: "Zaal 2"),
    MeetingCancelled(meeting: meeting, reason: "sneeuw"),
    MeetingStarted(meeting: meeting, time: TimeOfDay(minutes: 872)),
    MeetingPaused(meeting: meeting),
    MeetingResumed(meeting: meeting),
    MeetingClosed(meeting: meeting, time: TimeOfDay(minutes: 930), reason: "geen notulist"),
    MinutesAdopted(meeting: meeting, adoptedIn: other, corrections: "tikfout"),
    AttendanceNoted(meeting: meeting, member: other, attendance: .excused),
    ArrivalNoted(meeting: meeting, member: other, item: item),
    DepartureNoted(meeting: meeting, member: other, item: item),
    FunctionGiven(meeting: meeting, function: .minuteTaker, member: other),
  ]

  private static let agenda: [any Event] = [
    ItemAdded(
      meeting: meeting, topic: TopicID("mdo"), title: "MDO", minutes: 15, purpose: .decision, after: item,
      origin: origin, isOwn: true),
    ItemRemoved(meeting: meeting, item: item),
    ItemMoved(meeting: meeting, item: item, after: other),
    ItemChanged(meeting: meeting, item: item, minutes: 20, purpose: .information, title: "Nieuws"),
    ItemEntered(meeting: meeting, item: item, isLook: true),
    ItemFinished(meeting: meeting, item: item),
    ItemSkipped(meeting: meeting, item: item),
    ItemParked(meeting: meeting, item: item, reason: "geen tijd"),
    ItemReopened(meeting: meeting, item: item),
  ]

  private static let recorded: [any Event] = [
    DecisionTaken(
      number: "B2026-4.3", place: place, text: "Enquête herhalen", replaces: other, reviewOn: day("2027-05-01"),
      goals: ["G1", "spread"]),
    DecisionEdited(decision: other, text: "Enquête in het najaar", replacing: [other]),
    DecisionStatusChanged(decision: other, status: .deferred, reviewOn: day("2027-06-01"), reason: "wacht op data"),
    ActionAgreed(
      number: "A2026-4.5", place: place, terms: terms, choice: other, parelRole: .organises, goals: ["G2"]),
    ActionEdited(action: other, terms: ActionTerms(text: "Data", actors: actors, due: .ongoing), replacing: [other]),
    ActionStatusChanged(action: other, status: .busy, reason: "half klaar"),
    NoteWritten(place: place, text: "Om te onthouden"),
    NoteEdited(note: other, text: "Om goed te onthouden", replacing: [other]),
    PointParked(place: place, text: "Vervoer"),
    PointEdited(point: other, text: "Vervoer van patiënten", replacing: [other]),
    GoalAgreed(number: "G1", place: place, text: "Iedere PaTz-groep in beeld"),
    GoalEdited(goal: other, text: "Iedere groep in beeld", replacing: [other]),
    RowWritten(place: place, cells: cells),
    RowEdited(row: other, cells: cells, replacing: [other]),
    RowRemoved(row: other),
  ]

  private static let parels: [any Event] = [
    ParelChosen(
      place: place, parel: ParelID("knowledge-game"), variant: VariantID("existing"), organisers: actors,
      guides: [.role(RoleID("consultant"))], goals: ["G1"]),
    ParelPlanned(choice: other, date: day("2027-03-03"), location: "Zaal 3", expected: 25),
    ParelHeld(choice: other, date: day("2027-03-04"), attended: 23),
    ParelEvaluated(choice: other, result: "Leerzaam", replacing: [other]),
    ParelCancelled(choice: other, reason: "te weinig aanmeldingen"),
    ParelActorsChanged(choice: other, organisers: actors, guides: [.role(RoleID("ros-adviser"))]),
  ]
}
