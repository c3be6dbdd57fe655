import Meetings
import Testing

@testable import Screens

@Suite("Correcting what was recorded")
struct EditingTests {
  private func live() throws -> Rehearsal {
    var stage = Rehearsal(try .running())
    stage.type("<enter>")
    return stage
  }

  @Test("A correction is a new event in the place of the standing version")
  func note() throws {
    var stage = try live()
    let note = try #require(stage.group.notes.last)
    stage.type("w<c-u>Vijf groepen<enter>")
    let event = try #require(stage.acts.last?.events.first as? NoteEdited)
    #expect(event.note == note.id && event.replacing == note.text.standing.map(\.id))
    #expect(stage.group.notes.last?.text.current == "Vijf groepen")
  }

  @Test("The chosen entry is corrected, whatever its kind")
  func decision() throws {
    var stage = try live()
    stage.type("<up><up><up><up>w<c-u>Kennisspel in mei<enter>")
    #expect(stage.acts.last?.events.first is DecisionEdited)
    #expect(stage.group.decisions.last?.text.current == "Kennisspel in mei")
    stage.type("<down>w @noord vr<enter>")
    let action = try #require(stage.group.actions.first { $0.number == "A2026-2.1" })
    #expect(action.terms.current.text == "FTO-data opvragen")
    #expect(action.terms.current.actors.count == 1 && action.terms.all.count == 2)
    #expect(action.terms.current.due.name.nl == "vr 27 november 2026")
  }

  @Test("A line with nothing but marks and a day changes who and when, and leaves the text of an action")
  func whoAndWhen() throws {
    var stage = try live()
    let before = try #require(stage.group.actions.last?.terms.current.text)
    stage.type("<up><up>w<c-u>@noord vr")
    #expect(stage.foot.contains("“\(before)” · NWC Noord"))
    stage.type("<enter>")
    let action = try #require(stage.group.actions.last)
    #expect(action.terms.current.text == before && action.terms.current.actors.count == 1)
    #expect(action.terms.current.due.name.nl == "vr 27 november 2026")
    stage.type("w<c-u><enter>")
    #expect(stage.model.prompt != nil && stage.group.actions.last?.terms.current.text == before)
  }

  @Test("Two corrections at the same time both stand until somebody chooses")
  func contested() throws {
    var stage = try live()
    let note = try #require(stage.group.notes.last)
    stage.type("w<c-u>Vijf groepen<enter>")
    try stage.arrive(Act([NoteEdited(note: note.id, text: "Zes groepen", replacing: [note.id])]))
    #expect(stage.picture.contains("Vijf groepen  ≠  Zes groepen"))
    stage.type("w")
    #expect(stage.foot.contains("Er staat ook: “Zes groepen”."))
    stage.type("<enter>")
    let event = try #require(stage.acts.last?.events.first as? NoteEdited)
    #expect(event.replacing.count == 2)
    #expect(stage.group.notes.last?.text.isContested == false)
  }

  @Test("Enter on an unchanged text records nothing")
  func unchanged() throws {
    var stage = try live()
    stage.type("w<enter>")
    #expect(stage.acts.isEmpty && stage.model.prompt == nil)
  }

  @Test("The old words of an action stay text; only what is typed is read, from the day of its meeting")
  func oldWords() throws {
    var stage = try live()
    stage.type("aBellen over vr<esc><enter>")
    #expect(stage.group.actions.last?.terms.current.text == "Bellen over vr")
    stage.type("w morgen<enter>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.text == "Bellen over vr" && terms.due == .date(Day("2026-11-22") ?? Day(ordinal: 0)))
    stage.type("w 31-2")
    #expect(stage.picture.contains("Vastleggen mag."))
    stage.type("<c-w>1-11-2026")
    #expect(stage.picture.contains("is al voorbij"))
  }

  @Test("A correction of an action offers people only, and says that a topic stays text")
  func noTopics() throws {
    var stage = try live()
    stage.type("<up><up>w #transmuraal")
    #expect(!stage.foot.contains("▸"))
    #expect(stage.picture.contains("“#transmuraal” blijft tekst"))
  }

  @Test("A decision that replaces another says so once, and which one the details name")
  func replaces() throws {
    var stage = try live()
    stage.type("o<down>vNieuw")
    #expect(stage.foot.contains("Scholingsbehoefte · vervangt B2026-1.1"))
    stage.type("<tab>")
    #expect(stage.picture.components(of: "vervangt B2026").count == 2)
    stage.type("<tab><tab><tab><tab><c-u>B2026-2.1")
    #expect(stage.picture.components(of: "vervangt B2026").count == 2 && stage.picture.contains("vervangt B2026-2.1"))
    stage.type(", B2026-1.1<c-s>")
    #expect(stage.acts.isEmpty && stage.picture.contains("Bij “vervangt” past er één"))
  }

  @Test("A second topic in the field for one is refused, not dropped")
  func secondTopic() throws {
    var stage = try live()
    stage.type("nTekst<tab><tab>transmuraal, rondvraag<c-s>")
    #expect(stage.acts.isEmpty && stage.picture.contains("Bij “onderwerp” past er één"))
  }

  @Test("The history of an entry is one key away and shows what was taken back")
  func history() throws {
    var stage = try live()
    stage.type("w<c-u>Vijf groepen<enter>uh")
    #expect(stage.picture.contains("notitie: Vier groepen vragen om casuïstiek"))
    #expect(stage.picture.contains("ongedaan: notitie gewijzigd: Vijf groepen"))
  }
}

extension String {
  /// The pieces between the places where a text stands.
  fileprivate func components(of text: String) -> [Substring] {
    split(separator: text, omittingEmptySubsequences: false)
  }
}
