import Meetings

/// Records a shared goal.
struct SharedGoalPrompt: Prompt {
  let meeting: EntryID
  /// The item under which the line was opened.
  let item: EntryID?

  var draftKind: String? { "goal" }

  func label(_ context: Context) -> String { context.say(Text(nl: "gezamenlijk doel", en: "shared goal")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: "\(context.group.nextGoalNumber) · " + context.say(Text(nl: "in één zin", en: "in one sentence")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .success([]) }
    let goal = QuickLine.literal(line.text).text
    let place = item.flatMap { held.item($0) } ?? held.current
    let act = Recording(group: context.group, meeting: held, item: place).act(agreeing: goal)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([
      .record(act) { entries, after in
        entries.last.map { [.say(Sentences.recorded(after.gist(of: $0.event)))] } ?? []
      }
    ])
  }
}

/// Adopts the minutes of the meeting before, with corrections or without.
struct AdoptPrompt: Prompt {
  let previous: Meeting
  let meeting: EntryID

  static func refusal(_ screen: LiveScreen, _ context: Context) -> Text? {
    guard let meeting = screen.held(context) else { return nil }
    guard let previous = context.group.previousMeeting(before: meeting) else {
      return Text(nl: "Er is nog geen eerder verslag.", en: "There are no earlier minutes yet.")
    }
    guard previous.adoptedBy != nil else { return nil }
    return Text(
      nl: "Het verslag van \(previous.number) is al vastgesteld.",
      en: "The minutes of \(previous.number) were adopted already.")
  }

  var enter: Text { Text(nl: "vaststellen", en: "adopt") }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "Leeg stelt het vast zoals het is. Een verbetering komt in het verslag van vandaag.",
          en: "Left empty it is adopted as it is. A correction goes into the minutes of today.")))
  }

  func label(_ context: Context) -> String {
    context.say(
      Text(
        nl: "verslag \(previous.number) · verbetering (mag leeg)",
        en: "minutes \(previous.number) · correction (optional)"))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let corrections = QuickLine.literal(line.text).text
    let event = MinutesAdopted(
      meeting: previous.id, adoptedIn: meeting, corrections: corrections.isEmpty ? nil : corrections)
    let number = previous.number
    return .success([
      .record(Act([event])) { _, _ in
        [.say(Text(nl: "Verslag \(number) vastgesteld.", en: "Minutes \(number) adopted."))]
      }
    ])
  }
}

/// Asks whether to leave the screen of a running meeting, so that one Esc too many does not do it.
struct StepOutPrompt: Prompt {
  var enter: Text { Text(nl: "naar de groep", en: "to the group") }
  var escape: Text { Text(nl: "blijven", en: "stay") }
  var isQuestion: Bool { true }

  func label(_ context: Context) -> String {
    context.say(Text(nl: "Overleg verlaten? Het loopt door", en: "Leave the meeting? It runs on"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(nl: "Met Enter op het groepsscherm kom je terug.", en: "Enter on the group's screen comes back.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> { .success([.back]) }
}

/// Asks whether to leave a running meeting: one of the two questions there are.
struct LeavePrompt: Prompt {
  var enter: Text { Text(nl: "sluiten", en: "close") }
  var escape: Text { Text(nl: "blijven", en: "stay") }
  var isQuestion: Bool { true }

  func label(_ context: Context) -> String {
    context.say(Text(nl: "Programma sluiten? Het overleg loopt door", en: "Close the program? The meeting runs on"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "Als je terugkomt, ga je verder waar je was.", en: "When you come back you go on where you were.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> { .success([.perform(.quit)]) }
}
