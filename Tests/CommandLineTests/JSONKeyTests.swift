import Foundation
import Testing

@testable import CommandLine

/// The page about the JSON lists names the keys that are printed: all of them, and no others.
struct JSONKeyTests {
  private let page: JSONDocument
  private let desk: Desk

  init() async throws {
    page = try JSONDocument()
    desk = await Desk.withRunningMeeting()
    for line in [
      "record decision Enquête herhalen", "record action Bellen", "record note Iets over bellen",
      "record point Vervoer",
      "record parel knowledge-game --variant existing",
    ] {
      let printed = await desk.run(line)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
  }

  /// The keys of every object of a list; they have to be the same in each.
  private func keys(_ objects: [[String: Any]]) throws -> Set<String> {
    let all = Set(objects.map { Set($0.keys) })
    #expect(all.count == 1)
    return try #require(all.first)
  }

  private func printed(_ name: String, _ line: String) async throws -> Set<String> {
    try keys(try await desk.list(name, line))
  }

  private func nested(_ name: String, _ line: String, _ key: String) async throws -> Set<String> {
    try keys(try await desk.list(name, line).flatMap { ($0[key] as? [[String: Any]]) ?? [] })
  }

  @Test func decisions() async throws {
    #expect(try await printed("decisions", "decisions --json") == page.table("decisions"))
  }

  @Test func actions() async throws {
    #expect(try await printed("actions", "actions --json") == page.table("actions"))
  }

  @Test func meetings() async throws {
    #expect(try await printed("meetings", "meetings --json") == page.table("meetings"))
    let items = try await nested("meetings", "meetings --json", "items")
    #expect(try items == page.keys("meetings", from: "Each of `items`:"))
  }

  @Test func parels() async throws {
    #expect(try await printed("parels", "parels --json") == page.table("parels"))
    let variants = try await nested("parels", "parels --json", "variants")
    let named = try page.keys("parels", from: "Each of `variants`:", to: "Several ids")
    #expect(try variants == named.union(page.keys("parels", from: "Several ids").intersection(variants)))
    #expect(named.isSubset(of: variants))
    for key in ["together", "guidesTogether"] { #expect(try page.keys("parels", from: "Several ids").contains(key)) }
    let discrepancies = try await nested("parels", "parels --json", "discrepancies")
    #expect(try discrepancies == page.keys("parels", from: "| `discrepancies` |", to: "|"))
    #expect(try await nested("parels", "parels --json", "source") == page.keys("parels", from: "| `source` |", to: "|"))
  }

  @Test func choices() async throws {
    #expect(try await printed("choices", "parels --chosen --json") == page.keys("choices"))
  }

  @Test func results() async throws {
    #expect(try await printed("results", "search bellen --json") == page.keys("results", to: "`notes` and `points`"))
  }

  @Test func whatIsPrintedWhereItIsRecorded() async throws {
    let entry = try page.keys("results", from: "`notes` and `points` have", to: ";")
    #expect(try await printed("notes", "record note Nog iets --json") == entry)
    #expect(try await printed("points", "record point Nog iets --json") == entry)
    let member = try page.keys("results", from: "`members` have", to: ";")
    #expect(try await printed("members", "member add Huisarts 9 --json") == member)
    let group = try page.keys("results", from: "`demo` have")
    #expect(try await printed("groups", "demo --json") == group)
    #expect(try await printed("minutes", "minutes --json") == page.keys("minutes"))
  }

  @Test func theStateOfTheJournals() async throws {
    let path = try #require(desk.places.groups().first).journal + "/2026/vreemd.jsonl"
    try Data("dit is geen regel\n".utf8).write(to: URL(filePath: path))
    let printed = await desk.run("check --json")
    let object = try JSONSerialization.jsonObject(with: Data(printed.out.utf8)) as? [String: Any]
    let groups = try #require(object?["groups"] as? [[String: Any]])
    let named = try page.keys("check", from: "For each group:", to: ": `file`")
    #expect(try keys(groups) == named)
    let remarks = groups.flatMap { ($0["remarks"] as? [[String: Any]]) ?? [] }
    #expect(try keys(remarks) == page.keys("check", from: "and `remarks`:", to: ". The kinds"))
  }

  @Test func whatWasErased() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Geheim")
    let redacted = try #require(try await desk.json("redact B2026-1.1 --yes --json")["redacted"] as? [String: Any])
    #expect(try Set(redacted.keys) == page.keys("redacted"))
  }

  @Test func whatTheProgramSaysOfItself() async throws {
    let info = try #require(try await desk.json("info --json")["info"] as? [String: Any])
    #expect(try Set(info.keys) == page.keys("info", to: ": `folder`"))
    let groups = try #require(info["groups"] as? [[String: Any]])
    #expect(try keys(groups) == page.keys("info", from: "of `groups`:", to: ". Nothing"))
  }

  /// The same Parel may be chosen twice: an action says which of the two it belongs to.
  @Test func anActionNamesTheChoiceItBelongsTo() async throws {
    _ = await desk.run("record parel knowledge-game --variant existing")
    let choices = try await desk.list("choices", "parels --chosen --json").compactMap { $0["id"] as? String }
    let actions = try await desk.list("actions", "actions --json")
    #expect(Set(choices).count == 2)
    #expect(actions.compactMap { $0["choice"] as? String } == choices.flatMap { [$0, $0] })
    #expect(actions.allSatisfy { ($0["choice"] is NSNull) == ($0["parel"] is NSNull) })
    #expect(actions.contains { $0["choice"] is NSNull })
  }
}
