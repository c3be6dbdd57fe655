import Console
import Meetings
import Testing

@testable import Screens

/// The one key of the projection, and what the other keys say while it is shown.
@Suite("The key of the projection, and the keys on it")
struct ProjectionKeyTests {
  private func projected(_ language: Language = .dutch) throws -> Rehearsal {
    var stage = Rehearsal(try Notebook.running(language), language)
    stage.type("<enter>z")
    return stage
  }

  @Test("It projects from every screen of a meeting that runs, and comes back to it", arguments: Language.allCases)
  func everywhere(language: Language) throws {
    for (keys, screen) in [
      ("", ScreenName.home), ("<enter>", .live), ("<enter><tab>", .agenda), ("<enter>m", .people),
      ("<enter>o", .decisions), ("<enter>t", .actions), ("<enter>i", .background),
    ] {
      var stage = Rehearsal(try Notebook.running(language), language)
      stage.type(keys + "z")
      #expect(stage.model.isProjecting && stage.acts.isEmpty, "\(screen)")
      stage.type("z")
      #expect(stage.model.top.name == screen, "\(screen)")
    }
  }

  @Test("On a planned agenda it says that the projection comes with the meeting, and cancels nothing")
  func planned() throws {
    for (language, words) in [
      (Language.dutch, "De projectie komt met het overleg"), (.english, "The projection comes"),
    ] {
      var stage = Rehearsal(try Notebook.prepared(language), language)
      stage.type("<enter>z")
      #expect(stage.foot.contains(words) && stage.model.prompt == nil)
      #expect(AgendaActions.all.contains { $0.word.nl == "afzeggen" && $0.keys == Keys("y") })
    }
  }

  @Test("No screen has another meaning for it, in either language")
  func oneMeaning() {
    for name in ScreenName.allCases {
      for action in name.known.actions
      where action.keys.nl.contains(.character("z")) || action.keys.en.contains(.character("z")) {
        #expect(action.word == ProjectionActions.word, "\(name) \(action.word.nl)")
      }
    }
  }

  @Test("What is taken back is named by its number, or by what kind it is, and by nothing it says")
  func undone() throws {
    var stage = try projected()
    stage.type("bElke maand een overleg<enter>")
    let number = try #require(stage.group.decisions.last?.number)
    stage.type("u")
    #expect(stage.model.isProjecting && stage.foot.contains("Ongedaan: \(number)") && !stage.foot.contains("maand"))
    stage.type("<c-r>")
    #expect(stage.foot.contains("Opnieuw: \(number)"))
    stage.type("m<down><enter>")
    stage.type("<esc>u")
    #expect(stage.model.isProjecting && stage.foot.contains("Ongedaan: aanwezigheid"), "\(stage.foot)")
    #expect(!stage.foot.contains("Huisarts"))
  }

  @Test("Five more minutes name the item that pays, as in the walk")
  func extra() throws {
    var own = Rehearsal(try Notebook.running(.dutch))
    own.type("<enter>+")
    var stage = try projected()
    stage.type("+")
    let said = try #require(own.model.notice?.text.nl)
    #expect(said.contains("Vijf minuten erbij") && stage.model.shownNotice?.text.nl == said)
    stage.wait(minutes: 1)
    #expect(stage.model.shownNotice == nil)
  }

  @Test(
    "A key of the meeting that is not for the room says so, and names the way back",
    arguments: ["o", "t", "i", "l", "<enter>"])
  func others(key: String) throws {
    var stage = try projected()
    stage.type(key)
    #expect(stage.model.isProjecting && stage.foot.contains("op je eigen scherm: z gaat terug"), "\(stage.foot)")
  }

  @Test("No key stands twice in its help at one moment", arguments: ["", "f"])
  func keysOnce(keys: String) throws {
    var stage = try projected()
    stage.type(keys)
    let pages = stage.model.helpEntries.filter { $0.keys.contains(.pageDown) }
    #expect(pages.count == 1, "\(pages.map(\.help.nl))")
  }

  // MARK: Taking back the beginning

  @Test(
    "u stops at the beginning of the meeting that runs; on the agenda it goes further", arguments: Language.allCases)
  func beginning(language: Language) throws {
    var stage = Rehearsal(try Notebook.prepared(language), language)
    stage.type(nl: "<enter>g", en: "<enter>b")
    stage.type("nEen notitie<enter>uu")
    let words = language == .dutch ? "het begin van dit overleg" : "the start of this meeting"
    #expect(stage.group.runningMeeting != nil && stage.picture.contains(words), "\(stage.foot)")
    stage.type("z")
    stage.type("u")
    #expect(stage.group.runningMeeting != nil)
    stage.type("z<tab>u")
    #expect(stage.group.runningMeeting == nil && stage.model.stack.map(\.name) == [.home, .agenda])
  }

  @Test("One that began before its day is no exception")
  func beginningOnAnotherDay() throws {
    var book = try Notebook.prepared()
    book.on("2026-11-20", "14:00")
    var stage = Rehearsal(book)
    stage.type("<enter>gu")
    #expect(stage.group.runningMeeting != nil && stage.picture.contains("het begin van dit overleg"))
  }
}
