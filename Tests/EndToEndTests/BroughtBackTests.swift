import Foundation
import TestSupport
import Testing

/// What was lost with the group's folder, or left behind when that got another name, comes back by itself.
@Suite struct BroughtBackTests {
  /// The journal file in which words stand.
  private func journal(of words: String, _ desk: Desk) -> String? {
    desk.journals.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains(words) ?? false }
  }

  @Test func aJournalThatWasEmptiedComesBackWhenTheGroupOpens() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Weggeraakt"]).code == 0)
      try Data().write(to: URL(filePath: try #require(journal(of: "Weggeraakt", desk))))
      let terminal = try desk.openMeeting()
      terminal.see("teruggezet")
      terminal.see("Weggeraakt")
      terminal.quit()
      #expect(try desk.run(["check"]).code == 0)
      #expect(try desk.texts(of: "decisions") == ["Weggeraakt"])
      let again = try desk.open()
      again.see("Enter gaat verder")
      #expect(!again.words.contains("teruggezet"))
      again.quit()
    }
  }

  /// Under a screen that is open, with the file that it writes itself; before the next entry, or with it.
  @Test(arguments: ["gone", "emptied"], [true, false])
  func whatGoesWhileTheGroupIsOpenComesBackAtOnce(harm: String, isEntryFirst: Bool) throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Eerder"]).code == 0)
      let terminal = try desk.openMeeting()
      terminal.fill("n", "Vooraf", see: "Vastgelegd: Vooraf")
      terminal.settle(.seconds(3))
      if isEntryFirst { terminal.type("n", see: "notitie ›") }
      for path in desk.journals {
        if harm == "gone" { try FileManager.default.removeItem(atPath: path) } else { truncate(path, 0) }
      }
      if isEntryFirst { terminal.type("Daarna<enter>", see: "Daarna") }
      terminal.see("teruggezet uit de kopie op dit apparaat", within: .seconds(20))
      if !isEntryFirst { terminal.fill("n", "Daarna", see: "Vastgelegd: Daarna") }
      terminal.quit()
      let check = try desk.run("check")
      #expect(check.code == 0 && check.out.contains(", in orde"), "\(check)")
      #expect(try desk.texts(of: "decisions") == ["Eerder"])
      for text in ["vooraf", "daarna"] { #expect(try desk.list("results", "search", text).count == 1) }
    }
  }

  @Test func twoWindowsAtOnceBringItBackOnce() throws {
    try Desk.use { desk in
      try desk.prepare()
      #expect(try desk.run(["record", "decision", "Weggeraakt"]).code == 0)
      try FileManager.default.removeItem(atPath: try #require(journal(of: "Weggeraakt", desk)))
      let windows = [try desk.open(), try desk.open()]
      for window in windows { window.see("Enter gaat verder") }
      let isBack = windows[0].waitUntil(timeout: patience) { journal(of: "Weggeraakt", desk) != nil }
      #expect(isBack)
      for window in windows { window.quit() }
      #expect(try desk.texts(of: "decisions") == ["Weggeraakt"])
      #expect(try desk.run(["check"]).code == 0)
    }
  }

  @Test(arguments: ["veen", "../elders"])
  func aHalfTypedLineGoesAlongWithTheFolder(name: String) throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openHalfTyped()
      terminal.die()
      let moved = desk.groups + "/" + name
      if name.hasPrefix("..") {
        try FileManager.default.createDirectory(atPath: moved, withIntermediateDirectories: true)
        try FileManager.default.moveItem(atPath: desk.group, toPath: moved + "/heideland")
      } else {
        try FileManager.default.moveItem(atPath: desk.group, toPath: moved)
      }
      let again = try desk.open(name.hasPrefix("..") ? ["--folder", desk.home + "/elders"] : [])
      again.see("half getypt een notitie")
      again.type("<enter>", see: "1 Opening")
      again.type("n", see: "notitie › half getypt")
      again.type("<enter>", see: "Vastgelegd: half getypt")
      again.quit()
    }
  }

  /// A copy of the folder is the same group: what was half typed is offered there too, until it is recorded.
  @Test func aCopyOfTheFolderTakesNoLineAway() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openHalfTyped()
      terminal.die()
      try FileManager.default.copyItem(atPath: desk.group, toPath: desk.groups + "/kopie")
      let copy = try desk.open(["--group", "kopie"])
      copy.see("half getypt een notitie")
      copy.quit()
      let again = try desk.open(["--group", "heideland"])
      again.see("half getypt een notitie")
      again.quit()
    }
  }
}
