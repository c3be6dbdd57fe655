import Console
import Meetings
import Testing

@testable import Screens

@Suite("The details of an entry, and texts of several lines")
struct DetailsTests {
  private func live(_ script: String) throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>" + script)
    return stage
  }

  @Test("Tab opens every field of a decision with what the line said; Ctrl-S records them")
  func decision() throws {
    let stage = try live("bKennisspel in maart #rollen<tab><tab><tab><tab><tab>4 december 2026<tab>b2026-1.1<c-s>")
    let decision = try #require(stage.group.decisions.last)
    #expect(decision.text.current == "Kennisspel in maart" && decision.place.topic == TopicID("roles"))
    #expect(decision.reviewOn == Day("2026-12-04"))
    let replaced = try #require(stage.group.decisions.first { $0.number == "B2026-1.1" })
    #expect(decision.replaces == replaced.id && replaced.replacedBy == decision.id)
  }

  @Test("Who and when are fields of an action: several names, and they can be taken away again")
  func action() throws {
    var stage = try live("aZaal regelen @ros 4 dec<tab><tab><end>, huisarts 1<tab><tab><end> <c-s>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(
      terms.text == "Zaal regelen" && terms.actors.count == 2
        && terms.due == Due.date(Day("2026-12-04") ?? Day(ordinal: 0)))
    stage.type("w<tab><tab><c-u><tab><c-u><c-s>")
    #expect(stage.group.actions.last?.terms.current == ActionTerms(text: "Zaal regelen"))
  }

  @Test("A name or day that is not understood is said, and nothing typed is lost")
  func unknown() throws {
    var stage = try live("aZaal regelen<tab><tab>niemand<c-s>")
    #expect(stage.foot.contains("“niemand” bij “wie” ken ik niet."))
    #expect(stage.acts.isEmpty && stage.picture.contains("Zaal regelen"))
    stage.type("<c-u><tab>30-2<c-s>")
    #expect(stage.acts.isEmpty && stage.foot.contains("30"))
    stage.type("<c-u>vr<enter><enter><enter>")
    #expect(stage.group.actions.last?.terms.current.text == "Zaal regelen")
  }

  @Test("In a note Enter is a new line and Ctrl-S records; w opens it as it was")
  func note() throws {
    var stage = try live("nDrie dingen:  <tab><enter>een<enter><enter>twee<enter><c-s>")
    #expect(stage.group.notes.last?.text.current == "Drie dingen:\neen\n\ntwee")
    #expect(stage.foot.contains("Vastgelegd: Drie dingen: een twee"))
    stage.type("w<down><down><down><end>!<c-s>")
    #expect(stage.group.notes.last?.text.current == "Drie dingen:\neen\n\ntwee!")
  }

  @Test("Esc goes back to the line while nothing changed, else keeps everything for the next time")
  func escape() throws {
    var stage = try live("aZaal regelen @ros<tab><tab><esc>")
    #expect(stage.foot.contains("actie › Zaal regelen @ROS"))
    stage.type("<tab><tab><tab>vr<esc>")
    #expect(stage.model.prompt == nil)
    let kept = try #require(stage.drafts["action"])
    var next = Rehearsal(try .running(), drafts: ["action": kept])
    next.type("<enter>a<c-s>")
    #expect(next.group.actions.last?.terms.current.due == Due.date(Day("2026-11-27") ?? Day(ordinal: 0)))
    #expect(next.drafts["action"] == nil)
  }

  @Test("A draft of details says each field, and comes back as it was", arguments: ["", "een\ntwee", "a = b"])
  func drafts(text: String) {
    var details = Details(
      text: text, values: [.init(field: .who, text: "ROS, Huisarts 1"), .init(field: .due, text: "")])
    let kept = details.draft
    details.text = "iets anders"
    details.values[0].text = ""
    details.take(draft: kept)
    #expect(details.text == text && details[.who] == "ROS, Huisarts 1" && details[.due].isEmpty)
  }

  @Test("A field that is not understood is named by its own word")
  func fieldNames() throws {
    var stage = try live("bKennisspel<tab><tab><tab><tab>gisteren<c-s>")
    #expect(stage.foot.contains("bij “herzien” ken ik niet") && stage.acts.isEmpty)
    stage.type("<f1>")
    #expect(stage.picture.contains("vastleggen, vanuit elk veld"))
  }

  @Test("A cell with a semicolon in it stays in its column when the row is corrected")
  func semicolon() throws {
    var stage = try live("r<tab>pijn; benauwdheid<tab>vier groepen<c-s>w")
    #expect(stage.picture.contains("pijn; benauwdheid") && stage.model.prompt?.form != nil)
    stage.type("<tab><tab><tab>12<c-s>")
    let cells = try #require(stage.group.rows.last?.cells.current)
    #expect(cells.map(\.text) == ["pijn; benauwdheid", "vier groepen", "12"])
  }

  @Test("A number that may be a BSN is pointed out in any line, and what was understood stays beside it")
  func citizenServiceNumber() throws {
    for script in ["b", "n", "d", "r", "n<tab>"] {
      let stage = try live(script + "cliënt 111222333")
      #expect(stage.picture.contains("kan zijn. Leg geen patiëntgegevens vast."), "\(script)")
    }
    let stage = try live("aZaal bellen 0612345678 vr")
    #expect(!stage.picture.contains("BSN"))
  }

  @Test("Ctrl-G gives the text to an editor, and takes what comes back")
  func editor() throws {
    var stage = try live("nKort<c-g>")
    #expect(stage.effects == [.openEditor(text: "Kort")])
    stage.send(.edited("Lang\n\nen breed"))
    #expect(stage.drafts["note"] == "Lang\n\nen breed")
    stage.type("<c-s>")
    #expect(stage.group.notes.last?.text.current == "Lang\n\nen breed")
    stage.type("<left><left><left>v<c-g>")
    #expect(stage.foot.contains("één regel"))
  }

  @Test("The cells of a worksheet become what their columns hold; what they do not hold is said and kept")
  func cells() throws {
    var stage = try live("rcasuïstiek; ros; enq; veel")
    #expect(stage.foot.contains("“veel” bij “aantal gevraagd”: hier hoort een getal."))
    stage.type("<enter>")
    let cells = try #require(stage.group.rows.last?.cells.current)
    #expect(cells.map(\.column) == ["need", "from", "source", "asked"])
    #expect(cells.map(\.text).suffix(3) == ["ros", "survey", "veel"])
    #expect(stage.picture.contains("enquête"))
    stage.type("w<tab><tab><tab><tab><c-u>12<c-s>")
    #expect(stage.group.rows.last?.cells.current.last?.text == "12")
  }
}

