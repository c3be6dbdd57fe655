import Console
import Meetings

/// What can be done while the meeting runs.
enum LiveActions {
  typealias Action = Binding<LiveScreen>

  static let all: [Action] = [goingOn] + recording + walking + looking

  /// In a break the first thing is how it ends.
  private static let goingOn = Action(
    Keys(.character(" ")), Text(nl: "verder", en: "resume"),
    help: Text(nl: "na de pauze weer verder", en: "resume after the break"),
    unless: { screen, context in
      isPaused(screen, context) ? nil : Text(nl: "Het is geen pauze.", en: "You are not on a break.")
    }
  ) { screen, context in
    Outcome.attempt(Act([MeetingResumed(meeting: screen.meeting)]), in: context)
  }.projected(.inSight)

  // MARK: Recording

  private static let recording: [Action] = [
    Action(
      Keys(nl: "b", en: "d"), Text(nl: "besluit", en: "decision"),
      help: Text(nl: "een besluit vastleggen", en: "record a decision"), unless: notRunning
    ) { screen, context in ask(&screen, .decision, context) }.projected(.onOwnScreen),
    Action(
      Keys("a"), Text(nl: "actie", en: "action"),
      help: Text(nl: "een actie vastleggen: @wie en een datum", en: "record an action: @who and a date"),
      unless: notRunning
    ) { screen, context in ask(&screen, .action, context) }.projected(.onOwnScreen),
    Action(
      Keys(.right, .pageDown), Text(nl: "volgende", en: "next"),
      help: Text(nl: "naar het volgende agendapunt", en: "to the next item"),
      unless: { screen, context in
        if let refusal = notRunning(screen, context) { return refusal }
        return isLast(screen, context) ? Text(nl: "Dit is het laatste agendapunt.", en: "This is the last item.") : nil
      }
    ) { screen, context in goOn(screen, context) }.projected(.inSight),
    Action(
      Keys(.right, .pageDown), Text(nl: "afronden", en: "close"),
      help: Text(nl: "na het laatste punt: voorlezen en afsluiten", en: "after the last item: read back and close"),
      unless: { screen, context in
        if let refusal = notRunning(screen, context) { return refusal }
        return isLast(screen, context) ? nil : Text(nl: "Er komt nog een agendapunt.", en: "There is another item.")
      }
    ) { screen, _ in [.open(.readBack(ReadBackScreen(meeting: screen.meeting)))] }.projected(.inSight),
    Action(
      Keys(nl: "d", en: "g"), Text(nl: "doel", en: "goal"),
      help: Text(nl: "een gezamenlijk doel vastleggen", en: "record a shared goal"), isHint: false,
      isHintWhen: { screen, context in screen.isAboutGoals(context) }, unless: notRunning
    ) { screen, context in
      [.ask(SharedGoalPrompt(meeting: screen.meeting, item: screen.held(context)?.clock.current))]
    }.projected(.onOwnScreen),
    Action(
      Keys("p"), Text(nl: "Parel", en: "Parel"),
      help: Text(nl: "een Parel kiezen bij dit punt", en: "choose a Parel for this item"), records: false,
      unless: notRunning
    ) { screen, context in [.open(.parels(ParelsScreen(context, meeting: screen.meeting)))] }.projected(.onOwnScreen),
    Action(
      Keys("n"), Text(nl: "notitie", en: "note"),
      help: Text(nl: "een notitie vastleggen", en: "record a note"), unless: notRunning
    ) { screen, context in ask(&screen, .note, context) }.projected(.onOwnScreen),
    Action(
      Keys("k"), Text(nl: "parkeren", en: "park"),
      help: Text(
        nl: "een punt parkeren; leeg parkeert het agendapunt zelf",
        en: "park a point; left empty it parks the item itself"),
      isHint: true, unless: notRunning
    ) { screen, context in ask(&screen, .point, context) }.projected(.onOwnScreen),
    Action(
      Keys("r"), Text(nl: "werkbladregel", en: "worksheet row"),
      help: Text(nl: "een regel in het werkblad van dit onderwerp", en: "a row in the worksheet of this topic"),
      isHint: false, unless: { screen, context in notRunning(screen, context) ?? noWorksheet(screen, context) }
    ) { screen, context in
      guard let item = screen.held(context)?.current else { return [] }
      return [.ask(WorksheetPrompt(meeting: screen.meeting, item: item))]
    }.projected(.onOwnScreen),
    Action(
      Keys(nl: [.character("w"), .enter], en: [.character("e"), .enter]), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "wijzigen: de gekozen regel (↑ ↓) of de laatste", en: "edit the chosen entry (↑ ↓) or the last"),
      isHint: false, unless: nothingRecorded
    ) { screen, context in
      screen.markSelected(context)
      return screen.selection.flatMap { EditPrompts.edit($0, context) } ?? [.refuse(Sentences.void)]
    }.projected(.onOwnScreen),
    Action(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(
        nl: "geschiedenis van de gekozen regel of de laatste", en: "history of the chosen entry, or of the last"),
      isHint: false,
      records: false,
      unless: nothingRecorded
    ) { screen, context in
      screen.markSelected(context)
      return screen.selection.map { [.open(.story(StoryScreen($0)))] } ?? []
    },
  ]

  private static func ask(_ screen: inout LiveScreen, _ kind: QuickLine.Kind, _ context: Context) -> [Outcome] {
    screen.forgetSelection()
    return [.ask(RecordPrompt(kind: kind, meeting: screen.meeting, item: screen.held(context)?.clock.current))]
  }

  // MARK: Walking

  private static let walking: [Action] = [
    Action(
      Keys(.left, .pageUp), Text(nl: "vorige", en: "previous"),
      help: Text(nl: "naar het vorige agendapunt", en: "to the previous item"), isHint: false, unless: notRunning
    ) { screen, context in
      guard let act = screen.held(context)?.goingBack() else {
        return [.refuse(Text(nl: "Dit is het eerste agendapunt.", en: "This is the first item."))]
      }
      return [.record(act)]
    }.projected(.inSight),
    Action(
      Keys(.tab), Text(nl: "agenda", en: "agenda"),
      help: Text(
        nl: "de hele agenda: ergens heen, toevoegen, verplaatsen", en: "the whole agenda: go anywhere, add, move"),
      isHint: false, records: false
    ) { screen, context in
      var agenda = AgendaScreen(meeting: screen.meeting)
      if let meeting = screen.held(context), let current = meeting.clock.current {
        agenda.select(meeting.position(of: current) ?? 0)
      }
      return [.open(.agenda(agenda))]
    }.projected(.onOwnScreen),
    Action(
      Keys("s"), Text(nl: "overslaan", en: "skip"),
      help: Text(
        nl: "dit punt overslaan; het komt op de volgende agenda", en: "skip this item; it goes on the next agenda"),
      isHint: false, unless: notRunning
    ) { screen, context in
      guard let meeting = screen.held(context), let item = meeting.current, let act = meeting.skipping() else {
        return []
      }
      let said = skipped.followed(by: item.isOfEveryMeeting ? everyAgenda : nextAgenda)
      return Outcome.attempt(act, in: context) { _, _ in [.say(said)] }
    }.projected(.inSight),
    Action(
      Keys(.character("+")), Text(nl: "vijf minuten erbij", en: "five more minutes"),
      help: Text(
        nl: "vijf minuten erbij; zegt welk punt ze afstaat", en: "five more minutes; says which item gives them up"),
      isHint: false, unless: notRunning
    ) { screen, context in addTime(screen, context) }.projected(.inSight),
    Action(
      Keys(.character(" ")), Text(nl: "pauze", en: "break"),
      help: Text(nl: "pauze: de klok staat stil", en: "break: the clock stops"), isHint: false,
      unless: { screen, context in
        notRunning(screen, context)
          ?? (isPaused(screen, context) ? Text(nl: "Het is al pauze.", en: "You are already on a break.") : nil)
      }
    ) { screen, context in
      Outcome.attempt(Act([MeetingPaused(meeting: screen.meeting)]), in: context)
    }.projected(.inSight),
    Action(
      Keys(nl: "f", en: "c"), Text(nl: "afronden", en: "close"),
      help: Text(
        nl: "voorlezen wat is vastgelegd en het overleg afsluiten",
        en: "read back what was recorded and close the meeting"),
      isHint: false, records: false, unless: notRunning
    ) { screen, _ in [.open(.readBack(ReadBackScreen(meeting: screen.meeting)))] },
    Action(
      Keys("q"), Text(nl: "weggaan", en: "leave"),
      help: Text(
        nl: "weggaan; het overleg loopt door en gaat verder waar je was",
        en: "leave; the meeting keeps running and you can return to where you were"),
      isHint: false, records: false
    ) { _, _ in [.ask(LeavePrompt(way: .quit))] },
  ]

  private static let skipped = Text(nl: "Overgeslagen.", en: "Skipped.")
  private static let nextAgenda = Text(nl: "Het komt op de volgende agenda.", en: "It goes on the next agenda.")
  private static let everyAgenda = Text(
    nl: "Elke agenda heeft dit punt vanzelf.", en: "Every agenda has this item anyway.")

  private static func goOn(_ screen: LiveScreen, _ context: Context) -> [Outcome] {
    guard let act = screen.held(context)?.goingOn(in: context.group, at: context.now.instant) else { return [] }
    return Outcome.attempt(act, in: context)
  }

  private static func addTime(_ screen: LiveScreen, _ context: Context) -> [Outcome] {
    guard let meeting = screen.held(context), let extra = meeting.extraTime() else { return [] }
    let said: Text
    if let payer = extra.payer {
      let name = context.name(of: payer)
      said = Text(nl: "Vijf minuten erbij. “\(name)” staat ze af.", en: "Five more minutes. “\(name)” gives them up.")
    } else {
      said = Text(
        nl: "Vijf minuten erbij. Geen later punt kan ze afstaan: het einde schuift op.",
        en: "Five more minutes. No later item can give them up: the meeting ends later.")
    }
    return Outcome.attempt(extra.act, in: context) { _, _ in [.say(said)] }
  }

  // MARK: Looking

  private static let looking: [Action] = [
    Action(
      Keys("l"), Text(nl: "leidraad", en: "guidance"),
      help: Text(
        nl: "de rest van de leidraad en wat goed is om te weten, blad voor blad, en weer terug",
        en: "the rest of the guidance and what is good to know, page by page, and back again"),
      isHint: false, records: false
    ) { screen, context in
      screen.turnGuidance(context)
    },
    Action(
      Keys("i"), Text(nl: "achtergrond", en: "background"), help: BackgroundScreen.contents, isHint: false,
      records: false
    ) { screen, context in [.open(.background(BackgroundScreen(for: screen.held(context)?.current, context)))] },
    Action(
      Keys("m"), PeopleScreen.name,
      help: Text(
        nl: "wie er is, voorzitter, notulist, tijdbewaker", en: "who is here, chair, minute-taker, timekeeper"),
      isHint: false, records: false
    ) { screen, _ in [.open(.people(PeopleScreen(meeting: screen.meeting)))] }.projected(.onOwnScreen),
    Action(
      Keys("o"), Text(nl: "besluiten", en: "decisions"),
      help: Text(nl: "alle besluiten van alle overleggen", en: "all decisions of all meetings"), isHint: false,
      records: false
    ) { _, context in [.open(.decisions(DecisionsScreen(context)))] },
    Action(
      Keys("t"), Text(nl: "acties", en: "actions"),
      help: Text(nl: "alle acties: gedaan, door, gestopt", en: "all actions: done, moved on, dropped"), isHint: false,
      records: false
    ) { _, context in [.open(.actions(ActionsScreen(context)))] },
    Action(
      Keys("v"), Text(nl: "vaststellen", en: "adopt"),
      help: Text(nl: "het vorige verslag vaststellen", en: "adopt the previous minutes"), isHint: false,
      unless: { screen, context in AdoptPrompt.refusal(screen, context) }
    ) { screen, context in
      guard let meeting = screen.held(context), let previous = context.group.previousMeeting(before: meeting) else {
        return []
      }
      return [.ask(AdoptPrompt(previous: previous, meeting: meeting.id))]
    }.projected(.onOwnScreen),
  ]
}
