import Console
import Meetings

/// The agenda of a meeting: to prepare it, to change it while it runs, and to go to any item.
struct AgendaScreen: ConsoleScreen {
  let meeting: EntryID
  private var cursor = ListCursor()
  /// The item that is chosen: it stays that wherever it goes.
  private var chosen: EntryID?
  /// The item to choose as soon as it is there: one that this person added, or took off and may put back.
  private var wanted: EntryID?
  /// Whether somebody chose an item, here or where they came from.
  private var isChosen = false

  init(meeting: EntryID, selecting wanted: EntryID? = nil) {
    self.meeting = meeting
    self.wanted = wanted
  }

  static let bindings: [Binding<AgendaScreen>] = AgendaActions.all

  func held(_ context: Context) -> Meeting? { context.group.meetings[meeting] }

  /// The item that a key acts on.
  func selected(_ context: Context) -> AgendaItem? {
    guard let agenda = held(context)?.agenda, agenda.indices.contains(cursor.index) else { return nil }
    return agenda[cursor.index]
  }

  /// The item behind which another one comes: the chosen one; where nobody chose, the last before the meeting closes.
  func predecessor(_ context: Context) -> AgendaItem? {
    guard !isChosen, let agenda = held(context)?.agenda else { return selected(context) }
    return agenda.last { $0.topic != TopicID("closing") } ?? selected(context)
  }

  mutating func select(_ index: Int) {
    cursor.select(index)
    isChosen = true
  }
  var index: Int { cursor.index }

  /// Chooses an item again, should it come back.
  mutating func expect(_ item: EntryID) { wanted = item }

