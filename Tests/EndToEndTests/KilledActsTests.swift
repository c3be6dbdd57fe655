import Console
import Foundation
import TestSupport
import Testing

/// The program killed just after one key that records: what the screen confirmed is there, and no act is there by half.
@Suite struct KilledActsTests {
  /// One key that records, how to come to it, and what it says.
  struct Deed: Sendable {
    let way: [(keys: String, see: String)]
    let key: String
    let says: String
    /// The journal's word of what it records.
    let word: String
    /// Whether it records nothing the second time.
    var isOnce = false
  }

  private static let deeds = [
    Deed(way: [("m", "n nieuw")], key: "a", says: "aanwezig NWC Noord", word: "attendance-noted", isOnce: true),
    Deed(way: [], key: "s", says: "Overgeslagen", word: "item-skipped"),
    Deed(way: [], key: "+", says: "Vijf minuten erbij", word: "item-changed"),
    Deed(
      way: [("n", "notitie ›"), ("Weg", "notitie › Weg"), ("<enter>", "Vastgelegd: Weg")], key: "u", says: "Ongedaan",
      word: "act-undone"),
    Deed(
      way: [("p", "zoek ›"), ("kennisspel", "› Kennisspel"), ("<enter>", "NWC"), ("<enter>", "organiseert: NWC")],
      key: "<enter>", says: "met twee acties",
      word: "parel-chosen"),
  ]

  /// Another seed in every run; a failure names it, and TREKKERSGROEP_SEED plays it again.
  private static let seed =
    ProcessInfo.processInfo.environment["TREKKERSGROEP_SEED"].flatMap { UInt64($0) } ?? .random(in: 0..<1_000_000)

  @Test func whatWasConfirmedIsThereAndNothingByHalf() throws {
    try Desk.use { desk in
      try desk.prepare(items: "full")
      var chance = Chance(state: Self.seed)
      var confirmed: [String: Int] = [:]
      for round in 0..<10 {
        let deed = Self.deeds[round % Self.deeds.count]
        let terminal = try desk.openMeeting()
        for step in deed.way { terminal.type(step.keys, see: step.see) }
        // What stood there before the key confirms nothing.
        let stoodThere = terminal.words.contains(deed.says) || deed.isOnce && confirmed[deed.word] != nil
        terminal.send(keys: deed.key)
        // Some are waited for, so that something is proved; the others end in the middle of it.
        if round < Self.deeds.count {
          terminal.see(deed.says)
        } else {
          terminal.settle(.milliseconds(Int.random(in: 0...40, using: &chance)))
        }
        if !stoodThere, terminal.words.contains(deed.says) { confirmed[deed.word, default: 0] += 1 }
        terminal.kill(SIGKILL)
        #expect(terminal.waitForExit(timeout: patience) == .signal(SIGKILL))
        let kept = try Self.acts(desk).filter { $0.contains(deed.word) }.count
        #expect(kept >= confirmed[deed.word] ?? 0, "seed \(Self.seed), round \(round): \(deed.word) is lost")
        let choices = try desk.list("choices", "parels", "--chosen").count
        let actions = try desk.list("actions", "actions").filter { $0["parel"] as? String != nil }.count
        #expect(actions == 2 * choices, "seed \(Self.seed), round \(round): half a Parel")
      }
      #expect(Self.deeds.allSatisfy { confirmed[$0.word] != nil }, "seed \(Self.seed): \(confirmed)")
    }
  }

  /// The words of each act that was closed, of the group's folder and of this device's own copies.
  private static func acts(_ desk: Desk) throws -> [[String]] {
    var acts: [String: [String: String]] = [:]
    var closed: Set<String> = []
    let names = FileManager.default.enumerator(atPath: desk.home)?.compactMap { $0 as? String } ?? []
    for name in names where name.hasSuffix(".jsonl") {
      for line in try String(contentsOfFile: "\(desk.home)/\(name)", encoding: .utf8).split(separator: "\n") {
        guard let object = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
          let act = object["act"] as? String, let id = object["id"] as? String
        else { continue }
        acts[act, default: [:]][id] = object["type"] as? String
        if object["end"] as? Bool == true { closed.insert(act) }
      }
    }
    return acts.filter { closed.contains($0.key) }.map { Array($0.value.values) }
  }
}
