import Meetings
import Testing

@testable import Catalogue

@Suite("Ranking Parels")
struct ParelMatchTests {
  private func ids(_ ranked: [ParelMatch.Ranked]) -> [String] { ranked.map(\.parel.id.rawValue) }

  private func aspect(_ id: String, _ wish: ParelWish) throws -> ParelAspect {
    let ranked = ParelMatch.rank(catalogue.parels, for: wish)
    return try #require(ranked.first { $0.parel.id.rawValue == id }?.aspects.first)
  }

  @Test("Nothing asked: all fit, in the order given")
  func nothingAsked() {
    let ranked = ParelMatch.rank(catalogue.parels, for: ParelWish())
    #expect(ids(ranked) == catalogue.parels.map(\.id.rawValue))
    #expect(ranked.allSatisfy { $0.fit == .fits && $0.aspects.isEmpty })
  }

  @Test("An audience fits when it is in the list")
  func audience() throws {
    let ranked = ParelMatch.rank(catalogue.parels, for: ParelWish(audience: .existing))
    #expect(
      ids(ranked.filter { $0.fit == .fits })
        == ["knowledge-game", "inspiration-meeting", "social-domain-workshop"])
    #expect(ids(Array(ranked.prefix(3))) == ["knowledge-game", "inspiration-meeting", "social-domain-workshop"])
    #expect(try aspect("knowledge-game", ParelWish(audience: .consultationTeams)).fit == .fitsInPart)
  }

  @Test(
    "The overview's range counts; the other is shown", arguments: [(12, true), (16, true), (11, false), (17, false)])
  func participants(number: Int, fits: Bool) throws {
    let aspect = try aspect("knowledge-game", ParelWish(participants: number))
    #expect((aspect.fit == .fits) == fits)
    #expect(aspect.sentence.nl.contains("12 tot 16") && aspect.sentence.nl.contains("detailpagina: 8 tot 14"))
    #expect(aspect.sentence.en.contains("12 to 16") && aspect.sentence.en.contains("detail page: 8 to 14"))
  }

  @Test("Too few and too many are said")
  func tooFewTooMany() throws {
    #expect(try aspect("simulation", ParelWish(participants: 7)).sentence.nl.contains("7 is te weinig"))
    #expect(try aspect("simulation", ParelWish(participants: 19)).sentence.nl.contains("19 is te veel"))
  }

  @Test("Accreditation that can be requested fits in part")
  func accreditation() {
    let ranked = ParelMatch.rank(catalogue.parels, for: ParelWish(accreditationWanted: true))
    #expect(ids(ranked.filter { $0.fit == .fits }) == ["chair-course", "nursing-leadership"])
    #expect(
      ids(ranked.filter { $0.fit == .fitsInPart })
        == ["inspiration-meeting", "social-domain-workshop", "consultant-training"])
    #expect(ids(Array(ranked.prefix(2))) == ["chair-course", "nursing-leadership"])
    #expect(ranked.last?.fit == .doesNotFit)
  }

  @Test("A setting of the overview fits, one of the detail page in part")
  func setting() throws {
    #expect(try aspect("simulation", ParelWish(setting: .fto)).fit == .fits)
    #expect(try aspect("simulation", ParelWish(setting: .fto)).sentence.nl.contains("verpleegkundigen"))
    #expect(try aspect("simulation", ParelWish(setting: .congress)).fit == .fitsInPart)
    #expect(try aspect("knowledge-game", ParelWish(setting: .congress)).fit == .doesNotFit)
    #expect(try aspect("consultant-training", ParelWish(setting: .national)).fit == .fitsInPart)
  }

  @Test("Fewest misses first, then fewest halves, then the order given")
  func order() {
    let wish = ParelWish(audience: .existing, participants: 25, accreditationWanted: true, setting: .refresher)
    let ranked = ParelMatch.rank(catalogue.parels, for: wish)
    #expect(ids(Array(ranked.prefix(2))) == ["inspiration-meeting", "social-domain-workshop"])
    #expect(ranked.first?.aspects.map(\.field) == [.audience, .participants, .accreditation, .settings])
    #expect(ranked.first?.fit == .fitsInPart)
  }
}
