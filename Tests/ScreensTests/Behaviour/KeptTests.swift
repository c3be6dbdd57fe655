import Meetings
import Testing

@testable import Screens

@Suite("What was typed and not recorded")
struct KeptTests {
  /// A question that is asked in a group, the keys that ask it, and the key that asks it once more from there.
  struct Question: Sendable, CustomTestStringConvertible {
    let group: @Sendable (Language) throws -> Notebook
    let way: String
    let key: String
    var testDescription: String { way + key }
  }

  private static let questions = [
    Question(group: Notebook.running, way: "<enter>", key: "w"),
    Question(group: Notebook.running, way: "<enter><up><up>", key: "w"),
    Question(group: Notebook.running, way: "<enter><up><up><up><up>", key: "w"),
    Question(group: Notebook.running, way: "<enter>", key: "r"),
    Question(group: Notebook.running, way: "<enter>", key: "v"),
    Question(group: Notebook.running, way: "<enter>f", key: "s"),
    Question(group: Notebook.running, way: "b<down>", key: "v"),
    Question(group: Notebook.running, way: "b", key: "i"),
    Question(group: Notebook.running, way: "a", key: "x"),
    Question(group: Notebook.running, way: "a", key: "w"),
    Question(group: Notebook.prepared, way: "<enter>", key: "v"),
    Question(group: Notebook.prepared, way: "<enter>", key: "y"),
    Question(group: Notebook.prepared, way: "p", key: "d"),
    Question(group: Notebook.prepared, way: "p", key: "e"),
    Question(group: Notebook.prepared, way: "p", key: "w"),
    Question(group: Notebook.prepared, way: "p", key: "x"),
    Question(group: Notebook.withMembers, way: "m", key: "w"),
  ]

  @Test("Every line comes back in its own place: after Esc, and after a kill", arguments: questions)
  func comesBack(question: Question) throws {
    var stage = Rehearsal(try question.group(.dutch))
    stage.type(question.way + question.key)
    let before = try #require(stage.model.prompt?.draft)
    stage.type("xyz")
    let typed = try #require(stage.model.prompt?.draft)
    #expect(typed == before + "xyz")
    // What is on disk now is what a kill leaves.
    let left = stage.drafts
    while stage.model.prompt != nil { stage.type("<esc>") }
    stage.type(question.key)
    #expect(stage.model.prompt?.draft == typed)
    var next = Rehearsal(try question.group(.dutch), drafts: left)
    #expect(next.picture.contains("Van de vorige keer"))
    next.type(question.way + question.key)
    #expect(next.model.prompt?.draft == typed)
  }

