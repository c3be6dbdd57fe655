import Catalogue
import Meetings
import Testing

/// The states that the golden files are of.
enum Scenes {
  static let names = ["planned", "running", "whole", "cancelled"]

  static func scene(_ name: String) throws -> Scene {
    switch name {
    case "planned": try planned()
    case "running": try running()
    case "cancelled": try cancelled()
    default: try whole()
    }
  }

  static func planned() throws -> Scene {
    var scene = try Scene()
    try scene.plan("2026-11-23", "start")
    return scene
  }

  static func running() throws -> Scene {
    var scene = try planned()
    try scene.happens(scene.meeting.starting(at: TimeOfDay("14:03")))
    try scene.goOn(after: 4)
    try scene.say("Iedereen kent elkaar nu.", as: .note)
    return scene
  }

  static func cancelled() throws -> Scene {
    var scene = try planned()
    try scene.happens(scene.group.cancelling(scene.meeting, reason: "Te veel afmeldingen"))
    return scene
  }

  /// A closed meeting with one of everything, between an earlier one and a later one.
  static func whole() throws -> Scene {
    var scene = try Scene()
    let nwc = try scene.happens(
      MemberJoined(name: "NWC Noord", roles: [RoleID("network-coordinator")], organisation: "Netwerk Heideland"))
    let doctor = try scene.happens(
      MemberJoined(name: "Huisarts 1", roles: [RoleID("specialist-gp"), RoleID("ambassador")]))
    let nurse = try scene.happens(MemberJoined(name: "Wijkverpleegkundige 1"))
    let guest = try scene.happens(MemberJoined(name: "Apotheker 1", isGuest: true))
    try scene.plan("2026-08-31")
    let old = try first(&scene, nwc)
    try scene.plan("2026-11-23")
    try attend(&scene, [nwc: .present, doctor: .present, nurse: .excused, guest: .present])
    try walk(&scene, doctor: doctor, guest: guest, replacing: old)
    try scene.plan("2027-02-22")
    return scene
  }

