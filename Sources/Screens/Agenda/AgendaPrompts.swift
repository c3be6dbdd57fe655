import Catalogue
import Meetings

/// Adds an item: a topic of the catalogue where the words begin one, else the words themselves; minutes at the end.
struct NewItemPrompt: Prompt {
  let meeting: EntryID
  let after: EntryID?

  var draftKind: String? { "agenda-item" }

  func label(_ context: Context) -> String { context.say(Text(nl: "agendapunt", en: "agenda item")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard !line.text.isEmpty else {
      return Understood(
        text: context.say(Text(nl: "Typ een onderwerp, zoals: ", en: "Type a topic, for example: ")) + topics(context))
    }
    let draft = read(line, context)
    let what = draft.topic.map { context.say(Text(nl: "onderwerp: ", en: "topic: ")) + context.name(of: $0) }
    let own = context.say(Text(nl: "eigen punt: ", en: "own item: ")) + context.name(ofItemTitled: draft.title ?? "")
    let isThere = draft.topic.map { topic in
      context.group.meetings[meeting]?.agenda.contains { $0.topic == topic } ?? false
    }
    return Understood(
      text: "\(what ?? own) · \(draft.minutes) min",
      warning: isThere == true
        ? context.say(
          Text(
            nl: "Dit onderwerp staat al op de agenda. Nog een keer mag.",
            en: "This topic is already on the agenda. You may add it again.")) : nil,
      marks: draft.topic == nil ? [] : [Array(line.text.words.indices)])
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let draft = read(line, context)
    let event = ItemAdded(
      meeting: meeting, topic: draft.topic, title: draft.title, minutes: draft.minutes, purpose: draft.purpose,
      after: after)
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    let name = context.name(ofItemTitled: draft.title, topic: draft.topic)
    let there = after.flatMap { context.group.meetings[self.meeting]?.item($0) }.map { context.name(of: $0) }
    let place = there.map { Text(nl: " na “\($0)”", en: " after “\($0)”") } ?? Text(verbatim: "")
    let said = Text(
      nl: "“\(name)” staat op de agenda\(place.nl); o en l verplaatsen.",
      en: "“\(name)” is on the agenda\(place.en); r and l move it.")
    let meeting = meeting
    return .success([
      .record(Act([event])) { entries, _ in
        [.replace(.agenda(AgendaScreen(meeting: meeting, selecting: entries.first?.mark.id))), .say(said)]
      }
    ])
  }

  func typing(_ context: Context) -> [LineHelp.Row] { [.minutes] }

  private func topics(_ context: Context) -> String {
    let here = Set(context.group.meetings[meeting]?.agenda.compactMap(\.topic) ?? [])
    let rest = context.catalogue.topics.filter { !here.contains($0.id) }.map { context.say($0.short) }
    return rest.joined(separator: " · ")
  }

  private func read(_ line: LineReading, _ context: Context) -> AgendaDraft {
    let (words, minutes) = SpokenMinutes.atTheEnd(of: QuickLine.literal(line.text).text)
    let text = words.joined(separator: " ")
    let topic = line.literal.isEmpty ? topic(for: text, context) : nil
    return AgendaDraft(
      topic: topic?.id, title: topic == nil ? text : nil, minutes: minutes ?? topic?.minutes ?? 10)
  }

  /// The topic that the words begin, where there is just one.
  private func topic(for text: String, _ context: Context) -> Topic? {
    let wanted = text.folded
    guard wanted.count >= 3 else { return nil }
    let fitting = context.catalogue.topics.filter { topic in
      [topic.short.nl, topic.short.en, topic.title.nl, topic.title.en].contains { $0.folded.hasPrefix(wanted) }
    }
    return fitting.count == 1 ? fitting[0] : nil
  }
}

/// Changes the minutes of an item.
struct MinutesPrompt: Prompt {
  let meeting: EntryID
  let item: AgendaItem

  func label(_ context: Context) -> String {
    "\(context.name(of: item)) · \(context.say(Text(nl: "minuten", en: "duration")))"
  }

  /// The number there is stands beneath the line: in it, what somebody types would come after it.
  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let now = context.say(Text(nl: "nu \(item.minutes) minuten", en: "\(item.minutes) minutes now"))
    guard !line.text.allSatisfy(\.isWhitespace), case .failure(let refusal) = minutes(line) else {
      return Understood(text: now)
    }
    return Understood(text: now, warning: context.say(refusal.text))
  }

