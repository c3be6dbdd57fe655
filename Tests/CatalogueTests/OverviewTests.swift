import Meetings
import Testing

@testable import Catalogue

/// The brochure's overview, typed from it row by row.
struct OverviewRow: Sendable, CustomStringConvertible {
  let id: String
  let audience: [Audience]
  let participants: ClosedRange<Int>
  let accreditation: Accreditation
  let settings: [Setting]
  /// Per variant: who organises, who guides.
  let variants: [String: (organises: [String], guides: [String])]

  var description: String { id }

  static let all: [OverviewRow] = [
    OverviewRow(
      id: "simulation", audience: [.potential], participants: 8...18, accreditation: .no,
      settings: [.fto, .hagro, .workshop, .caseDiscussion, .training],
      variants: ["standard": (["network-coordinator"], ["ambassador"])]),
    OverviewRow(
      id: "information-meeting", audience: [.potential], participants: 8...18, accreditation: .no,
      settings: [.fto, .hagro, .workshop, .caseDiscussion],
      variants: ["standard": (["network-coordinator", "ambassador"], ["ambassador"])]),
    OverviewRow(
      id: "knowledge-game", audience: [.potential, .existing], participants: 12...16, accreditation: .no,
      settings: [.fto, .hagro, .workshop, .caseDiscussion],
      variants: [
        "potential": (["network-coordinator"], ["ambassador", "consultant"]),
        "existing": (["consultant"], ["consultant"]),
      ]),
    OverviewRow(
      id: "inspiration-meeting", audience: [.existing], participants: 20...30, accreditation: .onRequest,
      settings: [.caseDiscussion, .refresher, .workshop],
      variants: ["standard": (["network-coordinator", "ambassador"], ["ambassador"])]),
    OverviewRow(
      id: "social-domain-workshop", audience: [.potential, .existing], participants: 20...30,
      accreditation: .onRequest, settings: [.refresher, .workshop],
      variants: ["standard": (["network-coordinator", "social-domain", "volunteers"], ["ambassador"])]),
    OverviewRow(
      id: "chair-course", audience: [.chairs], participants: 8...14, accreditation: .yes,
      settings: [.national, .regional],
      variants: [
        "national": (["stichting-patz"], ["stichting-patz"]),
        "in-company": (["network-coordinator"], ["stichting-patz"]),
      ]),
    OverviewRow(
      id: "consultant-training", audience: [.consultants], participants: 10...50, accreditation: .onRequest,
      settings: [],
      variants: [
        "national": (["stichting-patz"], ["stichting-patz"]),
        "in-company": (["network-coordinator"], ["stichting-patz"]),
      ]),
    OverviewRow(
      id: "nursing-leadership", audience: [.nurses], participants: 12...20, accreditation: .yes,
      settings: [.regional], variants: ["in-company": (["network-coordinator"], ["stichting-patz"])]),
    OverviewRow(
      id: "train-the-trainer", audience: [.trainers], participants: 8...20, accreditation: .no,
      settings: [.national], variants: ["national": (["stichting-patz"], ["stichting-patz"])]),
  ]
}

@Suite("The overview of the brochure")
struct OverviewTests {
  @Test("The nine Parels stand in the brochure's order")
  func order() {
    #expect(catalogue.parels.map(\.id.rawValue) == OverviewRow.all.map(\.id))
    #expect(catalogue.parels.map(\.order) == Array(1...9))
  }

  @Test("Every value is that of the overview", arguments: OverviewRow.all)
  func values(row: OverviewRow) throws {
    let parel = try #require(catalogue.parel(ParelID(row.id)))
    #expect(parel.audience == row.audience)
    #expect(parel.participants == row.participants)
    #expect(parel.accreditation == row.accreditation)
    #expect(parel.settings.map(\.setting) == row.settings)
    #expect(Set(parel.variants.map(\.id.rawValue)) == Set(row.variants.keys))
    for variant in parel.variants {
      #expect(variant.organises.roles.map(\.rawValue) == row.variants[variant.id.rawValue]?.organises)
      #expect(variant.guides.roles.map(\.rawValue) == row.variants[variant.id.rawValue]?.guides)
      #expect(!variant.organises.together && !variant.guides.together)
      #expect(VariantID.known.contains(variant.id))
    }
  }

  @Test(
    "Nurses are to be invited to an FTO and a Hagro",
    arguments: ["simulation", "information-meeting", "knowledge-game"])
  func nursesInvited(id: String) throws {
    let parel = try #require(catalogue.parel(ParelID(id)))
    for occasion in parel.settings where occasion.setting == .fto || occasion.setting == .hagro {
      #expect(occasion.note?.nl.contains("verpleegkundigen") == true)
      #expect(occasion.note?.en.contains("nurses") == true)
    }
  }

  @Test("The chair course gives 8 points for two half-days")
  func chairCourse() throws {
    let parel = try #require(catalogue.parel(ParelID("chair-course")))
    let accreditation = try #require(parel.discrepancies.first { $0.field == .accreditation })
    #expect(accreditation.values.contains { $0.value.nl.contains("8 punten") })
    #expect(parel.happens?.nl.contains("twee dagdelen") == true)
    #expect(parel.happens?.nl.contains("e-learning") == true)
  }

  @Test("The knowledge game's goal belongs to its variants")
  func knowledgeGameGoals() throws {
    let parel = try #require(catalogue.parel(ParelID("knowledge-game")))
    let potential = try #require(parel.variant(VariantID("potential"))?.goal)
    let existing = try #require(parel.variant(VariantID("existing"))?.goal)
    #expect(potential.nl.contains("PaTz-werkwijze"))
    #expect(!existing.nl.contains("PaTz-werkwijze"))
  }
}
