import Meetings

/// Every screen by its name, in the order in which somebody meets them.
enum ScreenName: CaseIterable, Sendable {
  case start, home, agenda, live, readBack, people, parels, parel, background, choices, decisions, actions, meetings
  case search, story, projection, settings, manual

  /// The screen itself.
  var screen: any ConsoleScreen.Type {
    switch self {
    case .start: StartScreen.self
    case .home: HomeScreen.self
    case .agenda: AgendaScreen.self
    case .live: LiveScreen.self
    case .readBack: ReadBackScreen.self
    case .people: PeopleScreen.self
    case .parels: ParelsScreen.self
    case .parel: ParelScreen.self
    case .background: BackgroundScreen.self
    case .choices: ChoicesScreen.self
    case .decisions: DecisionsScreen.self
    case .actions: ActionsScreen.self
    case .meetings: MeetingsScreen.self
    case .search: SearchScreen.self
    case .story: StoryScreen.self
    case .projection: ProjectionScreen.self
    case .settings: SettingsScreen.self
    case .manual: ManualScreen.self
    }
  }

  /// The screen as help, palette and the reference of keys know it.
  var known: KnownScreen { screen.known }
}

extension ConsoleScreen {
  fileprivate static var known: KnownScreen { KnownScreen(manual.title, bindings) }
}

extension OpenScreen {
  /// Which screen it is.
  var name: ScreenName {
    switch self {
    case .start: .start
    case .home: .home
    case .agenda: .agenda
    case .live: .live
    case .readBack: .readBack
    case .people: .people
    case .parels: .parels
    case .parel: .parel
    case .background: .background
    case .choices: .choices
    case .decisions: .decisions
    case .actions: .actions
    case .meetings: .meetings
    case .search: .search
    case .story: .story
    case .projection: .projection
    case .settings: .settings
    case .manual: .manual
    }
  }
}
