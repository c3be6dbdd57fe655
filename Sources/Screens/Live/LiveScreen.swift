import Console
import Meetings

/// The meeting itself: the agenda, the clock, the item that is on, what was decided about it before, what is recorded now.
struct LiveScreen: ConsoleScreen {
  let meeting: EntryID
  /// Which recorded entry is selected; nil while nobody looks back. Named, so that entries that arrive do not move it.
  private(set) var selection: Recorded?
  /// With which part of the guidance the page of it begins that is shown; nil while it is not turned over.
  private(set) var guidanceStart: Int?
  /// Since when the group looked at an item of which somebody went back to the read-back: Esc does so once.
  private var returned: Instant?
  /// The item that was on at the last look, and what was recorded last under it.
  private var item: EntryID?
  private var last: Recorded?

  init(meeting: EntryID) { self.meeting = meeting }

  static let bindings: [Binding<LiveScreen>] = LiveActions.all

  func held(_ context: Context) -> Meeting? { context.group.meetings[meeting] }

  /// What is recorded under the current item: the rows of its worksheet, and then the rest.
  func recorded(_ context: Context) -> [Recorded] {
    guard let meeting = held(context) else { return [] }
    let here = meeting.recorded.filter { context.group.place(of: $0)?.item == meeting.clock.current }
    // The worksheet stands above the list.
    return here.filter(\.isRow) + here.filter { !$0.isRow }
  }

  /// The entry that a key acts on: the selected one, else what was recorded last.
  func selectedEntry(_ context: Context) -> Recorded? {
    let entries = recorded(context)
    return selection.flatMap { entries.contains($0) ? $0 : nil }
      ?? held(context)?.recorded.last { entries.contains($0) }
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    let entries = recorded(context)
    let at = selection.flatMap { entries.firstIndex(of: $0) }
    switch key {
    case .escape where guidanceStart != nil: guidanceStart = nil
    case .escape:
      // Whoever came from the read-back to look at what is missing goes back there.
      guard let clock = held(context)?.clock, clock.isLook, clock.spells.last?.from != returned else { return nil }
      returned = clock.spells.last?.from
      return [.open(.readBack(ReadBackScreen(meeting: meeting)))]
    case .enter where selection == nil: return [.refuse(Self.enterChosen)]
    case .up where !entries.isEmpty: selection = entries[max(0, (at ?? entries.count) - 1)]
    case .down where !entries.isEmpty:
      let next = at.map { $0 + 1 } ?? 0
      selection = next < entries.count ? entries[next] : nil
    default: return nil
    }
    return []
  }

  private static let enterChosen = Text(
    nl: "→ gaat naar het volgende punt. Enter wijzigt wat je koos met ↑ ↓.",
    en: "→ goes to the next item. Enter edits what you chose with ↑ ↓.")

  /// Whoever walked on, and whichever way: another item begins as any does, with what is recorded under it in sight.
  /// What was recorded here is in sight too; what another device records turns no page of who
  /// reads, nor does a row of the worksheet, which is filled row after row.
  mutating func refresh(_ context: Context) {
    let current = held(context)?.clock.current
    let entries = recorded(context)
    let last = held(context)?.recorded.last { entries.contains($0) }
    if current != item {
      item = current
      selection = nil
      guidanceStart = nil
    } else if guidanceStart != nil || selection != nil, let last, last != self.last, !last.isRow {
      let entry = context.history.entries.last { $0.mark.id == last.id }
      let isNew = self.last.map(entries.contains) ?? true
      if entry?.mark.device == context.device {
        guidanceStart = nil
        if isNew { selection = nil }
      }
    }
    self.last = last
    if let chosen = selection, !entries.contains(chosen) { selection = nil }
  }

  /// Whether the item that is on is the one about the goals of the group.
  func isAboutGoals(_ context: Context) -> Bool { held(context)?.current?.topic == LiveGuidance.sharedGoal }

  /// Leaving a meeting that runs is asked for certain: eight people look at this screen.
  func stepBack(_ context: Context) -> [Outcome] {
    held(context)?.status == .running ? [.ask(LeavePrompt(way: .group))] : [.back]
  }

  mutating func choose(row: Int, _ context: Context) {
    let entries = recorded(context)
    if entries.indices.contains(row) { selection = entries[row] }
  }

  mutating func forgetSelection() { selection = nil }

  /// Marks the entry that a key acts on.
  mutating func markSelected(_ context: Context) { selection = selectedEntry(context) }

  /// Shows what is not in sight of the guidance, page after page, and after the last one what there was before.
  mutating func turnGuidance(_ context: Context) -> [Outcome] {
    guard let meeting = held(context) else { return [] }
    let view = LiveView(screen: self, meeting: meeting, context: context)
    guard view.hasGuidance else {
      return [.say(Text(nl: "Bij dit punt hoort geen leidraad.", en: "This item has no guidance."))]
    }
    let next = view.nextGuidance
    if guidanceStart == nil, next == nil {
      return [.say(Text(nl: "De hele leidraad staat er al.", en: "All of the guidance is already shown."))]
    }
    guidanceStart = next
    return []
  }

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else { return [context.group.name] }
    return context.title(of: meeting)
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    guard let meeting = held(context) else { return }
    LiveView(screen: self, meeting: meeting, context: context).draw(&pane)
  }
}

extension Recorded {
  /// Whether it is a row of a worksheet.
  var isRow: Bool { if case .row = self { true } else { false } }
}
