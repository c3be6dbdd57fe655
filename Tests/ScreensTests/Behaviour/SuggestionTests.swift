import Console
import Meetings
import Testing

@testable import Screens

/// How a line goes on: offered greyed behind the cursor, taken by → and by nothing else.
struct SuggestionTests {
  private func stage(_ language: Language = .dutch, columns: Int = 80, rows: Int = 24) throws -> Rehearsal {
    var stage = Rehearsal(try Notebook.running(language), language, columns: columns, rows: rows)
    stage.type("<enter>")
    return stage
  }

  private func line(_ stage: Rehearsal) -> String { stage.model.prompt?.editor.text ?? "" }

  private func texts(_ stage: Rehearsal) -> [String] { stage.group.decisions.map(\.text.current) }

  @Test func anEarlierDecisionIsOfferedAndTaken() throws {
    var stage = try stage()
    stage.type("bke")
    #expect(!stage.foot.contains("→"))
    stage.type("n")
    #expect(stage.foot.contains("besluit › ken → nisspel in het voorjaar bij het FTO"))
    #expect(stage.hints.contains("→ overnemen"))
    stage.type("<right>")
    #expect(line(stage) == "Kennisspel in het voorjaar bij het FTO")
    #expect(!stage.foot.contains("→") && !stage.hints.contains("→"))
    stage.type("<enter>")
    #expect(
      texts(stage).suffix(2) == ["Kennisspel in het voorjaar bij het FTO", "Kennisspel in het voorjaar bij het FTO"])
  }

  @Test func enterRecordsOnlyWhatWasTyped() throws {
    var stage = try stage()
    stage.type("bKennis<enter>")
    #expect(texts(stage).last == "Kennis")
    stage.type("aZaal r<enter>")
    #expect(stage.group.actions.last?.terms.current.text == "Zaal r")
  }

  @Test func eachKindOffersItsOwnTheLatestFirst() throws {
    var stage = try stage()
    stage.type("bKennisspel in de herfst<enter>")
    stage.type("bkennisspel in ")
    #expect(stage.foot.contains("→ de herfst"))
    stage.type("h")
    #expect(stage.foot.contains("→ et voorjaar bij het FTO"))
    stage.type("<esc>nvie")
    #expect(stage.foot.contains("→ r groepen vragen om casuïstiek"))
    stage.type("<c-u>fto")
    #expect(!stage.foot.contains("→"))
    stage.type("<esc>afto")
    #expect(stage.foot.contains("→ -data opvragen"))
  }

  @Test func whatWasTakenBackIsNotOffered() throws {
    var stage = try stage()
    stage.type("bKennisspel in de herfst<enter>ubkennisspel in ")
    #expect(stage.foot.contains("→ het voorjaar"))
  }

  @Test func aParelCanStandAnywhereInTheLine() throws {
    var stage = try stage()
    stage.type("aZaal zoeken voor kennissp")
    #expect(stage.foot.contains("→ el palliatieve zorg"))
    stage.type("<right> @ros vr<enter>")
    let action = try #require(stage.group.actions.last)
    #expect(action.terms.current.text == "Zaal zoeken voor Kennisspel palliatieve zorg")
    #expect(action.terms.current.actors.count == 1)
  }

  /// Accents do not matter, and what is put in the line has them.
  @Test func withoutAccents() throws {
    var stage = try stage()
    stage.type("nÉen A4 voor de regio<enter>neen a4")
    #expect(stage.foot.contains("→ voor de regio"))
    stage.type("<right>")
    #expect(line(stage) == "Één A4 voor de regio".replacing("Één", with: "Éen"))
  }

  /// Going through a line with → never takes anything by one press too many.
  @Test func movingTakesNothing() throws {
    var stage = try stage()
    stage.type("bKennis<left>")
    #expect(!stage.foot.contains("→"))
    stage.type("<right><right><right>")
    #expect(line(stage) == "Kennis")
    stage.type("s")
    #expect(stage.foot.contains("→ pel in het voorjaar"))
    stage.type("<end><right>")
    #expect(line(stage) == "Kenniss")
  }

  @Test func namesToPickComeFirst() throws {
    var stage = try stage()
    stage.type("nKennisspel @ros<enter>")
    stage.type("aZaa @r")
    #expect(stage.hints.contains("Tab overnemen") && !stage.hints.contains("→"))
  }

  @Test func nothingIsOfferedLineByLine() throws {
    var stage = try stage()
    stage.listen()
    stage.type("bKennis")
    #expect(stage.model.prompt?.suggestion == nil)
  }

  @Test(arguments: [(40, 12), (64, 16), (80, 24)]) func itNeverMovesTheScreen(_ columns: Int, _ rows: Int) throws {
    var stage = try stage(columns: columns, rows: rows)
    stage.type("bKe")
    let before = stage.lines.dropLast(3)
    stage.type("nnis")
    #expect(stage.lines.dropLast(3) == before)
    #expect(stage.model.prompt?.suggestion != nil)
    #expect(stage.lines.allSatisfy { TextWidth.columns(of: $0) <= columns })
  }

  @Test func theHelpOfTheLineNamesTheKey() throws {
    var stage = try stage(.english)
    stage.type("dKnow<f1>")
    #expect(stage.picture.contains("accepts the grey text after the cursor"))
  }
}
