import Console
import Meetings

/// The palette: every action of the program, those for this moment first.
extension AppModel {
  /// Everything that can be done, by the screen that it belongs to.
  var paletteSections: [ActionSection] {
    let own = ownEntries
    // What cannot be done now comes last.
    let ordered = own.filter { $0.refusal == nil } + own.filter { $0.refusal != nil }
    var sections = [ActionSection(heading: Text(nl: "Dit scherm", en: "This screen"), entries: ordered)]
    sections += ScreenName.allCases.filter { $0 != top.name }.map { name in
      ActionSection(heading: name.known.name, entries: entries(of: name))
    }
    leaveOutDoubles(&sections)
    let likely = likely(among: sections)
    for index in sections.indices { sections[index].entries.removeAll { likely.contains($0) } }
    sections.insert(ActionSection(heading: Text(nl: "Overal", en: "Everywhere"), entries: commonEntries), at: 1)
    // In sight of the whole room what can never be done there is not listed.
    if context.isProjector {
      for index in sections.indices { sections[index].entries.removeAll { $0.refusal != nil } }
    }
    let now = ActionSection(heading: Text(nl: "Nu aan de orde", en: "Right now"), entries: likely, isMixed: true)
    return ([now] + sections).filter { !$0.entries.isEmpty }
  }

  /// Those of the screen on top; where it is not that of the meeting that runs, what it cannot do is done there.
  private var ownEntries: [HelpEntry] {
    let own = top.entries(context)
    guard !top.serves(context.group.runningMeeting?.id) else { return own }
    return zip(own, entries(of: top.name)).map { $0.refusal == nil ? $0 : $1 }
  }

  /// What the projection does as the meeting does it is listed once.
  private func leaveOutDoubles(_ sections: inout [ActionSection]) {
    let repeated: ScreenName = top.name == .projection ? .live : .projection
    let others = sections.flatMap(\.entries).filter { entry in
      let name = entry.screen ?? top.name
      return name != repeated && (name == .live || name == .projection)
    }
    for index in sections.indices {
      sections[index].entries.removeAll { entry in
        entry.screen == repeated && others.contains { $0.keys == entry.keys && $0.help == entry.help }
      }
    }
  }

  /// The actions of another screen, with why each is not possible from here.
  private func entries(of name: ScreenName) -> [HelpEntry] {
    switch way(to: name) {
    case .closed(let why): return name.known.entries(context.language, unless: why).map { $0.on(name) }
    case .aside(let screen), .open(let screen, over: _):
      return screen.entries(context).map { entry in
        var entry = entry.on(name)
        // What a row has to be chosen for is not possible or impossible by the row that happens to be the first.
        if entry.actsOnChosen, !context.isReadOnly { entry.refusal = nil }
        return entry
      }
    }
  }

  /// What is done most at this moment: in a meeting to record and to go on, before it the agenda, after it the lists. It
  /// is what the hints of those screens say.
  private func likely(among sections: [ActionSection]) -> [HelpEntry] {
    let names: [ScreenName] =
      stack.first?.name == .start
      ? [.start]
      : context.group.runningMeeting != nil ? [.live] : context.group.nextMeeting() != nil ? [.agenda, .home] : [.home]
    let entries = names.flatMap { name in
      sections.flatMap(\.entries).filter { ($0.screen ?? top.name) == name }
    }
    return Array(entries.filter { $0.isHint && $0.refusal == nil && !$0.actsOnChosen }.prefix(Hints.most))
  }

  // MARK: The way there

  /// How an action of another screen is done.
  enum Way {
    /// On that screen, which opens over so many of those that are open.
    case open(OpenScreen, over: Int)
    /// Without going there.
    case aside(OpenScreen)
    /// Not from here.
    case closed(Text)
  }

  /// How to come to a screen that is not on top: back to it where it is open, else to a new one over this.
  func way(to name: ScreenName) -> Way {
    guard stack.first?.name != .start else {
      return .closed(Text(nl: "Open eerst een groep.", en: "Open a group first."))
    }
    if context.isProjector { return .closed(Sentences.onlyProjects) }
    let running = context.group.runningMeeting?.id
    if name != .home, let index = stack.lastIndex(where: { $0.name == name && $0.serves(running) }) {
      return .open(stack[index], over: index)
    }
    switch screen(name) {
    case .success(let screen): return name == .home ? .aside(screen) : .open(screen, over: stack.count)
    case .failure(let refusal): return .closed(refusal.text)
    }
  }

  /// A new screen where nothing has to be chosen for it, or what has to be done first.
  private func screen(_ name: ScreenName) -> Result<OpenScreen, Refusal> {
    let running = context.group.runningMeeting?.id
    let next = context.group.meetingAtHand(on: context.now.day)?.id
    let read = running ?? context.group.meetingsByDate.last { $0.status == .closed }?.id
    switch name {
    case .start: return .failure(Self.leaveFirst)
    case .home: return .success(.home(HomeScreen()))
    case .agenda: return Self.open(next, or: Self.noMeeting) { .agenda(AgendaScreen(meeting: $0)) }
    case .live: return Self.open(running, or: Self.noneRuns) { .live(LiveScreen(meeting: $0)) }
    case .readBack: return Self.open(read, or: Self.noneRuns) { .readBack(ReadBackScreen(meeting: $0)) }
    case .people: return .success(.people(PeopleScreen(meeting: running)))
    case .parels: return .success(.parels(ParelsScreen(context, meeting: running)))
    case .parel: return .failure(Self.noParel)
    case .background: return .success(.background(BackgroundScreen()))
    case .choices: return .success(.choices(ChoicesScreen(context)))
    case .decisions: return .success(.decisions(DecisionsScreen(context)))
    case .actions: return .success(.actions(ActionsScreen(context)))
    case .meetings: return .success(.meetings(MeetingsScreen(context)))
    case .search: return .success(.search(SearchScreen(context)))
    case .story: return .failure(Self.noEntry)
    case .settings: return .success(.settings(SettingsScreen()))
    case .manual: return .success(.manual(ManualScreen(at: top.manual)))
    case .projection: return Self.open(running, or: Self.noneRuns) { .projection(ProjectionScreen(meeting: $0)) }
    }
  }

  /// The screen of a meeting, where there is one.
  private static func open(
    _ meeting: EntryID?, or refusal: Refusal, _ screen: (EntryID) -> OpenScreen
  ) -> Result<OpenScreen, Refusal> {
    meeting.map { .success(screen($0)) } ?? .failure(refusal)
  }

  private static let leaveFirst = Refusal(
    nl: "Dat kan op het beginscherm: ga er eerst heen met “andere groep”.",
    en: "That is done on the start screen: go there first with “other group”.")
  private static let noMeeting = Refusal(
    nl: "Er is geen overleg gepland. Plan er eerst een met “nieuw overleg”.",
    en: "No meeting is planned. Plan one first with “new meeting”.")
  private static let noneRuns = Refusal(
    nl: "Er loopt geen overleg. Begin er eerst een op de agenda.",
    en: "No meeting is running. Start one first on its agenda.")
  private static let noParel = Refusal(
    nl: "Kies eerst een Parel in de lijst met alle Parels.", en: "Choose a Parel first in the list of all Parels.")
  private static let noEntry = Refusal(
    nl: "Kies eerst een regel; h toont er de geschiedenis van.", en: "Choose an entry first; h shows its history.")
}

extension HelpEntry {
  /// The same action as that of a screen that is not on top.
  fileprivate func on(_ name: ScreenName) -> HelpEntry {
    var entry = self
    entry.screen = name
    return entry
  }
}
