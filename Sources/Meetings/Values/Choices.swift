// The words of choice: one identity for each value, in code, in the journal and in JSON alike.
// The Dutch and English words for them stand in Words/ChoiceWords.swift.

/// At what scale a trekkersgroep works. Source: brochure, "Samen voor palliatieve zorg".
public enum Scale: String, Sendable, CaseIterable { case network, networks, consortium }

/// How far a meeting is.
public enum MeetingStatus: String, Sendable, CaseIterable { case planned, running, closed, cancelled }

/// How far an agenda item is.
public enum ItemStatus: String, Sendable, CaseIterable { case open, discussed, skipped, parked }

/// What the group wants with an agenda item.
public enum ItemPurpose: String, Sendable, CaseIterable { case information, discussion, decision }

/// What became of a decision.
public enum DecisionStatus: String, Sendable, CaseIterable {
  case inForce = "in-force"
  case replaced, withdrawn, deferred
  case carriedOut = "carried-out"
  /// Taken back: the number is spent and prints as "vervallen".
  case void
}

/// How far an action is.
public enum ActionStatus: String, Sendable, CaseIterable {
  case open, busy, done, dropped
  /// Taken back: the number is spent and prints as "vervallen".
  case void

  /// Whether something is still to be done.
  public var isUnfinished: Bool { self == .open || self == .busy }
}

/// How far a chosen Parel is.
public enum ChoiceStatus: String, Sendable, CaseIterable { case chosen, planned, held, evaluated, cancelled }

/// Whether somebody takes part in a meeting.
public enum Attendance: String, Sendable, CaseIterable { case present, excused, absent }

/// Who leads a meeting, who records it, who keeps its time.
public enum MeetingRole: String, Sendable, CaseIterable {
  case chair
  case minuteTaker = "minute-taker"
  case timekeeper
}

/// Which of a Parel's two actions an action is.
public enum ParelRole: String, Sendable, CaseIterable { case organises, guides }

/// When an action is to be done.
public enum Due: Hashable, Sendable {
  case none
  case date(Day)
  /// No end: it goes on until somebody stops it.
  case ongoing
  /// The next meeting, whenever that is; it moves with the meeting.
  case nextMeeting
}

extension Fields {
  /// Adds when an action is to be done, as `due` (a day) or `dueKind`.
  mutating func set(_ due: Due) {
    switch due {
    case .none: break
    case .date(let day): set("due", day)
    case .ongoing: set("dueKind", "ongoing")
    case .nextMeeting: set("dueKind", "next-meeting")
    }
  }

  /// When an action is to be done.
  func due() throws(FieldError) -> Due {
    if let day = try optionalDay("due") { return .date(day) }
    switch try optionalText("dueKind") {
    case nil: return .none
    case "ongoing": return .ongoing
    case "next-meeting": return .nextMeeting
    default: throw .unreadable("dueKind")
    }
  }
}
