import Meetings

/// Asks for certain before a meeting is closed. A reason is optional.
struct ClosePrompt: Prompt {
  let meeting: Meeting
  let gaps: Int

  var keptAs: String? { "close-\(meeting.id)" }
  var mayBeEmpty: Bool { true }
  var saidAfterNo: Text? { Text(nl: "Het overleg loopt door.", en: "The meeting keeps running.") }
  var enter: Text { Text(nl: "afsluiten", en: "close") }

  func label(_ context: Context) -> String {
    context.say(
      gaps == 0
        ? Text(nl: "Overleg \(meeting.number) afsluiten?", en: "Close meeting \(meeting.number)?")
        : Text(
          nl: "Met \(gaps) \(gaps == 1 ? "open punt" : "open punten") afsluiten? Reden (mag leeg)",
          en: "Close with \(gaps) open \(gaps == 1 ? "point" : "points")? Reason (optional)"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    if YesOrNo.answer(in: line.text)?.isYes == false {
      let stays = Text(nl: "Enter laat het overleg lopen.", en: "Enter keeps the meeting running.")
      return Understood(text: context.say(stays))
    }
    return Understood(
      text: context.say(
        Text(
          nl: "Enter sluit af en schrijft het verslag. Daarna verandert het niet meer.",
          en: "Enter closes it and writes the minutes. After that they cannot be changed.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let reason = QuickLine.literal(line.text).text
    guard let held = context.group.meetings[meeting.id] else { return .failure(Sentences.noMeeting) }
    let act = context.group.closing(
      held, at: context.now.time, now: context.now.instant, reason: reason.isEmpty ? nil : reason,
      titles: context.catalogue.templateTitles)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let id = meeting.id
    return .success([
      .record(act) { _, _ in
        [.home, .open(.readBack(ReadBackScreen(meeting: id))), .perform(.export(meeting: id))]
      }
    ])
  }
}
