import Catalogue
import Meetings

/// Plans a meeting in one line: a day, a time, a place and a template, in that order, all but the day optional.
struct NewMeetingPrompt: Prompt {
  /// The closed meeting whose minutes name the next one, and are written again with it.
  var after: EntryID?

  var draftKind: String? { "new-meeting" }
  var enter: Text { Text(nl: "plannen", en: "plan") }

  func label(_ context: Context) -> String { context.say(Text(nl: "nieuw overleg", en: "new meeting")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard !line.text.isEmpty else {
      return Understood(
        text: context.say(
          Text(
            nl: "leeg is vandaag · of: 4-12 14:00 gemeentehuis kort (soort: kort, volledig, start, eigen)",
            en: "empty is today · or: 4-12 14:00 town hall short (kind: short, full, start, own)")))
    }
    switch read(line, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let wish):
      let day = context.say(DayWords.full(wish.day))
      let distance = context.say(DayWords.distance(from: context.now.day, to: wish.day))
      let parts = ["\(day) (\(distance))", wish.start?.description, wish.location, name(of: wish.template, context)]
      let isPast = wish.day < context.now.day
      let warning =
        isPast ? context.say(Text(nl: "let op, dit is in het verleden: ", en: "mind, this is in the past: ")) : nil
      let text = parts.compactMap { $0 }.joined(separator: " · ")
      return Understood(text: text, warning: warning.map { $0 + text })
    }
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { wish in
      let agenda = context.catalogue.agenda(of: wish.template, in: context.language)
      let act = context.group.planning(
        on: wish.day, start: wish.start, location: wish.location, template: wish.template, agenda: agenda)
      return [
        .record(act) { [after] entries, _ in
          let minutes: [Outcome] = after.map { [.perform(.export(meeting: $0))] } ?? []
          return (entries.first.map { [.open(.agenda(AgendaScreen(meeting: $0.mark.id)))] } ?? []) + minutes
        }
      ]
    }
  }

  struct Wish {
    var day: Day
    var start: TimeOfDay?
    var location: String?
    var template: String
  }

  private func read(_ line: LineReading, _ context: Context) -> Result<Wish, Refusal> {
    var words = line.text.split(whereSeparator: \.isWhitespace).map(String.init)
    // Nothing typed means now: a newcomer is in a meeting with two Enters.
    if words.isEmpty { words = [context.say(Text(nl: "vandaag", en: "today"))] }
    let isFirst = !context.group.meetings.contains { $0.status != .cancelled }
    var wish = Wish(day: context.now.day, template: isFirst ? "start" : "short")
    // A time alone is a time of today.
    if TimeOfDay(words[0]) == nil {
      switch MeetingWords.takeDay(&words, from: context.now.day) {
      case .success(let day): wish.day = day
      case .failure(let refusal): return .failure(refusal)
      }
    }
    wish.start = MeetingWords.takeTime(&words)
    if let index = words.indices.last, let template = templateID(words[index], context) {
      wish.template = template
      words.removeLast()
    }
    wish.location = words.isEmpty ? nil : words.joined(separator: " ")
    return .success(wish)
  }

  private func templateID(_ word: String, _ context: Context) -> String? {
    if ["eigen", "own"].contains(word.folded) { return "own" }
    return context.catalogue.templates.first { template in
      [template.id, template.name.nl.folded, template.name.en.folded].contains(word.folded)
    }?.id
  }

  private func name(of template: String, _ context: Context) -> String {
    context.catalogue.templates.first { $0.id == template }.map { context.say($0.name).lowercased() }
      ?? context.say(Text(nl: "eigen agenda", en: "own agenda"))
  }
}

/// Reads a day and a time from the beginning of a line.
enum MeetingWords {
  static func takeDay(_ words: inout [String], from today: Day) -> Result<Day, Refusal> {
    for count in stride(from: min(4, words.count), through: 1, by: -1) {
      switch SpokenDate.read(words.prefix(count).joined(separator: " "), from: today) {
      case .due(.date(let day)):
        words.removeFirst(count)
        return .success(day)
      case .impossible(let refusal): return .failure(refusal)
      default: continue
      }
    }
    return .failure(
      Refusal(
        nl: "Begin met de dag, zoals: 4-12, vr, of 4 december.", en: "Begin with the day, as: 4-12, fri, or 4 december."
      ))
  }

  static func takeTime(_ words: inout [String]) -> TimeOfDay? {
    for word in ["om", "at"] where words.first?.folded == word { words.removeFirst() }
    guard let first = words.first, let time = TimeOfDay(first) else { return nil }
    words.removeFirst()
    return time
  }
}
