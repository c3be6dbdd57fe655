/// Makes the acts of walking a group through its agenda.
extension Meeting {
  /// The item after the current one; the first one where none is current.
  public var nextItem: AgendaItem? {
    guard let current = clock.current, let position = position(of: current) else { return agenda.first }
    return position + 1 < agenda.count ? agenda[position + 1] : nil
  }

  /// The item before the current one.
  public var previousItem: AgendaItem? {
    guard let current = clock.current, let position = position(of: current), position > 0 else { return nil }
    return agenda[position - 1]
  }

  /// The act of beginning: the first item becomes the current one.
  public func starting(at time: TimeOfDay?) -> Act {
    var events: [any Event] = [MeetingStarted(meeting: id, time: time)]
    if let first = agenda.first { events.append(ItemEntered(meeting: id, item: first.id)) }
    return Act(events)
  }

  /// Seconds in which nobody discusses anything: who leaves an item sooner only walked past it. Our own choice.
  public static let glance = 10

  /// The act of going on to the next item. Nil at the last item.
  ///
  /// The current one was discussed where anything was recorded under it, or where the group spent more than a glance on
  /// it, all visits together but those from the read-back; one that was skipped or parked only where something was recorded
  /// under it after all. A parked point is not enough for either.
  public func goingOn(in group: Trekkersgroep, at now: Instant) -> Act? {
    nextItem.map { Act(finishingCurrent(in: group, at: now) + [ItemEntered(meeting: id, item: $0.id)]) }
  }

  /// The act of going back to the item before. Nil at the first item.
  public func goingBack() -> Act? {
    previousItem.map { Act([ItemEntered(meeting: id, item: $0.id)]) }
  }

  /// The act of turning to any item. The one that is left counts as discussed as in going on. Where somebody only looks
  /// what is missing there, the time for that is no discussion. Who turns to the item that the group is at leaves none.
  public func jumping(to item: EntryID, toLook isLook: Bool = false, in group: Trekkersgroep, at now: Instant) -> Act {
    let left = item == clock.current ? [] : finishingCurrent(in: group, at: now)
    return Act(left + [ItemEntered(meeting: id, item: item, isLook: isLook)])
  }

  /// The act of passing over the current item.
  public func skipping() -> Act? {
    current.map { Act([ItemSkipped(meeting: id, item: $0.id)] + onward) }
  }

  /// The act of putting off the current item.
  public func parking(reason: String?) -> Act? {
    current.map { Act([ItemParked(meeting: id, item: $0.id, reason: reason)] + onward) }
  }

  private var onward: [any Event] {
    nextItem.map { [ItemEntered(meeting: id, item: $0.id)] } ?? []
  }

  private func finishingCurrent(in group: Trekkersgroep, at now: Instant) -> [any Event] {
    guard let current, current.status != .discussed, group.wasDiscussed(current, in: self, at: now) else { return [] }
    return [ItemFinished(meeting: id, item: current.id)]
  }
}

extension Trekkersgroep {
  /// Whether an item that is left now was discussed: something was recorded or settled under it, or, where it is open, it took more
  /// than a glance.
  func wasDiscussed(_ item: AgendaItem, in meeting: Meeting, at now: Instant) -> Bool {
    guard item.status == .open else { return isTakenUp(item, in: meeting) }
    return meeting.clock.secondsOfTalk(on: item.id, now: now) >= Meeting.glance || isSettled(item.id, in: meeting)
  }

  /// A meeting as it is when it ends now: an item that it only just turned to is as open as any other.
  public func ending(_ meeting: Meeting, at now: Instant) -> Meeting {
    guard let current = meeting.current, !wasDiscussed(current, in: meeting, at: now) else { return meeting }
    var ending = meeting
    ending.clock.current = nil
    return ending
  }
}

/// Five more minutes for the current item, and who pays for them.
public struct ExtraTime: Sendable {
  /// The act that gives the minutes and takes them.
  public let act: Act
  /// The later item that gives up five minutes; nil where none can and the end moves.
  public let payer: AgendaItem?
}

extension Meeting {
  /// Five more minutes for the current item: the longest later item pays, none below five minutes.
  public func extraTime() -> ExtraTime? {
    let five = 5
    guard let current, let position = position(of: current.id) else { return nil }
    let later = agenda[(position + 1)...].filter { $0.status == .open && $0.minutes >= 2 * five }
    let payer = later.max { $0.minutes < $1.minutes }
    var events: [any Event] = [change(current, by: five)]
    if let payer { events.append(change(payer, by: -five)) }
    return ExtraTime(act: Act(events), payer: payer)
  }

