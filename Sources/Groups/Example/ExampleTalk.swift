import Catalogue
import Meetings

/// One meeting of the example while it runs: who is there, which item, what is said.
struct ExampleTalk {
  let meeting: EntryID

  /// The meeting as it is now.
  private func held(_ story: ExampleStory) -> Meeting {
    guard let held = story.group.meetings[meeting] else { preconditionFailure("The example lost meeting \(meeting)") }
    return held
  }

  private func recording(_ story: ExampleStory) -> Recording {
    Recording(group: story.group, meeting: held(story), item: held(story).current)
  }

  // MARK: Walking

  /// Begins at its planned time, so many minutes late.
  func begin(_ story: inout ExampleStory, late minutes: Int) {
    let held = held(story)
    story.turn(to: held.date, at: (held.start ?? TimeOfDay(minutes: 840)).adding(minutes: minutes))
    story.happens(held.starting(at: story.time))
  }

  /// Goes on to the next item after so many minutes.
  func goOn(_ story: inout ExampleStory, after minutes: Int) {
    story.wait(minutes)
    if let act = held(story).goingOn(in: story.group, at: story.clock) { story.happens(act) }
  }

  func skip(_ story: inout ExampleStory) {
    story.wait(1)
    if let act = held(story).skipping() { story.happens(act) }
  }

  func park(_ story: inout ExampleStory, after minutes: Int, _ reason: Text) {
    story.wait(minutes)
    if let act = held(story).parking(reason: story.say(reason)) { story.happens(act) }
  }

  func close(_ story: inout ExampleStory, after minutes: Int, _ reason: Text? = nil) {
    story.wait(minutes)
    story.happens(
      story.group.closing(held(story), at: story.time, now: story.clock, reason: reason.map { story.say($0) }))
  }

  // MARK: People

  func attend(_ story: inout ExampleStory, _ members: [EntryID], _ attendance: Attendance = .present) {
    for member in members {
      story.happens(AttendanceNoted(meeting: meeting, member: member, attendance: attendance))
    }
  }

  func give(_ story: inout ExampleStory, chair: EntryID, minutes: EntryID, time: EntryID) {
    for (function, member) in [(MeetingRole.chair, chair), (.minuteTaker, minutes), (.timekeeper, time)] {
      story.happens(FunctionGiven(meeting: meeting, function: function, member: member))
    }
  }

  func arrives(_ story: inout ExampleStory, _ member: EntryID) {
    guard let item = held(story).current?.id else { return }
    story.happens(ArrivalNoted(meeting: meeting, member: member, item: item))
  }

  func leaves(_ story: inout ExampleStory, _ member: EntryID) {
    guard let item = held(story).current?.id else { return }
    story.happens(DepartureNoted(meeting: meeting, member: member, item: item))
  }

  // MARK: What is said

  @discardableResult
  func decide(
    _ story: inout ExampleStory, _ text: Text, replacing: EntryID? = nil, goals: [String] = []
  ) -> EntryID {
    say(&story, text, as: .decision, replacing: replacing, goals: goals)
  }

  @discardableResult
  func agree(
    _ story: inout ExampleStory, _ text: Text, by actors: [Actor], due: Due, goals: [String] = []
  ) -> EntryID {
    say(&story, text, as: .action, by: actors, due: due, goals: goals)
  }

  func note(_ story: inout ExampleStory, _ text: Text) { _ = say(&story, text, as: .note) }

  func point(_ story: inout ExampleStory, _ text: Text) { _ = say(&story, text, as: .point) }

  func goal(_ story: inout ExampleStory, _ text: Text) {
    story.wait(4)
    story.happens(recording(story).act(agreeing: story.say(text)))
  }

  /// A row of the item's worksheet, as columns and what goes into them; words of the catalogue are filled in as
  /// people type them.
  func row(_ story: inout ExampleStory, _ cells: KeyValuePairs<String, Text>) {
    story.wait(2)
    let catalogue = PatzCatalogue.standard
    let worksheet = held(story).current?.topic.flatMap { catalogue.topic($0)?.worksheet }
    let filled = cells.map { id, text in
      let column = worksheet?.column(id)
      let words = column.map { catalogue.words(ofCell: story.say(text), in: $0) } ?? text
      return WorksheetRow.Cell(column: id, text: story.say(words))
    }
    story.happens(recording(story).act(filling: filled))
  }

  /// Chooses a Parel with the actors that the catalogue proposes.
  func choose(
    _ story: inout ExampleStory, _ parel: String, _ variant: String = "standard", due: Due, goals: [String]
  ) -> ExampleChoice {
    story.wait(4)
    let catalogue = PatzCatalogue.standard
    guard let parel = catalogue.parel(ParelID(parel)), let variant = parel.variant(VariantID(variant)) else {
      preconditionFailure("The example chooses a Parel that is not there: \(parel)")
    }
    let ids = story.happens(
      recording(story).act(
        choosing: parel.id, variant: variant.id,
        organisers: ParelProposal.actors(for: variant.organises, in: story.group),
        guides: ParelProposal.actors(for: variant.guides, in: story.group),
        organise: story.say(ParelProposal.organise(parel)), guide: story.say(ParelProposal.guide(parel)), due: due,
        goals: goals))
    return ExampleChoice(choice: ids[0], organise: ids[1], guide: ids[2])
  }

  private func say(
    _ story: inout ExampleStory, _ text: Text, as kind: QuickLine.Kind, by actors: [Actor] = [], due: Due = .none,
    replacing: EntryID? = nil, goals: [String] = []
  ) -> EntryID {
    story.wait(3)
    var line = QuickLine.literal(story.say(text))
    (line.actors, line.due, line.goals) = (actors, due, goals)
    let ids = story.happens(recording(story).act(of: line, as: kind, replacing: replacing))
    return ids[ids.count - 1]
  }
}

/// A chosen Parel and its two actions.
struct ExampleChoice {
  let choice: EntryID
  let organise: EntryID
  let guide: EntryID
}
