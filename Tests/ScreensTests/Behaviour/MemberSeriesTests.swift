import Meetings
import Testing

@testable import Screens

@Suite("Members are added one after the other")
struct MemberSeriesTests {
  @Test(
    "After a member the line asks for the next one: what is typed on is text, not commands",
    arguments: Language.allCases)
  func series(language: Language) throws {
    var stage = Rehearsal(try .fresh(language), language)
    let (label, said) = language == .dutch ? ("nieuw lid ›", "Vastgelegd: ") : ("new member ›", "Recorded: ")
    stage.type("mnHuisarts 1<enter>")
    #expect(stage.lines.contains { $0.contains(label) && !$0.contains("Huisarts") })
    #expect(stage.picture.contains(said + "Huisarts 1"))
    stage.type("Wijkverpleegkundige<enter>")
    #expect(stage.group.members.map(\.name) == ["Huisarts 1", "Wijkverpleegkundige"])
    #expect(stage.picture.contains(said + "Wijkverpleegkundige"))
    stage.type("<enter>")
    #expect(stage.model.prompt == nil && stage.acts.count == 2)
    #expect(stage.foot.contains(said + "Wijkverpleegkundige"))
    stage.type("u")
    #expect(stage.group.members.map(\.name) == ["Huisarts 1"])
  }

  @Test("Esc ends it at once, and says what it does", arguments: Language.allCases)
  func escape(language: Language) throws {
    var stage = Rehearsal(try .fresh(language), language)
    stage.type("mn")
    #expect(stage.hints.contains(language == .dutch ? "Esc terug" : "Esc back"))
    stage.type("Huisarts 1<enter>")
    #expect(stage.hints.contains(language == .dutch ? "Esc klaar" : "Esc done"))
    #expect(
      stage.picture.contains(
        language == .dutch
          ? "Het volgende lid, of Enter als je klaar bent." : "The next member, or Enter when you are done."))
    #expect(stage.hints.contains(language == .dutch ? "Enter klaar" : "Enter done"))
    stage.type("<esc>")
    #expect(stage.model.prompt == nil && stage.foot.contains("Huisarts 1") && stage.drafts["member"] == nil)
  }

  @Test("With something typed Esc goes back, keeps the line and says so", arguments: Language.allCases)
  func escapeWhileTyping(language: Language) throws {
    var stage = Rehearsal(try .fresh(language), language)
    stage.type("mnHuisarts 1<enter>Hui")
    #expect(stage.hints.contains(language == .dutch ? "Esc terug" : "Esc back"))
    #expect(stage.hints.contains(language == .dutch ? "Enter vastleggen" : "Enter record"))
    stage.type("<esc>")
    #expect(stage.model.prompt == nil && stage.acts.count == 1 && stage.drafts["member"] == "Hui")
    let said =
      language == .dutch
      ? "Je regel is bewaard, niet vastgelegd; n gaat ermee verder."
      : "Your line is kept, not recorded; n continues it."
    #expect(stage.foot.contains(said), "\(stage.foot)")
  }

  @Test("What is typed before a member is on disk goes into the next line")
  func ahead() throws {
    var stage = Rehearsal(try .fresh())
    stage.recording = .later
    stage.type("mnHuisarts 1<enter>sen")
    try stage.answer()
    #expect(stage.model.prompt?.draft == "sen" && stage.drafts["member"] == "sen")
    stage.type("<esc>")
    #expect(stage.model.prompt == nil && stage.drafts["member"] == "sen")
  }

  @Test("An empty line that was asked for by its key still says what is missing")
  func first() throws {
    var stage = Rehearsal(try .fresh())
    stage.type("mn<enter>")
    #expect(stage.model.prompt != nil && stage.acts.isEmpty)
  }

  @Test("In a meeting one member is added at a time", arguments: ["n", "g"])
  func inAMeeting(key: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>m\(key)Huisarts 9<enter>")
    #expect(stage.model.prompt == nil && stage.group.members.last?.name == "Huisarts 9")
  }

  @Test("Line by line an empty line ends it, and that is said once")
  func heard() throws {
    var listener = Listener(try .fresh())
    listener.type("m", "n", "Huisarts 1")
    #expect(listener.heard.contains("Vastgelegd: Huisarts 1"), "\(listener.heard)")
    #expect(listener.heard.contains("Het volgende lid, of een lege regel om te stoppen."), "\(listener.heard)")
    #expect(listener.question == "nieuw lid: ")
    listener.type("Huisarts 2")
    #expect(listener.heard == ["Vastgelegd: Huisarts 2"])
    listener.type("")
    #expect(listener.question == "> " && listener.group.members.map(\.name) == ["Huisarts 1", "Huisarts 2"])
    listener.type("n", "Huisarts 3", ":terug")
    #expect(listener.question == "> ")
  }

  @Test("What is said in one line is one member")
  func oneLine() throws {
    var listener = Listener(try .fresh())
    listener.type("m", "n Huisarts 1")
    #expect(listener.question == "> " && listener.all.contains("Vastgelegd: "), "\(listener.heard)")
    #expect(!listener.all.contains("lege regel"))
    listener.type("n Huisarts 2")
    #expect(listener.group.members.map(\.name) == ["Huisarts 1", "Huisarts 2"])
  }
}