  private func change(_ item: AgendaItem, by minutes: Int) -> ItemChanged {
    ItemChanged(
      meeting: id, item: item.id, minutes: item.minutes + minutes, purpose: item.purpose, title: item.title)
  }

  /// When the meeting will end, reckoned from now: what is left of the current item and all items that are still
  /// open, also those that were passed over; how a meeting begins is not waited for.
  public func expectedEnd(now: Moment) -> TimeOfDay {
    guard status == .running else {
      return (start ?? now.time).adding(minutes: minutes)
    }
    let current = clock.current
    let position = current.flatMap { self.position(of: $0) } ?? -1
    let others = agenda.enumerated().filter { item in
      guard item.element.status == .open, item.element.id != current else { return false }
      return item.offset > position || item.element.topic.map { !Trekkersgroep.ends.contains($0) } ?? true
    }
    let rest = current.flatMap { item($0) }.map { item in
      max(0, item.minutes * 60 - clock.seconds(on: item.id, now: now.instant))
    }
    // Reckoned in seconds: the clock on the wall and that of the item do not turn a minute at the same moment.
    let intoMinute = now.instant.milliseconds / 1_000 % 60
    return now.time.adding(minutes: (intoMinute + (rest ?? 0) + 30) / 60 + others.reduce(0) { $0 + $1.element.minutes })
  }
}

/// Something that is missing when a meeting is about to be closed.
public enum ClosingGap: Hashable, Sendable {
  case notDiscussed(AgendaItem)
  case withoutDecision(AgendaItem)
  case withoutActor(Action)
  /// Somebody does it, and nobody said by when.
  case withoutDay(Action)
  /// Two devices corrected an entry at once, and nobody chose yet; with one of the texts.
  case twoVersions(Recorded, String)
  case noChair
  case noMinuteTaker
  case nobodyPresent
}

extension Trekkersgroep {
  /// What is missing before a meeting can be closed now with nothing to explain.
  public func closingGaps(of meeting: Meeting, at now: Instant) -> [ClosingGap] {
    let meeting = ending(meeting, at: now)
    var gaps: [ClosingGap] = []
    if meeting.present.isEmpty { gaps.append(.nobodyPresent) }
    if meeting.functions[.chair] == nil { gaps.append(.noChair) }
    if meeting.functions[.minuteTaker] == nil { gaps.append(.noMinuteTaker) }
    for item in meeting.agenda where !isEnd(item) && !isWithoutSubject(item, in: meeting) {
      if item.status == .open, item.id != meeting.clock.current, !isSettled(item.id, in: meeting) {
        gaps.append(.notDiscussed(item))
      } else if item.purpose == .decision, item.status != .parked, item.status != .skipped, !hasDecision(item, meeting)
      {
        gaps.append(.withoutDecision(item))
      }
    }
    for recorded in meeting.recorded {
      if let text = contestedText(of: recorded) { gaps.append(.twoVersions(recorded, text)) }
      guard case .action(let id) = recorded, let action = actions[id], action.status.isUnfinished else { continue }
      let terms = action.terms.current
      if terms.actors.isEmpty {
        gaps.append(.withoutActor(action))
      } else if terms.due == .none, action.choice == nil {
        // Those of a Parel get their day when that is planned.
        gaps.append(.withoutDay(action))
      }
    }
    return gaps
  }

  /// What an entry says now, where two corrections of it stand side by side; nil where there is one text.
  private func contestedText(of recorded: Recorded) -> String? {
    func text(_ versions: Versions<String>?) -> String? { versions.flatMap { $0.isContested ? $0.current : nil } }
    switch recorded {
    case .decision(let id): return decisions[id].flatMap { $0.status == .void ? nil : text($0.text) }
    case .action(let id):
      return actions[id].flatMap { $0.terms.isContested && $0.status != .void ? $0.terms.current.text : nil }
    case .note(let id): return text(notes[id]?.text)
    case .point(let id): return text(points[id]?.text)
    case .goal(let id): return text(goals[id]?.text)
    case .row(let id):
      return rows[id].flatMap { $0.cells.isContested ? $0.cells.current.map(\.text).joined(separator: ", ") : nil }
    case .choice: return nil
    }
  }

  private func hasDecision(_ item: AgendaItem, _ meeting: Meeting) -> Bool {
    meeting.recorded.contains { recorded in
      guard case .decision(let id) = recorded, let decision = decisions[id] else { return false }
      return decision.place.item == item.id && decision.status != .void
    }
  }
}
