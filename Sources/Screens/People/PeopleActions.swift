import Console
import Meetings

/// What can be done with people.
enum PeopleActions {
  typealias Action = Binding<PeopleScreen>

  static let all: [Action] = [attendance[0], back, attendance[1], new] + attendance.dropFirst(2) + members + late

  private static let attendance: [Action] = [
    Action(
      Keys(.enter, .character(" ")), Text(nl: "aanwezigheid", en: "attendance"),
      help: Text(
        nl: "aanwezig, afgemeld, afwezig: steeds de volgende", en: "present, excused, absent: changes each time"),
      unless: noAttendance
    ) { screen, context in
      guard let meeting = screen.held(context), let member = screen.selected(context) else { return [] }
      let next: Attendance =
        switch meeting.attendance[member.id] {
        case nil, .absent: .present
        case .present: .excused
        case .excused: .absent
        }
      return noting(next, screen, context)
    }.onChosen,
    Action(
      Keys("a"), Text(nl: "iedereen", en: "everybody"),
      help: Text(nl: "iedereen over wie nog niets staat is aanwezig", en: "mark everybody not marked yet as present"),
      unless: noMeeting
    ) { screen, context in
      guard let meeting = screen.held(context) else { return [] }
      let events = screen.people(context).filter { meeting.attendance[$0.id] == nil }.map { member in
        AttendanceNoted(meeting: meeting.id, member: member.id, attendance: .present)
      }
      return events.isEmpty ? [.refuse(allMarked)] : Outcome.attempt(Act(events), in: context)
    },
    function("1", .chair), function("2", .minuteTaker), function("3", .timekeeper),
  ]

  /// Notes whether the person who is chosen is there.
  static func noting(_ attendance: Attendance, _ screen: PeopleScreen, _ context: Context) -> [Outcome] {
    if let refusal = noAttendance(screen, context) { return [.refuse(refusal)] }
    guard let meeting = screen.held(context), let member = screen.selected(context) else { return [] }
    return Outcome.attempt(
      Act([AttendanceNoted(meeting: meeting.id, member: member.id, attendance: attendance)]), in: context)
  }

  private static let late: [Action] = [
    Action(
      Keys("l"), Text(nl: "komt later", en: "arrives late"),
      help: Text(nl: "komt nu binnen, bij dit agendapunt", en: "arrives now, at this item"), isHint: false,
      unless: noItem
    ) { screen, context in
      guard let (meeting, item, member) = now(screen, context) else { return [] }
      let said = AttendanceWords(screen, context).arriving
      return Outcome.attempt(Act([ArrivalNoted(meeting: meeting, member: member, item: item)]), in: context) { _, _ in
        [.say(said)]
      }
    }.onChosen,
    Action(
      Keys(nl: "e", en: "d"), Text(nl: "gaat eerder", en: "departs early"),
      help: Text(nl: "gaat nu weg, bij dit agendapunt", en: "leaves now, at this item"), isHint: false, unless: noItem
    ) { screen, context in
      guard let (meeting, item, member) = now(screen, context) else { return [] }
      var events: [any Event] = [DepartureNoted(meeting: meeting, member: member, item: item)]
      // Whoever leaves was there.
      if screen.held(context)?.attendance[member] != .present {
        events.append(AttendanceNoted(meeting: meeting, member: member, attendance: .present))
      }
      let said = AttendanceWords(screen, context).leaving
      return Outcome.attempt(Act(events), in: context) { _, _ in [.say(said)] }
    }.onChosen,
    Action(
      Keys("g"), Text(nl: "gast", en: "guest"),
      help: Text(nl: "een gast van dit overleg", en: "a guest of this meeting"), isHint: false,
      unless: { screen, context in
        screen.meeting == nil
          ? Text(nl: "Een gast voeg je toe tijdens een overleg.", en: "A guest is added in a meeting.") : nil
      }
    ) { screen, _ in [.ask(NewMemberPrompt(meeting: screen.meeting, isGuest: true))] },
  ]

  private static let allMarked = Text(
    nl: "Van iedereen staat er al iets; Enter wijzigt het bij wie je kiest.",
    en: "Everybody is marked already; Enter changes it for whom you choose.")

  private static func function(_ key: Character, _ function: MeetingRole) -> Action {
    Action(
      Keys(key), function.name,
      help: Text(nl: "de gekozen persoon is \(function.name.nl)", en: "make the chosen person \(function.name.en)"),
      unless: { screen, context in noAttendance(screen, context) ?? notThere(function, screen, context) }
    ) { screen, context in
      guard let meeting = screen.held(context), let member = screen.selected(context) else { return [] }
      let same = meeting.functions[function] == member.id
      var events: [any Event] = [
        FunctionGiven(meeting: meeting.id, function: function, member: same ? nil : member.id)
      ]
      if !same, meeting.attendance[member.id] != .present {
        events.append(AttendanceNoted(meeting: meeting.id, member: member.id, attendance: .present))
      }
      let said = AttendanceWords(screen, context).function(same ? nil : function)
      return Outcome.attempt(Act(events), in: context) { _, _ in said.map { [.say($0)] } ?? [] }
    }.onChosen
  }

  /// Who is not there leads nothing; what was given to them before can be taken back.
  private static func notThere(_ function: MeetingRole, _ screen: PeopleScreen, _ context: Context) -> Text? {
    guard let meeting = screen.held(context), let member = screen.selected(context),
      let attendance = meeting.attendance[member.id], attendance != .present,
      meeting.functions[function] != member.id
    else { return nil }
    return Text(
      nl: "\(member.name) is \(attendance.name.nl). Zet eerst op aanwezig (Enter), dan \(function.name.nl).",
      en: "\(member.name) is \(attendance.name.en). Mark them present first (Enter), then \(function.name.en).")
  }

