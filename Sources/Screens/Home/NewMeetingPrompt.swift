import Catalogue
import Meetings

/// Plans a meeting in one line: a day, a time, a place and a template, all but the day optional; the template's word may
/// stand anywhere.
struct NewMeetingPrompt: Prompt {
  /// The closed meeting whose minutes name the next one, and are written again with it.
  var after: EntryID?
  /// Whether its agenda is shown as soon as it is planned; else the screen stays.
  var opensAgenda = true

  var draftKind: String? { "new-meeting" }
  var enter: Text { Text(nl: "plannen", en: "plan") }

  func label(_ context: Context) -> String { context.say(Text(nl: "nieuw overleg", en: "new meeting")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard !line.text.isEmpty else {
      let how = Text(
        nl: "4-12 14:00 gemeentehuis kort (sjabloon: kort, volledig, start, eigen)",
        en: "4-12 14:00 town hall short (template: short, full, start, own)")
      let empty = Text(nl: "leeg is vandaag · of: \(how.nl)", en: "empty is today · or: \(how.en)")
      return Understood(
        text: context.say(
          opensAgenda ? empty : Text(nl: "bijvoorbeeld \(how.nl)", en: "for example \(how.en)")))
    }
    switch read(line, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let wish):
      let day = context.say(DayWords.full(wish.day))
      let distance = context.say(DayWords.distance(from: context.now.day, to: wish.day))
      let parts = [
        "\(day) (\(distance))", wish.time?.start.description, wish.location, name(of: wish.template, context),
      ]
      let past = wish.day < context.now.day ? context.say(Sentences.past(wish.day)) : nil
      return Understood(
        text: parts.compactMap { $0 }.joined(separator: " · "),
        warning: OtherVersions.joined(past, MeetingWords.endIsNotKept(wish.time, context)))
    }
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { wish in
      let agenda = context.catalogue.agenda(of: wish.template, in: context.language)
      let act = context.group.planning(
        on: wish.day, start: wish.time?.start, location: wish.location, template: wish.template, agenda: agenda,
        titles: context.catalogue.templateTitles)
      return [
        .record(act) { [after, opensAgenda] entries, context in
          let minutes: [Outcome] = after.map { [.perform(.export(meeting: $0))] } ?? []
          guard let id = entries.first?.mark.id, let meeting = context.group.meetings[id] else { return minutes }
          let agenda: [Outcome] = opensAgenda ? [.open(.agenda(AgendaScreen(meeting: id)))] : []
          return agenda + [.say(MeetingWords.planned(meeting))] + minutes
        }
      ]
    }
  }

  func typing(_ context: Context) -> [LineHelp.Row] { [.place, .template, .empty] }

  struct Wish {
    var day: Day
    var time: SpokenTime?
    var location: String?
    var template: String
  }

  private func read(_ line: LineReading, _ context: Context) -> Result<Wish, Refusal> {
    var words = line.text.words.map(String.init)
    var wish = Wish(day: context.now.day, template: context.group.usualTemplate)
    if let template = takeTemplate(&words, context) { wish.template = template }
    // The meeting after this one is not today for want of a day.
    if words.isEmpty, !opensAgenda { return .failure(Self.noDay) }
    // No day means now: a newcomer is in a meeting with two Enters. A time alone is a time of today.
    if !words.isEmpty, SpokenTime(words[...]) == nil {
      switch MeetingWords.takeDay(&words, from: context.now.day) {
      case .success(let day): wish.day = day
      case .failure(let refusal): return .failure(refusal)
      }
    }
    switch MeetingWords.takeTime(&words) {
    case .success(let time): wish.time = time
    case .failure(let refusal): return .failure(refusal)
    }
    wish.location = words.isEmpty ? nil : words.joined(separator: " ")
    return .success(wish)
  }

  private static let noDay = Refusal(
    nl: "Op welke dag? Typ bijvoorbeeld: 4-12 14:00", en: "On which day? Type for example: 4-12 14:00")

  /// Takes the word of a template, wherever it stands: at the end first, then at the beginning. Between other words it
  /// is one only in small letters: "Eigen Haard" is a place.
  private func takeTemplate(_ words: inout [String], _ context: Context) -> String? {
    let inner = words.indices.dropFirst().dropLast().reversed()
    let between = inner.filter { words[$0] == words[$0].lowercased() }
    for index in [words.indices.last, words.indices.first].compactMap({ $0 }) + between {
      guard let template = templateID(words[index], context) else { continue }
      words.remove(at: index)
      return template
    }
    return nil
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
