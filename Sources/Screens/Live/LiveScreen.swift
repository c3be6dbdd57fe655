import Console
import Meetings

/// The meeting itself: the agenda, the clock, the item that is on, what was decided about it before, what is recorded now.
struct LiveScreen: ConsoleScreen {
  let meeting: EntryID
  /// Which recorded entry is selected, counted from the last one; nil while nobody looks back.
  private(set) var selection: Int?
  /// Whether the guidance is shown in the place of what is recorded, on a small screen.
  var showsGuidance = false

  init(meeting: EntryID) { self.meeting = meeting }

  static let bindings: [Binding<LiveScreen>] = LiveActions.all

  func held(_ context: Context) -> Meeting? { context.group.meetings[meeting] }

  /// What is recorded under the current item, and what came up outside the agenda.
  func recorded(_ context: Context) -> [Recorded] {
    guard let meeting = held(context) else { return [] }
    return meeting.recorded.filter { entry in
      guard let place = context.group.place(of: entry) else { return false }
      return place.item == meeting.clock.current
    }
  }

  /// The entry that a key acts on: the selected one, else the last.
  func selectedEntry(_ context: Context) -> Recorded? {
    let entries = recorded(context)
    guard !entries.isEmpty else { return nil }
    return entries[max(0, entries.count - 1 - (selection ?? 0))]
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    let count = recorded(context).count
    switch key {
    case .up where count > 0: selection = min(count - 1, (selection ?? -1) + 1)
    case .down where selection != nil:
      selection = selection.flatMap { $0 == 0 ? nil : $0 - 1 }
    case .down: break
    default: return nil
    }
    return []
  }

  mutating func refresh(_ context: Context) {
    let count = recorded(context).count
    if let at = selection, at >= count { selection = count == 0 ? nil : count - 1 }
  }

  mutating func forgetSelection() { selection = nil }

  func title(_ context: Context) -> String {
    guard let meeting = held(context) else { return context.group.name }
    return context.title(of: meeting)
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    guard let meeting = held(context) else { return }
    let view = LiveView(screen: self, meeting: meeting, context: context)
    if context.isCompact { view.drawOneColumn(&pane) } else { view.drawTwoColumns(&pane) }
  }
}
