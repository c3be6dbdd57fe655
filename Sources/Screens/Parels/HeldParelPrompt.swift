import Console
import Meetings

/// Records that a Parel took place, with how many people, and when that was not on the day that was planned: "25 op 19-1".
/// Its two actions are done by that.
struct HeldParelPrompt: Prompt {
  let choice: ParelChoice

  /// Words around the number and the day.
  private static let around = PlanParelPrompt.people.union(["op", "on", "met", "with"])

  func label(_ context: Context) -> String {
    choice.label(Text(nl: "gehouden · hoeveel mensen", en: "held · number of people"), context)
  }

  /// Nobody holds a Parel on a day that is still to come: then it was today.
  private func usualDay(_ context: Context) -> Day { min(choice.date ?? context.now.day, context.now.day) }

  private static let unread = Refusal(
    nl: "Typ een getal, en als het een andere dag was die dag: 25 op 19-1.",
    en: "Type a number, and the day if it was another one: 25 on 19-1.")

  private func read(_ line: LineReading, _ context: Context) -> Result<ParelHeld, Refusal> {
    var words = line.text.words.map(String.init)
    words.removeAll { Self.around.contains($0.folded) }
    let attended = words.firstIndex { Int($0) != nil }.map { words.remove(at: $0) }.flatMap { Int($0) }
    let typed = words.joined(separator: " ")
    guard typed.isEmpty || typed.contains(where: \.isNumber) else { return .failure(Self.unread) }
    let day = typed.isEmpty ? .success(usualDay(context)) : takeDay(&words, context)
    return day.flatMap { day in
      guard typed.isEmpty || words.isEmpty else { return .failure(Self.unread) }
      guard day <= context.now.day else {
        return .failure(
          Refusal(nl: "\(DayWords.full(day).nl) moet nog komen.", en: "\(DayWords.full(day).en) is still to come."))
      }
      let event = ParelHeld(choice: choice.id, date: day, attended: attended)
      return event.refusal(in: context.group).map { .failure($0) } ?? .success(event)
    }
  }

  /// A day without a year is the day that was planned where it is that one, else the last such day.
  private func takeDay(_ words: inout [String], _ context: Context) -> Result<Day, Refusal> {
    var others = words
    if let planned = choice.date, words.first?.first?.isNumber == true,
      case .success(planned) = MeetingWords.takeDay(&others, from: planned)
    {
      words = others
      return .success(planned)
    }
    return MeetingWords.takeDay(&words, from: context.now.day.adding(days: -364))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let event: ParelHeld
    switch read(line, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let read): event = read
    }
    let day = DayWords.full(event.date ?? usualDay(context))
    var text = context.say(Text(nl: "gehouden op \(day.nl)", en: "held on \(day.en)"))
    if let number = event.attended {
      text += context.say(Text(nl: " · \(number) deelnemers", en: " · \(number) people"))
    }
    if let planned = choice.date, planned > context.now.day {
      let full = DayWords.full(planned)
      text += " · " + context.say(Text(nl: "gepland was \(full.nl)", en: "it was planned for \(full.en)"))
    }
    if let ending = ClosingActions(of: choice, in: context.group).announced { text += " · " + context.say(ending) }
    let warnings = [
      choice.warningBeforeHeld(on: event.date ?? context.now.day).map { context.say($0.inLine) },
      choice.range(event.attended, context),
    ].compactMap { $0 }
    return Understood(text: text, warning: warnings.isEmpty ? nil : warnings.joined(separator: " "))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { [.parel(choice, ending: $0, ChoiceStatus.held.name, context)] }
  }
}

extension ParelChoice {
  /// A number outside the Parel's range deserves a second look; Enter records it all the same.
  func range(_ people: Int?, _ context: Context) -> String? {
    guard let people, let range = context.catalogue.parel(parel)?.participants, !range.contains(people) else {
      return nil
    }
    return context.say(
      Text(
        nl: "Let op: deze Parel is voor \(range.lowerBound) tot \(range.upperBound) mensen.",
        en: "Note: this Parel is for \(range.lowerBound) to \(range.upperBound) people."
      ).followed(by: Sentences.allTheSame))
  }
}
