import Catalogue
import Groups
import Meetings
import Testing

/// What the example promises, whenever it is made and in both languages.
@Suite struct ExampleGroupTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let day: String
    let time: String
    var language = Language.dutch

    var testDescription: String { "\(day) \(time) \(language.rawValue)" }

    /// 27 seconds and some past the minute.
    var now: Moment {
      let day = Day(self.day) ?? Day(ordinal: 0)
      let time = TimeOfDay(self.time) ?? TimeOfDay(minutes: 0)
      let instant = Instant(milliseconds: day.ordinal * 86_400_000 + (time.minutes - 60) * 60_000 + 27_345)
      return Moment(instant: instant, day: day, time: time)
    }

    var history: History { ExampleGroup.history(now: now, language: language) }
  }

  static let cases = [
    Case(day: "2026-11-21", time: "13:07"), Case(day: "2026-11-21", time: "13:07", language: .english),
    Case(day: "2028-02-29", time: "09:00"), Case(day: "2026-12-31", time: "23:58"),
    Case(day: "2027-01-01", time: "0:00"),
    Case(day: "2026-06-01", time: "14:53"), Case(day: "2026-05-03", time: "08:30"),
  ]

  @Test(arguments: cases) func everythingFindsItsPlace(_ wanted: Case) {
    let history = wanted.history
    #expect(history.group.unresolved.isEmpty)
    #expect(history.group.sharedNumbers.isEmpty)
    #expect(history.entries.allSatisfy { history.counts($0) && !($0.event is UnknownEvent) })
    #expect(history.entries.allSatisfy { $0.mark.at.instant < wanted.now.instant })
    let stamps = history.entries.map(\.mark.at)
    #expect(zip(stamps, stamps.dropFirst()).allSatisfy { $0 < $1 })
    #expect(history.entries.first?.mark.id == EntryID("vb0001-1"))
    #expect(Set(history.entries.map(\.mark.device)) == ["vbld"])
  }

  @Test(arguments: cases) func threeMeetingsAreClosedAndOneIsForToday(_ wanted: Case) throws {
    let group = wanted.history.group
    #expect(group.meetings.map(\.status) == [.closed, .closed, .closed, .planned])
    let today = try #require(group.meetings.last)
    #expect(today.date == wanted.now.day)
    let start = try #require(today.start)
    #expect(start.minutes % 15 == 0)
    if wanted.now.time.minutes < 23 * 60 { #expect((22...38).contains(start.minutes - wanted.now.time.minutes)) }
    #expect(today.template == "short")
    #expect(Meeting.starting(today)(at: nil).refusal(in: group) == nil)
    for (meeting, days) in zip(group.meetings, [270, 180, 84]) {
      #expect(abs(meeting.date.days(until: wanted.now.day) - days) <= 6)
      #expect(meeting.date.weekday == 2)
      #expect(meeting.number.hasPrefix("\(meeting.date.year)-"))
      let (begun, ended) = (try #require(meeting.begunAt), try #require(meeting.endedAt))
      #expect((75...120).contains(ended.minutes - begun.minutes))
      #expect(meeting.functions.count == 3 && meeting.present.count >= 7)
    }
  }

  @Test(arguments: cases) func everyItemThatWasDiscussedTookBelievableTime(_ wanted: Case) {
    for meeting in wanted.history.group.meetings where meeting.status == .closed {
      for item in meeting.agenda where item.status == .discussed {
        #expect((4...30).contains(meeting.clock.seconds(on: item.id, now: wanted.now.instant) / 60), "\(item)")
      }
      #expect(meeting.agenda.allSatisfy { $0.status != .open })
    }
  }

  @Test(arguments: cases) func theFiveTopicsOfTheShortAgendaWereTreated(_ wanted: Case) {
    let group = wanted.history.group
    let treated = Set(
      group.meetings.flatMap { meeting in meeting.agenda.filter { $0.status == .discussed }.compactMap(\.topic) })
    for topic in ["shared-goal", "roles", "learning-needs", "mdo-broadening", "insurer-relation"] {
      #expect(treated.contains(TopicID(topic)))
      #expect(group.decisions.contains { $0.place.topic == TopicID(topic) } || topic == "shared-goal")
      let columns = PatzCatalogue.standard.topic(TopicID(topic))?.worksheet?.columns.map(\.id) ?? []
      let rows = group.rows.filter { $0.place.topic == TopicID(topic) }
      #expect(!rows.isEmpty && rows.flatMap(\.cells.current).allSatisfy { columns.contains($0.column) })
    }
    #expect(group.goals.map(\.number) == ["G1", "G2"])
  }

  @Test(arguments: cases) func oneDecisionReplacedAnother(_ wanted: Case) throws {
    let group = wanted.history.group
    let old = try #require(group.decisions.first { $0.status == .replaced })
    let new = try #require(old.replacedBy.flatMap { group.decisions[$0] })
    #expect(group.meetings[old.place.meeting]?.number == group.meetings[0].number)
    #expect(group.meetings[new.place.meeting]?.number == group.meetings[2].number)
    #expect(new.status == .inForce && old.place.topic == new.place.topic)
  }

  @Test(arguments: cases) func actionsAreInEveryState(_ wanted: Case) {
    let group = wanted.history.group
    #expect(group.actions.count { group.isOverdue($0, today: wanted.now.day) } == 3)
    #expect(group.actions.count { $0.status == .done } >= 4)
    #expect(group.actions.contains { $0.status == .busy })
    #expect(group.openActions.contains { $0.terms.current.due == .ongoing })
    #expect(group.openActions.contains { $0.terms.current.actors.isEmpty })
    #expect(group.meetings[2].reason != nil)
  }

  @Test(arguments: cases) func oneParelWasHeldAndOneIsPlanned(_ wanted: Case) throws {
    let group = wanted.history.group
    let held = try #require(group.choices.first { $0.status == .evaluated })
    #expect(held.attended == 13 && held.expected == 14 && held.result != nil)
    let planned = try #require(group.choices.first { $0.status == .planned })
    #expect(try #require(planned.date) > wanted.now.day)
    for choice in [held, planned] {
      #expect(ParelRole.allCases.allSatisfy { group.action(of: choice.id, as: $0) != nil })
      #expect(!choice.organisers.isEmpty && !choice.guides.isEmpty)
      let range = try #require(PatzCatalogue.standard.parel(choice.parel)).participants
      #expect(range.contains(try #require(choice.expected)))
      // Nobody can guide it before the day on which it is held.
      let guiding = try #require(group.action(of: choice.id, as: .guides)).terms.current.due
      guard case .date(let due) = guiding else { return #expect(guiding != .none) }
      #expect(due >= (try #require(choice.date)))
    }
  }

  @Test(arguments: cases) func theMeetingOfTodayHasItsChairAndMinuteTaker(_ wanted: Case) throws {
    let group = wanted.history.group
    let today = try #require(group.meetings.last)
    for function in [MeetingRole.chair, .minuteTaker] {
      let member = try #require(today.functions[function])
      #expect(group.currentMembers.contains { $0.id == member })
    }
    #expect(today.functions[.chair] != group.meetings[2].functions[.chair])
  }

  @Test(arguments: cases) func whatWasPutOffCameBack(_ wanted: Case) throws {
    let group = wanted.history.group
    let returned = group.meetings[2].agenda.filter { $0.origin?.meeting == group.meetings[1].id }
    #expect(Set(returned.map(\.topic)) == [TopicID("roles"), TopicID("insurer-relation")])
    #expect(group.meetings[1].agenda.contains { $0.origin?.meeting == group.meetings[0].id })
    #expect(group.meetings[3].agenda.contains { $0.origin?.meeting == group.meetings[2].id })
    #expect(group.leftOvers.isEmpty)
    #expect(group.meetings[0].adoptedBy == group.meetings[1].id && group.meetings[0].corrections != nil)
    #expect(group.meetings[1].adoptedBy == group.meetings[2].id)
  }

  @Test func theSameMomentGivesTheSameHistory() {
    let (one, other) = (Self.cases[0].history, Self.cases[0].history)
    #expect(one.entries.map(\.mark) == other.entries.map(\.mark))
    #expect(one.entries.map(\.event.fields) == other.entries.map(\.event.fields))
  }

  /// Dutch words in the English example, or the other way round, would show here.
  @Test func bothLanguagesTellTheSameStory() {
    let (dutch, english) = (Self.cases[0].history, Self.cases[1].history)
    #expect(dutch.entries.map(\.event.word) == english.entries.map(\.event.word))
    let texts = { (group: Trekkersgroep) in
      group.decisions.map(\.text.current) + group.actions.map(\.terms.current.text) + group.notes.map(\.text.current)
        + group.points.map(\.text.current) + group.goals.map(\.text.current)
    }
    #expect(zip(texts(dutch.group), texts(english.group)).allSatisfy { $0 != $1 })
    for text in texts(english.group) {
      for word in [" het ", " een ", " de ", " wij ", " met "] { #expect(!" \(text) ".lowercased().contains(word)) }
    }
  }

  @Test func membersAreFunctionsWithANumber() {
    let members = Self.cases[0].history.group.currentMembers
    #expect(members.count == 10)
    #expect(members.contains { $0.roles.count > 1 })
    #expect(members.allSatisfy { $0.name.contains { $0.isNumber } || $0.name == "NWC Noord" })
    #expect(members.flatMap(\.roles).allSatisfy { PatzCatalogue.standard.role($0) != nil })
  }
}
