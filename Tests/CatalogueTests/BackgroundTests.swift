import Meetings
import Testing

@testable import Catalogue

@Suite("Actors, goals and what the documents say")
struct BackgroundTests {
  @Test("The eleven actors")
  func roles() {
    #expect(
      catalogue.roles.map(\.id.rawValue) == [
        "network-coordinator", "ambassador", "ros-adviser", "regional-adviser", "specialist-gp", "consultant",
        "stichting-patz", "social-domain", "volunteers", "care-group", "health-insurer",
      ])
    #expect(catalogue.role(RoleID("network-coordinator"))?.short.nl == "NWC")
    let pyramid = ["network-coordinator", "ambassador", "ros-adviser"].compactMap { catalogue.role(RoleID($0)) }
    #expect(pyramid.allSatisfy { $0.source.basis == .inferred })
  }

  @Test("Each list of goals in its order; one goal is in both")
  func goals() {
    #expect(
      catalogue.goals(of: RoleID("ambassador")).map(\.id)
        == ["expand-patz-groups", "timely-care-planning", "promote-expertise", "promote-cooperation"])
    #expect(
      catalogue.goals(of: RoleID("network-coordinator")).map(\.id) == [
        "strengthen-primary-care", "implement-pzp", "promote-expertise", "transmural-cooperation", "fitting-care",
      ])
    #expect(catalogue.goals.filter { $0.actors.count > 1 }.map(\.id) == ["promote-expertise"])
  }

  @Test("How many there are of each")
  func counts() {
    #expect(catalogue.principles.count == 7)
    #expect(catalogue.collaborationFactors.count == 7)
    #expect(catalogue.patzFactors.map(\.id) == ["timely", "expert", "together"])
    #expect(catalogue.tips.count == 5)
    #expect(catalogue.marks.count == 5)
    #expect(catalogue.characteristics.count == 5)
    #expect(catalogue.documents.map(\.id) == ["brochure", "article"])
  }

  @Test("The figures, with both wordings of the 7 %")
  func figures() {
    let figures = Dictionary(uniqueKeysWithValues: catalogue.figures.map { ($0.id, $0.figure.nl) })
    #expect(figures["patz-groups"] == "275")
    #expect(figures["patz-participants"] == "bijna 4.000")
    #expect(figures["fewer-admissions"] == "7%")
    #expect(figures["up-to-fewer-admissions"] == "tot 7%")
    #expect(figures["years-of-practice"] == "ruim 15 jaar")
    #expect(figures["every-neighbourhood"] == "2030")
    #expect(figures["meetings-a-year"] == "4 tot 6")
  }

  @Test("The two yardsticks are kept apart")
  func yardsticks() throws {
    let patz = try #require(catalogue.yardsticks.first { $0.id == "patz-group" })
    let alliance = try #require(catalogue.yardsticks.first { $0.id == "hecht-wijkverband" })
    #expect(patz.parts.first { $0.id == "core" }?.disciplines == ["gp", "district-nurse", "palliative-expert"])
    #expect(
      patz.parts.first { $0.id == "broadening" }?.disciplines
        == ["pharmacist", "spiritual-carer", "social-domain", "volunteer-coordinator"])
    #expect(
      alliance.parts.first { $0.id == "minimum" }?.disciplines
        == ["gp", "district-nurse", "pharmacist", "social-domain"])
  }

  @Test("Whatever rests on a source names the document and the heading")
  func sources() {
    func references(in value: Any) -> [SourceReference] {
      if let reference = value as? SourceReference { return [reference] }
      return Mirror(reflecting: value).children.flatMap { references(in: $0.value) }
    }
    let all = references(in: catalogue)
    #expect(all.count > 100)
    for reference in all where reference.basis != .own {
      #expect(catalogue.document(reference.document ?? "") != nil)
      #expect(reference.heading?.isEmpty == false)
    }
  }

  @Test("Every Parel says of its checklist that it is ours, and of its values where they stand")
  func parelSources() {
    for parel in catalogue.parels {
      #expect(parel.sources.contains { $0.facts == ["checklist"] && $0.reference.basis == .own })
      #expect(parel.sources.contains { $0.reference.heading == "Overzicht PaTz Parels" })
      #expect(!parel.isOwn)
      let named = Set(parel.sources.flatMap(\.facts))
      #expect(Set(parel.filledFields).subtracting(named) == [], "\(parel.id.rawValue)")
    }
  }
}

@Suite struct BackgroundWordsTests {
  private let lines = PatzCatalogue.standard.background.flatMap(\.lines)

  @Test func aYearHasAColonAndASentenceGoesOnBehindOne() {
    #expect(
      lines.contains { $0.text.nl.hasPrefix("2025: het 15e jaar") && $0.text.en.hasPrefix("2025: the 15th year") })
    #expect(lines.contains { $0.text.nl.hasPrefix("Bouw aan vertrouwen: elkaar geregeld") })
    #expect(lines.contains { $0.text.nl.contains(": bij PaTz is het register") })
  }

  @Test func aSourceHasNoSourceOfItsOwn() throws {
    let sources = try #require(PatzCatalogue.standard.background.last)
    #expect(!sources.lines.contains { !$0.source.nl.isEmpty })
    #expect(sources.lines.contains { $0.text.en.contains("Brochure on the Parels") })
  }
}
