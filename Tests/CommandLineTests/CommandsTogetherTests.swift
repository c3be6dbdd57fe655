import Foundation
import Groups
import Journal
import Meetings
import Synchronization
import Testing

@testable import CommandLine

/// Commands of one device at the same moment: what one of them is still writing the other finds in its copy only.
@Suite struct CommandsTogetherTests {
  /// A note that is in a copy and not in the folder; its copy, and the folder of the year.
  private func waiting(_ desk: Desk) async throws -> (copy: Data, year: String) {
    let year = try #require(desk.places.groups().first).journal + "/2026"
    try FileManager.default.moveItem(atPath: year, toPath: year + "-weg")
    try Data("x".utf8).write(to: URL(filePath: year))
    #expect(await desk.run("record note Eerste").code == 75)
    try FileManager.default.removeItem(atPath: year)
    try FileManager.default.moveItem(atPath: year + "-weg", toPath: year)
    let name = try #require(desk.holding("Eerste").first)
    return (try Data(contentsOf: URL(filePath: "\(desk.path)/\(name)")), year)
  }

  /// Records a second note. Where another command goes on meanwhile, its file comes as soon as this one brought over what
  /// it had in its copy.
  private func record(_ desk: Desk, whileWriting other: (copy: Data, year: String)?) async -> String {
    let (places, said) = (desk.places, Said())
    let isThere = Atomic(false)
    let surroundings = Surroundings(
      now: {
        let isBrought = desk.holding("Eerste").contains { $0.hasPrefix("groups/") }
        if let other, isBrought, !isThere.exchange(true, ordering: .relaxed) {
          try? other.copy.write(to: URL(filePath: other.year + "/20261121t130000z-kq3f-zzzzzz.jsonl"))
        }
        return Desk.today
      }, places: { _ in places }, out: { _ in true }, err: { said.add($0) })
    #expect(await CommandLineProgram.run(["record", "note", "Tweede"], surroundings) == .exit(0))
    return said.text
  }

  private final class Said: Sendable {
    private let parts = Mutex("")
    var text: String { parts.withLock { $0 } }

    func add(_ more: String) { parts.withLock { $0 += more } }
  }

  @Test(arguments: [false, true]) func onlyWhatStoodHereOnlyIsSaidToHave(isStillWriting: Bool) async throws {
    let desk = await Desk.withRunningMeeting()
    let other = try await waiting(desk)
    let said = await record(desk, whileWriting: isStillWriting ? other : nil)
    let sentence = "Wat alleen op dit apparaat stond, staat nu ook in de map van de groep (1).\n"
    #expect(said == (isStillWriting ? "" : sentence))
    #expect(await desk.run("check").code == 0)
  }
}
