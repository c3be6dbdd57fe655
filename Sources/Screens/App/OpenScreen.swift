import Console
import Meetings

/// Every screen there is. A new one is a file of its own and a case here.
enum OpenScreen: Sendable {
  case start(StartScreen)
  case home(HomeScreen)
  case agenda(AgendaScreen)
  case live(LiveScreen)
  case readBack(ReadBackScreen)
  case people(PeopleScreen)
  case parels(ParelsScreen)
  case parel(ParelScreen)
  case background(BackgroundScreen)
  case meetings(MeetingsScreen)
  case decisions(DecisionsScreen)
  case actions(ActionsScreen)
  case choices(ChoicesScreen)
  case search(SearchScreen)
  case story(StoryScreen)
  case manual(ManualScreen)
  case settings(SettingsScreen)
  case projection(ProjectionScreen)

  /// The screen itself, whichever it is.
  private var screen: any ConsoleScreen {
    get {
      switch self {
      case .start(let screen): screen
      case .home(let screen): screen
      case .agenda(let screen): screen
      case .live(let screen): screen
      case .readBack(let screen): screen
      case .people(let screen): screen
      case .parels(let screen): screen
      case .parel(let screen): screen
      case .background(let screen): screen
      case .meetings(let screen): screen
      case .decisions(let screen): screen
      case .actions(let screen): screen
      case .choices(let screen): screen
      case .search(let screen): screen
      case .story(let screen): screen
      case .manual(let screen): screen
      case .settings(let screen): screen
      case .projection(let screen): screen
      }
    }
    // By what it was, not by what it becomes: so the compiler names a screen that is missing here.
    set {
      switch self {
      case .start(let screen): self = .start(screen.becoming(newValue))
      case .home(let screen): self = .home(screen.becoming(newValue))
      case .agenda(let screen): self = .agenda(screen.becoming(newValue))
      case .live(let screen): self = .live(screen.becoming(newValue))
      case .readBack(let screen): self = .readBack(screen.becoming(newValue))
      case .people(let screen): self = .people(screen.becoming(newValue))
      case .parels(let screen): self = .parels(screen.becoming(newValue))
      case .parel(let screen): self = .parel(screen.becoming(newValue))
      case .background(let screen): self = .background(screen.becoming(newValue))
      case .meetings(let screen): self = .meetings(screen.becoming(newValue))
      case .decisions(let screen): self = .decisions(screen.becoming(newValue))
      case .actions(let screen): self = .actions(screen.becoming(newValue))
      case .choices(let screen): self = .choices(screen.becoming(newValue))
      case .search(let screen): self = .search(screen.becoming(newValue))
      case .story(let screen): self = .story(screen.becoming(newValue))
      case .manual(let screen): self = .manual(screen.becoming(newValue))
      case .settings(let screen): self = .settings(screen.becoming(newValue))
      case .projection(let screen): self = .projection(screen.becoming(newValue))
      }
    }
  }

  /// What the manual says of it.
  var manual: ManualPage { type(of: screen).manual }

  func title(_ context: Context) -> [String] { screen.title(context) }
  func page(_ context: Context) -> String? { screen.page(context) }
  func draw(_ pane: inout Pane, _ context: Context) { screen.draw(&pane, context) }
  func entries(_ context: Context) -> [HelpEntry] { screen.entries(context) }
  func rowsToChoose(_ context: Context) -> [Int]? { screen.rowsToChoose(context) }
  func readsOn(_ context: Context) -> Bool { screen.readsOn(context) }

  var takesText: Bool { screen.takesText }
  var takesLetters: Bool { screen.takesLetters }

  func stepBack(_ context: Context) -> [Outcome] { screen.stepBack(context) }

  mutating func handle(_ key: Key, _ context: Context) -> [Outcome]? {
    var changed = screen
    defer { screen = changed }
    return changed.handle(key, context)
  }

  mutating func run(index: Int, _ context: Context) -> [Outcome] {
    var changed = screen
    defer { screen = changed }
    return changed.run(index: index, context)
  }

  mutating func choose(row: Int, _ context: Context) {
    var changed = screen
    changed.choose(row: row, context)
    screen = changed
  }

  mutating func refresh(_ context: Context) {
    var changed = screen
    changed.refresh(context)
    screen = changed
  }

  /// The keys that open a line here, as they are said.
  var keysOfLines: Text {
    switch self {
    case .projection(let screen) where screen.follows: Text(verbatim: "")
    case .live, .projection: Text(nl: "b, a of n", en: "d, a or n")
    case .home, .start, .readBack: Text(verbatim: "n")
    case .agenda: Text(nl: "t", en: "i")
    case .people(let screen): screen.meeting == nil ? Text(verbatim: "n") : Text(nl: "n of g", en: "n or g")
    case .decisions, .actions: Text(verbatim: "s")
    case .parel, .background, .meetings, .choices, .story, .parels, .search, .manual, .settings:
      Text(verbatim: "")
    }
  }

  /// Whether the meeting it shows was taken back altogether.
  func isGone(_ context: Context) -> Bool {
    let meeting: EntryID? =
      switch self {
      case .agenda(let screen): screen.meeting
      case .live(let screen): screen.meeting
      case .readBack(let screen): screen.meeting
      case .people(let screen): screen.meeting
      // A window that only projects waits for the next one.
      case .projection(let screen): screen.follows ? nil : screen.meeting
      default: nil
      }
    return meeting.map { context.group.meetings[$0] == nil } ?? false
  }

  /// Whether an action of a meeting that runs can be done on it: not on a screen that shows none, or another.
  func serves(_ running: EntryID?) -> Bool {
    guard let running else { return true }
    return switch self {
    case .agenda(let screen): screen.meeting == running
    case .live(let screen): screen.meeting == running
    case .readBack(let screen): screen.meeting == running
    case .people(let screen): screen.meeting == running
    case .parels(let screen): screen.meeting == running
    case .projection(let screen): screen.meeting == running
    default: true
    }
  }

  /// A meeting whose start was taken back shows its agenda again, one that was closed what was agreed in it.
  mutating func followTheMeeting(_ context: Context) {
    guard case .live(let screen) = self else { return }
    switch screen.held(context)?.status {
    case .planned: self = .agenda(AgendaScreen(meeting: screen.meeting))
    case .closed: self = .readBack(ReadBackScreen(meeting: screen.meeting))
    default: return
    }
  }

  /// Whether both are the read-back, or both the agenda, of one meeting.
  func isSame(as other: OpenScreen) -> Bool {
    switch (self, other) {
    case (.readBack(let screen), .readBack(let before)): screen.meeting == before.meeting
    case (.agenda(let screen), .agenda(let before)): screen.meeting == before.meeting
    default: false
    }
  }
}

extension ConsoleScreen {
  /// The same screen as it is after a key.
  fileprivate func becoming(_ changed: any ConsoleScreen) -> Self { changed as? Self ?? self }
}
