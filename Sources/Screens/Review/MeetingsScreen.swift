import Console
import Meetings

/// All meetings, the latest first, and what each recorded: the group's memory in the order of time.
struct MeetingsScreen: ConsoleScreen {
  private var cursor = ListCursor()
  private var opened: EntryID?
  private var entryCursor = ListCursor()
  /// The line that is chosen of an opened meeting: it stays that wherever it goes.
  private var line: Line?
  private var meetings: [Meeting] = []
  /// Whether it began at an entry that was found elsewhere: one step back is there, not the list of meetings.
  private let isFoundElsewhere: Bool

  init(_ context: Context) {
    isFoundElsewhere = false
    refresh(context)
  }

  /// Opens a meeting at one of its entries, or at an item.
  init(_ context: Context, showing place: Place, entry: Recorded?) {
    isFoundElsewhere = true
    refresh(context)
    opened = place.meeting
    entryCursor.select(lines(context).firstIndex { $0.entry == entry && (entry != nil || $0.item == place.item) } ?? 0)
    refresh(context)
  }

  /// The meeting that something was recorded in, opened at it; where that meeting is missing, why it cannot be.
  static func opened(at place: Place, entry: Recorded?, _ context: Context) -> [Outcome] {
    guard context.group.meetings[place.meeting] != nil else {
      return [
        .refuse(
          Text(
            nl: "Het overleg waarin dit is vastgelegd, ontbreekt in het logboek.",
            en: "The meeting that this was recorded in is missing from the journal."))
      ]
    }
    return [.open(.meetings(MeetingsScreen(context, showing: place, entry: entry)))]
  }

