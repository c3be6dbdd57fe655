import Foundation
import Journal
import Meetings
import Testing

@testable import CommandLine

/// A group that comes in the place of another one, under the same name: neither has anything of the other.
@Suite struct AnotherGroupTests {
  /// A group with a decision, in whose place another one is made; `waiting` entries wait for the first.
  private func desk(waiting: Int) async throws -> Desk {
    let desk = Desk()
    for line in ["group new Heideland", "meeting new --date vandaag", "meeting start", "record decision Geheim"] {
      #expect(await desk.run(line).code == 0)
    }
    let group = try #require(desk.places.groups().first)
    let writer = try JournalWriter(
      folder: group, state: desk.places.state, device: desk.places.device(), program: "x",
      signs: desk.history().signs, hasJournal: true, now: { Desk.today.instant })
    try FileManager.default.moveItem(atPath: group.path, toPath: desk.path + "/aside")
    for number in 0..<waiting {
      _ = try await writer.record(Act([MemberJoined(name: "Geheim \(number)")]), after: nil)
    }
    await writer.close()
    let made = await desk.run("group new Heideland")
    #expect(made.code == 0 && desk.places.groups() == [group], "\(made)")
    return desk
  }

  private func isSilent(_ printed: Desk.Printed) -> Bool {
    !["apparaat", "weg", "kopie", "kopieer"].contains { printed.err.contains($0) }
  }

  private func members(_ desk: Desk) async throws -> Int { try desk.history().group.currentMembers.count }

  @Test func ofOneThatWasRemovedNothingIsKnown() async throws {
    let desk = try await desk(waiting: 0)
    #expect(await desk.run("meeting new --date vandaag").out.contains("2026-1"))
    for line in ["decisions", "meetings", "check", "info", "record decision Nieuw", "meeting start"] {
      let printed = await desk.run(line)
      #expect(printed.code == 0 && !printed.out.contains("Geheim") && isSilent(printed), "\(printed)")
    }
    #expect(await desk.run("check").out.contains(", in orde"))
  }

  @Test func whatWaitsForOneIsToldAndGoesThere() async throws {
    let desk = try await desk(waiting: 2)
    for line in ["meeting new --date vandaag", "record decision Nieuw", "decisions"] {
      let printed = await desk.run(line)
      #expect(printed.code == 0 && isSilent(printed), "\(printed)")
    }
    #expect(try await members(desk) == 0)
    let check = await desk.run("check")
    #expect(check.code == 75 && check.err.hasPrefix("2 regels staan alleen op dit apparaat"), "\(check)")
    #expect(check.err.contains("/heideland) staat nu een andere"), "\(check)")
    #expect(check.out.contains(" regels gelezen, in orde"), "\(check)")
    // Under another name it is known; back in its place it gets what waits.
    let (root, group) = (desk.places.groupsRoot, try #require(desk.places.groups().first))
    try FileManager.default.moveItem(atPath: desk.path + "/aside", toPath: root + "/heide")
    #expect(await desk.run("check").err.contains("De map van die groep heet nu \(root)/heide"))
    try FileManager.default.moveItem(atPath: group.path, toPath: desk.path + "/other")
    try FileManager.default.moveItem(atPath: root + "/heide", toPath: group.path)
    #expect(await desk.run("record decision Daarna").err.contains("staat nu ook in de map van de groep (2)"))
    #expect(try await members(desk) == 2)
    #expect(await desk.run("check").code == 0)
  }
}
