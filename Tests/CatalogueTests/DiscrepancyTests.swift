import Meetings
import Testing

@testable import Catalogue

@Suite("Where the brochure says two things")
struct DiscrepancyTests {
  /// Every Parel with the fields on which overview and detail page differ.
  static let expected: [String: Set<ParelField>] = [
    "simulation": [.goal, .organises, .guides, .audience, .settings],
    "information-meeting": [.goal, .settings],
    "knowledge-game": [.name, .goal, .participants, .audience, .guides, .settings],
    "inspiration-meeting": [.goal, .organises, .settings],
    "social-domain-workshop": [.organises, .goal],
    "chair-course": [.audience, .settings, .accreditation],
    "consultant-training": [.name, .organises, .variants, .accreditation, .applicant, .settings],
    "nursing-leadership": [.goal, .name, .accreditation, .applicant, .level, .guides, .audience],
    "train-the-trainer": [.goal, .audience],
  ]

  @Test("All of them are there, and no others", arguments: expected.keys.sorted())
  func fields(id: String) throws {
    let parel = try #require(catalogue.parel(ParelID(id)))
    #expect(Set(parel.discrepancies.map(\.field)) == DiscrepancyTests.expected[id])
    #expect(parel.discrepancies.count == DiscrepancyTests.expected[id]?.count)
  }

  @Test("Each has two different values with their place, and works with the overview")
  func values() {
    for discrepancy in catalogue.parels.flatMap(\.discrepancies) {
      #expect(discrepancy.values.map(\.place) == [.overview, .detail])
      #expect(discrepancy.value(at: .overview)?.nl != discrepancy.value(at: .detail)?.nl)
      #expect(discrepancy.value(at: .overview)?.en != discrepancy.value(at: .detail)?.en)
      #expect(discrepancy.working == .overview)
    }
  }

  @Test("The knowledge game has the chair course's size and goal on its own page")
  func knowledgeGame() throws {
    let parel = try #require(catalogue.parel(ParelID("knowledge-game")))
    #expect(parel.discrepancy(on: .participants)?.value(at: .detail)?.nl == "8 tot 14")
    #expect(parel.discrepancy(on: .goal)?.value(at: .detail)?.nl.contains("voorzitters") == true)
    #expect(parel.detailAudience == [.potential, .existing, .consultationTeams])
  }

  @Test("What the detail page adds to the settings")
  func detailSettings() throws {
    let expected: [String: Set<Setting>] = [
      "simulation": [.hagro, .fto, .workshop, .symposium, .congress, .training],
      "information-meeting": [.hagro, .fto, .workshop, .symposium, .congress],
      "inspiration-meeting": [.regional],
      "chair-course": [.national, .regional],
      "nursing-leadership": [.national, .regional],
    ]
    for parel in catalogue.parels {
      #expect(Set(parel.detailSettings.map(\.setting)) == expected[parel.id.rawValue] ?? [], "\(parel.id.rawValue)")
    }
  }
}
