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
    nl: "voor de zaal: alleen het punt, een grote klok en wat is vastgelegd; nog eens z is terug",
    en: "for the room: only the item, a large clock and what was recorded; z again goes back")

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
    // The clock, and the item, say it.
    case .record(let act, _): return .record(act)
    case .open(.readBack):
      screen.show(readBack: true)
      return nil
    default: return outcome
    }
  }

  /// The line that is typed stands on the meeting's own screen, and never on this one, which is back after it.
  private static let recording: [Action] = ofMeeting(.onOwnScreen).map { live in
    Action(
      live.keys, live.word, help: live.help, isHint: live.isHint, records: live.records,
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

  // MARK: Its own

  /// Line by line the first key stands for it: the other goes to the next item where there is no more.
  private static let more = Action(
    Keys(.down, .pageDown), Text(nl: "verder", en: "more"),
    help: Text(nl: "verder in wat er is afgesproken", en: "more of what was agreed"), records: false,
    unless: { screen, context in
      screen.hasMore(context) ? nil : Text(nl: "Alles staat in beeld.", en: "Everything is in sight.")
    }
  ) { screen, context in screen.type(.pageDown, context) ?? [] }

  private static let readBack = Action(
    Keys(nl: "f", en: "c"), Text(nl: "voorlezen", en: "read back"),
    help: Text(nl: "wat er is afgesproken", en: "what was agreed"), isHint: false, records: false,
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
