import Meetings

/// What comes in from other devices, or from another window of this one, while somebody looks or types.
extension AppModel {
  /// What is said where a group opens: what is the matter with its files or was done, and the lines that are offered.
  mutating func greet(_ opened: Opened) {
    offer = DraftWords.announcement(of: drafts, and: wantedLines)
    let remark = opened.remarks.first.map { Notice(text: $0, kind: .warning) }
    let said = remark ?? opened.said.map { Notice(text: $0, kind: .good) }
    notice = said.map { withOffer($0) } ?? offer.map { Notice(text: $0, kind: .plain) }
  }

  private var wantedLines: [KeptLines.Line] { kept.lines.filter { $0.isWanted(in: context.group) } }

  /// A remark at the start does not hide the lines that are offered again; they come last.
  private func withOffer(_ notice: Notice) -> Notice {
    offer.map { Notice(text: notice.text.followed(by: $0), kind: notice.kind) } ?? notice
  }

  mutating func take(_ entries: [Entry], _ remarks: [Text]) -> [Effect] {
    let before = context.group
    context.history.insert(entries)
    let forgotten = forgetRecordedLines(among: entries)
    if !forgotten.isEmpty, offer != nil { offer = DraftWords.announcement(of: drafts, and: wantedLines) }
    refreshAll()
    let late = context.history.lateEntries(among: entries, before: before)
    if let said = remarks.first.map({ Notice(text: $0, kind: .warning) }) ?? news(since: before, late, entries) {
      notice = withOffer(said)
    } else if let said = Sentences.arrived(entries, isOwn: areOwn(entries), context), notice == nil, prompt == nil {
      // While somebody types, the list says it well enough.
      notice = Notice(text: said, kind: .plain)
    }
    return forgotten + writeAgain(late)
  }

  /// What has to be said of what came in, the first thing that matters.
  private func news(since before: Trekkersgroep, _ late: [LateEntries], _ entries: [Entry]) -> Notice? {
    let group = context.group
    if let late = late.first {
      return Notice(text: Sentences.late(late, context).followed(by: linesThatWait), kind: .warning)
    }
    if group.sharedNumbers.count > before.sharedNumbers.count, let shared = group.sharedNumbers.last {
      return Notice(text: Sentences.shared(shared), kind: .warning)
    }
    if let contested = entries.lazy.compactMap({ contested(by: $0, before) }).first {
      return Notice(text: contested, kind: .warning)
    }
    let known = Set(before.namesakes.map(\.id))
    if let member = group.namesakes.last(where: { !known.contains($0.id) }) {
      return Notice(text: Sentences.sameName(member.name), kind: .warning)
    }
    return elsewhere(since: before, areOwn(entries))
  }

  /// What somebody did elsewhere with the meeting that everybody looks at: it was closed, or went on to another item.
  private func elsewhere(since before: Trekkersgroep, _ isOwn: Bool) -> Notice? {
    guard let was = before.runningMeeting, let meeting = context.group.meetings[was.id] else { return nil }
    if meeting.status == .closed {
      return Notice(text: Sentences.closedElsewhere(isOwn).followed(by: linesThatWait), kind: .warning)
    }
    guard let current = meeting.clock.current, current != was.clock.current,
      let position = meeting.position(of: current)
    else { return nil }
    return Notice(text: Sentences.movedElsewhere(to: position + 1, isOwn), kind: .plain)
  }

  /// Whether all of it was recorded on this device: by a command, or in another window.
  private func areOwn(_ entries: [Entry]) -> Bool { entries.allSatisfy { $0.mark.device == context.device } }

  /// Where the words that are being typed come back; empty where nothing is lost by the closing of a meeting.
  private var linesThatWait: Text {
    guard let prompt, prompt.prompt.isOver(context), !prompt.draftWorthKeeping(context).isEmpty else {
      return Text(verbatim: "")
    }
    return Sentences.comesBack(prompt.prompt) ?? Text(verbatim: "")
  }

  /// The device that closed a meeting writes its minutes again: the file is its own, so that nobody else has to, and
  /// nowhere two of them come to stand beside each other.
  private mutating func writeAgain(_ late: [LateEntries]) -> [Effect] {
    let own = ownMeetings(late)
    if let first = own.first { lateNews = Sentences.late(first, context) }
    return own.map { .export(meeting: $0.meeting) }
  }

  /// The same for what was recorded here: which of two versions of an entry stands can be chosen after the closing.
  func exportsOfClosed(with recorded: [Entry], since before: Trekkersgroep) -> [Effect] {
    ownMeetings(context.history.lateEntries(among: recorded, before: before)).map { .export(meeting: $0.meeting) }
  }

  private func ownMeetings(_ late: [LateEntries]) -> [LateEntries] {
    context.isReadOnly ? [] : late.filter { context.history.deviceThatClosed($0.meeting) == context.device }
  }
}
