import Console
import Foundation
import TestSupport
import Testing

/// Themes as a terminal shows them.
@Suite(.serialized, .enabled(if: ScreenProbe.behaviour == nil)) struct ShownThemeTests {
  private static let dark = RGB(0x1C1C1C)
  private static let white = RGB(0xFFFFFF)

  private func grounds(_ terminal: PseudoTerminal, columns: Int = 60, rows: Int = 10) -> Set<RGB?> {
    Set((0..<rows).flatMap { row in (0..<columns).map { terminal.cell($0, row).background } })
  }

  @Test func theWholeScreenHasTheGroundOfTheTheme() throws {
    let terminal = try ScreenProbe.start()
    #expect(grounds(terminal) == [Self.dark])
    #expect(terminal.cell(0, 1).foreground == RGB(0xDADADA))
    terminal.resize(Size(columns: 70, rows: 14))
    #expect(terminal.waitFor(text: "rows: 14"))
    #expect(terminal.waitUntil { grounds(terminal, columns: 70, rows: 14) == [Self.dark] })
  }

  @Test func anotherThemeColoursEverythingAnewAndChangesNoText() throws {
    let terminal = try ScreenProbe.start()
    for (key, ground) in [("l", Self.white), ("n", nil), ("d", Self.dark)] as [(String, RGB?)] {
      terminal.send(keys: key)
      #expect(terminal.waitFor(text: "key(\(key))"), "\(terminal.screenLines)")
      #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
      #expect(terminal.waitUntil { grounds(terminal) == [ground] }, "\(key): \(grounds(terminal))")
    }
    // Lent and taken back it is as it was.
    terminal.send(keys: "L")
    #expect(terminal.waitUntil { terminal.screenLines[0].hasPrefix("klaar") && grounds(terminal) == [Self.dark] })
  }

  /// Of 8 colours white and black, by number; the terminal in memory has them as xterm does.
  @Test(arguments: ["linux", "xterm"]) func eightColoursAreWhiteAndBlack(_ name: String) throws {
    let terminal = try ScreenProbe.start(environment: ["TERM": name])
    #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
    let (ground, text) = (terminal.cell(0, 1).background, terminal.cell(0, 1).foreground)
    #expect(ground != nil && text != nil && grounds(terminal) == [ground])
    terminal.send(keys: "l")
    #expect(terminal.waitFor(text: "key(l)"))
    #expect(terminal.waitUntil { grounds(terminal) == [text] }, "\(grounds(terminal))")
    // Bold black is grey on some of these.
    #expect(!terminal.cell(0, 0).isBold)
  }

  @Test(arguments: [["NO_COLOR": "1"], ["TERM": "vt100"]]) func withoutColoursAThemeChangesNothing(
    _ environment: [String: String]
  ) throws {
    let terminal = try ScreenProbe.start(environment: environment.mapValues { $0 })
    for key in ["d", "l", "n"] {
      terminal.send(keys: key)
      #expect(terminal.waitFor(text: "key(\(key))"))
      #expect(grounds(terminal) == [nil] && !terminal.cell(0, 1).isColoured && terminal.cell(0, 0).isBold)
    }
  }

  /// A terminal whose colours are numbers of 24 bits; its description is made here, as few systems have one.
  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/tic")))
  func directColoursAreTheThemesOwn() throws {
    let folder = NSTemporaryDirectory() + "trekkersgroep-terminfo-\(UUID().uuidString.prefix(8))"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try Self.description.write(toFile: folder + "/source", atomically: true, encoding: .utf8)
    let tic = try Process.run(
      URL(fileURLWithPath: "/usr/bin/tic"), arguments: ["-x", "-o", folder, folder + "/source"])
    tic.waitUntilExit()
    #expect(tic.terminationStatus == 0)
    let terminal = try ScreenProbe.start(
      environment: ["TERM": "probe-direct", "TERMINFO": folder, "COLORTERM": "truecolor"])
    #expect(terminal.screenLines[0] == "klaar é日本👨x ─✓")
    #expect(grounds(terminal) == [Self.dark])
    #expect(terminal.cell(0, 1).foreground == RGB(0xDADADA) && terminal.cell(0, 0).foreground == RGB(0x87D7FF))
  }

  private static let description = #"""
    probe-direct|xterm with colours of 24 bits,
    \#tRGB, colors#0x1000000, pairs#0x7FFF,
    \#tsetab=\E[%?%p1%{8}%<%t4%p1%d%e48\:2\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
    \#tsetaf=\E[%?%p1%{8}%<%t3%p1%d%e38\:2\:%p1%{65536}%/%d\:%p1%{256}%/%{255}%&%d\:%p1%{255}%&%d%;m,
    \#tsetb@, setf@, initc@, oc@, ccc@, use=xterm-256color,

    """#
}
