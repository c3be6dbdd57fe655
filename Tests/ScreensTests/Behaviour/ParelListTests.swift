import Catalogue
import Meetings
import Testing

@testable import Screens

@Suite("The list of Parels")
struct ParelListTests {
  @Test("The Parels that may help with the topic come first, and that is said")
  func topicFirst() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>p")
    let names = PatzCatalogue.standard.topic(TopicID("learning-needs"))?.parels
      .compactMap { PatzCatalogue.standard.parel($0)?.name.nl }
    let first = stage.lines.first { $0.hasPrefix("›") } ?? ""
    #expect(first.contains(try #require(names?.first)))
    #expect(stage.picture.contains("Past bij Scholingsbehoefte: de bovenste 6."))
    // All of these are in sight.
    #expect(stage.picture.contains("1-6 / 9"))
    // What fits a wish best still comes first.
    stage.type("potentiële")
    #expect(!stage.picture.contains("Past bij") && stage.picture.contains("✓ Voor"))
  }

  @Test("A slash searches everything until something is typed here")
  func slash() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>p/enquete")
    #expect(stage.picture.contains("Enquête onder voorzitters"))
  }

  @Test("The list filters while typing, and says per Parel what fits")
  func filter() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>pbestaande 14 accreditatie fto")
    #expect(stage.lines[4].contains("Kennisspel palliatieve zorg"))
    #expect(stage.picture.contains("✓ Voor 12 tot 16 mensen"))
    #expect(stage.picture.contains("x Zonder accreditatie."))
    stage.type("<esc>")
    #expect(stage.picture.contains("1-6 / 9"))
  }

  @Test("On a low screen each Parel has a row, with what does not fit in a word and the rest below the list")
  func low() throws {
    var stage = Rehearsal(try .running(), columns: 64, rows: 16)
    stage.type("pp")
    #expect(stage.lines.filter { $0.hasSuffix(" mensen") }.count >= 6, "\(stage.picture)")
    #expect(stage.picture.contains("De PaTz-werkwijze leren kennen."))
    stage.type("bestaande 14 accreditatie fto")
    #expect(stage.lines.filter { $0.contains("  x ") || $0.contains("  ± ") || $0.contains("  ✓ ") }.count >= 4)
    let words = stage.picture.unbroken
    #expect(words.contains("✓ Voor 12 tot 16 mensen") && words.contains("x Zonder accreditatie."))
  }
}

/// A word that is a setting and stands in a name too.
@Suite("Finding a Parel by a word of its name")
struct ParelNameFirstTests {
  @Test("The one that bears it comes first", arguments: Language.allCases)
  func named(language: Language) throws {
    let stage = Rehearsal(try Notebook.running(language), language)
    let ranked = ParelFilter("workshop").ranked(stage.model.context, for: nil)
    #expect(ranked.first?.parel.name[language].folded.contains("workshop") == true)
  }
}
