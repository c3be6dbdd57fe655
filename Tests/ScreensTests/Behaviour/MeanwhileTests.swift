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
    "A correction of what was taken back elsewhere keeps its words, and says why",
    arguments: ["<enter>w", "<enter><up>w", "<enter><up><up><up>w", "ad", "ax", "bi", "bg", "pw", "pd", "pe", "px"])
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
}