  private static let new = Action(
    Keys("n"), Text(nl: "nieuw lid", en: "new member"),
    help: Text(nl: "een lid toevoegen, met rollen en organisatie", en: "add a member, with roles and organisation")
  ) { screen, _ in [.ask(NewMemberPrompt(meeting: screen.meeting, isGuest: false))] }

  private static let back = Action(
    Keys(nl: "t", en: "b"), Text(nl: "terug in de groep", en: "back in the group"),
    help: Text(nl: "wie weg was, is er weer bij", en: "somebody who left is back"),
    unless: { screen, context in
      if screen.selected(context)?.hasLeft == true { return nil }
      return screen.gone(context).isEmpty
        ? Text(nl: "Niemand is uit de groep gegaan.", en: "Nobody has left the group.")
        : Text(nl: "Kies eerst iemand die uit de groep is.", en: "Choose somebody who left the group first.")
    }
  ) { screen, context in
    guard let member = screen.selected(context) else { return [] }
    var events: [any Event] = [MemberReturned(member: member.id)]
    let said = AttendanceWords(screen, context)
    // Whoever comes back while a meeting runs is there.
    let isThere = screen.held(context).map { $0.status == .running && $0.attendance[member.id] == nil } ?? false
    if isThere, let meeting = screen.meeting {
      events.append(AttendanceNoted(meeting: meeting, member: member.id, attendance: .present))
    }
    return Outcome.attempt(Act(events), in: context) { [meeting = screen.meeting] _, _ in
      [
        .replace(.people(PeopleScreen(meeting: meeting, selecting: member.id))),
        .say(Sentences.undoable(said.back(isThere: isThere))),
      ]
    }
  }.onChosen

  private static let members: [Action] = [
    Action(
      Keys(nl: "w", en: "e"), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "naam, rollen of organisatie wijzigen", en: "edit name, roles or organisation"),
      unless: nobody
    ) { screen, context in screen.selected(context).map { [.ask(ChangeMemberPrompt(member: $0, context))] } ?? [] }
    .onChosen,
    Action(
      Keys(.delete, .character("x")), Text(nl: "uit de groep", en: "remove"),
      help: Text(nl: "gaat uit de groep; wat is vastgelegd blijft", en: "leaves the group; what was recorded stays"),
      unless: { nobody($0, $1) ?? gone($0, $1) }
    ) { screen, context in
      guard let member = screen.selected(context) else { return [] }
      let gone = AttendanceWords(screen, context).gone(isGuest: member.isGuest)
      let heir = screen.heir(of: member, context)
      return Outcome.attempt(Act([MemberLeft(member: member.id)]), in: context) { [meeting = screen.meeting] _, after in
        let left = after.group.members[member.id].map { LeftBehind(by: $0, in: after.group) }
        let more = left?.said(after).map { Text(nl: "\(gone.nl) \($0.nl)", en: "\(gone.en) \($0.en)") }
        // Whose actions have to go to somebody else stays chosen.
        let chosen = left?.hasActions == true ? member.id : heir
        let screen = PeopleScreen(meeting: meeting, selecting: chosen)
        return [.replace(.people(screen)), .say(Sentences.undoable(more ?? gone))]
      }
    }.onChosen,
    Action(
      Keys("o"), Text(nl: "open acties", en: "open actions"),
      help: Text(
        nl: "de open acties van de gekozen persoon, ook die van diens rollen",
        en: "the open actions of the chosen person, those of their roles too"),
      isHint: false, records: false, unless: nobody
    ) { screen, context in
      screen.selected(context).map { [.open(.actions(ActionsScreen(context, of: $0)))] } ?? []
    }.onChosen,
  ]

  private static func now(_ screen: PeopleScreen, _ context: Context) -> (EntryID, EntryID, EntryID)? {
    guard let meeting = screen.held(context), let item = meeting.clock.current, let member = screen.selected(context)
    else { return nil }
    return (meeting.id, item, member.id)
  }

  private static func noMeeting(_ screen: PeopleScreen, _ context: Context) -> Text? {
    guard let meeting = screen.held(context) else {
      return Text(
        nl: "Aanwezigheid leg je vast tijdens een overleg.", en: "Attendance is recorded in a meeting.")
    }
    if let refusal = MeetingMoved(meeting: meeting.id, date: meeting.date).refusal(in: context.group) {
      return refusal.text
    }
    return nobody(screen, context)
  }

  private static func noAttendance(_ screen: PeopleScreen, _ context: Context) -> Text? {
    noMeeting(screen, context) ?? gone(screen, context)
  }

  private static func noItem(_ screen: PeopleScreen, _ context: Context) -> Text? {
    if let refusal = noAttendance(screen, context) { return refusal }
    guard screen.held(context)?.clock.current == nil else { return nil }
    return Text(nl: "Het overleg is nog niet begonnen.", en: "The meeting has not started yet.")
  }

  private static func gone(_ screen: PeopleScreen, _ context: Context) -> Text? {
    guard let member = screen.selected(context), member.hasLeft else { return nil }
    return Text(nl: "\(member.name) is weg; t haalt terug.", en: "\(member.name) has left; b brings them back.")
  }

  private static func nobody(_ screen: PeopleScreen, _ context: Context) -> Text? {
    screen.selected(context) == nil ? Text(nl: "Er staat nog niemand.", en: "There is nobody yet.") : nil
  }
}
