import Foundation
import TestSupport
import Testing

/// A folder whose name another system writes in other bytes is another folder: the old path leads nowhere.
@Suite struct SameLookingNameTests {
  @Test func aFolderThatIsWrittenAnewOpensFromTheStartScreen() throws {
    try Desk.use { desk in
      for name in ["Alfa", "Beta"] { #expect(try desk.run("group new \(name)").code == 0) }
      let (composed, loose) = ("\(desk.groups)/b\u{E9}ta", "\(desk.groups)/be\u{301}ta")
      #expect(rename("\(desk.groups)/beta", composed) == 0)
      let terminal = try desk.open()
      terminal.see("Beta")
      #expect(rename(composed, loose) == 0)
      // A look comes every two seconds.
      terminal.settle(.seconds(4))
      terminal.type("<down><enter>", see: "Nog geen leden.")
      #expect(terminal.words.contains("Beta"), "\(terminal.words)")
      terminal.quit()
      #expect(access(composed, F_OK) != 0)
    }
  }
}
