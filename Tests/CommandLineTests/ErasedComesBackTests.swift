import Foundation
import Groups
import Journal
import Meetings
import Synchronization
import Testing

@testable import CommandLine

/// What a sync tool or a back-up puts back after an erasing goes as well, or is named.
@Suite struct ErasedComesBackTests {
  private static let group = "groups/trekkersgroep-heideland"
  private static let words = "Geheim van mevrouw"
  private static let asked = ["wissen", "--text", "geheim van mevrouw", "--yes"]

  /// A meeting that was closed, with a decision that is erased, and the files that had its words before that.
  private func erased(_ closing: String...) async throws -> (desk: Desk, before: [String: Data]) {
    let desk = await Desk.withRunningMeeting()
    for line in ["record decision Geheim_van_mevrouw"] + closing { #expect(await desk.run(line).code == 0) }
    var before: [String: Data] = [:]
    for name in desk.holding(Self.words) { before[name] = try Data(contentsOf: url(name, desk)) }
    #expect(await desk.run(Self.asked).code == 0)
    #expect(desk.holding(Self.words).isEmpty)
    return (desk, before)
  }

  private func url(_ name: String, _ desk: Desk) -> URL { URL(filePath: "\(desk.path)/\(name)") }

  private func put(_ data: Data, _ name: String, _ desk: Desk) throws {
    let url = url(name, desk)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: url)
  }

  /// Names of copies, as tools make them of the file of a journal.
  private static let copies = [
    ".sync-conflict-20261123-140102-ABCDEFG.jsonl", "_conflict-20261123-140102.jsonl", "~HEAD.jsonl", " (kopie).jsonl",
  ]

  private static func copy(of name: String, _ ending: String) -> String { name.dropLast(".jsonl".count) + ending }

  @Test(arguments: ["groups/", "state/copies/"], copies)
  func aConflictCopyThatComesLaterIsCleaned(place: String, ending: String) async throws {
    let (desk, before) = try await erased()
    let (name, data) = try #require(before.first { $0.key.hasPrefix(place) && $0.key.hasSuffix(".jsonl") })
    try put(data, Self.copy(of: name, ending), desk)
    #expect(await desk.run("check").out.contains("nog niet overal gewist"))
    let printed = await desk.run("decisions")
    #expect(printed.code == 0 && printed.out.contains("(gewist)"), "\(printed)")
    #expect(desk.holding(Self.words).isEmpty)
    #expect(await desk.run("check").code == 0)
  }

  @Test func aCopyInAFolderOfItsOwnIsCleanedByAskingAgain() async throws {
    let (desk, before) = try await erased()
    let (name, data) = try #require(before.first { $0.key.hasPrefix("groups/") })
    try put(data, "\(Self.group)/logboek/oud/\(FilePath.name(name))", desk)
    let printed = await desk.run(Self.asked)
    #expect(printed.code == 0 && !printed.err.contains("Nergens"), "\(printed)")
    #expect(desk.holding(Self.words).isEmpty)
  }

  /// It is left alone, for it is the other device's; and named for as long as it is there.
  @Test func aConflictCopyOfAnotherDeviceIsNamed() async throws {
    let (desk, other) = (await Desk.withRunningMeeting(), Desk())
    let there = ["--folder", "\(desk.path)/groups", "--group", "trekkersgroep-heideland"]
    #expect(await other.run(["record", "decision", Self.words] + there).code == 0)
    let name = try #require(desk.holding(Self.words).first)
    let data = try Data(contentsOf: url(name, desk))
    #expect(await desk.run(Self.asked).code == 0)
    #expect(await other.run(["decisions"] + there).code == 0)
    #expect(desk.holding(Self.words).isEmpty)
    let copy = Self.copy(of: name, Self.copies[0])
    try put(data, copy, desk)
    for words in [["check"], Self.asked] {
      let printed = await desk.run(words)
      #expect((printed.out + printed.err).contains("\(desk.path)/\(copy)"), "\(words): \(printed)")
      #expect(!printed.err.contains("Nergens") && !printed.err.contains("wis hem daar zelf"), "\(printed)")
    }
    #expect(await other.run(["decisions"] + there).code == 0)
    #expect(desk.holding(Self.words).isEmpty)
  }

  /// What cannot be read as a line is of nobody: no erasing takes it away.
  @Test func aDamagedLineThatHoldsItIsNamed() async throws {
    let (desk, before) = try await erased()
    let (name, data) = try #require(before.first { $0.key.hasPrefix("groups/") })
    let copy = Self.copy(of: name, Self.copies[0])
    let lines = String(decoding: data, as: UTF8.self).split(separator: "\n").map { line in
      line.contains(Self.words) ? line.dropLast(8) : line
    }
    try put(Data(lines.joined(separator: "\n").utf8), copy, desk)
    let printed = await desk.run(Self.asked)
    #expect(printed.code == 66 && printed.err.contains("\(desk.path)/\(copy)"), "\(printed)")
    #expect(!printed.err.contains("Nergens"), "\(printed)")
  }

