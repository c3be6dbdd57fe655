import Meetings

/// Every screen by its name, in the order in which somebody meets them.
enum ScreenName: CaseIterable, Sendable {
  case start, home, agenda, live, readBack, people, parels, parel, background, choices, decisions, actions, meetings
  case search, story, projection

  /// The screen as help, palette and the reference of keys know it.
  var known: KnownScreen {
    switch self {
    case .start: KnownScreen(Text(nl: "Beginscherm", en: "Start"), StartScreen.bindings)
    case .home: KnownScreen(Text(nl: "De groep", en: "The group"), HomeScreen.bindings)
    case .agenda: KnownScreen(Text(nl: "Agenda", en: "Agenda"), AgendaScreen.bindings)
    case .live: KnownScreen(Text(nl: "Het overleg", en: "The meeting"), LiveScreen.bindings)
    case .readBack: KnownScreen(Text(nl: "Voorlezen en afsluiten", en: "Read back and close"), ReadBackScreen.bindings)
    case .people: KnownScreen(Text(nl: "Mensen", en: "People"), PeopleScreen.bindings)
    case .parels: KnownScreen(Text(nl: "Alle Parels", en: "All Parels"), ParelsScreen.bindings)
    case .parel: KnownScreen(Text(nl: "Eén Parel", en: "One Parel"), ParelScreen.bindings)
    case .background: KnownScreen(Text(nl: "Achtergrond", en: "Background"), BackgroundScreen.bindings)
    case .choices: KnownScreen(Text(nl: "Gekozen Parels", en: "Chosen Parels"), ChoicesScreen.bindings)
    case .decisions: KnownScreen(Text(nl: "Besluiten", en: "Decisions"), DecisionsScreen.bindings)
    case .actions: KnownScreen(Text(nl: "Acties", en: "Actions"), ActionsScreen.bindings)
    case .meetings: KnownScreen(Text(nl: "Overleggen", en: "Meetings"), MeetingsScreen.bindings)
    case .search: KnownScreen(Text(nl: "Zoeken", en: "Search"), SearchScreen.bindings)
    case .story: KnownScreen(Text(nl: "Geschiedenis", en: "History"), StoryScreen.bindings)
    case .projection: KnownScreen(Text(nl: "Projectie", en: "Projection"), ProjectionScreen.bindings)
    }
  }
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
    }
  }
}
