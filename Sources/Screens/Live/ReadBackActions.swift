import Console
import Meetings

/// What can be done where a meeting is read back.
enum ReadBackActions {
  typealias Action = Binding<ReadBackScreen>

  static let all: [Action] = gaps + closing + entries + after

  // MARK: What is missing

  private static let gaps: [Action] = [
    Action(
      Keys(.enter), Text(nl: "aanvullen", en: "fill in"),
      help: Text(nl: "naar wat er nog mist", en: "to what is missing"),
      unless: { screen, context in
        if let closed = closed(screen, context) { return closed }
        if screen.gaps(context).isEmpty {
          return Text(nl: "Er zijn geen open punten.", en: "There are no open points.")
        }
        if case .gap? = screen.selected(context) { return nil }
        if !screen.lists(context) { return Text(nl: "Toon eerst wat er mist.", en: "Show what is missing first.") }
        return Text(nl: "Blader eerst terug naar wat er mist.", en: "Go back up to what is missing first.")
      }
    ) { screen, context in jump(screen, context) }.onChosen,
    Action(
      Keys(.enter), Text(nl: "wat mist", en: "what is missing"),
      help: Text(nl: "alles tonen wat er mist", en: "show everything that is missing"), records: false,
      unless: { screen, context in
        if screen.lists(context) { return Text(nl: "Het staat er al.", en: "It is already shown.") }
        guard screen.selected(context) != nil else { return nil }
        return Text(nl: "Ga eerst terug naar boven (Home).", en: "Go back to the top first (Home).")
      }
    ) { screen, _ in
      screen.listGaps()
      return []
    },
  ]

  private static func jump(_ screen: ReadBackScreen, _ context: Context) -> [Outcome] {
    let gaps = screen.gaps(context)
    guard let meeting = screen.held(context), case .gap(let index)? = screen.selected(context),
      gaps.indices.contains(index)
    else { return [] }
    switch gaps[index] {
    case .notDiscussed(let item), .withoutDecision(let item):
      let act = meeting.jumping(to: item.id, toLook: true, in: context.group, at: context.now.instant)
      return Outcome.attempt(act, in: context) { _, _ in
        [
          .goOn(meeting.id),
          .say(wayBack),
        ]
      }
    case .withoutActor(let action): return [.ask(EditActionPrompt(action: action))]
    case .twoVersions(let entry, _): return [.open(.story(StoryScreen(entry)))]
    case .noMinuteTaker:
      let how = Text(
        nl: "Kies een lid, dan 2: dat wordt de notulist.", en: "Choose a member, then 2 makes them minute-taker.")
      return [.open(.people(PeopleScreen(meeting: meeting.id))), .say(how.followed(by: wayBack))]
    case .nobodyPresent: return [.open(.people(PeopleScreen(meeting: meeting.id))), .say(wayBack)]
    }
  }

  private static let wayBack = Text(nl: "Esc gaat terug naar het voorlezen.", en: "Esc goes back to the read-back.")

  // MARK: Closing

  private static let closing: [Action] = [
    Action(
      Keys(nl: "s", en: "c"), Text(nl: "sluit af", en: "close"),
      help: Text(
        nl: "het overleg afsluiten; het verslag wordt geschreven", en: "close the meeting; the minutes are written"),
      unless: closed
    ) { screen, context in
      screen.held(context).map { [.ask(ClosePrompt(meeting: $0, gaps: screen.gaps(context).count))] } ?? []
    }
  ]

  private static func closed(_ screen: ReadBackScreen, _ context: Context) -> Text? {
    context.group.refusalToLead(screen.meeting)?.text
  }

  // MARK: Entries

  private static let entries: [Action] = [
    Action(
      Keys(.enter), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "verbeteren wat op de gekozen regel staat", en: "correct what the chosen row says"), isHint: false,
      unless: { screen, context in closed(screen, context) ?? noneChosen(screen, context) }
    ) { screen, context in edit(&screen, context) }.onChosen,
    Action(
      Keys(nl: "w", en: "e"), Text(nl: "wijzigen", en: "edit"),
      help: Text(nl: "een regel verbeteren: kies hem met ↑ ↓", en: "correct a row: choose it with ↑ ↓"),
      unless: { screen, context in closed(screen, context) ?? nothing(screen, context) }
    ) { screen, context in edit(&screen, context) }.onChosen,
    Action(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe de gekozen regel zo is geworden", en: "how the chosen entry came to be"), isHint: false,
      records: false, unless: noneChosen
    ) { screen, context in screen.selected(context)?.entry.map { [.open(.story(StoryScreen($0)))] } ?? [] }.onChosen,
  ]

  /// Where no row is chosen the first one is, and nothing is opened yet.
  private static func edit(_ screen: inout ReadBackScreen, _ context: Context) -> [Outcome] {
    if let entry = screen.selected(context)?.entry {
      return EditPrompts.edit(entry, context) ?? [.refuse(Sentences.void)]
    }
    guard screen.chooseFirstEntry(context) else { return [] }
    return [
      .say(
        Text(nl: "Kies met ↑ ↓ wat je wilt wijzigen; w wijzigt het.", en: "Choose what to edit with ↑ ↓; e edits it."))
    ]
  }

  private static func nothing(_ screen: ReadBackScreen, _ context: Context) -> Text? {
    let isThere = (screen.held(context)?.recorded ?? []).contains { entry in
      if case .note = entry { return false }
      if case .point = entry { return false }
      return !entry.isRow && context.row(of: entry)?.isVoid == false
    }
    return isThere ? nil : Text(nl: "Er staat nog niets om te wijzigen.", en: "There is nothing to edit yet.")
  }

  private static func noneChosen(_ screen: ReadBackScreen, _ context: Context) -> Text? {
    if let nothing = nothing(screen, context) { return nothing }
    guard screen.selected(context)?.entry == nil else { return nil }
    return Sentences.chooseFirst
  }

  // MARK: Afterwards

  private static let after: [Action] = [
    Action(
      Keys("n"), Text(nl: "volgend overleg", en: "next meeting"),
      help: Text(nl: "het volgende overleg plannen", en: "plan the next meeting"),
      unless: { screen, context in
        screen.held(context).flatMap { context.group.meeting(following: $0) }.map(MeetingWords.alreadyPlanned)
      }
    ) { screen, context in
      let isClosed = screen.held(context)?.status == .closed
      return [.ask(NewMeetingPrompt(after: isClosed ? screen.meeting : nil, opensAgenda: false))]
    },
    Action(
      Keys(nl: "v", en: "m"), Text(nl: "verslag schrijven", en: "write minutes"),
      help: Text(nl: "het verslag (opnieuw) als bestand schrijven", en: "write the minutes as files (again)"),
      isHint: false, records: false
    ) { screen, _ in [.perform(.export(meeting: screen.meeting))] },
    Action(
      Keys("t"), Text(nl: "acties", en: "actions"),
      help: Text(nl: "alle acties: gedaan, door, gestopt", en: "all actions: done, moved on, dropped"), isHint: false,
      records: false
    ) { _, context in [.open(.actions(ActionsScreen(context)))] },
  ]
}
