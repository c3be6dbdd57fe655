import Foundation
import Testing

@testable import CommandLine

/// Texts that try to steer the terminal, hide something, or break a list.
struct HostileTextTests {
  static let hostile = [
    "rood \u{1B}[31mrood", "titel \u{1B}]0;x\u{07}", "om \u{202E}gekeerd", "nul \u{0}", "breed \u{200B}niets",
    "c1 \u{9B}2J",
    "\"}],\"x\":[{\"", "\u{2028}regel", "‮", "👩‍👩‍👧 hoi",
  ]

  @Test(arguments: hostile) func theTerminalStaysAsItIs(_ text: String) async throws {
    let desk = await Desk.withRunningMeeting()
    let recorded = await desk.run(["record", "decision", "x" + text])
    #expect(recorded.code == 0)
    for arguments in [["decisions"], ["search", "x"], ["decisions", "--json"], ["minutes"]] {
      let printed = await desk.run(arguments, columns: 80)
      #expect(Self.isSafe(printed.out), "\(arguments)")
    }
    let list = try await desk.list("decisions", "decisions --json")
    let stored = try #require(list.first?["text"] as? String)
    #expect(stored == ("x" + text).asRecorded)
  }

  @Test(arguments: hostile) func complaintsAreSafeToo(_ text: String) async {
    let desk = await Desk.withRunningMeeting()
    for arguments in [
      ["z" + text], ["decisions", "--z" + text], ["record", "action", "x", "--due", "z" + text],
      ["record", "action", "x", "--for", "z" + text], ["decisions", "--group", "z" + text],
    ] {
      let printed = await desk.run(arguments)
      #expect(printed.code != 0)
      #expect(Self.isSafe(printed.err), "\(arguments)")
    }
  }

  @Test func textIsStoredComposedAndOnOneLine() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run(["record", "point", "cafe\u{301}\n\ttwee"])
    let printed = await desk.run(["search", "cafe", "--json"])
    #expect(printed.out.contains("\"text\":\"caf\u{E9} twee\""))
    #expect(printed.out.unicodeScalars.contains("\u{E9}"))
  }

  private static func isSafe(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      scalar == "\n"
        || (scalar.value >= 0x20 && !(0x7F...0x9F).contains(scalar.value) && scalar.value != 0x2028
          && !(0x202A...0x202E).contains(scalar.value) && scalar.value != 0x200B)
    }
  }
}
