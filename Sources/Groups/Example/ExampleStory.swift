import Catalogue
import Meetings

/// Lets things happen one after the other, by the acts that a person's keys make too, each at its own time.
struct ExampleStory {
  static let session = "vb0001"
  static let device = "vbld"

  let language: Language
  private(set) var history = History()
  private let now: Moment
  private(set) var clock: Instant
  private var count = 0

  init(now: Moment, language: Language) {
    self.now = now
    self.language = language
    clock = now.instant
  }

  var group: Trekkersgroep { history.group }

  func say(_ text: Text) -> String { text[language] }

  // MARK: Time

  /// The Tuesday of the week so many days from today: meetings are not held in a weekend.
  func tuesday(_ days: Int) -> Day { now.day.adding(days: days).monday.adding(days: 1) }

  /// The Friday of the week so many days from today.
  func friday(_ days: Int) -> Day { now.day.adding(days: days).monday.adding(days: 4) }

  /// Today, and the first quarter of an hour about half an hour from now; never past midnight.
  var soon: (day: Day, time: TimeOfDay) {
    let quarters = (now.time.minutes + 30 + 7) / 15
    return (now.day, TimeOfDay(minutes: min(quarters, 95) * 15))
  }

  /// Turns to a time of a day.
  mutating func turn(to day: Day, at time: TimeOfDay) {
    let minutes = now.day.days(until: day) * 1_440 + time.minutes - now.time.minutes
    clock = Instant(milliseconds: now.instant.milliseconds / 60_000 * 60_000 + minutes * 60_000)
  }

  mutating func wait(_ minutes: Int) {
    clock = Instant(milliseconds: clock.milliseconds + minutes * 60_000)
  }

  /// What the clock on the wall says in the story.
  var time: TimeOfDay {
    let minutes = (clock.milliseconds - now.instant.milliseconds / 60_000 * 60_000) / 60_000
    return TimeOfDay(minutes: now.time.minutes + minutes)
  }

  // MARK: Acts

  /// Records an act; gives the identities of its events. The story is ours, so an act that does not hold together is
  /// a mistake in it that tests find.
  @discardableResult
  mutating func happens(_ act: Act) -> [EntryID] {
    var stamps: [Stamp] = []
    for _ in act.events { stamps.append(Stamp.next(after: stamps.last ?? history.latest, now: clock)) }
    let first = count + 1
    let entries = try? act.entries(
      id: { EntryID("\(Self.session)-\(first + $0)") }, at: { stamps[$0] }, device: Self.device)
    guard let entries else { preconditionFailure("The example does not hold together at entry \(first)") }
    count += entries.count
    history.insert(entries)
    return entries.map(\.mark.id)
  }

  @discardableResult
  mutating func happens(_ event: any Event) -> EntryID { happens(Act([event]))[0] }

  /// Plans a meeting from a template of the catalogue.
  @discardableResult
  mutating func plan(_ day: Day, _ start: TimeOfDay?, _ location: Text, template: String) -> EntryID {
    let catalogue = PatzCatalogue.standard
    let agenda = catalogue.agenda(of: template, in: language)
    return happens(
      group.planning(
        on: day, start: start, location: say(location), template: template, agenda: agenda,
        titles: catalogue.templateTitles))[0]
  }
}