  /// Older than the erasing, and put over what is there: the copies, what was half typed, what was kept for a quick start.
  @Test func aBackupOfTheStateBringsNothingBack() async throws {
    let (desk, before) = try await erased()
    let copies = before.filter { $0.key.hasPrefix("state/") }
    #expect(!copies.isEmpty)
    for (name, data) in copies { try put(data, name, desk) }
    for name in ["drafts/note-heideland-1.txt", "snapshots/heideland-00000000.bin"] {
      try put(Data(Self.words.utf8), "state/\(name)", desk)
    }
    #expect(await desk.run("check").out.contains("nog niet overal gewist"))
    let printed = await desk.run(Self.asked)
    #expect(printed.code == 0 && !printed.err.contains("andere groep"), "\(printed)")
    #expect(desk.holding(Self.words).isEmpty)
    #expect(await desk.run("check").code == 0)
  }

  // MARK: Minutes

  /// Under the name that they had, or that a sync tool gives them.
  @Test(arguments: ["verslag.md", "verslag.html", "verslag.sync-conflict-1.md", "verslag-2.html"])
  func minutesThatComeBackAreWrittenAnew(name: String) async throws {
    let (desk, before) = try await erased("meeting close")
    let ending = name.hasSuffix("md") ? "verslag.md" : "verslag.html"
    let minutes = try #require(before.first { $0.key.hasSuffix(ending) })
    let path = FilePath.parent(minutes.key) + "/" + name
    try put(minutes.value, path, desk)
    let printed = await desk.run(Self.asked)
    #expect(printed.code == 66 && printed.err.contains("\(desk.path)/\(path)"), "\(printed)")
    #expect(!printed.err.contains("Nergens"), "\(printed)")
    #expect(desk.holding(Self.words).isEmpty)
    #expect(String(decoding: try Data(contentsOf: url(path, desk)), as: UTF8.self).contains("(gewist)"))
    #expect(await desk.run(Self.asked).err.contains("Nergens"))
  }

  /// As everything else that is written or erased: it says what it will do, and asks.
  @Test(arguments: ["ja", "nee", nil]) func beforeMinutesAreWrittenAnewItAsks(answer: String?) async throws {
    let (desk, before) = try await erased("meeting close")
    let minutes = try #require(before.first { $0.key.hasSuffix("verslag.md") })
    try put(minutes.value, minutes.key, desk)
    let (places, questions, said) = (desk.places, Page(), Page())
    let surroundings = Surroundings(
      now: { Desk.today }, places: { _ in places }, out: { _ in true }, err: { said.add($0) },
      ask: { question in
        questions.add(question)
        return answer
      })
    let code = await CommandLineProgram.run(["wissen", "--text", "geheim van mevrouw"], surroundings)
    #expect(questions.all.count == 1)
    let question = try #require(questions.all.first)
    #expect(question.contains("\(desk.path)/\(minutes.key)") && question.hasSuffix("(ja of nee) "), "\(question)")
    #expect(code == .exit(answer == nil ? 64 : 66))
    #expect(desk.holding(Self.words).isEmpty == (answer == "ja"))
    let sentence =
      answer == "ja" ? "zijn nu opnieuw geschreven" : answer == nil ? "Geef --yes" : "zijn niet opnieuw geschreven"
    #expect(said.all.joined().contains(sentence), "\(said.all)")
  }

  /// What several closures add to.
  private final class Page: Sendable {
    private let parts = Mutex<[String]>([])
    var all: [String] { parts.withLock { $0 } }

    func add(_ more: String) { parts.withLock { $0.append(more) } }
  }

  /// Beside something else with the same text that is still to be erased.
  @Test func minutesThatComeBackGoWithTheRest() async throws {
    let (desk, before) = try await erased("meeting close")
    let minutes = try #require(before.first { $0.key.hasSuffix("verslag.md") })
    let path = FilePath.parent(minutes.key) + "/verslag.sync-conflict-1.md"
    try put(minutes.value, path, desk)
    #expect(await desk.run("meeting new --date 1-12-2026 --template short").code == 0)
    #expect(await desk.run(["record", "point", "Over geheim van mevrouw weer"]).code == 0)
    let printed = await desk.run(Self.asked)
    #expect(printed.code == 0 && printed.err.contains("\(desk.path)/\(path)"), "\(printed)")
    #expect(desk.holding(Self.words).isEmpty)
  }

  /// What minutes say of their own accord is neither erased nor named.
  @Test func wordsThatEveryMinutesHaveAreNowhere() async throws {
    let (desk, _) = try await erased("meeting close")
    let printed = await desk.run(["wissen", "--text", "aanwezig", "--yes"])
    #expect(printed.code == 66 && printed.err.contains("Nergens"), "\(printed)")
  }
}