  @Test("A line belongs to its own entry; another one begins with its own words")
  func otherEntry() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>wxyz<esc><up><up>w")
    let text = try #require(stage.model.prompt?.draft)
    #expect(!text.contains("xyz"))
  }

  @Test("A line that was opened and left as it was is not kept; an emptied one gives the old text back")
  func untouched() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>w<esc>")
    #expect(stage.drafts.isEmpty)
    stage.type("wxyz<esc>w")
    #expect(stage.picture.contains("Dit typte je eerder"))
    stage.type("<c-u><esc>w")
    #expect(stage.model.prompt?.draft == stage.group.notes.last?.text.current)
    #expect(stage.drafts.isEmpty)
  }

  @Test("A recorded line is offered no more")
  func recorded() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>wxyz<esc>w<enter>")
    #expect(stage.drafts.isEmpty && stage.group.notes.last?.text.current.hasSuffix("xyz") == true)
  }

  @Test("A field that was emptied in the details is empty when they come back")
  func emptiedField() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><up><up><up>w<tab><tab><c-u><esc>")
    let left = stage.drafts
    #expect(!left.isEmpty)
    var next = Rehearsal(try .running(), drafts: left)
    next.type("<enter><up><up><up>w<c-s>")
    #expect(next.group.actions.first { $0.number == "A2026-2.1" }?.terms.current.actors == [])
  }

  @Test("What was left in the details goes as a whole: the old text is back", arguments: ["<c-u>", "<c-u><c-u>"])
  func droppedFields(keys: String) throws {
    let way = "<enter><up><up><up>w"
    for typed in ["<tab><tab><c-u>", "<c-u><tab><tab>ROS", "<tab>xyz<tab>ROS"] {
      var stage = Rehearsal(try .running())
      stage.type(way + typed + "<esc><esc><esc>")
      let left = stage.drafts
      #expect(!left.isEmpty, "\(typed)")
      var next = Rehearsal(try .running(), drafts: left)
      next.type(way)
      #expect(next.picture.contains("Dit typte je eerder"), "\(typed)")
      next.type(keys + "<esc>")
      #expect(next.model.prompt == nil && next.drafts.isEmpty, "\(typed)")
      next.type("w")
      #expect(next.model.prompt?.draft == "FTO-data opvragen", "\(typed)")
    }
  }

  @Test("Without a text, Ctrl-U in the text empties the fields too; with one it empties the text")
  func emptiedDetails() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>aBellen<tab><tab>ROS 1<backtab><c-u>")
    #expect(stage.model.prompt?.form?.details.values.first?.text == "ROS 1")
    stage.type("<c-u>")
    #expect(stage.model.prompt?.draft == "" && stage.drafts.isEmpty)
  }

  @Test("The name of a group that cannot be made is there when it is asked for again")
  func groupName() throws {
    var stage = Rehearsal()
    stage.type("nHeideland<enter><enter>")
    #expect(stage.effects == [.foundGroup(name: "Heideland", scale: .network)])
    stage.send(.failed(Text(nl: "De schijf is vol.", en: "The disk is full.")))
    stage.type("n")
    #expect(stage.model.prompt?.draft == "Heideland")
    stage.type("<enter><enter>")
    stage.send(.opened(Opened(history: try Notebook.fresh().history)))
    stage.send(.groupsFound([]))
    stage.type("n")
    #expect(stage.model.prompt?.draft == "")
  }

  @Test("What can no longer be recorded is not announced at every start")
  func unwanted() throws {
    var kept = KeptLines()
    kept.keep("te laat", at: "close-nothing")
    let group = try Notebook.prepared().group
    let closed = try #require(group.meetings.first { $0.status == .closed })
    let line = { (place: String) in KeptLines.Line(place: place, text: "x") }
    #expect(!line("close-\(closed.id)").isWanted(in: group))
    #expect(line("move-\(try #require(group.meetings.last).id)").isWanted(in: group))
    for place in ["edit-b7qd", "plan-b7qd", "change-b7qd", "row b7qd", "edit-", "nothing"] {
      #expect(!line(place).isWanted(in: group), "\(place)")
    }
    let (goal, choice) = (try #require(group.goals.last).id, try #require(group.choices.last).id)
    let places = ["edit-\(goal)", "edit-\(choice)", "stop-\(choice)", "change-\(group.members[0].id)"]
    for place in places + ["row learning-needs", "parel-choice knowledge-game"] {
      #expect(line(place).isWanted(in: group), "\(place)")
    }
  }

  @Test("Lines are kept as one text, the last typed first, and come back one by one")
  func oneText() {
    var kept = KeptLines()
    kept.keep("een\ntwee", at: "edit-a")
    kept.keep("drie", at: "row learning-needs")
    kept.keep("vier\u{1E}\u{1F}", at: "edit-a")
    let again = KeptLines(kept.text)
    #expect(again.lines.map(\.place) == ["edit-a", "row learning-needs"] && again["edit-a"] == "vier")
    kept.keep("", at: "edit-a")
    #expect(kept["edit-a"] == nil)
    for number in 0..<50 { kept.keep("x", at: "edit-\(number)") }
    #expect(KeptLines(kept.text).lines.count == 20 && kept["edit-49"] == "x")
  }

  @Test("A line is kept whole or not at all: what has no room any more is the oldest")
  func wholeLines() {
    var kept = KeptLines()
    let text = String(repeating: "é", count: 7_000)
    for number in 0..<20 { kept.keep(text, at: "edit-\(number)") }
    #expect(KeptLines(kept.text).lines.map(\.text) == Array(repeating: text, count: 20))
    let long = String(repeating: "x", count: 300_000)
    kept.keep(long, at: "edit-long")
    #expect(kept.text.utf8.count <= KeptLines.limit && kept["edit-long"] == long)
    #expect(kept.lines.dropFirst().allSatisfy { $0.text == text } && kept["edit-19"] == text && kept["edit-0"] == nil)
  }

  @Test("A text saved in an editor before a kill is that of the line that was open")
  func editor() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>w<c-g>")
    let left = try #require(stage.drafts[KeptLines.kind])
    let drafts = [KeptLines.kind: AppModel.draft(left, of: KeptLines.kind, withText: "In de tekstverwerker")]
    var next = Rehearsal(try .running(), drafts: drafts)
    next.type("<enter>w")
    #expect(next.model.prompt?.draft == "In de tekstverwerker")
  }

  @Test("An act that is not allowed any more is refused where it would be recorded; the line stays")
  func refusedAtLast() throws {
    var stage = Rehearsal(try .prepared())
    let meeting = try #require(stage.group.meetings.last)
    stage.type("<enter>v<c-u>28-11 raadhuis")
    try stage.arrive(Act([MeetingCancelled(meeting: meeting.id, reason: nil)]))
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == "28-11 raadhuis")
  }

  @Test("What a new agenda takes up of earlier meetings is told with its length")
  func carried() throws {
    let meeting = try #require(try Notebook.prepared().group.meetings.last)
    #expect(MeetingWords.planned(meeting).nl.contains("1 punt van eerder erbij; samen 120 min."))
  }

  @Test("What is typed while a write fails goes into the line that stays, and is kept")
  func typedOn() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bEen besluit")
    stage.recording = .later
    stage.type("<enter> en")
    stage.paste(" nog wat")
    stage.type("<bs>")
    stage.refuse(Text(nl: "De schijf is vol.", en: "The disk is full."))
    #expect(stage.model.prompt?.draft == "Een besluit en nog wa")
    #expect(stage.drafts["decision"] == "Een besluit en nog wa")
  }

  @Test("A line whose meeting is gone keeps its words, and says why", arguments: ["b", "n", "d", "r", "k"])
  func meetingGone(key: String) throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "short")
    let planned = try #require(book.history.entries.last?.mark.act)
    try book.begin(with: "Huisarts 1", "NWC Noord")
    try book.turn(to: "learning-needs", spending: 1)
    var stage = Rehearsal(book)
    stage.type("<enter>\(key)Lange tekst")
    try stage.arrive(Act([ActUndone(target: planned)]))
    try #require(stage.group.runningMeeting == nil)
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == "Lange tekst")
    #expect(stage.picture.contains("Dit overleg is er niet meer"))
  }
}
