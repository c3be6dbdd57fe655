import Foundation
import TestSupport
import Testing

/// Another group comes in the place of the one that is on the screen.
@Suite struct AnotherGroupTests {
  /// Moves the group aside, which is seen, and makes another one of the same name, which is seen as well.
  private func exchange(_ desk: Desk, seenOn terminal: PseudoTerminal) throws {
    try desk.putAside(desk.group)
    terminal.see("of zet de map terug", within: .seconds(20))
    #expect(try desk.run("group new Heideland").code == 0)
  }

  /// Everything in the files of the group that stands there now.
  private func texts(_ desk: Desk) -> String {
    let root = desk.group
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return names.map { (try? String(contentsOfFile: "\(root)/\($0)", encoding: .utf8)) ?? "" }.joined()
  }

  @Test func nothingOfItIsWrittenThereAndItGoesBackByItself() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      try exchange(desk, seenOn: terminal)
      terminal.see("staat nu een andere groep", within: .seconds(20))
      let theirs = texts(desk)
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      terminal.closeMeeting(see: "Het verslag is nog niet geschreven")
      terminal.settle(.seconds(3))
      #expect(texts(desk) == theirs)
      try desk.putBack(desk.group, replacing: true)
      terminal.see("staat nu ook in de map van de groep", within: .seconds(30))
      let path = desk.minutesFile
      #expect(terminal.waitUntil(timeout: .seconds(30)) { FileManager.default.fileExists(atPath: path) })
      terminal.type("<esc>", see: "Laatste besluiten")
      terminal.quit()
      #expect(try desk.list("results", "search", "intussen").count == 1)
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test func minutesOfAMeetingThatWasClosedMeanwhileAreThereAtTheFirstOpening() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      try exchange(desk, seenOn: terminal)
      terminal.see("staat nu een andere groep", within: .seconds(20))
      terminal.closeMeeting(see: "Het verslag is nog niet geschreven")
      terminal.die()
      try desk.putBack(desk.group, replacing: true)
      let again = try desk.open()
      let path = desk.minutesFile
      #expect(again.waitUntil(timeout: .seconds(20)) { FileManager.default.fileExists(atPath: path) })
      again.quit()
    }
  }

  /// Two devices may both have begun a group of this name; then their folders came together.
  @Test func aHalfTypedLineIsOfferedWhereAnOlderBeginningComesIn() throws {
    try Desk.use { desk in
      try desk.prepare()
      try FileManager.default.moveItem(atPath: desk.group, toPath: desk.home + "/older")
      try desk.prepare()
      let terminal = try desk.openHalfTyped()
      terminal.die()
      let years = try FileManager.default.contentsOfDirectory(atPath: desk.home + "/older/logboek")
      for year in years {
        let (from, to) = (desk.home + "/older/logboek/" + year, desk.group + "/logboek/" + year)
        for name in try FileManager.default.contentsOfDirectory(atPath: from) {
          try FileManager.default.moveItem(atPath: "\(from)/\(name)", toPath: "\(to)/\(name)")
        }
      }
      let again = try desk.open()
      again.see("half getypt een notitie")
      again.quit()
    }
  }

  /// The file that the screen writes stays where all the rest becomes another group's.
  @Test func itsOwnFileThatStaysGetsNothingMore() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      let isOwn = { try String(contentsOfFile: $0, encoding: .utf8).contains("Vooraf") }
      let own = try #require(try desk.journals.first(where: isOwn))
      try exchange(desk, seenOn: terminal)
      try FileManager.default.moveItem(atPath: desk.home + "/aside" + own.dropFirst(desk.group.count), toPath: own)
      terminal.see("staat nu een andere groep", within: .seconds(20))
      terminal.fill("n", "Intussen", see: "Alleen op dit apparaat")
      #expect(!texts(desk).contains("Intussen"))
      try desk.putBack(desk.group, replacing: true)
      let isBack = terminal.waitUntil(timeout: .seconds(30)) {
        texts(desk).contains("Intussen") && texts(desk).contains("Vooraf")
      }
      #expect(isBack)
      terminal.quit()
      for text in ["vooraf", "intussen"] { #expect(try desk.list("results", "search", text).count == 1) }
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test func aHalfTypedLineStaysWithItsGroup() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openHalfTyped()
      try exchange(desk, seenOn: terminal)
      terminal.see("staat nu een andere groep", within: .seconds(20))
      terminal.see("half getypt")
      terminal.die()
      let other = try desk.open()
      other.see("Heideland")
      other.settle()
      #expect(!other.words.contains("half getypt"))
      other.quit()
      try desk.putBack(desk.groups + "/heide")
      let again = try desk.open(["--group", "heide"])
      again.see("half getypt een notitie")
      again.quit()
      #expect(!texts(desk).contains("half getypt"))
    }
  }
}
