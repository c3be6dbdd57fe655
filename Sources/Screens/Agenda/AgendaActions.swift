import Console
import Meetings

/// What can be done on the agenda.
enum AgendaActions {
  typealias Action = Binding<AgendaScreen>

  static let all: [Action] = [
    Action(
      Keys(.enter), Text(nl: "begin overleg", en: "start meeting"),
      help: Text(nl: "het overleg van vandaag beginnen; de klok loopt", en: "start today's meeting and its clock"),
      unless: { screen, context in notToday(screen, context) ?? refusalToStart(screen, context) }
    ) { screen, context in start(screen, context) },
    Action(
      Keys(nl: "g", en: "b"), Text(nl: "begin overleg", en: "start meeting"),
      help: Text(nl: "het overleg beginnen, ook op een andere dag", en: "start the meeting, even on another day"),
      isHint: false, unless: refusalToStart
    ) { screen, context in start(screen, context) },
    Action(
      Keys(.enter), Text(nl: "hierheen", en: "go here"),
      help: Text(nl: "naar het gekozen agendapunt", en: "to the chosen item"), unless: notRunning
    ) { screen, context in
      guard let meeting = screen.held(context), let item = screen.selected(context) else { return [] }
      return Outcome.attempt(meeting.jumping(to: item.id, in: context.group, at: context.now.instant), in: context) {
        _, _ in
        [.goOn(meeting.id)]
      }
    }.onChosen,
    Action(
      Keys(nl: "t", en: "i"), Text(nl: "toevoegen", en: "add item"),
      help: Text(nl: "een onderwerp of eigen agendapunt toevoegen", en: "add a topic or an item of your own"),
      unless: closed
    ) { screen, context in
      [.ask(NewItemPrompt(meeting: screen.meeting, after: screen.predecessor(context)?.id))]
    },
    Action(
      Keys("d"), Text(nl: "duur", en: "duration"),
      help: Text(nl: "de minuten van het gekozen punt", en: "how long the chosen item takes"), unless: noItem
    ) { screen, context in
      screen.selected(context).map { [.ask(MinutesPrompt(meeting: screen.meeting, item: $0))] } ?? []
    }.onChosen,
    Action(
      Keys(nl: "w", en: "p"), Text(nl: "waarvoor", en: "purpose"),
      help: Text(
        nl: "ter informatie, ter bespreking of ter besluitvorming",
        en: "for information, for discussion or for decision"),
      unless: noItem
    ) { screen, context in changePurpose(screen, context) }.onChosen,
    Action(
      Keys(nl: "o", en: "r"), Text(nl: "omhoog", en: "raise"),
      help: Text(nl: "het gekozen punt een plaats omhoog", en: "the chosen item one place up"), isHint: false,
      unless: { screen, context in noItem(screen, context) ?? atEdge(screen, context, by: -1) }
    ) { screen, context in move(screen, context, by: -1) }.onChosen,
    Action(
      Keys("l"), Text(nl: "omlaag", en: "lower"),
      help: Text(nl: "het gekozen punt een plaats omlaag", en: "the chosen item one place down"), isHint: false,
      unless: { screen, context in noItem(screen, context) ?? atEdge(screen, context, by: 1) }
    ) { screen, context in move(screen, context, by: 1) }.onChosen,
    Action(
      Keys(.delete, .character("x")), Text(nl: "verwijderen", en: "remove"),
      help: Text(nl: "het gekozen punt van de agenda halen", en: "take the chosen item off the agenda"), isHint: false,
      unless: noItem
    ) { screen, context in
      guard let item = screen.selected(context) else { return [] }
      let name = context.name(of: item)
      let said = Text(
        nl: "“\(name)” is van de agenda. u zet het terug.", en: "“\(name)” is off the agenda. u puts it back.")
      let meeting = screen.meeting
      screen.expect(item.id)
      return Outcome.attempt(Act([ItemRemoved(meeting: meeting, item: item.id)]), in: context) { _, _ in [.say(said)] }
    }.onChosen,
    Action(
      Keys("m"), PeopleScreen.name,
      help: Text(nl: "aanwezigheid en rollen van dit overleg", en: "attendance and roles of this meeting"),
      isHint: false, records: false
    ) { screen, _ in [.open(.people(PeopleScreen(meeting: screen.meeting)))] },
    Action(
      Keys(nl: "v", en: "v"), Text(nl: "verplaatsen", en: "move meeting"),
      help: Text(nl: "het overleg op een andere dag, tijd of plaats", en: "another day, time or place for the meeting"),
      isHint: false, unless: closed
    ) { screen, context in screen.held(context).map { [.ask(MoveMeetingPrompt(meeting: $0, context))] } ?? [] },
    Action(
      Keys("y"), Text(nl: "afzeggen", en: "cancel meeting"),
      help: Text(
        nl: "het overleg afzeggen; wat het had gaat door naar het volgende",
        en: "cancel the meeting; its items go to the next one"),
      isHint: false,
      unless: { screen, context in
        screen.held(context).flatMap { MeetingCancelled(meeting: $0.id).refusal(in: context.group)?.text }
      }
    ) { screen, context in screen.held(context).map { [.ask(CancelMeetingPrompt(meeting: $0))] } ?? [] },
  ]

