import Console
import Meetings

/// What can be done while the meeting is projected: to go on, and to record or look on the meeting's own screen.
enum ProjectionActions {
  typealias Action = Binding<ProjectionScreen>

  static let all: [Action] = [more] + walking + recording + [readBack, item, quit]

  /// The key that opens it.
  static let key = Keys("z")
  static let word = Text(nl: "projectie", en: "projection")
  static let help = Text(
    nl:
      "voor de zaal: het punt, een grote klok, wat is vastgelegd, en bij het voorlezen wat is afgesproken; nog eens z is terug",
    en:
      "for the room: the item, a large clock, what was recorded, and at the read-back what was agreed; z again goes back"
  )

  /// On every screen the key means this, and never anything else.
  static let opening = Binding<AppModel>(
    key, word, help: help, isHint: false, records: false,
    unless: { model, context in
      if context.isProjector { return Sentences.onlyProjects }
      return model.isProjecting || projected(from: model) != nil ? nil : noneRuns(context)
    }
  ) { model, _ in
    if model.isProjecting { return [.back] }
    return projected(from: model).map { [.open(.projection($0))] } ?? []
  }

  /// The meeting that runs; from the read-back what was agreed in that one, which may be closed.
  private static func projected(from model: AppModel) -> ProjectionScreen? {
    if case .readBack(let screen) = model.top { return ProjectionScreen(meeting: screen.meeting, isReadBack: true) }
    return model.context.group.runningMeeting.map { ProjectionScreen(meeting: $0.id) }
  }

  private static func noneRuns(_ context: Context) -> Text {
    guard context.group.nextMeeting() != nil else {
      return Text(nl: "Er loopt geen overleg om te projecteren.", en: "No meeting is running to project.")
    }
    return Text(
      nl: "De projectie komt met het overleg: zodra dat loopt, toont z het aan de zaal.",
      en: "The projection comes with the meeting: once that is running, z shows it to the room.")
  }

  // MARK: As in the meeting

  private static func ofMeeting(_ way: OnProjection) -> [Binding<LiveScreen>] {
    LiveActions.all.filter { $0.onProjection == way }
  }

  /// What takes the meeting on is done here, and said by what is shown; what opens a screen would be in the room's sight.
  private static let walking: [Action] = ofMeeting(.inSight).map { live in
    Action(
      live.keys, live.word, help: live.help, isHint: live.isHint, records: live.records,
      unless: { screen, context in refusal(live, screen, context) }
    ) { screen, context in
      guard let meeting = screen.meeting else { return [] }
      // What nobody sees changing is not changed: first back to the item.
      if screen.isReadBack {
        screen.show(readBack: false)
        return []
      }
      var own = LiveScreen(meeting: meeting)
      return live.run(&own, context).compactMap { staying($0, &screen) }
    }
  }

  private static func staying(_ outcome: Outcome, _ screen: inout ProjectionScreen) -> Outcome? {
    switch outcome {
    // What is said there names items of the agenda, which are for the room.
    case .record(let act, let then):
      return .record(act) { entries, after in (then?(entries, after) ?? []).map(announced) }
    case .open(.readBack):
      screen.show(readBack: true)
      return nil
    default: return outcome
    }
  }

  private static func announced(_ outcome: Outcome) -> Outcome {
    guard case .say(let text) = outcome else { return outcome }
    return .announce(Text(nl: ContactMask.masked(text.nl), en: ContactMask.masked(text.en)))
  }

  /// The line that is typed stands on the meeting's own screen, and never on this one, which is back after it.
  private static let recording: [Action] = ofMeeting(.onOwnScreen).map { live in
    // Enter edits what was chosen, and here nothing is.
    Action(
      live.keys.without(.enter), live.word, help: live.help, isHint: live.isHint, records: live.records,
      unless: { screen, context in refusal(live, screen, context) }
    ) { screen, context in
      guard let meeting = screen.meeting else { return [] }
      var own = LiveScreen(meeting: meeting)
      return [.goOn(meeting)] + live.run(&own, context)
    }
  }

  private static func refusal(
    _ live: Binding<LiveScreen>, _ screen: ProjectionScreen, _ context: Context
  ) -> Text? {
    guard !screen.follows, let meeting = screen.meeting else { return Sentences.onlyProjects }
    let own = LiveScreen(meeting: meeting)
    // A meeting that is over has no screen of its own any more, to look at either.
    return LiveActions.notRunning(own, context) ?? live.refusal(own, context)
  }

  /// What a key of the meeting that is not for the room is answered with; nil where it is another key.
  static func refusalOfOthers(_ key: Key, _ context: Context) -> Text? {
    let isHere = all.contains { $0.keys[context.language].contains(key) }
    guard !isHere, let live = LiveActions.all.first(where: { $0.keys[context.language].contains(key) }) else {
      return nil
    }
    return Text(
      nl: "“\(live.word.nl)” staat op je eigen scherm: z gaat terug.",
      en: "“\(live.word.en)” is on your own screen: z goes back.")
  }

  // MARK: Its own

  /// The other key that reads on goes to the next item where there is no more: in the help it stands there.
  private static let more = Action(
    Keys(.down), Text(nl: "verder", en: "more"),
    help: Text(nl: "verder in wat er is afgesproken", en: "more of what was agreed"), records: false,
    unless: { screen, context in
      screen.hasMore(context) ? nil : Text(nl: "Alles staat in beeld.", en: "Everything is in sight.")
    }
  ) { screen, context in screen.type(.pageDown, context) ?? [] }

  private static let readBack = Action(
    Keys(nl: "f", en: "c"), Text(nl: "voorlezen", en: "read back"),
    help: Text(
      nl: "wat er is afgesproken; een tweede venster gaat er niet vanzelf heen",
      en: "what was agreed; a second window does not go there by itself"), isHint: false, records: false,
    // Nothing that is recorded tells a window of its own when the chair reads back.
    isHintWhen: { screen, _ in screen.follows },
    unless: { screen, context in
      if screen.isReadBack { return Text(nl: "Dat staat er al.", en: "It is shown already.") }
      return notRunning(screen, context)
    }
  ) { screen, _ in
    screen.show(readBack: true)
    return []
  }

  private static let item = Action(
    Keys(nl: "f", en: "c"), Text(nl: "agendapunt", en: "item"),
    help: Text(nl: "terug naar het agendapunt", en: "back to the item"), records: false,
    unless: { screen, context in
      if !screen.isReadBack { return Text(nl: "Het agendapunt staat er al.", en: "The item is shown already.") }
      return notRunning(screen, context)
    }
  ) { screen, _ in
    screen.show(readBack: false)
    return []
  }

  private static func notRunning(_ screen: ProjectionScreen, _ context: Context) -> Text? {
    screen.held(context)?.status == .running ? nil : Text(nl: "Er loopt geen overleg.", en: "No meeting is running.")
  }

  private static let quit = Action(
    Keys("q"), Text(nl: "stoppen", en: "quit"),
    help: Text(nl: "dit venster sluiten", en: "close this window"), records: false,
    unless: { screen, _ in
      screen.follows ? nil : Text(nl: "Esc gaat terug naar je eigen scherm.", en: "Esc goes back to your own screen.")
    }
  ) { _, _ in [.perform(.quit)] }
}
