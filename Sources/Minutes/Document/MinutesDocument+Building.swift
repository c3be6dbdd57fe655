import Catalogue
import Meetings

extension MinutesDocument {
  /// The minutes of a meeting in any state: planned, running, closed or cancelled.
  init(_ meeting: Meeting, _ words: MinutesWords) {
    language = words.language
    title =
      meeting.status == .planned
      ? words.say(nl: "Agenda overleg \(meeting.number)", en: "Agenda of meeting \(meeting.number)")
      : words.say(nl: "Verslag overleg \(meeting.number)", en: "Minutes of meeting \(meeting.number)")
    group = words.groupName
    facts = MeetingFacts(meeting, words).facts
    let sections = [
      AttendancePart(meeting, words).section, AgendaPart(meeting, words).section, ItemsPart(meeting, words).section,
      GoalsPart(meeting, words).section,
      DecisionsPart(meeting, words).section, ActionsPart(meeting, words).section,
      EarlierActionsPart(meeting, words).section, ParelsPart(meeting, words).section,
      OnwardPart(meeting, words).section, OnwardPart(meeting, words).nextMeeting,
    ]
    self.sections = sections.compactMap { $0 }
    footer = words.say(
      nl: "Gemaakt met het programma trekkersgroep, dat losstaat van Stichting PaTz.",
      en: "Made with the program trekkersgroep, which is independent of Stichting PaTz.")
  }
}

/// What there is to know about a meeting as a whole.
struct MeetingFacts {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var facts: [MinutesDocument.Fact] {
    let pairs: [(Text, String?)] = [
      (Text(nl: "Groep", en: "Group"), words.groupName),
      (Text(nl: "Overleg", en: "Meeting"), meeting.number),
      (Text(nl: "Datum", en: "Date"), words.say(DayWords.full(meeting.date))),
      (Text(nl: "Tijd", en: "Time"), time),
      (Text(nl: "Plaats", en: "Place"), meeting.location),
    ]
    return
      (pairs + functions + [(Text(nl: "Stand", en: "Status"), meeting.status == .planned ? nil : status)] + closing)
      .compactMap { label, value in
        guard let value, !value.isEmpty else { return nil }
        return MinutesDocument.Fact(label: words.say(label), value: value)
      }
  }

  /// "14:02–15:31" once it has begun; before that the time it was planned at.
  private var time: String? {
    if let begun = meeting.begunAt {
      return meeting.endedAt.map { "\(begun)–\($0)" } ?? words.say(nl: "begonnen \(begun)", en: "begun \(begun)")
    }
    return meeting.start.map { words.say(nl: "gepland \($0)", en: "planned \($0)") }
  }

  private var functions: [(Text, String?)] {
    MeetingRole.allCases.map { role in
      let name = Text(nl: role.name.nl.capitalised, en: role.name.en.capitalised)
      return (name, meeting.functions[role].map { words.name(of: $0) })
    }
  }

  private var status: String {
    let status = words.say(meeting.status.name)
    switch meeting.status {
    case .running:
      return status + words.say(nl: "; dit is een voorlopig verslag", en: "; these minutes are provisional")
    case .closed:
      guard let adopted = meeting.adoptedBy else {
        return status + words.say(nl: "; nog niet vastgesteld", en: "; not yet adopted")
      }
      return status + words.say(nl: "; vastgesteld in ", en: "; adopted in ") + words.name(ofMeeting: adopted)
    case .planned, .cancelled: return status
    }
  }

  private var closing: [(Text, String?)] {
    let isCancelled = meeting.status == .cancelled
    let reason =
      isCancelled
      ? Text(nl: "Reden van afzeggen", en: "Reason for cancelling")
      : Text(nl: "Reden om toch af te sluiten", en: "Reason for closing with gaps")
    return adopted + [
      (Text(nl: "Verbeteringen", en: "Corrections"), meeting.corrections),
      (reason, meeting.reason),
    ]
  }

  /// The minutes that this meeting adopted: what was corrected then is part of these.
  private var adopted: [(Text, String?)] {
    words.group.meetingsByDate.filter { $0.adoptedBy == meeting.id }.map { earlier in
      let name = words.say(nl: "verslag \(earlier.number)", en: "minutes \(earlier.number)")
      let corrections = earlier.corrections.map { words.say(nl: "; verbeteringen: \($0)", en: "; corrections: \($0)") }
      return (Text(nl: "Vastgesteld", en: "Adopted"), name + (corrections ?? ""))
    }
  }
}

extension String {
  /// With a capital at the beginning.
  var capitalised: String { prefix(1).uppercased() + dropFirst() }
}
