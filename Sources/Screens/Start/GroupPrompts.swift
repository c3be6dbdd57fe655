import Console
import Meetings

/// Asks for the name of a new group.
struct GroupNamePrompt: Prompt {
  /// The name that was typed already.
  var initialText = ""

  var beginsWithWhatHolds: Bool { false }
  var keptAs: String? { "group-name" }
  var enter: Text { Text(nl: "verder", en: "continue") }
  var recordsWhatIsTyped: Bool { false }

  func label(_ context: Context) -> String { context.say(Text(nl: "naam van de groep", en: "name of the group")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "Bijvoorbeeld: Trekkersgroep Heideland. Leden voeg je later toe.",
          en: "For instance: Trekkersgroep Heideland. You add members later.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let name = QuickLine.literal(line.text).text
    if let refusal = GroupFounded(name: name, scale: .network).refusal(in: Trekkersgroep()) { return .failure(refusal) }
    if let other = context.groups.first(where: { $0.name.folded == name.folded }) {
      return .failure(GroupFounded.refusal(of: name, besides: other.name, in: other.folder))
    }
    return .success([.ask(GroupScalePrompt(name: name))])
  }
}

/// Asks at what scale a new group works.
struct GroupScalePrompt: Prompt {
  let name: String

  var before: (any Prompt)? { GroupNamePrompt(initialText: name) }

  var enter: Text { Text(nl: "groep maken", en: "make the group") }

  func label(_ context: Context) -> String { context.say(Text(nl: "schaal", en: "scale")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let names = Scale.allCases.enumerated().map { "\($0 + 1) \(context.say($1.name))" }.joined(separator: " · ")
    let list =
      context.say(Text(nl: "Het gebied waarvoor de groep werkt: ", en: "The area the group works for: ")) + names
    guard let chosen = scale(line) else { return Understood(text: list, warning: context.say(noScale(line).text)) }
    return Understood(text: "\(list)   → \(context.say(chosen.name))")
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let scale = scale(line) else { return .failure(noScale(line)) }
    return .success([.perform(.foundGroup(name: name, scale: scale))])
  }

  private func noScale(_ line: LineReading) -> Refusal {
    let typed = TextWidth.clipped(line.text.onOneLine, to: 30)
    return Refusal(
      nl: "“\(typed)” is geen schaal. Typ 1, 2 of 3, of een van deze woorden.",
      en: "“\(typed)” is not a scale. Type 1, 2 or 3, or one of these words.")
  }

  /// A number or the beginning of the words; a network where nothing is typed.
  private func scale(_ line: LineReading) -> Scale? {
    let typed = line.text.folded.filter { !$0.isWhitespace }
    if typed.isEmpty { return .network }
    if let number = Int(typed) { return (1...Scale.allCases.count).contains(number) ? Scale.allCases[number - 1] : nil }
    return Scale.allCases.first { scale in
      [scale.name.nl, scale.name.en].contains { $0.folded.filter { !$0.isWhitespace }.hasPrefix(typed) }
    }
  }
}
