import Catalogue
import Meetings
import Testing

@testable import Minutes

/// A group to which a test lets things happen, one after the other, each a minute later.
struct Scene {
  private(set) var history = History()
  private var count = 0
  private(set) var instant = Instant(milliseconds: 1_795_270_800_000)

  var group: Trekkersgroep { history.group }
  var meeting: Meeting { group.meetings[group.meetings.count - 1] }

  init(named name: String = "Trekkersgroep Heideland") throws {
    try happens(GroupFounded(name: name, scale: .network))
  }

  /// One act; gives the identities of its events.
  @discardableResult
  mutating func happens(_ act: Act, after minutes: Int = 1) throws -> [EntryID] {
    instant = Instant(milliseconds: instant.milliseconds + minutes * 60_000)
    let (first, now) = (count, instant)
    let entries = try act.entries(
      id: { EntryID("t\(first + $0)") }, at: { Stamp(instant: now, counter: $0) }, device: "test")
    count += entries.count
    history.insert(entries)
    return entries.map(\.mark.id)
  }

  @discardableResult
  mutating func happens(_ event: any Event, after minutes: Int = 1) throws -> EntryID {
    try #require(try happens(Act([event]), after: minutes).first)
  }

  @discardableResult
  mutating func happens(_ act: Act?, after minutes: Int = 1) throws -> [EntryID] {
    try happens(try #require(act), after: minutes)
  }

  mutating func plan(_ day: String, _ template: String = "short") throws {
    let agenda = PatzCatalogue.standard.agenda(of: template, in: .dutch)
    try happens(
      group.planning(
        on: try #require(Day(day)), start: TimeOfDay("14:00"), location: "Gezondheidscentrum Heideland",
        template: template, agenda: agenda))
  }

  /// Turns to the item of a topic.
  mutating func turn(to topic: String) throws {
    let item = try #require(meeting.agenda.first { $0.topic == TopicID(topic) })
    try happens(meeting.jumping(to: item.id, in: group, at: instant), after: 7)
  }

  /// Going on to the next item after so many seconds.
  mutating func goOn(afterSeconds seconds: Int) throws {
    instant = Instant(milliseconds: instant.milliseconds + seconds * 1_000)
    try happens(meeting.goingOn(in: group, at: instant), after: 0)
  }

  /// Going on to the next item after so many minutes.
  mutating func goOn(after minutes: Int) throws {
    instant = Instant(milliseconds: instant.milliseconds + minutes * 60_000)
    try happens(meeting.goingOn(in: group, at: instant), after: 0)
  }

  var recording: Recording { Recording(group: group, meeting: meeting, item: meeting.current) }

  @discardableResult
  mutating func say(
    _ text: String, as kind: QuickLine.Kind, by actors: [Actor] = [], due: Due = .none, replacing: EntryID? = nil,
    goals: [String] = []
  ) throws -> EntryID {
    var line = QuickLine.literal(text)
    (line.actors, line.due, line.goals) = (actors, due, goals)
    return try #require(try happens(recording.act(of: line, as: kind, replacing: replacing)).last)
  }

  func text(_ format: MinutesFormat, _ language: Language = .dutch, of meeting: Meeting? = nil) -> String {
    MinutesText.text(
      format, of: meeting ?? self.meeting, in: history, catalogue: .standard, language: language)
  }

  func document(_ language: Language = .dutch) -> MinutesDocument {
    MinutesDocument(meeting, MinutesWords(told: history.minuted(meeting.id), catalogue: .standard, language: language))
  }
}
