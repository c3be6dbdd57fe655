// The Dutch and English words for every choice: the only ones on screen and on paper.

extension Scale {
  /// The words for it.
  public var name: Text {
    switch self {
    case .network: Text(nl: "netwerk", en: "network")
    case .networks: Text(nl: "meerdere netwerken", en: "several networks")
    case .consortium: Text(nl: "consortium", en: "consortium")
    }
  }
}

extension MeetingStatus {
  /// The words for it.
  public var name: Text {
    switch self {
    case .planned: Text(nl: "gepland", en: "planned")
    case .running: Text(nl: "loopt", en: "running")
    case .closed: Text(nl: "afgesloten", en: "closed")
    case .cancelled: Text(nl: "afgezegd", en: "cancelled")
    }
  }
}

extension ItemStatus {
  /// The words for it.
  public var name: Text {
    switch self {
    case .open: Text(nl: "open", en: "open")
    case .discussed: Text(nl: "besproken", en: "discussed")
    case .skipped: Text(nl: "overgeslagen", en: "skipped")
    case .parked: Text(nl: "geparkeerd", en: "parked")
    }
  }
}

extension ItemPurpose {
  /// The words for it.
  public var name: Text {
    switch self {
    case .information: Text(nl: "ter informatie", en: "for information")
    case .discussion: Text(nl: "ter bespreking", en: "for discussion")
    case .decision: Text(nl: "ter besluitvorming", en: "for decision")
    }
  }
}

extension DecisionStatus {
  /// The words for it.
  public var name: Text {
    switch self {
    case .inForce: Text(nl: "van kracht", en: "in force")
    case .replaced: Text(nl: "vervangen", en: "replaced")
    case .withdrawn: Text(nl: "ingetrokken", en: "withdrawn")
    case .deferred: Text(nl: "aangehouden", en: "deferred")
    case .carriedOut: Text(nl: "uitgevoerd", en: "carried out")
    case .void: Text(nl: "vervallen", en: "void")
    }
  }
}

extension ActionStatus {
  /// The words for it.
  public var name: Text {
    switch self {
    case .open: Text(nl: "open", en: "open")
    case .busy: Text(nl: "mee bezig", en: "in progress")
    case .done: Text(nl: "gedaan", en: "done")
    case .dropped: Text(nl: "gestopt", en: "dropped")
    case .void: Text(nl: "vervallen", en: "void")
    }
  }
}

extension ActionStatus {
  /// The words for an action that is not finished while its day has passed.
  public static let lateName = Text(nl: "te laat", en: "overdue")
}

extension ChoiceStatus {
  /// The words for it.
  public var name: Text {
    switch self {
    case .chosen: Text(nl: "gekozen", en: "chosen")
    case .planned: Text(nl: "gepland", en: "planned")
    case .held: Text(nl: "gehouden", en: "held")
    case .evaluated: Text(nl: "geëvalueerd", en: "evaluated")
    case .cancelled: Text(nl: "gaat niet door", en: "cancelled")
    }
  }
}

extension Attendance {
  /// The words for it.
  public var name: Text {
    switch self {
    case .present: Text(nl: "aanwezig", en: "present")
    case .excused: Text(nl: "afgemeld", en: "excused")
    case .absent: Text(nl: "afwezig", en: "absent")
    }
  }
}

extension MeetingRole {
  /// The words for it.
  public var name: Text {
    switch self {
    case .chair: Text(nl: "voorzitter", en: "chair")
    case .minuteTaker: Text(nl: "notulist", en: "minute-taker")
    case .timekeeper: Text(nl: "tijdbewaker", en: "timekeeper")
    }
  }
}

extension ParelRole {
  /// The words for it.
  public var name: Text {
    switch self {
    case .organises: Text(nl: "organiseert", en: "organises")
    case .guides: Text(nl: "begeleidt", en: "guides")
    }
  }
}

extension Due {
  /// The words for it, with the weekday: "vr 4 december 2026".
  public var name: Text {
    switch self {
    case .none: Text(nl: "geen datum", en: "no date")
    case .date(let day): DayWords.full(day)
    case .ongoing: Text(nl: "doorlopend", en: "ongoing")
    case .nextMeeting: Text(nl: "volgend overleg", en: "next meeting")
    }
  }
}
