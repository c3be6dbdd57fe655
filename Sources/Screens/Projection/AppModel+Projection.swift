import Meetings

/// What is said while the meeting is projected: the room reads along.
extension AppModel {
  /// Whether something was said that waits until the chair is back on their own screen: it may name a file, a note or
  /// another meeting.
  func isHidden(_ notice: Notice?) -> Bool { isProjecting && notice?.isForAll == false }

  /// What the message line says.
  var shownNotice: Notice? {
    guard isHidden(notice) else { return notice }
    let isUrgent = notice?.kind == .warning || notice?.kind == .refusal
    return isUrgent && !context.isProjector ? Notice(text: Self.messageWaits, kind: .warning) : nil
  }

  /// Does what a key means here; what is said of that may be said on the wall.
  mutating func sayingForAll(_ answer: (inout AppModel) -> [Effect]) -> [Effect] {
    let before = notice
    let effects = answer(&self)
    if isProjecting, notice != before { notice?.isForAll = true }
    return effects
  }

  /// Says something for the whole room; what waits for the chair is not lost for it.
  mutating func announce(_ text: Text) {
    if !isHidden(notice) { notice = Notice(text: text, kind: .plain, isForAll: isProjecting) }
  }

  /// What a key is answered with stands there as long as it takes to read, for the wall is looked at by everybody.
  mutating func clearTheWall() {
    guard isProjecting, let notice, notice.isForAll else { return }
    guard let since = notice.since else {
      self.notice?.since = context.now.instant
      return
    }
    if context.now.instant.milliseconds - since.milliseconds >= Self.wallTime { self.notice = nil }
  }

  // MARK: The way to a line, and back

  /// To the screen of a running meeting: back to it where it is open below, else in the place of this one.
  mutating func goOn(with meeting: EntryID) {
    let below = stack.lastIndex { $0.isMeeting(meeting) }
    let count = below.map { $0 + 1 } ?? max(1, stack.count - 1)
    putAside(above: count)
    stack = Array(stack.prefix(count))
    if below == nil { stack.append(.live(LiveScreen(meeting: meeting))) }
  }

  /// Remembers what was projected, so that nobody has to ask for it again.
  mutating func putAside(above count: Int) {
    if isProjecting, stack.indices.contains(count) { aside = Array(stack[count...]) }
  }

  /// Projects again as soon as nothing is typed, asked or looked at any more on the meeting's own screen. Who left that,
  /// or asked for the projection themselves, goes their own way.
  mutating func projectAgain() {
    guard case .projection(let screen)? = aside.last else { return }
    let isLeft = !stack.contains { live in screen.meeting.map(live.isMeeting) ?? false }
    if isLeft || isProjecting { return aside = [] }
    guard case .live = top, prompt == nil, help == nil, saving == nil else { return }
    (stack, aside) = (stack + aside, [])
    stack[stack.count - 1].refresh(context)
    // What was recorded may be a note: the room is told that it is safe, and no more.
    guard !context.isLinear, let said = notice, said.kind == .recorded || said.kind == .plain else { return }
    notice = said.kind == .recorded ? Notice(text: Self.isRecorded, kind: .recorded, isForAll: true) : nil
  }

  /// What was taken back, or done again, may be a note too: where nobody sees it go, whoever presses the key again takes
  /// back more.
  mutating func tellTheWall(of entries: [Entry]) {
    guard isProjecting, !context.isLinear, isHidden(notice), notice?.kind == .recorded else { return }
    let undone = entries.lazy.compactMap { ($0.event as? ActUndone)?.target }.first
    let word = undone == nil ? UndoActs.redone : UndoActs.undone
    let target = undone ?? entries.lazy.compactMap { ($0.event as? ActRedone)?.target }.first
    let act = context.history.entries.first { $0.mark.act == target && type(of: $0.event).isUndoable }
    guard target != nil, let act else { return }
    let what = context.label(of: act)
    notice = Notice(text: Text(nl: "\(word.nl): \(what)", en: "\(word.en): \(what)"), kind: .recorded, isForAll: true)
  }

  private static let isRecorded = Text(nl: "Vastgelegd.", en: "Recorded.")

  /// In milliseconds.
  private static let wallTime = 6_000

  private static let messageWaits = Text(
    nl: "Op je eigen scherm staat een bericht: druk op Esc.", en: "There is a message on your own screen: press Esc.")
}

extension OpenScreen {
  /// Whether it is the screen of a meeting that runs.
  fileprivate func isMeeting(_ meeting: EntryID) -> Bool {
    if case .live(let live) = self { live.meeting == meeting } else { false }
  }
}
