import Meetings
import Testing

@testable import Screens

/// The line asks whether to close, and takes a reason: yes and no are answers to the first.
@Suite("Yes and no answer the question whether to close, on the screen and line by line", .serialized)
struct CloseAnswerTests {
  private static let stays = Text(nl: "Het overleg loopt door.", en: "The meeting keeps running.")

  private func asked(_ language: Language) throws -> Rehearsal {
    var stage = Rehearsal(try .running(language), language)
    stage.type(nl: "<enter>fs", en: "<enter>cc")
    #expect(stage.model.prompt?.prompt is ClosePrompt)
    return stage
  }

  @Test(
    "No leaves it open and says so", arguments: Language.allCases,
    [
      "nee", "n", "No", " NEE ", " Nee.", "nee, eerst de rest", "nee, nog niet", "neen", "No. Not yet", "nee , wacht",
    ])
  func no(language: Language, word: String) throws {
    var stage = try asked(language)
    let acts = stage.acts.count
    stage.type(word)
    #expect(
      stage.foot.contains(language == .dutch ? "Enter laat het overleg lopen." : "Enter keeps the meeting running."))
    stage.type("<enter>")
    #expect(stage.model.prompt == nil && stage.acts.count == acts && stage.group.runningMeeting != nil)
    #expect(stage.foot.contains(Self.stays[language]), "\(stage.foot)")
    // The answer is no half line that comes back.
    stage.type(nl: "s", en: "c")
    #expect(stage.model.prompt?.draft == "")
  }

  @Test("Yes closes it without a reason", arguments: Language.allCases, ["ja", "J", "yes", "y"])
  func yes(language: Language, word: String) throws {
    var stage = try asked(language)
    stage.type(word + "<enter>")
    let meeting = try #require(stage.group.meetings.last)
    #expect(meeting.status == .closed && meeting.reason == nil)
  }

  @Test("Anything else is the reason", arguments: ["ja hoor", "n.v.t.", "nergens over"])
  func reason(line: String) throws {
    var stage = try asked(.dutch)
    stage.type(line + "<enter>")
    #expect(stage.group.meetings.last?.reason == line)
  }

  @Test("What follows yes and a comma is the reason", arguments: ["ja, de tijd was om", "Yes. de tijd was om"])
  func yesWithReason(line: String) throws {
    var (stage, listener) = (try asked(.dutch), Listener(try asked(.dutch)))
    stage.type(line + "<enter>")
    listener.type(line)
    for meeting in [stage.group.meetings.last, listener.group.meetings.last] {
      #expect(meeting?.status == .closed && meeting?.reason == "de tijd was om")
    }
  }

  @Test("Line by line no with more behind it is no", arguments: [" Nee.", "nee, eerst de rest", "neen"])
  func linearNo(line: String) throws {
    var listener = Listener(try asked(.dutch))
    listener.type(line)
    #expect(listener.group.runningMeeting != nil && listener.heard == [Self.stays.nl], "\(listener.all)")
  }

  @Test("Line by line it is the same", arguments: Language.allCases)
  func linear(language: Language) throws {
    var listener = Listener(try asked(language))
    listener.type("nee")
    #expect(listener.group.runningMeeting != nil && listener.question == "> ")
    #expect(listener.heard == [Self.stays[language]], "\(listener.all)")
    listener.type(language == .dutch ? "sluit af" : "close", "ja")
    let meeting = try #require(listener.group.meetings.last)
    #expect(meeting.status == .closed && meeting.reason == nil)
  }
}
