import Meetings

/// What comes in from other devices, or from another window of this one, while somebody looks or types.
extension AppModel {
  /// What is said where a group opens: what is the matter with its files or was done, and the lines that are offered.
  mutating func greet(_ opened: Opened) {
    offer = announcement
    let remark = opened.remark.map { Notice(text: $0, kind: .warning) }
    news = remark ?? opened.said.map { Notice(text: $0, kind: .good) }
    notice = news.map { withOffer($0) } ?? offer.map { Notice(text: $0, kind: .plain) }
  }

  var announcement: Text? {
    DraftWords.announcement(of: drafts, and: kept.lines.filter { $0.isWanted(in: context.group) }) {
      $0.subject.flatMap { context.group.number(of: EntryID($0)) }
    }
  }

  /// A remark at the start does not hide the lines that are offered again; they come last.
  func withOffer(_ notice: Notice) -> Notice {
    offer.map { Notice(text: notice.text.followed(by: $0), kind: notice.kind) } ?? notice
  }

  mutating func take(_ entries: [Entry], _ remark: Text?) -> [Effect] {
    let (before, erased) = (context.group, context.history.unerased.count)
    context.history.insert(entries)
    var forgotten = forgetRecordedLines(among: entries)
    forgotten += forgetWords(of: Array(context.history.unerased.dropFirst(erased)))
    if !forgotten.isEmpty, offer != nil { offer = announcement }
    refreshAll()
    // What was closed elsewhere needs no closing any more.
    if let asked = (prompt ?? lineBelow?.line)?.prompt as? ClosePrompt,
      context.group.meetings[asked.meeting.id]?.status == .closed
    {
      (prompt, lineBelow) = (nil, nil)
    }
    // Which version stands was chosen elsewhere meanwhile.
    if let id = notice?.versionsOf, !isContested(id, in: context.group) { notice = nil }
    let late = context.history.lateEntries(among: entries, before: before)
    let news = news(since: before, late, entries)
    if let said = withRemark(remark, behind: news) {
      notice = withOffer(said)
      self.news = said
    } else if let said = Sentences.arrived(entries, isOwn: areOwn(entries), context), notice == nil, prompt == nil {
      // While somebody types, the list says it well enough.
      notice = Notice(text: said, kind: .plain)
    }
    return forgotten + writeAgain(late, since: before)
  }

  /// What was said last is over: what is said now, or next, takes its place.
  mutating func withdrawNews(saying said: Text?) {
    news = said.map { Notice(text: $0, kind: .good) }
    if let news { notice = withOffer(news) }
  }

  /// What came in matters more than what there is to remark about it or its files, so that it comes first.
  private func withRemark(_ remark: Text?, behind fresh: Notice?) -> Notice? {
    guard let remark else { return fresh }
    let said = fresh ?? news.flatMap { notice == withOffer($0) ? $0 : nil }
    return Notice(text: said.map { $0.text.followed(by: remark) } ?? remark, kind: .warning)
  }

  /// What has to be said of what came in, the first thing that matters.
  private func news(since before: Trekkersgroep, _ late: [LateEntries], _ entries: [Entry]) -> Notice? {
    if let late = late.first(where: { !$0.named.isEmpty }) {
      return Notice(text: text(of: late, since: before).followed(by: linesThatWait), kind: .warning)
    }
    if let closed = closedElsewhere(since: before, areOwn(entries)) { return closed }
    if before.runningMeetings.count < 2, context.group.runningMeetings.count > 1 {
      return Notice(text: Sentences.twoAreRunning(context.group.runningMeetings.map(\.number)), kind: .warning)
    }
    if let shared = sharedNumber(since: before) { return Notice(text: shared, kind: .warning) }
    if let contested = entries.lazy.compactMap({ contested(by: $0, before) }).first { return contested }
    let known = Set(before.namesakes.map(\.id))
    if let member = context.group.namesakes.last(where: { !known.contains($0.id) }) {
      return Notice(text: Sentences.sameName(member.name), kind: .warning)
    }
    return elsewhere(since: before, areOwn(entries))
  }

  /// Which number two devices took; nil where none came to light.
  private func sharedNumber(since before: Trekkersgroep) -> Text? {
    guard context.group.sharedNumbers.count > before.sharedNumbers.count else { return nil }
    return context.group.sharedNumbers.last.map(Sentences.shared)
  }

  /// What came too late, by the numbers that it has now.
  private func text(of late: LateEntries, since before: Trekkersgroep) -> Text {
    Sentences.late(late, context).followed(by: sharedNumber(since: before) ?? Text(verbatim: ""))
  }

  /// The meeting that everybody looks at was closed: that comes before the numbers that two devices took in it.
  private func closedElsewhere(since before: Trekkersgroep, _ isOwn: Bool) -> Notice? {
    guard let was = before.runningMeeting, let meeting = context.group.meetings[was.id], meeting.status == .closed
    else { return nil }
    let said = Sentences.closedElsewhere(meeting.number, isOwn).followed(by: linesThatWait)
    return Notice(text: said.followed(by: sharedNumber(since: before) ?? Text(verbatim: "")), kind: .warning)
  }

  /// What somebody did elsewhere with that meeting: another has a role in it, or it went on to another item.
  private func elsewhere(since before: Trekkersgroep, _ isOwn: Bool) -> Notice? {
    guard let was = before.runningMeeting, let meeting = context.group.meetings[was.id] else { return nil }
    if let changed = roleChanged(since: was, to: meeting, isOwn) { return Notice(text: changed, kind: .warning) }
    guard let current = meeting.clock.current, current != was.clock.current,
      let position = meeting.position(of: current)
    else { return nil }
    return Notice(text: Sentences.movedElsewhere(to: position + 1, isOwn), kind: .plain)
  }

  /// Who has a role in the meeting now, where somebody else had it here.
  private func roleChanged(since before: Meeting, to now: Meeting, _ isOwn: Bool) -> Text? {
    MeetingRole.allCases.lazy.compactMap { role -> Text? in
      guard let old = before.functions[role], let new = now.functions[role], old != new,
        let (was, name) = context.group.members[old].flatMap({ was in
          context.group.members[new].map { (was.name, $0.name) }
        })
      else { return nil }
      return Sentences.roleChanged(role.name, to: name, from: was, isOwn)
    }.first
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
  private mutating func writeAgain(_ late: [LateEntries], since before: Trekkersgroep) -> [Effect] {
    let own = ownMeetings(late)
    if let first = own.first(where: { !$0.named.isEmpty }) { lateNews = text(of: first, since: before) }
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