  /// A second meeting that was held and closed, and did something about three of the four actions of the first.
  static func settling() throws -> (scene: Scene, earlier: [EntryID]) {
    var scene = try Scene()
    try scene.plan("2026-08-31")
    try scene.happens(scene.meeting.starting(at: nil))
    let late = Due.date(try #require(Day("2026-10-02")))
    let actions = try ["Bellen", "Mailen", "Schrijven", "Lezen"].map { try scene.say($0, as: .action, due: late) }
    try scene.happens(scene.group.closing(scene.meeting, at: nil, now: scene.instant, reason: nil))
    try scene.plan("2026-11-23")
    try scene.happens(scene.meeting.starting(at: nil))
    try scene.turn(to: "previous")
    try scene.happens(ActionStatusChanged(action: actions[0], status: .done))
    try scene.happens(ActionStatusChanged(action: actions[1], status: .dropped, reason: "geen tijd"))
    try scene.happens(
      ActionEdited(
        action: actions[2], terms: ActionTerms(text: "Schrijven", due: .date(try #require(Day("2027-01-15")))),
        replacing: [actions[2]]))
    try scene.happens(scene.group.closing(scene.meeting, at: nil, now: scene.instant, reason: nil))
    return (scene, actions)
  }

  private static func first(_ scene: inout Scene, _ nwc: EntryID) throws -> EntryID {
    try scene.happens(scene.meeting.starting(at: TimeOfDay("14:00")))
    try scene.turn(to: "learning-needs")
    let old = try scene.say("De consulent begeleidt.", as: .decision)
    try scene.turn(to: "closing")
    try scene.happens(scene.group.closing(scene.meeting, at: TimeOfDay("15:00"), now: scene.instant, reason: nil))
    return old
  }

  private static func attend(_ scene: inout Scene, _ people: KeyValuePairs<EntryID, Attendance>) throws {
    let meeting = scene.meeting.id
    for (member, attendance) in people {
      try scene.happens(AttendanceNoted(meeting: meeting, member: member, attendance: attendance), after: 0)
    }
    for (function, person) in zip(MeetingRole.allCases, people) {
      try scene.happens(FunctionGiven(meeting: meeting, function: function, member: person.key), after: 0)
    }
  }

  private static func walk(
    _ scene: inout Scene, doctor: EntryID, guest: EntryID, replacing old: EntryID
  ) throws {
    let nwc = Actor.role(RoleID("network-coordinator"))
    try scene.happens(scene.meeting.starting(at: TimeOfDay("14:02")))
    try scene.turn(to: "shared-goal")
    try scene.happens(scene.recording.act(agreeing: "In 2027 heeft elke wijk een PaTz-groep."))
    try goalRows(&scene)
    try scene.turn(to: "learning-needs")
    try arrivals(&scene, doctor, guest)
    try scene.say("De ambassadeur begeleidt.", as: .decision, replacing: old, goals: ["G1", "promote-expertise"])
    let taken = try scene.say("Vergissing.", as: .decision)
    try scene.happens(ActUndone(target: taken))
    try scene.say(
      "Enquête versturen", as: .action, by: [nwc, .member(doctor)], due: .date(try #require(Day("2026-12-04"))))
    try scene.say("Ruimte zoeken", as: .action, due: .nextMeeting)
    try scene.say("Contact houden met Hagro", as: .action, by: [.member(doctor)], due: .ongoing)
    try scene.say("Informatie voor mantelzorgers", as: .point)
    try parel(&scene, nwc, doctor)
    try contest(&scene)
    try scene.turn(to: "insurer-relation")
    try scene.happens(scene.meeting.parking(reason: nil), after: 3)
    try scene.happens(
      scene.group.closing(scene.meeting, at: TimeOfDay("15:31"), now: scene.instant, reason: "Tijd was op"), after: 5)
  }

  private static func goalRows(_ scene: inout Scene) throws {
    try scene.happens(
      scene.recording.act(filling: [
        .init(column: "actor", text: "network-coordinator"), .init(column: "goal", text: "expand-patz-groups"),
      ]))
    try scene.happens(
      scene.recording.act(filling: [
        .init(column: "shared", text: "Een groep in elke wijk"), .init(column: "later", text: "nieuwe kolom | 2"),
      ]))
  }

  private static func arrivals(_ scene: inout Scene, _ doctor: EntryID, _ guest: EntryID) throws {
    let (meeting, item) = (scene.meeting.id, try #require(scene.meeting.current?.id))
    try scene.happens(ArrivalNoted(meeting: meeting, member: doctor, item: item))
    try scene.happens(DepartureNoted(meeting: meeting, member: guest, item: item))
  }

  /// The brochure names others for both: that shows.
  private static func parel(_ scene: inout Scene, _ nwc: Actor, _ doctor: EntryID) throws {
    let ids = try scene.happens(
      scene.recording.act(
        choosing: ParelID("knowledge-game"), variant: VariantID("existing"), organisers: [nwc],
        guides: [.member(doctor)], organise: "Kennisspel organiseren", guide: "Kennisspel begeleiden", goals: ["G1"]))
    let choice = try #require(ids.first)
    try scene.happens(ParelPlanned(choice: choice, date: Day("2026-12-10"), location: "De Brink", expected: 14))
    try scene.happens(ParelHeld(choice: choice, attended: 13))
    try scene.happens(ParelEvaluated(choice: choice, result: "Twee nieuwe leden; zie https://example.org/a_b."))
  }

  /// Two people correct the same note and the same action.
  private static func contest(_ scene: inout Scene) throws {
    let note = try scene.say("Zes van de tien", as: .note)
    try scene.happens(NoteEdited(note: note, text: "Zeven van de tien", replacing: [note]))
    try scene.happens(NoteEdited(note: note, text: "Acht van de tien", replacing: [note]))
    let action = try scene.say("Zaal huren", as: .action, due: .none)
    for due in [Due.ongoing, .nextMeeting] {
      let terms = ActionTerms(text: "Zaal huren", actors: [.role(RoleID("consultant"))], due: due)
      try scene.happens(ActionEdited(action: action, terms: terms, replacing: [action]))
    }
  }
}