  static let bindings: [Binding<MeetingsScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "bekijken", en: "view"),
      help: Text(nl: "wat er in dit overleg is vastgelegd", en: "what was recorded in this meeting"), records: false,
      unless: { screen, _ in
        if screen.opened != nil { return Text(nl: "Het staat er al.", en: "It is already open.") }
        return screen.selectedMeeting == nil ? Text(nl: "Nog geen overleg.", en: "No meeting yet.") : nil
      }
    ) { screen, context in
      guard let meeting = screen.selectedMeeting else { return [] }
      switch meeting.status {
      case .running: return [.open(.live(LiveScreen(meeting: meeting.id)))]
      case .planned: return [.open(.agenda(AgendaScreen(meeting: meeting.id)))]
      case .closed, .cancelled:
        screen.opened = meeting.id
        screen.line = nil
        screen.entryCursor.select(0)
        return []
      }
    }.onChosen,
    Binding(
      Keys(.enter), Text(nl: "voorlezen", en: "read back"),
      help: Text(nl: "wat er is afgesproken, om voor te lezen", en: "what was agreed, to be read aloud"),
      records: false,
      unless: { screen, context in
        switch screen.openedMeeting(context)?.status {
        case .running, .closed: nil
        case nil: Text(nl: "Open eerst een overleg.", en: "Open a meeting first.")
        case .planned, .cancelled: Text(nl: "Dit overleg is niet gehouden.", en: "This meeting was not held.")
        }
      }
    ) { screen, _ in screen.opened.map { [.open(.readBack(ReadBackScreen(meeting: $0)))] } ?? [] }.onChosen,
    Binding(
      Keys(nl: "v", en: "m"), Text(nl: "verslag schrijven", en: "write minutes"),
      help: Text(
        nl: "het verslag van dit overleg als bestand schrijven", en: "write the minutes of this meeting as files"),
      records: false,
      unless: { screen, context in
        let meeting = screen.openedMeeting(context) ?? screen.selectedMeeting
        guard let meeting else { return Text(nl: "Er is geen overleg gekozen.", en: "No meeting is chosen.") }
        return meeting.status == .cancelled
          ? Text(
            nl: "Dit overleg is afgezegd: er is geen verslag.", en: "This meeting was cancelled: it has no minutes.")
          : nil
      }
    ) { screen, _ in
      (screen.opened ?? screen.selectedMeeting?.id).map { [.perform(.export(meeting: $0))] } ?? []
    }.onChosen,
    Binding(
      Keys("h"), Text(nl: "geschiedenis", en: "history"),
      help: Text(nl: "hoe deze regel zo is geworden", en: "how this entry came to be"), records: false,
      unless: { screen, context in
        screen.selectedEntry(context) == nil ? Sentences.chooseFirst : nil
      }
    ) { screen, context in screen.selectedEntry(context).map { [.open(.story(StoryScreen($0)))] } ?? [] }.onChosen,
  ]

  private var selectedMeeting: Meeting? { meetings.indices.contains(cursor.index) ? meetings[cursor.index] : nil }

  private func selectedEntry(_ context: Context) -> Recorded? {
    guard opened != nil else { return nil }
    return lines(context).dropFirst(entryCursor.index).first?.entry
  }

  func openedMeeting(_ context: Context) -> Meeting? { opened.flatMap { context.group.meetings[$0] } }

  mutating func refresh(_ context: Context) {
    let chosen = selectedMeeting?.id
    meetings = context.group.meetingsByDate.reversed()
    if let index = meetings.firstIndex(where: { $0.id == chosen }) { cursor.select(index) }
    cursor.clamp(meetings.count)
    let lines = lines(context)
    if let line, let index = lines.firstIndex(where: { $0.isSame(as: line) }) { entryCursor.select(index) }
    entryCursor.clamp(lines.count)
    line = lines.indices.contains(entryCursor.index) ? lines[entryCursor.index] : nil
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if opened != nil {
      if key == .escape, !isFoundElsewhere {
        opened = nil
        return []
      }
      let lines = lines(context)
      guard entryCursor.take(key, count: lines.count, page: context.listPage) else { return nil }
      line = lines.indices.contains(entryCursor.index) ? lines[entryCursor.index] : nil
      return []
    }
    return cursor.take(key, count: meetings.count, page: context.listPage) ? [] : nil
  }

  func rowsToChoose(_ context: Context) -> [Int]? {
    opened.map { _ in lines(context).enumerated().filter { $0.element.heading == nil }.map(\.offset) }
  }

  func title(_ context: Context) -> [String] {
    if let meeting = openedMeeting(context) {
      let words = context.title(of: meeting)
      return words.dropLast() + words.suffix(1).map { "\($0) · \(context.say(meeting.status.name))" }
    }
    return [context.group.name, context.say(Text(nl: "overleggen", en: "meetings"))]
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    if opened != nil { return drawEntries(&pane, context) }
    let heading = Text(nl: "Alle overleggen (\(meetings.count))", en: "All meetings (\(meetings.count))")
    pane.put(context.say(heading), 0, Style(.heading, bold: true))
    if meetings.isEmpty { pane.sentence(context.say(Self.whenEmpty), at: 2, from: context.firstListRow, Style(.muted)) }
    let detail = ChosenDetail(cursor, count: meetings.count, from: context.firstListRow, in: pane, context) { at in
      words(inFull: meetings[at], context)
    }
    detail.draw(&pane)
    let end = pane.rows - detail.rows
    pane.list(cursor, count: meetings.count, from: context.firstListRow, upTo: end) { inner, index, row, isSelected in
      draw(meetings[index], isSelected: isSelected, row: row, &inner, context)
    }
  }

  /// A meeting in full: when, where, and what was recorded.
  private func words(inFull meeting: Meeting, _ context: Context) -> (text: String, note: String) {
    let recorded = isHeld(meeting) ? [counts(of: meeting, context)] : []
    return (
      words(of: meeting, start: context.beginning(of: meeting), context),
      (recorded + [context.say(meeting.status.name)]).joined(separator: " · ")
    )
  }

  private func words(of meeting: Meeting, start: String? = nil, _ context: Context) -> String {
    let parts = [meeting.number, context.say(DayWords.full(meeting.date)), start, meeting.location]
    return parts.compactMap { $0 }.joined(separator: " · ")
  }

  /// How it stands with a meeting; in a wide window with how much was recorded, so that all rows are alike.
  private func state(of meeting: Meeting, columns: Int, _ context: Context) -> String {
    let status = context.say(meeting.status.name)
    return isHeld(meeting) && columns >= Self.wide ? "\(counts(of: meeting, context)) · \(status)" : status
  }

  private static let whenEmpty = Text(
    nl: "Nog geen overleg. Op het groepsscherm plant `n` er een.",
    en: "No meeting yet. On the group's screen `n` plans one.")

  /// From here on a row has room for the day and what was recorded.
  private static let wide = 76

  private func draw(_ meeting: Meeting, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context) {
    let style = isSelected ? Style(.selected) : Style(meeting.status == .cancelled ? .muted : .text)
    if isSelected { pane.fill(row: row, style) }
    let state = state(of: meeting, columns: pane.columns, context)
    let column = pane.putRight(state, row, isSelected ? style : Style(.muted))
    pane.put(words(of: meeting, context), row, style, width: column - 2)
  }

  private func isHeld(_ meeting: Meeting) -> Bool { meeting.status == .running || meeting.status == .closed }

  private func counts(of meeting: Meeting, _ context: Context) -> String {
    let decisions = context.group.decisions(of: meeting).count
    let actions = context.group.actions(of: meeting).count
    return context.say(
      Text(
        nl: "\(decisions) \(decisions == 1 ? "besluit" : "besluiten"), \(actions) \(actions == 1 ? "actie" : "acties")",
        en:
          "\(decisions) \(decisions == 1 ? "decision" : "decisions"), \(actions) \(actions == 1 ? "action" : "actions")"
      ))
  }

  private func drawEntries(_ pane: inout Pane, _ context: Context) {
    let lines = lines(context)
    let heading = Text(nl: "Punten en regels (\(lines.count))", en: "Items and entries (\(lines.count))")
    pane.put(context.say(heading), 0, Style(.heading, bold: true))
    let top = drawReason(&pane, context) + context.firstListRow - 1
    let detail = ChosenDetail(entryCursor, count: lines.count, from: top, in: pane, context) { at in
      let row = lines[at].entry.flatMap { context.row(of: $0) }
      return (row?.text ?? "", row?.tail ?? "")
    }
    detail.draw(&pane)
    let (count, end) = (lines.count, pane.rows - detail.rows)
    pane.list(entryCursor, count: count, from: top, upTo: end) { inner, index, row, isSelected in
      if isSelected { inner.fill(row: row, Style(.selected)) }
      if let heading = lines[index].heading {
        inner.put(heading, row, Style(isSelected ? .selected : .heading, bold: true))
      } else if let entry = lines[index].entry {
        inner.within(column: 3, row: row, rows: 1) { part in
          context.row(of: entry)?.draw(&part, row: 0, isSelected: isSelected)
        }
      }
    }
  }

  /// Why a meeting was cancelled, or closed over what was missing, above what it recorded; gives the row after that.
  private func drawReason(_ pane: inout Pane, _ context: Context) -> Int {
    guard let meeting = openedMeeting(context), let reason = meeting.reason else { return 1 }
    let words =
      meeting.status == .cancelled
      ? Text(nl: "Afgezegd: \(reason)", en: "Cancelled: \(reason)")
      : Text(nl: "Toch afgesloten: \(reason)", en: "Closed anyway: \(reason)")
    return pane.wrap(context.say(words), from: 1, upTo: 3, Style(.warning))
  }
}