@Suite("A text in several rows")
struct TextAreaTests {
  private func rows(_ text: String, _ columns: Int) -> [String] {
    let characters = Array(text)
    return TextAreaRows(characters, columns: columns).ranges.map { String(characters[$0]) }
  }

  @Test("Rows break at blanks, long words anywhere, and every sign is in one of them")
  func wrapping() {
    #expect(rows("een twee drie", 9) == ["een twee", "drie"])
    #expect(rows("aaaaaaaaaaaa", 6) == ["aaaaa", "aaaaa", "aa"])
    #expect(rows("een\n\ntwee", 20) == ["een", "", "twee"])
    #expect(rows("", 20) == [""])
    for columns in 1...40 {
      let text = "Werkafspraken 👩‍⚕️ over   palliatieve sedatie\nen zó verder"
      let kept = rows(text, columns).joined().filter { !$0.isWhitespace }
      #expect(kept == text.filter { !$0.isWhitespace })
    }
  }

  @Test("The arrows go to the sign above or below, and stay in the text at its edges")
  func arrows() {
    var area = TextArea("eerste regel\nkort\nderde regel", allowsBreaks: true)
    for _ in 0..<2 { _ = area.take(.up, columns: 40) }
    #expect(area.editor.cursor == 4)
    #expect(!area.isInLastRow(columns: 40))
    _ = area.take(.down, columns: 40)
    #expect(area.editor.cursor == 17)
    _ = area.take(.home, columns: 40)
    #expect(area.editor.cursor == 13)
    _ = area.take(.down, columns: 40)
    #expect(area.isInLastRow(columns: 40))
  }
}
