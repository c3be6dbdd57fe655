import Meetings
import Testing

@testable import Catalogue

@Suite("A group's own Parels")
struct OwnParelTests {
  @Test("One is added after those of the brochure; one language is enough")
  func added() throws {
    let more = try catalogue.adding(ownParelsYAML: ownParel, file: "lunch.yaml")
    let parel = try #require(more.parel(ParelID("lunch-talk")))
    #expect(more.parels.count == catalogue.parels.count + 1 && more.parels.last == parel)
    #expect(parel.name == Text(verbatim: "Lunchpraatje"))
    #expect(parel.accreditation == .no)
    #expect(parel.isOwn)
    #expect(parel.variants.first?.guides.together == true)
    #expect(catalogue.parel(parel.id) == nil)
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

  @Test("References are refused before they can multiply")
  func aliases() throws {
    let bomb = (1...24).map { "a\($0): &a\($0) [\($0 == 1 ? "x" : "*a\($0 - 1),*a\($0 - 1)")]" }.joined(separator: "\n")
    let fault = #expect(throws: CatalogueFault.self) {
      try catalogue.adding(ownParelsYAML: bomb + "\n? *a24\n: x", file: "eigen.yaml")
    }
    #expect(fault?.line == 2)
    // Not every sign of that kind is one.
    let text = ownParel.replacing("Elkaar leren kennen.", with: "Elkaar *leren kennen & &waarderen.")
    let more = try catalogue.adding(ownParelsYAML: text, file: "eigen.yaml")
    #expect(more.parels.last?.goal.nl == "Elkaar *leren kennen & &waarderen.")
  }

  @Test("It stays the group's own, whatever sources it names")
  func ownWithSources() throws {
    let source = "\nsources: [{facts: [\"goal\"], document: \"brochure\", heading: \"x\", basis: \"source\"}]"
    let more = try catalogue.adding(ownParelsYAML: ownParel + source, file: "eigen.yaml")
    #expect(more.parels.last?.isOwn == true)
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
}
