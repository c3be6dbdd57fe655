import Console
import Foundation
import TestSupport
import Testing

/// The journal goes away under a program that is open.
@Suite struct GoneJournalTests {
  @Test func itIsSaidAtOnceAndWhatIsRecordedComesWithItWhenItIsBack() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      let journal = desk.groups + "/heideland/logboek"
      try FileManager.default.moveItem(atPath: journal, toPath: desk.home + "/aside")
      terminal.see("is weg. Zet de map logboek terug")
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      #expect(!FileManager.default.fileExists(atPath: journal))
      try FileManager.default.moveItem(atPath: desk.home + "/aside", toPath: journal)
      terminal.see("staat nu ook in de map van de groep", within: .seconds(30))
      terminal.quit()
      let texts = try desk.list("results", "search", "vooraf").compactMap { $0["text"] as? String }
      #expect(texts == ["Vooraf"])
      #expect(try desk.list("results", "search", "intussen").count == 1)
      #expect(try desk.run("check").code == 0)
    }
  }
}
