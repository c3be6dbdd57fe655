import Catalogue
import Console
import Meetings

/// The one line that records a decision, an action, a note or a parked point.
struct RecordPrompt: Prompt {
  let kind: QuickLine.Kind
  let meeting: EntryID
  /// The decision that the new one replaces.
  var replacing: Decision?
  /// The item under which the line was opened: it stays there when another device walks on meanwhile.
  var item: EntryID?

  var draftKind: String? { replacing == nil ? kind.rawValue : nil }
  var keptAs: String? { replacing.map { "replace-\($0.id)" } ?? draftKind }

  /// What is understood of an action mostly takes two rows before it is typed, or one and the names to pick.
  var rowsBelow: Int { kind == .action ? 2 : 0 }

  func label(_ context: Context) -> String {
    let word =
      switch kind {
      case .decision: Text(nl: "besluit", en: "decision")
      case .action: Text(nl: "actie", en: "action")
      case .note: Text(nl: "notitie", en: "note")
      case .point: Text(nl: "parkeren", en: "park")
      }
    return context.say(word)
  }

  func names(_ context: Context) -> QuickLine.Names? {
    MarkNames(context, meeting: context.group.meetings[meeting]).names(for: kind)
  }

  func wordings(_ context: Context) -> Wordings? { context.wordings(of: kind) }

  func typing(_ context: Context) -> [LineHelp.Row] {
    kind == .action ? [.day, .otherDay] : kind == .point ? [.empty] : []
  }

  private func place(in held: Meeting) -> AgendaItem? { held.place(openedUnder: item) }

  private func read(_ line: LineReading, _ context: Context) -> QuickLine.Understanding {
    let day = context.group.meetings[meeting]?.date ?? context.now.day
    return QuickLine.read(
      line.text, as: kind, names: names(context) ?? QuickLine.Names(), from: day, in: context.language,
      leaving: line.literal)
  }