  private func minutes(_ line: LineReading) -> Result<Int, Refusal> {
    SpokenMinutes.read(line.text).map { .success($0) }
      ?? .failure(
        Refusal(
          nl: "“\(line.text)” is geen getal. Typ minuten, zoals 15.",
          en: "“\(line.text)” is not a number. Type how many minutes, such as 15."))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    minutes(line).flatMap { change($0, context) }
  }

  private func change(_ minutes: Int, _ context: Context) -> Result<[Outcome], Refusal> {
    // Only the minutes were asked for: the rest stays as another device may have left it meanwhile.
    let item = context.group.meetings[meeting]?.item(item.id) ?? item
    let event = ItemChanged(
      meeting: meeting, item: item.id, minutes: minutes, purpose: item.purpose, title: item.title)
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    let said = Text(
      nl: "“\(context.name(of: item))” krijgt \(minutes) min.", en: "“\(context.name(of: item))” gets \(minutes) min.")
    return .success([.record(Act([event])) { _, _ in [.say(said)] }])
  }
}

/// Moves a meeting: day, time and place in one line, as when it was planned.
struct MoveMeetingPrompt: Prompt {
  let meeting: Meeting
  let initialText: String

  /// The line begins with what holds now, and a blank: what is typed on is a word of its own.
  init(meeting: Meeting, _ context: Context) {
    self.meeting = meeting
    let parts = [context.say(DayWords.full(meeting.date)), meeting.start?.description, meeting.location]
    initialText = parts.compactMap { $0 }.joined(separator: " ") + " "
  }

  var keptAs: String? { "move-\(meeting.id)" }

  func label(_ context: Context) -> String { context.say(Text(nl: "verplaatsen naar", en: "move to")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    switch read(line, context) {
    case .success(let (event, time)):
      let parts = [context.say(DayWords.full(event.date)), event.start?.description, event.location]
      let past = event.date < context.now.day ? context.say(Sentences.past(event.date)) : nil
      return Understood(
        text: parts.compactMap { $0 }.joined(separator: " · "),
        warning: OtherVersions.joined(past, MeetingWords.endIsNotKept(time, context)))
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    }
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    read(line, context).map { event, _ in
      [
        .record(context.group.moving(event, titles: context.catalogue.templateTitles)) { _, after in
          after.group.meetings[event.meeting].map { [.say(MeetingWords.moved($0))] } ?? []
        }
      ]
    }
  }

  func typing(_ context: Context) -> [LineHelp.Row] { [.place] }

  private func read(_ line: LineReading, _ context: Context) -> Result<(MeetingMoved, SpokenTime?), Refusal> {
    var words = line.text.words.map(String.init)
    return MeetingWords.takeDay(&words, from: context.now.day).flatMap { day in
      MeetingWords.takeTime(&words).map { time in
        let location = words.isEmpty ? nil : words.joined(separator: " ")
        return (MeetingMoved(meeting: meeting.id, date: day, start: time?.start, location: location), time)
      }
    }
  }
}

/// Cancels a meeting; a reason is optional.
struct CancelMeetingPrompt: Prompt {
  let meeting: Meeting

  var keptAs: String? { "cancel-\(meeting.id)" }
  var mayBeEmpty: Bool { true }
  var enter: Text { Text(nl: "afzeggen", en: "cancel it") }

  func label(_ context: Context) -> String {
    context.say(
      Text(nl: "\(meeting.number) afzeggen · reden (mag leeg)", en: "cancel \(meeting.number) · reason (optional)"))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let reason = QuickLine.literal(line.text).text
    // What another device put on its agenda meanwhile goes on too.
    guard let meeting = context.group.meetings[meeting.id] else { return .failure(Sentences.noMeeting) }
    let act = context.group.cancelling(
      meeting, reason: reason.isEmpty ? nil : reason, titles: context.catalogue.templateTitles)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let number = meeting.number
    let said = Text(nl: "\(number) is afgezegd.", en: "\(number) is cancelled.")
    return .success([.record(act) { _, _ in [.back, .say(Sentences.undoable(said))] }])
  }
}
