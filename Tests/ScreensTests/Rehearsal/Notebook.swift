import Catalogue
import Meetings

/// Writes the past of a group for a test, act by act, so that it reads as what happened.
struct Notebook {
  private(set) var history = History()
  private(set) var recorder = Recorder(device: "kq3f")
  private(set) var now: Moment
  let language: Language

  init(_ language: Language = .dutch, from now: Moment = .at("2026-01-10", "10:00")) {
    self.language = language
    self.now = now
  }

  var group: Trekkersgroep { history.group }

  mutating func record(_ act: Act) throws {
    history.insert(try recorder.entries(of: act, at: now.instant, after: history.latest))
  }

  mutating func record(_ events: any Event...) throws { try record(Act(events)) }

  /// Turns the clock to a moment.
  mutating func on(_ day: String, _ time: String) { now = .at(day, time) }

  mutating func wait(minutes: Int) { now = now.later(minutes: minutes) }

  // MARK: People

  mutating func found(_ name: String) throws { try record(GroupFounded(name: name, scale: .network)) }

  mutating func join(_ name: String, _ roles: RoleID..., from organisation: String? = nil) throws {
    try record(MemberJoined(name: name, roles: roles, organisation: organisation))
  }

  /// Somebody by name.
  func member(_ name: String) -> EntryID { group.members.first { $0.name == name }?.id ?? EntryID("nobody") }

  // MARK: Meetings

  /// The meeting that was planned last.
  var meeting: EntryID { group.meetings.last?.id ?? EntryID("none") }

  mutating func plan(_ day: String, _ time: String, at place: String? = nil, _ template: String = "short") throws {
    let agenda = PatzCatalogue.standard.agenda(of: template, in: language)
    try record(
      group.planning(
        on: Day(day) ?? now.day, start: TimeOfDay(time), location: place, template: template, agenda: agenda))
  }

  /// Begins the meeting planned last, with these people, the first of whom chairs and the second of whom writes.
  mutating func begin(with names: String...) throws {
    guard let meeting = group.meetings.last else { return }
    try record(meeting.starting(at: now.time))
    for name in names {
      try record(AttendanceNoted(meeting: meeting.id, member: member(name), attendance: .present))
    }
    for (name, function) in zip(names, [MeetingRole.chair, .minuteTaker]) {
      try record(FunctionGiven(meeting: meeting.id, function: function, member: member(name)))
    }
  }

  /// Goes on to the next item after so many minutes.
  mutating func next(after minutes: Int) throws {
    wait(minutes: minutes)
    if let act = group.runningMeeting?.goingOn(in: group, at: now.instant) { try record(act) }
  }

  /// Goes on to the item of a topic, spending so many minutes on each item before it.
  mutating func turn(to topic: String, spending minutes: Int) throws {
    while let current = group.runningMeeting?.current, current.topic?.rawValue != topic,
      group.runningMeeting?.nextItem != nil
    {
      try next(after: minutes)
    }
  }

  mutating func close() throws {
    guard let meeting = group.runningMeeting else { return }
    try record(group.closing(meeting, at: now.time, now: now.instant, reason: nil))
  }

  // MARK: Lines

  private var recording: Recording? {
    group.runningMeeting.map { Recording(group: group, meeting: $0, item: $0.current) }
  }

  mutating func say(_ kind: QuickLine.Kind, _ text: String, replacing old: EntryID? = nil) throws {
    let line = QuickLine.literal(text)
    if let act = recording?.act(of: line, as: kind, replacing: old) { try record(act) }
  }

  mutating func agree(_ text: String, by actors: Actor..., due: Due = .none) throws {
    var line = QuickLine.literal(text)
    (line.actors, line.due) = (actors, due)
    if let act = recording?.act(of: line, as: .action) { try record(act) }
  }

  mutating func choose(_ parel: String, _ variant: String, organised organisers: Actor, guided guides: Actor) throws {
    let name = PatzCatalogue.standard.parel(ParelID(parel))
    guard let name, let recording else { return }
    try record(
      recording.act(
        choosing: ParelID(parel), variant: VariantID(variant), organisers: [organisers], guides: [guides],
        organise: ParelProposal.organise(name)[language], guide: ParelProposal.guide(name)[language]))
  }

  /// An actor by a member's name.
  func who(_ name: String) -> Actor { .member(member(name)) }
}
