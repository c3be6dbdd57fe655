import Console
import Meetings

/// The end of a meeting: what is missing, what was agreed, fit to be read aloud; from here it is closed.
struct ReadBackScreen: ConsoleScreen {
  let meeting: EntryID
  /// Where the minutes were written.
  var paths: [String] = [] {
    didSet { scroll = Scroll() }
  }
  private var cursor = ListCursor()
  private var scroll = Scroll()
  /// Whether everything that is missing is listed; where that is much it is only counted at first.
  private var isListed = false

  init(meeting: EntryID) { self.meeting = meeting }

  static let bindings: [Binding<ReadBackScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "aanvullen", en: "fill in"),
      help: Text(nl: "naar wat er nog mist", en: "to what is missing"),
      unless: { screen, context in
        if let closed = MeetingClosed(meeting: screen.meeting).refusal(in: context.group) { return closed.text }
        if screen.gaps(context).isEmpty { return Text(nl: "Er ontbreekt niets.", en: "Nothing is missing.") }
        guard screen.selected(context) == nil else { return nil }
        if !screen.lists(context) { return Text(nl: "Toon eerst wat er mist.", en: "Show what is missing first.") }
        return Text(nl: "Blader eerst terug naar wat er mist.", en: "Go back up to what is missing first.")
      }
    ) { screen, context in screen.jump(context) },
    Binding(
      Keys(.enter), Text(nl: "wat mist", en: "what is missing"),
      help: Text(nl: "alles tonen wat er mist", en: "show everything that is missing"), records: false,
      unless: { screen, context in
        screen.lists(context) ? Text(nl: "Het staat er al.", en: "It is there already.") : nil
      }
    ) { screen, _ in
      screen.isListed = true
      screen.scroll = Scroll()
      return []
    },
    Binding(
      Keys(nl: "s", en: "c"), Text(nl: "sluit af", en: "close meeting"),
      help: Text(
        nl: "het overleg afsluiten; het verslag wordt geschreven", en: "close the meeting; the minutes are written"),
      unless: { screen, context in MeetingClosed(meeting: screen.meeting).refusal(in: context.group)?.text }
    ) { screen, context in
      screen.held(context).map { [.ask(ClosePrompt(meeting: $0, gaps: screen.gaps(context).count))] } ?? []
    },
    Binding(
      Keys("n"), Text(nl: "volgend overleg", en: "next meeting"),
      help: Text(nl: "het volgende overleg plannen", en: "plan the next meeting")
    ) { screen, context in
      let isClosed = screen.held(context)?.status == .closed
      return [.ask(NewMeetingPrompt(after: isClosed ? screen.meeting : nil, opensAgenda: false))]
    },
    Binding(
      Keys(nl: "v", en: "m"), Text(nl: "verslag schrijven", en: "write minutes"),
      help: Text(nl: "het verslag (opnieuw) als bestand schrijven", en: "write the minutes as files (again)"),
      isHint: false, records: false
    ) { screen, _ in [.perform(.export(meeting: screen.meeting))] },
  ]

  func held(_ context: Context) -> Meeting? { context.group.meetings[meeting] }

  func gaps(_ context: Context) -> [ClosingGap] {
    guard let meeting = held(context), meeting.status == .running else { return [] }
    return context.group.closingGaps(of: meeting, at: context.now.instant)
  }

  /// Whether what is missing is listed: where it is little it always is, so that what was decided comes first.
  private func lists(_ context: Context) -> Bool { isListed || gaps(context).count <= max(3, context.bodyRows / 3) }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    let gaps = lists(context) ? gaps(context).count : 0
    let count = lines(columns: context.bodyColumns, context).count
    let step = key == .up ? -1 : key == .down ? 1 : 0
    if let chosen = selected(context), step != 0, (0..<gaps).contains(chosen + step) {
      cursor.select(chosen + step)
      scroll.reveal(ReadBackLines.row(ofGap: cursor.index), count: count, rows: context.bodyRows)
      return []
    }
    let before = scroll.window(count: count, rows: context.bodyRows)
    guard scroll.take(key, count: count, context) else { return nil }
    // Where there is nothing to scroll the keys move in the list of what is missing, as in any other list.
    let isAtRest = before == scroll.window(count: count, rows: context.bodyRows)
    if key == .home || key == .end || isAtRest && step == 0 { _ = cursor.take(key, count: gaps) }
    chooseInSight(context)
    return []
  }

  /// The gap that Enter goes to; nil where none is in sight.
  private func selected(_ context: Context) -> Int? {
    gapsInSight(context).contains(cursor.index) ? cursor.index : nil
  }

  /// What is scrolled out of sight is not chosen any more: the nearest that is in sight takes its place.
  private mutating func chooseInSight(_ context: Context) {
    let inSight = gapsInSight(context)
    if let last = inSight.last { cursor.select(min(max(cursor.index, inSight.lowerBound), last)) }
  }

  private func gapsInSight(_ context: Context) -> Range<Int> {
    let count = lines(columns: context.bodyColumns, selected: nil, context).count
    let window = scroll.window(count: count, rows: context.bodyRows)
    let gaps = lists(context) ? gaps(context).count : 0
    let first = ReadBackLines.row(ofGap: 0)
    return (window.lowerBound - first..<window.upperBound - first).clamped(to: 0..<gaps)
  }

  private func lines(columns: Int, _ context: Context) -> [ReadBackLines.Line] {
    lines(columns: columns, selected: selected(context), context)
  }

  private func lines(columns: Int, selected: Int?, _ context: Context) -> [ReadBackLines.Line] {
    guard let meeting = held(context) else { return [] }
    return ReadBackLines(meeting, context).lines(
      gaps: gaps(context), listed: lists(context), selected: selected, paths: paths, columns: columns)
  }

  mutating func refresh(_ context: Context) {
    cursor.clamp(gaps(context).count)
    chooseInSight(context)
  }

  private func jump(_ context: Context) -> [Outcome] {
    let gaps = gaps(context)
    guard let meeting = held(context), let chosen = selected(context) else { return [] }
    switch gaps[chosen] {
    case .notDiscussed(let item), .withoutDecision(let item):
      return Outcome.attempt(meeting.jumping(to: item.id, in: context.group, at: context.now.instant), in: context) {
        _, _ in
        [.goOn(meeting.id)]
      }
    case .withoutActor(let action): return [.ask(EditActionPrompt(action: action))]
    case .twoVersions(let entry, _): return [.open(.story(StoryScreen(entry)))]
    case .noMinuteTaker, .nobodyPresent: return [.open(.people(PeopleScreen(meeting: meeting.id)))]
    }
  }

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else { return [context.group.name] }
    if meeting.status == .closed {
      return [context.say(Text(nl: "Overleg \(meeting.number) · afgesloten", en: "Meeting \(meeting.number) · closed"))]
    }
    let what =
      context.isCompact
      ? Text(nl: "voorlezen", en: "read back") : Text(nl: "voorlezen en afsluiten", en: "read back and close")
    return [
      context.say(Text(nl: "Overleg \(meeting.number) · \(what.nl)", en: "Meeting \(meeting.number) · \(what.en)"))
    ]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let chosen = selected(context)
    let lines = lines(columns: pane.columns, selected: chosen, context)
    // A long message takes rows of the screen, and never the row that Enter acts on.
    var scroll = scroll
    if let chosen { scroll.reveal(ReadBackLines.row(ofGap: chosen), count: lines.count, rows: pane.rows) }
    let window = scroll.window(count: lines.count, rows: pane.rows)
    for (row, line) in lines[window].enumerated() {
      if line.style.tone == .selected { pane.fill(row: row, line.style) }
      pane.put(line.text, at: line.indent, row, line.style)
    }
    Scroll.drawCounter(of: window, count: lines.count, above: &pane)
  }
}

/// Asks for certain before a meeting is closed: one of the two questions there are. A reason is optional.
struct ClosePrompt: Prompt {
  let meeting: Meeting
  let gaps: Int

  var keptAs: String? { "close-\(meeting.id)" }
  var enter: Text { Text(nl: "afsluiten", en: "close") }

  func label(_ context: Context) -> String {
    context.say(
      gaps == 0
        ? Text(nl: "Overleg \(meeting.number) afsluiten?", en: "Close meeting \(meeting.number)?")
        : Text(nl: "Toch afsluiten? Reden (mag leeg)", en: "Close all the same? Reason (optional)"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "Enter sluit af en schrijft het verslag. Daarna verandert het niet meer.",
          en: "Enter closes it and writes the minutes. After that they do not change.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let reason = QuickLine.literal(line.text).text
    guard let held = context.group.meetings[meeting.id] else { return .failure(Sentences.noMeeting) }
    let act = context.group.closing(
      held, at: context.now.time, now: context.now.instant, reason: reason.isEmpty ? nil : reason)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let id = meeting.id
    return .success([
      .record(act) { _, _ in
        [.home, .open(.readBack(ReadBackScreen(meeting: id))), .perform(.export(meeting: id))]
      }
    ])
  }
}
