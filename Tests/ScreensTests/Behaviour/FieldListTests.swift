import Meetings
import Testing

@testable import Screens

@Suite("Lists of names in the fields of an entry")
struct FieldListTests {
  private func live(_ script: String) throws -> Rehearsal {
    var stage = Rehearsal(try .running(), columns: 100, rows: 30)
    stage.type("<enter>" + script)
    return stage
  }

  @Test("Tab takes over what is picked and goes on to the next field, as its hint says")
  func tab() throws {
    var stage = try live("aZaal regelen<tab><tab>ro")
    #expect(stage.hints.contains("Enter overnemen") && stage.hints.contains("Tab volgende"))
    stage.type("<tab>vr<c-s>")
    let terms = try #require(stage.group.actions.last?.terms.current)
    #expect(terms.actors.count == 1 && terms.text == "Zaal regelen")
    let friday = try #require(Day("2026-11-27"))
    #expect(terms.due == .date(friday))
  }

  @Test("In a worksheet what is typed after Tab stands in the next column")
  func worksheet() throws {
    var stage = try live("r<tab>sedatie<tab>Groep Oost<tab>enq<tab>vier<c-s>")
    let cells = try #require(stage.group.rows.last?.cells.current)
    #expect(cells.contains { $0.text == "survey" } && !cells.contains { $0.text.contains("quêtevier") }, "\(cells)")
    #expect(cells.contains { $0.text == "vier" })
    stage.type("u")
  }

  @Test(
    "A decision that is replaced is found by its number without prefix, and by its words",
    arguments: ["1.1", "2026-1.1", "B2026-1.1"])
  func replaced(typed: String) throws {
    var stage = try live("bAnders<tab><tab><tab><tab><tab>\(typed)")
    // What was typed whole needs no list.
    #expect(typed.hasPrefix("B") || stage.picture.contains("▸ B2026-1.1 "), "\(stage.picture)")
    stage.type("<c-s>")
    let old = try #require(stage.group.decisions.first { $0.number == "B2026-1.1" })
    #expect(stage.group.decisions.last?.replaces == old.id)
    let word = try #require(old.text.current.split(separator: " ").first)
    stage.type("bNog anders<tab><tab><tab><tab><tab>\(word)")
    #expect(stage.picture.contains("B2026-1.1"), "\(stage.picture)")
  }

  @Test("The newest decision is offered first")
  func newest() throws {
    var stage = try live("bEen<enter>bTwee<enter>bDrie<tab><tab><tab><tab><tab>b2")
    let row = try #require(stage.lines.first { $0.contains("▸") })
    let last = try #require(stage.group.decisions.last)
    #expect(row.contains("▸ \(last.number) Twee"), "\(row)")
    stage.type("<esc>")
  }
}
