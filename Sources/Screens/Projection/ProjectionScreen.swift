import Console
import Meetings

/// The meeting for the wall: the item, the clock, what was just recorded, at the end what was agreed. Nothing that is for
/// the chair alone stands on it.
struct ProjectionScreen: ConsoleScreen {
  /// The meeting that is shown; nil where none runs yet.
  private(set) var meeting: EntryID?
  /// Whether it is all that this window shows: whichever meeting runs, and nothing is recorded.
  let follows: Bool
  /// Whether what was agreed is shown while the meeting still runs.
  private(set) var isReadBack: Bool
  /// Whether it was opened to show that.
  private let beganAsReadBack: Bool
  private var scroll = Scroll()

  /// Shows a meeting.
  init(meeting: EntryID, isReadBack: Bool = false) {
    (self.meeting, follows) = (meeting, false)
    (self.isReadBack, beganAsReadBack) = (isReadBack, isReadBack)
  }

  /// Shows whichever meeting runs.
  private init() {
    (meeting, follows, isReadBack, beganAsReadBack) = (nil, true, false, false)
  }

  /// All that a window shows that only projects.
  static let following = ProjectionScreen()

  static let bindings: [Binding<ProjectionScreen>] = ProjectionActions.all

  func held(_ context: Context) -> Meeting? { meeting.flatMap { context.group.meetings[$0] } }

  /// Whether what was agreed is shown: where that was asked for, and once the meeting is closed.
  func showsReadBack(_ context: Context) -> Bool { isReadBack || held(context)?.status == .closed }

  mutating func show(readBack: Bool) {
    isReadBack = readBack
    scroll = Scroll()
  }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if key == .escape {
      if isReadBack, !beganAsReadBack {
        show(readBack: false)
        return []
      }
      return follows ? [.refuse(Sentences.onlyProjects)] : nil
    }
    // The key that opened it is the way back too.
    if ProjectionActions.key[context.language].contains(key) {
      return follows ? [.refuse(Sentences.onlyProjects)] : [.back]
    }
    if !follows, let refusal = ProjectionActions.refusalOfOthers(key, context) { return [.refuse(refusal)] }
    // At the end the key says so.
    guard showsReadBack(context), hasMore(context) || ![.down, .pageDown].contains(key) else { return nil }
    return scroll.take(key, count: ProjectedReadBack(self, context).lines(context.bodyColumns).count, context)
      ? [] : nil
  }

  /// Whether the read-back goes on below what is in sight.
  func hasMore(_ context: Context) -> Bool {
    guard showsReadBack(context) else { return false }
    let count = ProjectedReadBack(self, context).lines(context.bodyColumns).count
    return scroll.window(count: count, rows: context.bodyRows).upperBound < count
  }

  /// A window that follows goes with the meeting that runs, and keeps the last one in sight after it.
  mutating func refresh(_ context: Context) {
    guard follows, held(context)?.status != .running, let running = context.group.runningMeeting else { return }
    if meeting != running.id { show(readBack: false) }
    meeting = running.id
  }

  func title(_ context: Context) -> [String] {
    guard let meeting = held(context) else { return [context.group.name] }
    let name = "\(context.say(Text(nl: "overleg", en: "meeting"))) \(meeting.number)"
    return [context.group.name, name].map(ContactMask.masked)
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    guard let meeting = held(context), meeting.status == .running || meeting.status == .closed else {
      let row = max(0, pane.rows / 2 - 2)
      pane.wrap(context.say(Self.noneRuns), from: row, Style(.heading, bold: true))
      return
    }
    if showsReadBack(context) {
      ProjectedReadBack(self, context).draw(&pane, scroll)
    } else {
      ProjectedItem(meeting, context).draw(&pane)
    }
  }

  private static let noneRuns = Text(
    nl: "Er loopt nu geen overleg. Zodra er een begint, staat het hier.",
    en: "No meeting is running. As soon as one starts, it appears here.")
}
