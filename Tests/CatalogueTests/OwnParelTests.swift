import Meetings
import Testing

@testable import Catalogue

@Suite("A group's own Parels")
struct OwnParelTests {
  @Test("One is added after those of the brochure; one language is enough")
  func added() throws {
    let more = try catalogue.adding(ownParelsYAML: ownParel, file: "lunch.yaml")
    let parel = try #require(more.parel(ParelID("lunch-talk")))
    #expect(more.parels.count == 10 && more.parels.last == parel)
    #expect(parel.name == Text(verbatim: "Lunchpraatje"))
    #expect(parel.accreditation == .no)
    #expect(parel.isOwn)
    #expect(parel.variants.first?.guides.together == true)
    #expect(catalogue.parels.count == 9)
  }

  @Test("Several in one file")
  func several() throws {
    let second = ownParel.replacing("lunch-talk", with: "dinner-talk")
    let list = [ownParel, second].map { "- " + $0.replacing("\n", with: "\n  ") }.joined(separator: "\n")
    let more = try catalogue.adding(ownParelsYAML: list, file: "eigen.yaml")
    #expect(more.parels.suffix(2).map(\.id.rawValue) == ["lunch-talk", "dinner-talk"])
  }

  @Test(
    "What is wrong is said with file, line and field",
    arguments: [
      ("participants: {min: \"3\"", "participants: {min: \"drie\"", "participants.min", 5),
      ("[\"potential\"]\nparticipants", "[\"iedereen\"]\nparticipants", "audience[0]", 4),
      ("goal: ", "doel: ", "doel", 3),
      ("goal: \"Elkaar leren kennen.\"\n", "", "goal", 1),
      ("accreditation: no", "accreditation: misschien", "accreditation", 6),
      ("[\"care-group\"]", "[\"burgemeester\"]", "variants", 9),
      ("max: \"10\"", "max: \"2\"", "participants.max", 5),
      ("lunch-talk", "simulation", "id", 1),
      ("lunch-talk", "Lunch Talk", "id", 1),
      ("together: \"true\"", "together: \"ja\"", "variants[0].guides.together", 12),
      ("settings: [{id: \"hagro\"}]", "settings: hagro", "settings", 7),
    ])
  func faults(change: (old: String, new: String, field: String, line: Int)) throws {
    let text = ownParel.replacing(change.old, with: change.new)
    #expect(text != ownParel)
    let fault = #expect(throws: CatalogueFault.self) {
      try catalogue.adding(ownParelsYAML: text, file: "eigen.yaml")
    }
    #expect(fault?.field == change.field)
    #expect(fault?.line == change.line)
    #expect(fault?.sentence.nl.hasPrefix("eigen.yaml, regel \(change.line), \(change.field): ") == true)
    #expect(fault?.sentence.en.hasPrefix("eigen.yaml, line \(change.line), \(change.field): ") == true)
    #expect(fault?.sentence.nl != fault?.sentence.en)
  }

  @Test("A link to anything but web or mail is refused")
  func links() {
    let text = ownParel + "\nlinks: [{url: \"file:///etc/passwd\", label: \"x\"}]"
    let fault = #expect(throws: CatalogueFault.self) {
      try catalogue.adding(ownParelsYAML: text, file: "eigen.yaml")
    }
    #expect(fault?.field == "links[0].url")
  }

  @Test(
    "What is no YAML is a sentence, not a crash",
    arguments: ["", "id: [", "id: \"a\"\nid: \"b\"", "gewoon tekst", "\u{0}", "\t- x", "*naam", "- - - x", "[1, 2]"])
  func broken(text: String) {
    #expect(throws: CatalogueFault.self) { try catalogue.adding(ownParelsYAML: text, file: "eigen.yaml") }
  }

  @Test("A file that blows up through aliases is refused")
  func aliases() {
    var lines = ["a0: &a0 [\"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\", \"x\"]"]
    for level in 1...6 {
      let items = Array(repeating: "*a\(level - 1)", count: 10).joined(separator: ", ")
      lines.append("a\(level): &a\(level) [\(items)]")
    }
    let text = lines.joined(separator: "\n")
    #expect(throws: CatalogueFault.self) { try catalogue.adding(ownParelsYAML: text, file: "eigen.yaml") }
  }
}
