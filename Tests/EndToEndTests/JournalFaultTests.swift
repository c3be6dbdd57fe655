import Console
import Foundation
import TestSupport
import Testing

/// Files in the journal that are not as they should be: each is named, stays as it is, and the rest loads.
@Suite struct JournalFaultTests {
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let bytes: [UInt8]
    let says: String

    init(_ name: String, _ text: String, says: String) { self.init(name, Array(text.utf8), says: says) }

    init(_ name: String, _ bytes: [UInt8], says: String) {
      (testDescription, self.bytes, self.says) = (name, bytes, says)
    }
  }

  static let faults = [
    Fault(
      "garbage", "dit is geen regel\n",
      says: "1 regel van een ander apparaat kon niet gelezen worden; de rest is gelezen."),
    Fault("foreign", "{\"naam\":\"iets anders\"}\n", says: "hoort niet in dit logboek en is overgeslagen"),
    Fault("no text", [0xFF, 0xFE, 0x00, 0x41, 0x0A], says: "kon niet gelezen worden"),
    Fault(
      "newer",
      #"{"v":9,"n":0,"id":"zzzzzz-1","at":"2026-11-21T14:00:03.634Z#0000","by":"zzzz","act":"zzzzzz-1","end":true,"type":"iets-nieuws","c":"00000000"}"#
        + "\n",
      says: "is van een nieuwere versie van dit programma"),
    Fault("too long", [UInt8](repeating: 0x61, count: 1 << 20 + 10) + [0x0A], says: "kon niet gelezen worden"),
    Fault("cut off", #"{"v":1,"n":1,"id":"zzzz"#, says: "is niet af en telt niet mee"),
  ]

  @Test(arguments: faults) func aFaultyFileIsNamedAndTheRestLoads(_ fault: Fault) throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.run("record decision Eerst dit")
      let path = desk.group + "/logboek/2026/20261101t100000z-zzzz-zzzzzz.jsonl"
      try Data(fault.bytes).write(to: URL(fileURLWithPath: path))
      let terminal = try desk.open()
      terminal.see(fault.says)
      terminal.see("B2026-1.1 Eerst dit")
      terminal.type("<enter>", see: "1 Opening")
      terminal.fill("b", "Daarna dat", see: "Vastgelegd: B2026-1.2 Daarna dat")
      terminal.quit()
      #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(fault.bytes))
      let check = try desk.run("check")
      #expect(check.out.contains("20261101t100000z-zzzz-zzzzzz.jsonl"), "\(check)")
      #expect(try desk.texts(of: "decisions") == ["Eerst dit", "Daarna dat"])
    }
  }

  @Test func aPipeAndALinkDoNotHang() throws {
    try Desk.use { desk in
      try desk.prepare()
      let folder = desk.group + "/logboek/2026/"
      mkfifo(folder + "pijp.jsonl", 0o600)
      symlink("/dev/zero", folder + "schakel.jsonl")
      let terminal = try desk.open()
      terminal.see("2 onderdelen zijn geen gewone bestanden")
      terminal.type("<enter>", see: "1 Opening")
      terminal.quit()
    }
  }

  @Test func whatWasCutOffIsToldAtTheStart() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.run("record decision Bevestigd")
      let path = try #require(
        desk.journals.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Bevestigd") == true })
      try Data(contentsOf: URL(fileURLWithPath: path)).dropLast(30).write(to: URL(fileURLWithPath: path))
      let terminal = try desk.open()
      terminal.see("1 regel was weg uit de map van de groep en is teruggezet")
      #expect(!terminal.words.contains("niet af"))
      terminal.quit()
      #expect(try desk.run("check").code == 0)
    }
  }

  @Test func aFileThatIsDamagedMeanwhileIsNamed() throws {
    try Desk.use { desk in
      try desk.prepare()
      let terminal = try desk.openMeeting()
      let path = desk.group + "/logboek/2026/20261101t100000z-zzzz-zzzzzz.jsonl"
      try Data("kapot\n".utf8).write(to: URL(fileURLWithPath: path))
      terminal.see("kon niet gelezen worden; de rest is gelezen.")
      terminal.fill("b", "Gaat door", see: "Vastgelegd: B2026-1.1 Gaat door")
      terminal.quit()
    }
  }

  @Test func aChangedLineCountsAndIsNamed() throws {
    try Desk.use { desk in
      try desk.prepare()
      try desk.run("record decision Veilig")
      let path = try #require(
        desk.journals.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Veilig") == true })
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try text.replacingOccurrences(of: "Veilig", with: #"\u001b]0;gekaapt\u0007\u202eom\u001b[?1000h"#)
        .write(toFile: path, atomically: false, encoding: .utf8)
      let terminal = try desk.open()
      terminal.see("buiten het programma veranderd en telt mee.")
      terminal.see("gekaapt")
      terminal.type("b", see: "Alle besluiten (1)")
      terminal.expectNoForeignControl()
      let printed = try desk.run("decisions")
      #expect(
        !printed.out.unicodeScalars.contains {
          $0.value < 0x20 && $0 != "\n" || (0x7F..<0xA0).contains($0.value) || $0 == "\u{202E}"
        })
      terminal.send(keys: "<esc>")
      terminal.see("Laatste besluiten")
      terminal.quit()
    }
  }
}
