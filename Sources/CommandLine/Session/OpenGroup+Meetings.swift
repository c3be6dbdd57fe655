import Groups
import Journal
import Meetings

/// Which meeting, and which item of it, a command is about.
extension OpenGroup {
  /// The meeting of a number or a day; without one the running meeting, else the latest that is not closed.
  func meeting(_ asked: String?) throws(Problem) -> Meeting {
    guard let asked else {
      if let meeting = group.defaultMeeting { return meeting }
      throw noMeeting
    }
    let wanted = asked.folded
    let found = group.meetings.filter { $0.number.folded == wanted || $0.date.description == wanted }
    if let meeting = found.first { return meeting }
    let numbers = group.meetingsByDate.reversed().prefix(8).map(\.number)
    guard !numbers.isEmpty else { throw noMeeting }
    throw Problem(
      .notFound, nl: "Overleg “\(asked)” is er niet. Wel: \(numbers.joined(separator: ", ")).",
      en: "There is no meeting “\(asked)”. Known meetings: \(numbers.joined(separator: ", ")).")
  }

  /// The same, to record in.
  func meeting(toRecordIn asked: String?) throws(Problem) -> Meeting {
    let meeting = try meeting(asked)
    if asked == nil, let problem = Self.doubt(of: meeting, remarks) { throw problem }
    return meeting
  }

  /// Why nothing goes into a meeting that nobody named: where part of the journal cannot be read, another one may be
  /// running. Nil where there is no doubt.
  static func doubt(of meeting: Meeting, _ remarks: [Remark]) -> Problem? {
    guard remarks.hideEntries, meeting.status != .running else { return nil }
    return Problem(
      .damaged,
      nl: "Niet vastgelegd: een deel van het logboek is niet te lezen, en daar kan staan welk overleg nu bezig is. "
        + "Waar, en wat je doet: \(TypedCommand.words("controleer")). Of noem het overleg: --meeting \(meeting.number).",
      en: "Not recorded: part of the journal cannot be read, and it may say which meeting is running now. "
        + "Where, and what to do: \(TypedCommand.words("check")). Or name the meeting: --meeting \(meeting.number).")
  }

  var noMeeting: Problem {
    let isEmpty = group.meetings.isEmpty
    return Problem(
      .notFound,
      nl: (isEmpty ? "Er is nog geen overleg." : "Er is geen overleg meer dat nog niet is afgesloten.")
        + " Plan er een met: \(TypedCommand.words("meeting new")) --date DAG",
      en: (isEmpty ? "There is no meeting yet." : "There is no meeting left that is not closed.")
        + " Plan one with: \(TypedCommand.words("meeting new")) --date DAY")
  }

  /// What a name of a topic stands for: a topic of the catalogue, or an item of the agenda that was typed.
  enum Subject: Hashable, Sendable {
    case topic(TopicID)
    case item(EntryID)
  }

  func subject(_ typed: String, in meeting: Meeting) throws(Problem) -> Subject {
    var choices: [Subject: Choice] = [:]
    let topics = catalogue.topics.map { topic in
      choices[.topic(topic.id)] = topic.choice
      return QuickLine.Named(
        Subject.topic(topic.id), [topic.id.rawValue] + Self.names(language, topic.short, topic.title))
    }
    let items = meeting.agenda.compactMap { item -> QuickLine.Named<Subject>? in
      guard let title = item.title.map(catalogue.words(ofItemTitled:)) else { return nil }
      choices[.item(item.id)] = Choice(
        name: say(title), words: Text(nl: "eigen punt op deze agenda", en: "own item on this agenda"))
      return QuickLine.Named(.item(item.id), Self.names(language, title))
    }
    return try Finder(named: topics + items, choices: choices).one(typed, kind: Text(nl: "onderwerp", en: "topic"))
  }

  /// Recording in a meeting, under what `--topic` says, else under the current item.
  func recording(in meeting: Meeting, topic: String?) throws(Problem) -> (recording: Recording, topic: TopicID?) {
    guard let topic else {
      return (Recording(group: group, meeting: meeting, item: meeting.current), anyOtherBusiness(in: meeting))
    }
    switch try subject(topic, in: meeting) {
    case .topic(let id): return (Recording(group: group, meeting: meeting, item: meeting.current), id)
    case .item(let id): return (Recording(group: group, meeting: meeting, item: meeting.item(id)), nil)
    }
  }

  /// Any other business as a topic to be put on the agenda, where nothing is current and the agenda lacks it.
  private func anyOtherBusiness(in meeting: Meeting) -> TopicID? {
    let topic = TopicID("any-other-business")
    return meeting.current == nil && !meeting.agenda.contains { $0.topic == topic } ? topic : nil
  }

  /// Says so where an act puts a topic on the agenda.
  func tellNewItem(in act: Act, of meeting: Meeting) {
    for case let added as ItemAdded in act.events {
      guard let topic = added.topic else { continue }
      session.output.warn(
        Text(
          nl: "\(name(of: topic)) stond niet op de agenda van overleg \(meeting.number); het staat er nu op.",
          en: "\(name(of: topic)) was not on the agenda of meeting \(meeting.number); it is now."))
    }
  }

  /// The minutes that a topic gets when it is put on an agenda.
  func minutes(for topic: TopicID?) -> Int { topic.flatMap { catalogue.topic($0)?.minutes } ?? 15 }
}
