import Console
import Meetings

/// The group at a glance: the next or running meeting, open actions, Parels under way, the last decisions.
struct HomeScreen: ConsoleScreen {
  static let bindings: [Binding<HomeScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "overleg", en: "meeting"),
      help: Text(
        nl: "verder met het overleg dat loopt, of de agenda van het volgende",
        en: "continue the running meeting, or open the agenda of the next one"), records: false,
      unless: { _, context in context.group.meetingAtHand(on: context.now.day) == nil ? Self.noMeeting : nil }
    ) { _, context in openMeeting(context) },
    Binding(
      Keys("n"), Text(nl: "nieuw overleg", en: "new meeting"),
      help: Text(nl: "een overleg plannen", en: "plan a meeting")
    ) { _, _ in [.ask(NewMeetingPrompt())] },
    Binding(
      Keys(nl: "b", en: "d"), Text(nl: "besluiten", en: "decisions"),
      help: Text(nl: "alle besluiten van alle overleggen", en: "all decisions of all meetings"), records: false
    ) { _, context in [.open(.decisions(DecisionsScreen(context)))] },
    Binding(
      Keys("a"), Text(nl: "acties", en: "actions"),
      help: Text(nl: "alle acties, per persoon of rol", en: "all actions, by person or role"), records: false
    ) { _, context in [.open(.actions(ActionsScreen(context)))] },
    Binding(
      Keys("p"), Text(nl: "Parels", en: "Parels"),
      help: Text(nl: "de gekozen Parels; van daar ook alle Parels", en: "the chosen Parels, and from there all Parels"),
      records: false
    ) { _, context in [.open(.choices(ChoicesScreen(context)))] },
    Binding(
      Keys("m"), PeopleScreen.name, help: Text(nl: "leden en hun rollen", en: "members and their roles"),
      records: false
    ) { _, context in [.open(.people(PeopleScreen(meeting: nil)))] },
    Binding(
      Keys("o"), Text(nl: "overleggen", en: "meetings"),
      help: Text(nl: "alle overleggen, met hun verslag", en: "all meetings, with their minutes"), isHint: false,
      records: false
    ) { _, context in [.open(.meetings(MeetingsScreen(context)))] },
    Binding(
      Keys("i"), Text(nl: "achtergrond", en: "background"), help: BackgroundScreen.contents, isHint: false,
      records: false
    ) { _, _ in [.open(.background(BackgroundScreen()))] },
    SettingsScreen.opening(),
    Binding(
      Keys("g"), Text(nl: "andere groep", en: "other group"),
      help: Text(nl: "naar het beginscherm met alle groepen", en: "to the start screen with all groups"), isHint: false,
      records: false
    ) { _, _ in [.perform(.leaveGroup)] },
    Binding(
      Keys("q"), Text(nl: "stoppen", en: "quit"), help: Text(nl: "het programma sluiten", en: "close the program"),
      isHint: false, records: false
    ) { _, context in context.group.runningMeeting == nil ? [.perform(.quit)] : [.ask(LeavePrompt(way: .quit))] },
  ]

  private static let noMeeting = Text(
    nl: "Er is nog geen overleg gepland. Druk op n voor een nieuw overleg.",
    en: "No meeting is planned yet. Press n for a new meeting.")

  private static func openMeeting(_ context: Context) -> [Outcome] {
    guard let meeting = context.group.meetingAtHand(on: context.now.day) else { return [.refuse(noMeeting)] }
    return meeting.status == .running
      ? [.open(.live(LiveScreen(meeting: meeting.id)))] : [.open(.agenda(AgendaScreen(meeting: meeting.id)))]
  }

  func title(_ context: Context) -> [String] { [context.group.name] }

  func draw(_ pane: inout Pane, _ context: Context) {
    let gap = pane.rows >= 16 ? 1 : 0
    var row = 0
    for (section, rows) in Self.shares(of: HomeSections(context).all, columns: pane.columns, rows: pane.rows, gap: gap)
    {
      section.draw(&pane, from: row, rows: rows)
      row += rows + gap
    }
  }

  /// The rows of each part: first what each needs to say something, as far as that goes, and then, in their order, all
  /// that each has. A part for which nothing is left is a key away.
  private static func shares(
    of sections: [HomeSection], columns: Int, rows: Int, gap: Int
  ) -> [(section: HomeSection, rows: Int)] {
    var shares: [(section: HomeSection, rows: Int)] = []
    var left = rows + gap
    for section in sections {
      let least = section.least(columns: columns)
      guard least + gap <= left else { continue }
      shares.append((section, least))
      left -= least + gap
    }
    // The meeting in full, then each thing of the others in one line, then what is longer.
    let wanted = shares.map { $0.section.wanted(columns: columns) }
    // A part has all of its longer rows or none: a few rows more would stay blank.
    func complete(_ indices: some Sequence<Int>) {
      for index in indices where wanted[index] - shares[index].rows <= left {
        left -= wanted[index] - shares[index].rows
        shares[index].rows = wanted[index]
      }
    }
    complete(shares.indices.prefix(1))
    spread(&left, over: &shares, upTo: shares.map { max($0.rows, $0.section.compact(columns: columns)) })
    complete(shares.indices)
    return shares
  }

  /// Nobody takes all: each gets a row in turn, so that the last decisions are in sight beside many actions.
  private static func spread(
    _ left: inout Int, over shares: inout [(section: HomeSection, rows: Int)], upTo aim: [Int]
  ) {
    while left > 0 {
      let open = shares.indices.filter { shares[$0].rows < aim[$0] }
      guard !open.isEmpty else { return }
      for index in open where left > 0 {
        shares[index].rows += 1
        left -= 1
      }
    }
  }
}
