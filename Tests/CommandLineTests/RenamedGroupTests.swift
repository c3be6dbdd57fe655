import Foundation
import Groups
import Journal
import Testing

@testable import CommandLine

/// What waits on this device for a group whose folder got another name is taken along by every command that opens it.
@Suite struct RenamedGroupTests {
  /// A group of which a decision waits, and whose folder then got another name.
  private func renamed(from first: String? = nil, to last: String = "omega") async throws -> Desk {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("record decision Eerste").code == 0)
    let root = desk.places.groupsRoot
    if let first { #expect(rename(try #require(desk.places.groups().first).path, "\(root)/\(first)") == 0) }
    let (group, manager) = (try #require(desk.places.groups().first), FileManager.default)
    let year = group.journal + "/2026"
    try manager.moveItem(atPath: year, toPath: year + "-weg")
    try Data("x".utf8).write(to: URL(filePath: year))
    #expect(await desk.run("record decision Wisgeheim_wacht").code == 75)
    try manager.removeItem(atPath: year)
    try manager.moveItem(atPath: year + "-weg", toPath: year)
    #expect(rename(group.path, "\(root)/\(last)") == 0)
    return desk
  }

  @Test(arguments: ["decisions", "search Wisgeheim", "minutes 2026-1"])
  func itIsShown(command: String) async throws {
    let desk = try await renamed()
    let printed = await desk.run(command)
    #expect(printed.code == 0 && printed.out.contains("Wisgeheim wacht"), "\(printed)")
    #expect(printed.err.isEmpty, "\(printed)")
  }

  @Test func itsNumberIsTakenAndItGoesToTheFolder() async throws {
    let desk = try await renamed()
    let printed = await desk.run("record decision Nieuw")
    #expect(printed.code == 0 && printed.out.hasPrefix("Besluit B2026-1.3"), "\(printed)")
    #expect(printed.err.contains("staat nu ook in de map van de groep (1)"), "\(printed)")
    #expect(await desk.run("check").code == 0)
  }

  /// As when a sync tool or another system writes the same name in another way.
  @Test(arguments: [("\u{C9}\u{E9}n", "E\u{301}e\u{301}n"), ("E\u{301}e\u{301}n", "\u{C9}\u{E9}n")])
  func aNameInOtherBytesIsAnotherName(first: String, last: String) async throws {
    let desk = try await renamed(from: first, to: last)
    #expect(await desk.run("decisions").out.contains("Wisgeheim wacht"))
    let printed = await desk.run("record decision Nieuw")
    #expect(printed.code == 0 && printed.out.hasPrefix("Besluit B2026-1.3"), "\(printed)")
    #expect(await desk.run("check").code == 0)
  }

  @Test func itIsErasedEverywhere() async throws {
    let desk = try await renamed()
    let printed = await desk.run("redact --text Wisgeheim --yes")
    #expect(printed.code == 0 && printed.out.contains("Gewist: besluit B2026-1.2"), "\(printed)")
    #expect(desk.holding("Wisgeheim").isEmpty, "\(desk.holding("Wisgeheim"))")
    #expect(await desk.run("decisions").out.contains("B2026-1.2  21 nov  van kracht  (gewist)"))
    #expect(await desk.run("check").code == 0)
  }

  @Test func theMinutesHoldIt() async throws {
    let desk = try await renamed()
    #expect(await desk.run("meeting close").code == 0)
    #expect(desk.holding("Wisgeheim").contains("groups/omega/verslagen/2026-1/verslag.md"))
  }

  /// Of which of two folders it is nobody can tell: it is said, by whatever opens one of them.
  @Test func whereTwoFoldersHoldTheGroupItIsSaid() async throws {
    let desk = try await renamed()
    let root = desk.places.groupsRoot
    try FileManager.default.copyItem(atPath: root + "/omega", toPath: root + "/kopie")
    let printed = await desk.run("decisions --group omega")
    #expect(printed.code == 0 && !printed.out.contains("Wisgeheim"), "\(printed)")
    #expect(printed.err.hasPrefix("1 regel staat alleen op dit apparaat, in "), "\(printed)")
  }

  /// Another group has nothing to do with it.
  @Test func anotherGroupGetsNothingOfIt() async throws {
    let desk = try await renamed()
    #expect(await desk.run("group new Veen").code == 0)
    let printed = await desk.run("decisions --group veen")
    #expect(printed.code == 0 && printed.out.isEmpty && printed.err.hasPrefix("Nog geen besluiten."), "\(printed)")
    #expect(await desk.run("decisions --group omega").out.contains("Wisgeheim"))
  }
}
