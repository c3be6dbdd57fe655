import Console
import Meetings
import Testing

@testable import Screens

@Suite("Walking through the agenda")
struct WalkTests {
  private func live() throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    return stage
  }

  private func topic(_ stage: Rehearsal) -> String? { stage.group.runningMeeting?.current?.topic?.rawValue }
  private func item(_ topic: String, _ stage: Rehearsal) -> AgendaItem? {
    stage.group.runningMeeting?.agenda.first { $0.topic?.rawValue == topic }
  }

  @Test("Next and previous reach everything, and the last one leads to the read-back")
  func everything() throws {
    var stage = Rehearsal(try .begun())
    stage.type("<enter>")
    let count = try #require(stage.group.runningMeeting?.agenda.count)
    for _ in 1..<count { stage.type("<right>") }
    #expect(topic(stage) == "closing")
    stage.type("<right>")
    #expect(stage.lines[0].contains("voorlezen en afsluiten"))
    stage.type("<esc>")
    for _ in 1..<count { stage.type("<left>") }
    #expect(topic(stage) == "opening")
    stage.type("<left>")
    #expect(stage.foot.contains("Dit is het eerste agendapunt."))
  }

  @Test("Going on marks the item as discussed; the clock of the next one begins at nothing")
  func goingOn() throws {
    var stage = try live()
    stage.type("<right>")
    #expect(item("learning-needs", stage)?.status == .discussed)
    #expect(topic(stage) == "mdo-broadening")
    stage.wait(minutes: 3)
    #expect(stage.picture.contains("nog 17 min"))
  }

  @Test("Tab and Enter jump to any item")
  func jump() throws {
    var stage = try live()
    stage.type("<tab><end><up><enter>")
    #expect(stage.group.runningMeeting?.current?.title == "Wie belt de gemeente over dagbesteding?")
    #expect(stage.lines[2].contains("Wie belt de gemeente"))
  }

  @Test("Going to an item ends at the meeting, wherever the agenda was opened from")
  func jumpFromElsewhere() throws {
    var stage = try live()
    stage.type("<tab><end><enter>")
    guard case .live = stage.model.top else { return #expect(Bool(false), "not at the meeting") }
    let meeting = try #require(stage.group.runningMeeting?.id)
    stage.type("<esc><enter>")
    var other = Rehearsal(try .prepared())
    other.type("<enter>")
    try other.arrive(try #require(other.group.meetings[meeting]).starting(at: nil))
    other.type("<down><enter>")
    guard case .live = other.model.top else { return #expect(Bool(false), "not at the meeting") }
    #expect(other.model.stack.count == 2)
  }

  @Test("Leaving goes to the group, from wherever the meeting was opened")
  func leave() throws {
    var stage = try live()
    stage.type("<esc><enter>")
    guard case .home = stage.model.top else { return #expect(Bool(false), "not at the group") }
  }

  @Test("An item that moves stays the chosen one; at the edges it says so")
  func moveItem() throws {
    var stage = try live()
    stage.type("<tab>")
    stage.recording = .later
    stage.type("o")
    guard case .agenda(let waiting) = stage.model.top else { return #expect(Bool(false)) }
    #expect(waiting.selected(stage.model.context)?.topic == TopicID("learning-needs"))
    try stage.answer()
    guard case .agenda(let moved) = stage.model.top else { return #expect(Bool(false)) }
    #expect(moved.selected(stage.model.context)?.topic == TopicID("learning-needs") && moved.index == 3)
    stage.type("<home>o")
    #expect(stage.foot.contains("Dit punt staat al bovenaan."))
    stage.type("<end>l")
    #expect(stage.foot.contains("Dit punt staat al onderaan.") && stage.acts.count == 1)
  }

  @Test("A meeting that begins before its day is held today, and u puts it back")
  func beforeItsDay() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-20", "14:00")
    var stage = Rehearsal(book)
    stage.type("<enter>g")
    #expect(stage.group.runningMeeting?.date.description == "2026-11-20")
    #expect(stage.foot.contains("Het was gepland op za 21 november 2026"))
    stage.type("aBellen morgen")
    #expect(stage.foot.contains("za 21 november 2026 (morgen)"))
    stage.type("<esc><esc><tab>u")
    #expect(stage.group.runningMeeting == nil && stage.group.defaultMeeting?.date.description == "2026-11-21")
  }

  @Test("A meeting that begins after its day says which day its minutes bear")
  func afterItsDay() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-22", "14:00")
    var stage = Rehearsal(book)
    stage.type("<enter>g")
    #expect(stage.group.runningMeeting?.date.description == "2026-11-21")
    #expect(stage.foot.contains("In het verslag staat za 21 november 2026"))
  }

  @Test("A skipped or parked item is on the next agenda")
  func putOff() throws {
    var stage = try live()
    stage.type("s")
    #expect(stage.foot.contains("Overgeslagen. Het komt op de volgende agenda."))
    #expect(item("learning-needs", stage)?.status == .skipped)
    stage.type("k<enter>")
    #expect(stage.foot.contains("“MDO verbreden” geparkeerd. Het komt op de volgende agenda."))
    #expect(item("mdo-broadening", stage)?.status == .parked)
    #expect(topic(stage) == "insurer-relation")
    let meeting = try #require(stage.group.runningMeeting)
    #expect(stage.group.leftOvers(of: meeting).map(\.topic).contains(TopicID("mdo-broadening")))
  }

  @Test("What every agenda has anyway is not said to go there because it was skipped")
  func everyAgenda() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("<enter>g")
    #expect(topic(stage) == "opening")
    stage.type("k")
    #expect(!stage.foot.contains("dit agendapunt zelf"))
    stage.type("<esc>s")
    #expect(stage.foot.contains("Overgeslagen. Elke agenda heeft dit punt vanzelf.") && topic(stage) != "opening")
  }

  @Test("Five more minutes say who pays; the end stays")
  func extraTime() throws {
    var stage = try live()
    stage.type("+")
    #expect(stage.foot.contains("Vijf minuten erbij. “MDO verbreden” staat ze af."))
    #expect(item("learning-needs", stage)?.minutes == 25)
    #expect(item("mdo-broadening", stage)?.minutes == 15)
    #expect(stage.lines[0].contains("einde ± 15:35"))
  }

  @Test("Where no later item can pay, the end moves and it says so")
  func extraTimeAtTheEnd() throws {
    var stage = Rehearsal(try Scene.complete(.dutch))
    stage.type("<enter>+")
    #expect(stage.picture.contains("het einde schuift op"))
  }

  @Test("A break stops the clock of the item")
  func pause() throws {
    var stage = try live()
    stage.type("<space>")
    stage.wait(minutes: 15)
    #expect(stage.lines[0].contains("pauze · 14:47"))
    stage.type("<space>")
    stage.wait(minutes: 1)
    #expect(stage.picture.contains("13 van 20 min · nog 7 min"))
  }

  @Test("The clock informs: in words at 70 % and at 100 %, and never acts")
  func clock() throws {
    var stage = try live()
    let current = topic(stage)
    stage.wait(minutes: 3)
    #expect(stage.picture.contains("15 van 20 min · nog 5 min"))
    #expect(tone(of: "nog 5 min", stage) == .warning)
    stage.wait(minutes: 7)
    #expect(stage.picture.contains("2 min over tijd"))
    #expect(tone(of: "2 min over tijd", stage) == .alert)
    #expect(topic(stage) == current && stage.acts.isEmpty)
  }

  private func tone(of words: String, _ stage: Rehearsal) -> Tone? {
    let line = stage.lines[2]
    guard let range = line.range(of: words) else { return nil }
    return stage.canvas[line.distance(from: line.startIndex, to: range.lowerBound), 2].style.tone
  }

  @Test("Leaving a running meeting asks, from the meeting and from the group's screen")
  func leaving() throws {
    var stage = try live()
    stage.type("q")
    #expect(stage.foot.contains("Programma sluiten?"))
    #expect(stage.effects.isEmpty)
    stage.type("<esc>q<enter>")
    #expect(stage.effects == [.quit])
    var home = Rehearsal(try .running())
    home.type("q")
    #expect(home.effects.isEmpty && home.foot.contains("Programma sluiten?"))
    var quiet = Rehearsal(try .prepared())
    quiet.type("q")
    #expect(quiet.effects == [.quit])
  }

  @Test("A meeting goes on where it was after the program starts again")
  func resume() throws {
    var stage = try live()
    stage.type("<right>")
    let before = stage.picture
    stage.send(.opened(Opened(history: stage.model.context.history)))
    stage.type("<enter>")
    #expect(stage.picture == before)
  }
}

/// What Enter and a click on the agenda are in the walk.
@Suite("The walk: Enter, and the agenda under the mouse")
struct WalkPointingTests {
  @Test("A click on an item of the agenda goes to it; while a line is typed it stays")
  func click() throws {
    var stage = Rehearsal(try Notebook.running(), columns: 100, rows: 30)
    stage.type("<enter>")
    let target = try #require(stage.canvas.targets.first { $0.meaning == .item(0) })
    let item = stage.group.runningMeeting?.agenda.first?.id
    #expect(stage.group.runningMeeting?.clock.current != item)
    stage.type("b")
    stage.click(target)
    #expect(stage.group.runningMeeting?.clock.current != item)
    stage.type("<esc>")
    stage.click(target)
    #expect(stage.group.runningMeeting?.clock.current == item)
  }

  @Test("Enter says what it is for until an entry is chosen; then it edits that")
  func enter() throws {
    var stage = Rehearsal(try Notebook.running())
    stage.type("<enter><enter>")
    #expect(stage.foot.contains("→ gaat naar het volgende punt") && stage.model.prompt == nil)
    stage.type("<up><enter>")
    #expect(stage.model.isTyping)
  }

  @Test("Once a meeting has begun, the agenda and the group's screen say when that was", arguments: Language.allCases)
  func begun(language: Language) throws {
    var book = try Notebook.prepared(language)
    book.on("2026-11-21", "14:06")
    var stage = Rehearsal(book, language)
    stage.type("<enter><enter>")
    let words = language == .dutch ? "begonnen om 14:06" : "started at 14:06"
    stage.type("<tab>")
    #expect(stage.picture.contains(words) && !stage.picture.contains("14:00 ·"), "\(stage.picture)")
    stage.type("<esc><esc><enter>")
    let since = language == .dutch ? "loopt sinds 14:06" : "running since 14:06"
    #expect(stage.model.top.name == .home && stage.picture.contains(since), "\(stage.picture)")
  }
}
