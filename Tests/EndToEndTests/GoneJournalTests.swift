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
      let journal = desk.group + "/logboek"
      try desk.putAside(journal)
      terminal.see("is weg. Zet de map logboek terug")
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      #expect(!FileManager.default.fileExists(atPath: journal))
      try desk.putBack(journal)
      terminal.see("staat nu ook in de map van de groep", within: .seconds(30))
      terminal.quit()
      let texts = try desk.list("results", "search", "vooraf").compactMap { $0["text"] as? String }
      #expect(texts == ["Vooraf"])
      #expect(try desk.list("results", "search", "intussen").count == 1)
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test func aDiskThatIsPulledOutIsSaidWithWhatToDo() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      try desk.putAside(desk.group)
      terminal.see("is weg. Sluit de schijf of gedeelde map weer aan")
      try Data().write(to: URL(filePath: desk.group))
      terminal.see("is niet te lezen: er staat iets anders waar een map hoort", within: .seconds(20))
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      try desk.putBack(desk.group, replacing: true)
      terminal.see("staat nu ook in de map van de groep", within: .seconds(30))
      terminal.quit()
      #expect(try desk.list("results", "search", "intussen").count == 1)
    }
  }

  /// Another group may come into folders that were made anew; once its own are back that is said.
  @Test func nothingGoesIntoEmptyFoldersInItsPlace() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      try desk.putAside(desk.group)
      try FileManager.default.createDirectory(atPath: desk.group + "/logboek", withIntermediateDirectories: true)
      terminal.see("is weg. Zet de map logboek terug", within: .seconds(20))
      terminal.settle(.seconds(5))
      #expect(desk.journals.isEmpty)
      try desk.putBack(desk.group, replacing: true)
      terminal.see("De map van de groep is er weer.", within: .seconds(20))
      #expect(!terminal.words.contains("is weg. Zet de map"))
      terminal.quit()
      #expect(try desk.list("results", "search", "vooraf").count == 1)
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test func aGroupThatComesBackIsOnTheStartScreenWithoutAKey() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.putAside(desk.groups)
      let terminal = try desk.open()
      terminal.see("Nieuwe groep")
      try desk.putBack(desk.groups)
      terminal.see("Heideland", within: .seconds(20))
      terminal.quit()
    }
  }

  @Test func aMeetingThatIsClosedWhileTheFolderIsAwayHasItsMinutesOnceItIsBack() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      try desk.putAside(desk.group)
      terminal.closeMeeting(see: "Het verslag is nog niet geschreven: de map is er niet.")
      #expect(!FileManager.default.fileExists(atPath: desk.group))
      try desk.putBack(desk.group)
      let path = desk.minutesFile
      #expect(terminal.waitUntil(timeout: .seconds(30)) { FileManager.default.fileExists(atPath: path) })
      terminal.type("<esc>", see: "Laatste besluiten")
      terminal.quit()
    }
  }

  @Test func whatWaitsGoesToTheFolderUnderItsNewNameAndIsToldWhileThatIsAway() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      try desk.putAside(desk.group)
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      terminal.fill("n", "Daarna", see: "Alleen op dit apparaat vastgelegd")
      terminal.see("Daarna")
      terminal.settle(.milliseconds(500))
      terminal.die()
      #expect(try desk.run("group new Veen").code == 0)
      let away = try desk.open()
      away.see("/heideland) is hier niet gevonden")
      away.quit()
      try desk.putBack(desk.groups + "/heide")
      let renamed = try desk.open(["--group", "heide"])
      renamed.see("staat nu ook in de map van de groep", within: .seconds(30))
      renamed.quit()
      for text in ["intussen", "daarna"] {
        #expect(try desk.list("results", "search", text, "--group", "heide").count == 1)
      }
      #expect(try desk.run("check").code == 0)
    }
  }
}
