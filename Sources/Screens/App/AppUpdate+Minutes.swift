import Meetings

/// Minutes that were written, on this device or on another: where they are.
extension AppModel {
  /// The closed meeting that is read back on the screen without a word of where its minutes are; nil where there is none.
  public var meetingWithoutPaths: EntryID? {
    guard case .readBack(let screen) = top, screen.paths.isEmpty else { return nil }
    return context.group.meetings[screen.meeting]?.status == .closed ? screen.meeting : nil
  }

  mutating func tell(_ paths: [String], _ remark: Text?, of meeting: EntryID) {
    let isAgenda = context.group.meetings[meeting]?.status == .planned
    // What was done before it was written has not been read yet.
    let isSaid = notice.map { [.plain, .recorded].contains($0.kind) } ?? false
    let earlier = notice.flatMap { isSaid ? $0.text : nil } ?? Text(verbatim: "")
    var said = earlier.followed(by: isAgenda ? Sentences.agendaWritten(paths) : Sentences.exported(paths))
    if case .readBack(var screen) = top, screen.meeting == meeting, context.group.meetings[meeting]?.status == .closed {
      screen.paths = paths
      stack[stack.count - 1] = .readBack(screen)
      // There they stand on the screen already.
      said = earlier.followed(by: Sentences.written)
    }
    if let late = lateNews {
      lateNews = nil
      notice = Notice(text: late.followed(by: remark ?? Sentences.writtenAgain), kind: .warning)
      news = notice
      return
    }
    notice = Notice(text: remark ?? said, kind: remark == nil ? .good : .warning)
  }

  /// Minutes that are not there yet: what came in for them is told all the same.
  mutating func tellNotWritten(_ reason: Text) {
    let said = Sentences.notWritten(reason)
    notice = Notice(text: lateNews?.followed(by: said) ?? said, kind: .refusal, isLoss: true)
    lateNews = nil
  }

  /// Shows where minutes are that were found; says nothing, for nobody did anything.
  mutating func show(_ paths: [String], of meeting: EntryID) {
    guard meetingWithoutPaths == meeting, case .readBack(var screen) = top else { return }
    screen.paths = paths
    stack[stack.count - 1] = .readBack(screen)
  }
}
