import Meetings

/// Records a shared goal.
struct SharedGoalPrompt: Prompt {
  let meeting: EntryID
  /// The item under which the line was opened.
  let item: EntryID?

  /// The kind that its half-typed line is kept as.
  static let kind = "goal"
  var draftKind: String? { Self.kind }

  func label(_ context: Context) -> String { context.say(Text(nl: "gezamenlijk doel", en: "shared goal")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: "\(context.group.nextGoalNumber) · " + context.say(Text(nl: "in één zin", en: "in one sentence")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    let goal = QuickLine.literal(line.text).text
    let place = held.place(openedUnder: item)
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
    screen.held(context).flatMap { refusal(in: $0, toAdd: true, context)?.text }
  }

  private static func refusal(in meeting: Meeting, toAdd: Bool, _ context: Context) -> Refusal? {
    guard let previous = context.group.previousMeeting(before: meeting) else {
      return Refusal(nl: "Er is nog geen eerder verslag.", en: "There are no earlier minutes yet.")
    }
    // What the meeting itself adopted it can still correct.
    guard let adoptedBy = previous.adoptedBy, !toAdd || adoptedBy != meeting.id else { return nil }
    return Refusal(
      nl: "Het verslag van \(previous.number) is al vastgesteld.",
      en: "The minutes of \(previous.number) have already been adopted.")
  }

  var keptAs: String? { "adopt-\(meeting)" }
  var enter: Text {
    isAdopted ? Text(nl: "vastleggen", en: "record") : Text(nl: "vaststellen", en: "adopt")
  }

  /// Whether they are adopted, and a correction is added to that.
  private var isAdopted: Bool { previous.adoptedBy == meeting }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    if isAdopted {
      let more = Text(
        nl: "Het is vastgesteld. Dit komt als verbetering in het verslag van vandaag; u neemt de laatste terug.",
        en: "They have been adopted. This goes into today's minutes as a correction; u undoes the last one.")
      return Understood(text: context.say(more))
    }
    return Understood(
      text: context.say(
        Text(
          nl: "Leeg stelt het vast zoals het is. Een verbetering komt in het verslag van vandaag.",
          en: "Leave it empty to adopt them as they are. A correction goes into today's minutes.")))
  }

  var mayBeEmpty: Bool { !isAdopted }

  func label(_ context: Context) -> String {
    if isAdopted {
      return context.say(
        Text(
          nl: "verslag \(previous.number) · nog een verbetering", en: "minutes \(previous.number) · another correction")
      )
    }
    return context.say(
      Text(
        nl: "verslag \(previous.number) · verbetering (mag leeg)",
        en: "minutes \(previous.number) · correction (optional)"))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    // Another device may have closed the meeting, or adopted them, while somebody typed.
    let closed = context.group.refusalToRecord(in: meeting)
    if let refusal = closed ?? Self.refusal(in: held, toAdd: isAdopted, context) { return .failure(refusal) }
    let corrections = QuickLine.literal(line.text).text
    if isAdopted, corrections.isEmpty { return .success([]) }
    let event = MinutesAdopted(
      meeting: previous.id, adoptedIn: meeting, corrections: corrections.isEmpty ? nil : corrections)
    let (id, number) = (previous.id, previous.number)
    let with = corrections.isEmpty ? Text(verbatim: "") : Text(nl: ", met verbetering", en: ", with a correction")
    return .success([
      .record(Act([event])) { _, _ in
        // The file said that they were not adopted yet.
        [
          .say(Text(nl: "Verslag \(number) vastgesteld\(with.nl).", en: "Minutes \(number) adopted\(with.en).")),
          .perform(.export(meeting: id)),
        ]
      }
    ])
  }
}

/// Asks whether to leave a running meeting, for the group's screen or altogether: the one question that takes no words.
struct LeavePrompt: Prompt {
  /// Where one would be afterwards.
  enum Way: Sendable { case group, quit }

  let way: Way

  var enter: Text {
    way == .group ? Text(nl: "naar de groep", en: "to the group") : Text(nl: "sluiten", en: "close")
  }
  var escape: Text { Text(nl: "blijven", en: "stay") }
  var isQuestion: Bool { true }

  func label(_ context: Context) -> String {
    let leave =
      way == .group
      ? Text(nl: "Overleg verlaten?", en: "Leave the meeting?")
      : Text(nl: "Programma sluiten?", en: "Close the program?")
    // Another device may close it while the question stands.
    guard context.group.runningMeeting != nil else { return context.say(leave) }
    let goesOn =
      way == .group
      ? Text(nl: "Het loopt door", en: "It keeps running")
      : Text(nl: "Het overleg loopt door", en: "The meeting keeps running")
    return "\(context.say(leave)) \(context.say(goesOn))"
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let back =
      way == .group
      ? Text(nl: "Met Enter op het groepsscherm kom je terug.", en: "Enter on the group's screen brings you back.")
      : Text(
        nl: "Als je terugkomt, ga je verder waar je was.", en: "When you come back you continue where you were.")
    let lost = way == .quit ? context.lineTrouble.map(Sentences.linesLost) : nil
    let warnings = [lost, way == .quit && context.isWaiting ? Sentences.waits : nil].compactMap { $0 }.map(context.say)
    return Understood(
      text: context.group.runningMeeting == nil ? "" : context.say(back),
      warning: warnings.isEmpty ? nil : warnings.joined(separator: " "))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    .success([way == .group ? .home : .perform(.quit)])
  }
}
