import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("What another device did while somebody looked or typed")
struct MeanwhileTests {
  /// Takes back, on another device, the act that an event belongs to.
  private func takeBack(_ event: EntryID, in stage: inout Rehearsal) throws {
    let entry = try #require(stage.model.context.history.entries.first { $0.mark.id == event })
    try stage.arrive(Act([ActUndone(target: entry.mark.act)]))
  }

  // MARK: What is gone

  @Test(
    "A change of what was taken back elsewhere keeps its words, and says why",
    arguments: ["ad", "ax", "bi", "bg", "pw", "pd", "pe", "px"])
  func gone(way: String) throws {
    var stage = Rehearsal(try .running())
    stage.type(way)
    let prompt = try #require(stage.model.prompt?.prompt)
    let subject = try #require(entry(of: prompt))
    stage.type(["ad": "vr", "pd": "15-1 raadhuis", "pw": "@ROS 1"][way] ?? "xyz")
    let draft = try #require(stage.model.prompt?.draft)
    try takeBack(subject, in: &stage)
    let unresolved = stage.group.unresolved
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == draft)
    #expect(stage.foot.contains("is er niet meer"))
    #expect(stage.group.unresolved == unresolved)
  }

  private func entry(of prompt: any Prompt) -> EntryID? {
    switch prompt {
    case let prompt as EditTextPrompt: prompt.entry
    case let prompt as EditActionPrompt: prompt.action.id
    case let prompt as NewDatePrompt: prompt.action.id
    case let prompt as DropActionPrompt: prompt.action.id
    case let prompt as DecisionStatusPrompt: prompt.decision.id
    case let prompt as PlanParelPrompt: prompt.choice.id
    case let prompt as EvaluateParelPrompt: prompt.choice.id
    case let prompt as CancelParelPrompt: prompt.choice.id
    case let prompt as ChoiceActorsPrompt: prompt.choice.id
    default: nil
    }
  }

  @Test("The minutes of an item that was removed elsewhere are not recorded")
  func itemGone() throws {
    var stage = Rehearsal(try .prepared())
    let meeting = try #require(stage.group.meetings.last)
    stage.type("<enter><down><down>d25")
    try stage.arrive(Act([ItemRemoved(meeting: meeting.id, item: meeting.agenda[2].id)]))
    stage.type("<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt?.draft == "25" && stage.foot.contains("is er niet meer"))
  }

  // MARK: Lists

  @Test("The chosen Parel stays chosen, and the line says which one it is", arguments: ["d", "g", "e", "w", "x"])
  func parel(key: String) throws {
    var stage = Rehearsal(try .running())
    let before = try #require(stage.group.choices.last)
    let meeting = try #require(stage.group.runningMeeting)
    let other = try #require(PatzCatalogue.standard.parels.first { $0.id != before.parel })
    stage.type("p")
    let place = Place(meeting: meeting.id, item: nil, topic: nil)
    try stage.arrive(Act([ParelChosen(place: place, parel: other.id, variant: other.variants[0].id)]))
    stage.type(key)
    let name = try #require(PatzCatalogue.standard.parel(before.parel)?.name.nl)
    let line = stage.lines.last { $0.hasSuffix(" ›") }
    #expect(line?.hasPrefix(" \(name.prefix(20))") == true)
  }

  @Test("The chosen person stays chosen")
  func person() throws {
    var stage = Rehearsal(try .withMembers())
    let first = try #require(stage.group.members.first)
    stage.type("m<down><down>")
    try stage.arrive(Act([MemberLeft(member: first.id)]))
    stage.type("w")
    #expect(stage.model.prompt?.draft.hasPrefix("NWC Noord") == true)
  }

  @Test("The chosen meeting stays chosen, and the chosen line in it")
  func meeting() throws {
    var stage = Rehearsal(try .prepared())
    stage.type("o<down>")
    let closed = try #require(stage.group.meetings.first)
    let day = try #require(Day("2027-01-15"))
    try stage.arrive(
      stage.group.planning(on: day, start: nil, location: nil, template: "short", agenda: []))
    stage.type("<enter>")
    #expect(stage.lines[0].contains(closed.number))
    stage.type("<end>")
    let last = try #require(stage.group.points.last)
    let item = try #require(last.place.item)
    let place = Place(meeting: closed.id, item: closed.agenda[0].id, topic: nil)
    #expect(item != closed.agenda[0].id)
    stage.type("<up><up><up><up><up>h")
    let story = stage.lines
    stage.type("<esc>")
    try stage.arrive(Act([NoteWritten(place: place, text: "Van elders")]))
    stage.type("h")
    #expect(stage.lines[0] == story[0] && stage.lines[1...4] == story[1...4])
  }

  @Test("Whoever leaves the group by a key here gives the place in the list to the next; elsewhere nobody does")
  func left() throws {
    var stage = Rehearsal(try .withMembers())
    stage.type("m<down>x")
    #expect(stage.group.members[1].hasLeft)
    stage.type("w")
    #expect(stage.model.prompt?.draft.hasPrefix("NWC Noord") == true)
    stage.type("<esc>")
    try stage.arrive(Act([MemberLeft(member: stage.group.members[2].id)]))
    stage.type("x")
    #expect(stage.foot.contains("NWC Noord is weg") && !stage.group.members[3].hasLeft)
  }

  // MARK: Lines that write back what they saw

  @Test("New minutes leave what another device changed of the item")
  func minutes() throws {
    var stage = Rehearsal(try .prepared())
    let meeting = try #require(stage.group.meetings.last)
    let item = meeting.agenda[2]
    stage.type("<enter><down><down>d25")
    let purpose = try #require(ItemPurpose.allCases.first { $0 != item.purpose })
    try stage.arrive(
      Act([
        ItemChanged(
          meeting: meeting.id, item: item.id, minutes: item.minutes, purpose: purpose, title: "Van elders")
      ]))
    stage.type("<enter>")
    let after = try #require(stage.group.meetings.last?.agenda[2])
    #expect(after.minutes == 25 && after.purpose == purpose && after.title == "Van elders")
  }

  @Test("A meeting that is cancelled hands on what was put on its agenda meanwhile")
  func cancelled() throws {
    var book = try Notebook.prepared()
    let meeting = book.meeting
    try book.plan("2027-01-15", "14:00", "short")
    var stage = Rehearsal(book)
    stage.type("<enter>y")
    try stage.arrive(Act([ItemAdded(meeting: meeting, title: "Van elders", minutes: 10, purpose: .discussion)]))
    stage.type("<enter>")
    #expect(stage.group.meetings[meeting]?.status == .cancelled)
    #expect(stage.group.meetings.last?.agenda.contains { $0.title == "Van elders" } == true)
  }

  // MARK: Two versions

  @Test(
    "Whoever changes an action of which two versions stand hears of the other one", arguments: ["d", "w", "w<tab>"])
  func contested(key: String) throws {
    var stage = Rehearsal(try .running())
    let action = try #require(stage.group.actions.last)
    for text in ["Zaal voor twaalf", "Zaal voor twintig"] {
      let terms = ActionTerms(text: text, actors: [], due: .none)
      try stage.arrive(Act([ActionEdited(action: action.id, terms: terms, replacing: [action.id])]))
    }
    stage.type("a" + key)
    #expect(stage.picture.contains("Er staat ook: “Zaal voor twintig”. Wat je nu vastlegt geldt."))
    stage.type(key == "d" ? "vr" : "<end>?")
    #expect(stage.picture.contains("Er staat ook: “Zaal voor twintig"))
  }

  @Test("Whoever names others for a Parel hears of an action of it of which two versions stand")
  func contestedActors() throws {
    var stage = Rehearsal(try .running())
    let choice = try #require(stage.group.choices.last)
    let action = try #require(stage.group.action(of: choice.id, as: .organises))
    for text in ["Zaal voor twaalf", "Zaal voor twintig"] {
      let terms = ActionTerms(text: text, actors: action.terms.current.actors, due: .none)
      try stage.arrive(Act([ActionEdited(action: action.id, terms: terms, replacing: [action.id])]))
    }
    stage.type("pw")
    #expect(!stage.picture.contains("Er staat ook"))
    stage.type("@ROS 1 ")
    #expect(stage.picture.contains("Er staat ook: “Zaal voor twintig"))
  }

  // MARK: The screen below a line

  @Test("A member who is added when the meeting on the screen was taken back does not bring a dead screen")
  func memberOfNoMeeting() throws {
    var book = try Notebook.withMembers()
    try book.plan("2026-11-21", "14:00", "short")
    let planned = try #require(book.history.entries.last?.mark.act)
    var stage = Rehearsal(book)
    stage.type("<enter>mnHuisarts 9")
    try stage.arrive(Act([ActUndone(target: planned)]))
    stage.type("<enter>")
    #expect(stage.group.members.last?.name == "Huisarts 9" && stage.foot.contains("Vastgelegd"))
    #expect(stage.model.stack.count == 1)
    guard case .home = stage.model.top else { return #expect(Bool(false), "The home screen is not on top") }
    stage.type("q")
    #expect(stage.effects == [.quit])
  }
}