  private static func closed(_ screen: AgendaScreen, _ context: Context) -> Text? {
    MeetingMoved(meeting: screen.meeting, date: context.now.day).refusal(in: context.group)?.text
  }

  private static func noItem(_ screen: AgendaScreen, _ context: Context) -> Text? {
    if let refusal = closed(screen, context) { return refusal }
    guard screen.selected(context) == nil else { return nil }
    return Text(nl: "De agenda is nog leeg.", en: "The agenda is still empty.")
  }

  private static func refusalToStart(_ screen: AgendaScreen, _ context: Context) -> Text? {
    screen.held(context).flatMap { MeetingStarted(meeting: $0.id).refusal(in: context.group)?.text }
  }

  /// Enter twice on the group's screen must not start a meeting of next month.
  private static func notToday(_ screen: AgendaScreen, _ context: Context) -> Text? {
    guard let meeting = screen.held(context), meeting.status == .planned, meeting.date != context.now.day else {
      return nil
    }
    let day = DayWords.full(meeting.date)
    return Text(
      nl: "Dit overleg is op \(day.nl). g begint het nu toch.",
      en: "This meeting is on \(day.en). b starts it today anyway.")
  }

  private static func notRunning(_ screen: AgendaScreen, _ context: Context) -> Text? {
    context.group.refusalToLead(screen.meeting)?.text
  }

  private static func start(_ screen: AgendaScreen, _ context: Context) -> [Outcome] {
    guard let meeting = screen.held(context) else { return [] }
    return Outcome.attempt(context.group.starting(meeting, at: context.now), in: context) { _, _ in
      [.replace(.live(LiveScreen(meeting: meeting.id)))] + otherDay(meeting, context)
    }
  }

  /// A meeting that begins before its day moves to today. One whose day has passed may be written down later, or held
  /// today after all: only people know.
  private static func otherDay(_ meeting: Meeting, _ context: Context) -> [Outcome] {
    guard meeting.date != context.now.day else { return [] }
    let day = DayWords.full(meeting.date)
    if context.now.day < meeting.date {
      return [
        .say(
          Text(
            nl: "Het overleg loopt. Het was gepland op \(day.nl) en is verplaatst naar vandaag.",
            en: "The meeting is running. It was planned for \(day.en) and has been moved to today."))
      ]
    }
    return [
      .say(
        Text(
          nl: "Het overleg loopt. In het verslag staat \(day.nl); is het vandaag, verplaats het dan: Tab, v.",
          en: "The meeting is running. The minutes say \(day.en); if it is today, move it: Tab, v."))
    ]
  }

  private static func changePurpose(_ screen: AgendaScreen, _ context: Context) -> [Outcome] {
    guard let item = screen.selected(context) else { return [] }
    let next = item.purpose.next
    let event = ItemChanged(
      meeting: screen.meeting, item: item.id, minutes: item.minutes, purpose: next, title: item.title)
    let said = Sentences.changed("“\(context.name(of: item))”", to: next.name)
    return Outcome.attempt(Act([event]), in: context) { _, _ in [.say(said)] }
  }

  private static func atEdge(_ screen: AgendaScreen, _ context: Context, by step: Int) -> Text? {
    guard let meeting = screen.held(context), !meeting.agenda.indices.contains(screen.index + step) else { return nil }
    return step < 0
      ? Text(nl: "Dit punt staat al bovenaan.", en: "This item is already at the top.")
      : Text(nl: "Dit punt staat al onderaan.", en: "This item is already at the bottom.")
  }

  private static func move(_ screen: AgendaScreen, _ context: Context, by step: Int) -> [Outcome] {
    guard let meeting = screen.held(context), let item = screen.selected(context) else { return [] }
    let target = screen.index + step
    guard meeting.agenda.indices.contains(target) else { return [] }
    let ahead = step < 0 ? target - 1 : target
    let after = meeting.agenda.indices.contains(ahead) ? meeting.agenda[ahead].id : nil
    return Outcome.attempt(Act([ItemMoved(meeting: meeting.id, item: item.id, after: after)]), in: context)
  }
}

extension ItemPurpose {
  /// The one that comes after it when somebody steps through them.
  fileprivate var next: ItemPurpose {
    switch self {
    case .information: .discussion
    case .discussion: .decision
    case .decision: .information
    }
  }
}