  /// What others add moves nothing: Enter goes where whoever presses it was looking.
  mutating func refresh(_ context: Context) {
    let agenda = held(context)?.agenda.map(\.id) ?? []
    if let place = agenda.firstIndex(where: { $0 == wanted }) {
      select(place)
      wanted = nil
    } else if let place = agenda.firstIndex(where: { $0 == chosen }) {
      cursor.select(place)
    }
    cursor.clamp(agenda.count)
    chosen = selected(context)?.id
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    guard cursor.take(key, count: held(context)?.agenda.count ?? 0, page: context.listPage) else { return nil }
    chosen = selected(context)?.id
    wanted = nil
    isChosen = true
    return []
  }

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else { return [context.group.name] }
    return context.title(of: meeting)
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    guard let meeting = held(context) else { return }
    let title = "\(context.say(Text(nl: "Agenda", en: "Agenda"))) · \(context.say(meeting.status.name))"
    let used = pane.put(title, 0, Style(.heading, bold: true)) + 3
    let place = [context.beginning(of: meeting), meeting.location].compactMap { $0 }.joined(separator: " · ")
    let total = context.say(total(meeting, context))
    // Beside the title, with room for which items are in sight, or else beside the place.
    let isBeside = used + TextWidth.columns(of: total) + 14 <= pane.columns
    let column = isBeside ? pane.columns : pane.columns - TextWidth.columns(of: total) - 2
    pane.put(total, at: isBeside ? used : max(0, column + 2), isBeside ? 0 : 1, Style(.muted))
    pane.put(place, 1, Style(.muted), width: column)
    let top = context.firstListRow + (isBeside && place.isEmpty ? 0 : 1)
    if meeting.agenda.isEmpty {
      pane.sentence(context.say(Self.whenEmpty), at: 2, from: top, Style(.muted))
    }
    let shape = AgendaShape(of: meeting.agenda, columns: pane.columns - 1, context)
    let detail = shape.isCut ? ChosenDetail(cursor.index, of: details(of: meeting, context), in: pane, context) : nil
    detail?.draw(&pane)
    let end = pane.rows - (detail?.rows ?? 0)
    pane.list(cursor, count: meeting.agenda.count, from: top, upTo: end) { inner, index, row, isSelected in
      draw(meeting.agenda[index], number: index + 1, of: meeting, shape, isSelected: isSelected, row, &inner, context)
    }
  }

  /// All that there is to say of each item, in words.
  private func details(of meeting: Meeting, _ context: Context) -> [(text: String, note: String)] {
    meeting.agenda.enumerated().map { index, item in
      let origin = item.origin.map { context.say($0.words(in: context.group)) }
      let shown = meeting.shownStatus(of: item)
      let status = shown == .open ? nil : context.say(shown.name)
      let note = [origin, context.say(item.purpose.name), status]
      return ("\(index + 1)  \(context.name(of: item))", note.compactMap { $0 }.joined(separator: " · "))
    }
  }

  private func total(_ meeting: Meeting, _ context: Context) -> Text {
    let end = meeting.expectedEnd(now: context.now)
    guard meeting.start != nil || meeting.status == .running else {
      return Text(nl: "samen \(meeting.minutes) min", en: "\(meeting.minutes) min in total")
    }
    return Text(
      nl: "samen \(meeting.minutes) min · einde ± \(end)", en: "\(meeting.minutes) min in total · end ± \(end)")
  }

  private func draw(
    _ item: AgendaItem, number: Int, of meeting: Meeting, _ shape: AgendaShape, isSelected: Bool, _ row: Int,
    _ pane: inout Pane, _ context: Context
  ) {
    let style = isSelected ? Style(.selected) : Style(meeting.shownStatus(of: item) == .open ? .text : .muted)
    if isSelected { pane.fill(row: row, style) }
    pane.put(AgendaSigns.sign(of: item, in: meeting), at: 0, row, style)
    let numberText = number < 10 ? " \(number)" : "\(number)"
    pane.put(numberText, at: 2, row, style)
    let (origin, purpose) = (shape.origin(of: item), shape.purpose(of: item))
    let minutes = String(repeating: " ", count: max(0, 3 - String(item.minutes).count)) + "\(item.minutes) min"
    let tail = [purpose, minutes].filter { !$0.isEmpty }.joined(separator: "  ")
    let tailColumn = pane.putRight(tail, row, isSelected ? style : Style(.muted))
    let room = max(AgendaShape.leastName, tailColumn - 7 - TextWidth.columns(of: origin))
    let used = pane.put(context.name(of: item), at: 5, row, style, width: room)
    pane.put(origin, at: 5 + used, row, style, width: tailColumn - 7 - used)
  }

  private static let whenEmpty = Text(
    nl: "De agenda is nog leeg. `t` voegt een punt toe.", en: "The agenda is still empty. `i` adds an item.")
}

/// The signs and remarks that agenda items bear.
enum AgendaSigns {
  static func sign(of item: AgendaItem, in meeting: Meeting) -> String {
    if meeting.status == .planned { return " " }
    if meeting.clock.current == item.id { return "▸" }
    switch item.status {
    case .open: return " "
    case .discussed: return "✓"
    case .skipped: return "↷"
    case .parked: return "‖"
    }
  }

  /// "(van 2026-3, 2 keer uitgesteld)", in short "(van 2026-3)".
  static func origin(_ origin: AgendaItem.Origin, isShort: Bool = false, _ context: Context) -> String {
    "(\(context.say(isShort ? origin.meetingWords(in: context.group) : origin.words(in: context.group))))"
  }
}

extension AgendaItem.Origin {
  /// "van 2026-3, 2 keer uitgesteld".
  fileprivate func words(in group: Trekkersgroep) -> Text {
    let from = meetingWords(in: group)
    return Text(nl: "\(from.nl), \(timesWords.nl)", en: "\(from.en), \(timesWords.en)")
  }

  /// "van 2026-3".
  fileprivate func meetingWords(in group: Trekkersgroep) -> Text {
    let number = group.meetings[meeting]?.number ?? "?"
    return Text(nl: "van \(number)", en: "from \(number)")
  }
}