  // MARK: Understanding

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    guard let held = context.group.meetings[meeting] else { return Understood() }
    let read = read(line, context)
    return Understood(
      text: echo(read, replacing: replacing?.id, held, context), warning: warning(read, held, context),
      marks: read.marks)
  }

  /// What was understood, as it will be recorded.
  private func echo(
    _ read: QuickLine.Understanding, replacing: EntryID?, _ held: Meeting, _ context: Context
  ) -> String {
    let replaced = replacing.flatMap { context.group.decisions[$0]?.number }
    let replaces = replaced.map { context.say(Text(nl: "vervangt \($0)", en: "replaces \($0)")) }
    let text = read.hasNamesInText ? "“\(read.text)”" : nil
    let parts = [number(held, context), text] + terms(read, held, context) + [subject(read, held, context), replaces]
    return parts.compactMap { $0 }.filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private func number(_ held: Meeting, _ context: Context) -> String? {
    switch kind {
    case .decision: context.group.nextDecisionNumber(in: held)
    case .action: context.group.nextActionNumber(in: held)
    case .note: context.say(Text(nl: "notitie", en: "note"))
    case .point: nil
    }
  }

  private func subject(_ read: QuickLine.Understanding, _ held: Meeting, _ context: Context) -> String? {
    if kind == .point {
      let next = Text(nl: "komt op de volgende agenda", en: "goes on the next agenda")
      guard read.text.isEmpty, let item = place(in: held), !item.isOfEveryMeeting else { return context.say(next) }
      let itself = Text(nl: "leeg: dit agendapunt zelf", en: "left empty: this item itself")
      return "\(context.say(itself)) (“\(context.name(of: item))”) · \(context.say(next))"
    }
    if let topic = read.topic { return context.name(of: topic) }
    return kind == .decision || kind == .note ? place(in: held).map { context.name(of: $0) } : nil
  }

  private func terms(_ read: QuickLine.Understanding, _ held: Meeting, _ context: Context) -> [String] {
    var parts = read.goals.map { context.say(Text(nl: "doel: ", en: "goal: ")) + context.name(ofGoal: $0) }
    guard kind == .action else { return parts }
    parts.append(context.names(of: read.actors))
    if case .date(let day) = read.due {
      parts.append(
        "\(context.say(DayWords.full(day))) (\(context.say(DayWords.distance(from: held.date, to: day))))")
    } else {
      parts.append(context.say(read.due.name))
    }
    return parts
  }

  private func warning(_ read: QuickLine.Understanding, _ held: Meeting, _ context: Context) -> String? {
    LineWarning.words(read, from: held.date, context) {
      MarkReason(kind: kind, read: read, held: held, context).sentence(for: $0)
    }
  }

  // MARK: Enter

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    let read = read(line, context)
    if kind == .point, read.text.isEmpty { return parkItem(held, context) }
    return record(read, replacing: replacing?.id, reviewOn: nil, held, context)
  }

  private func record(
    _ read: QuickLine.Understanding, replacing: EntryID?, reviewOn: Day?, _ held: Meeting, _ context: Context
  ) -> Result<[Outcome], Refusal> {
    let minutes = read.topic.flatMap { context.catalogue.topic($0)?.minutes } ?? 15
    let act = Recording(group: context.group, meeting: held, item: place(in: held))
      .act(of: read, as: kind, replacing: replacing, reviewOn: reviewOn, newItemMinutes: minutes)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let added = act.events.contains { $0 is ItemAdded } ? read.topic : nil
    return .success([.record(act) { entries, after in confirm(entries, added: added, after) }])
  }

  // MARK: Details

  var hasDetails: Bool { true }

  func details(of line: LineReading, _ context: Context) -> Details? {
    let read = read(line, context)
    return Details(
      text: read.text, allowsBreaks: kind == .note,
      values: fields.map { Details.Value(field: $0, text: value(of: $0, read, context)) })
  }

  private var fields: [DetailField] {
    switch kind {
    case .decision: [.topic, .goals, .review, .replaces]
    case .action: [.who, .due, .topic, .goals]
    case .note, .point: [.topic]
    }
  }

  private func value(of field: DetailField, _ read: QuickLine.Understanding, _ context: Context) -> String {
    switch field {
    case .who: read.actors.map(context.name).joined(separator: ", ")
    case .due: read.due == .none ? "" : context.say(read.due.name)
    case .topic: read.topic.map { context.name(of: $0) } ?? ""
    case .goals: read.goals.map(context.name(ofGoal:)).joined(separator: ", ")
    case .replaces: replacing?.number ?? ""
    default: ""
    }
  }

  private func read(_ details: Details, _ held: Meeting, _ context: Context) -> Result<DetailsReading, Refusal> {
    DetailsReading.read(
      details, names: names(context) ?? QuickLine.Names(), from: held.date, in: context.group)
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    guard let held = context.group.meetings[meeting] else { return Understood() }
    switch read(details, held, context) {
    case .failure(let refusal): return Understood(warning: context.say(refusal.text))
    case .success(let read):
      let review = read.reviewOn.map { context.say(DayWords.reviewOn($0)) }
      let echo = echo(read.line, replacing: read.replaces, held, context)
      return Understood(
        text: [echo, review].compactMap { $0 }.joined(separator: " · "),
        warning: warning(read.line, held, context))
    }
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    return read(details, held, context).flatMap { read in
      record(read.line, replacing: read.replaces, reviewOn: read.reviewOn, held, context)
    }
  }

  private func parkItem(_ held: Meeting, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let item = place(in: held) else {
      return .failure(
        Refusal(
          nl: "Er is geen agendapunt om te parkeren. Typ het punt.", en: "There is no item to park. Type the point."))
    }
    if item.isOfEveryMeeting {
      return .failure(
        Refusal(
          nl: "Dit punt staat vanzelf op elke agenda, dus parkeren hoeft niet. Sla het over met s, of typ een punt.",
          en: "Every agenda has this item anyway, so there is no need to park it. Skip it with s, or type a point."))
    }
    // The group may have gone on meanwhile: then it is not led away from where it is.
    let isCurrent = item.id == held.clock.current
    let alone = Act([ItemParked(meeting: held.id, item: item.id, reason: nil)])
    let act = isCurrent ? held.parking(reason: nil) ?? alone : alone
    let name = context.name(of: item)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([
      .record(act) { _, _ in
        let said = Text(
          nl: "“\(name)” geparkeerd. Het komt op de volgende agenda.",
          en: "“\(name)” parked. It goes on the next agenda."
        )
        return [.say(said)]
      }
    ])
  }
}

extension RecordPrompt {
  /// Says what was recorded, with the number it took, and where it went if that was elsewhere.
  fileprivate func confirm(_ entries: [Entry], added: TopicID?, _ context: Context) -> [Outcome] {
    guard let entry = entries.last else { return [] }
    let elsewhere = added.map { context.name(of: $0) }
    let tail =
      elsewhere.map {
        context.say(Text(nl: " (“\($0)” staat nu op de agenda)", en: " (“\($0)” is on the agenda now)"))
      } ?? place(of: entry, context)
    // The whole text stands in the list above: here one row says that it is safe, and under which number.
    let say = { (what: String) in kind == .point ? Sentences.parked(what) : Sentences.recorded(what + (tail ?? "")) }
    let room = context.bodyColumns - TextWidth.columns(of: context.say(say("")))
    return [.say(say(TextWidth.clipped(context.gist(of: entry.event), to: max(20, room))))]
  }

  /// Says under which item an entry went where that is not the current one: it is not in sight there.
  private func place(of entry: Entry, _ context: Context) -> String? {
    let entries = context.group.meetings[meeting]?.recorded ?? []
    guard let recorded = entries.first(where: { $0.id == entry.mark.id }),
      let item = context.group.place(of: recorded)?.item, let held = context.group.meetings[meeting],
      item != held.clock.current, let there = held.item(item)
    else { return nil }
    let name = context.name(of: there)
    return context.say(Text(nl: " (bij “\(name)”)", en: " (under “\(name)”)"))
  }
}
