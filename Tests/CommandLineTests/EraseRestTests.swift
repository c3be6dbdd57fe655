import Foundation
import Groups
import Journal
import Testing

@testable import CommandLine

/// `redact` and `check` say where words still stand that this command cannot take away.
@Suite struct EraseRestTests {
  // MARK: Of a group that was removed

  private func removed(before next: String = "Veen") async throws -> Desk {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("record decision Alfageheim_nul").code == 0)
    try FileManager.default.removeItem(atPath: try #require(desk.places.groups().first).path)
    #expect(await desk.run(["group", "new", next]).code == 0)
    return desk
  }

  @Test(arguments: ["Veen", "Trekkersgroep Heideland"])
  func theCopiesOfARemovedGroupAreNamed(next: String) async throws {
    let desk = try await removed(before: next)
    let printed = await desk.run("redact --text Alfageheim --yes")
    #expect(printed.code == 66 && !printed.err.contains("Nergens"), "\(printed)")
    for name in desk.holding("Alfageheim") { #expect(printed.err.contains("\(desk.path)/\(name)"), "\(printed)") }
    #expect(printed.err.contains("verwijder"), "\(printed)")
    #expect(await desk.run("redact --text Betageheim --yes").err.hasPrefix("Nergens staat “Betageheim”."))
    // Whoever does so is believed.
    for name in desk.holding("Alfageheim") { try FileManager.default.removeItem(atPath: "\(desk.path)/\(name)") }
    #expect(await desk.run("redact --text Alfageheim --yes").err.hasPrefix("Nergens staat “Alfageheim”."))
  }

  @Test func theyAreNamedBesideWhatWasErasedHere() async throws {
    let desk = try await removed()
    for line in [
      "meeting new --date vandaag --template short", "meeting start", "record decision Ook_alfageheim",
    ] { #expect(await desk.run(line).code == 0) }
    let printed = await desk.run("redact --text Alfageheim --yes")
    #expect(printed.code == 0 && printed.out.contains("Gewist: besluit B2026-1.1"), "\(printed)")
    let left = desk.holding("Alfageheim")
    #expect(!left.isEmpty && desk.holding("alfageheim").isEmpty)
    for name in left { #expect(printed.err.contains("\(desk.path)/\(name)"), "\(printed)") }
  }

  /// Nobody knows what is in what cannot be read.
  @Test func aCopyThatCannotBeReadIsNotLeftOut() async throws {
    let (desk, copy) = (try await removed(), "state/copies/heide-00000000.00000000/map.jsonl")
    try FileManager.default.createDirectory(atPath: "\(desk.path)/\(copy)", withIntermediateDirectories: true)
    let printed = await desk.run("redact --text Betageheim --yes")
    #expect(printed.code == 74 && printed.err.contains(copy) && !printed.err.contains("Nergens"), "\(printed)")
  }

  /// The name of this group stands in its own copies, and cannot go.
  @Test func theNameOfTheGroupIsNotLookedForInItsOwnCopies() async throws {
    let desk = try await removed()
    let printed = await desk.run("redact --text Veen --yes")
    #expect(printed.err.contains("naam van de groep") && !printed.err.contains("/copies/"), "\(printed)")
  }

  // MARK: In a window that is open

  /// What one window had put aside, and one of an older version took up and changed, is on the disk no more.
  @Test func aLineThatOnlyAnOpenWindowHasGoesThere() async throws {
    let desk = await Desk.withRunningMeeting()
    let drafts = Drafts(state: desk.places.state)
    var one = SessionDrafts(drafts, group: "heideland")
    try one.keep("over Alfageheim", as: "note")
    try drafts.save(kind: "note", group: "heideland", text: "over iets anders")
    #expect(await desk.run("redact --text Alfageheim --yes").code == 66)
    #expect(one.erased() == ["note": ["over Alfageheim"]])
    #expect(drafts.load(kind: "note", group: "heideland") == "over iets anders")
  }

  // MARK: In files whose names are no text

  @Test(arguments: ["Heide", "H\u{E9}ide"])
  func aFileOfWhichTheNameIsNoTextIsErasedAsAnyOther(_ word: String) async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run("record decision Alfageheim_nul").code == 0)
    let group = try #require(desk.places.groups().first)
    let name = try #require(desk.holding("Alfageheim").first { $0.hasSuffix(".jsonl") && $0.contains("logboek") })
    let (path, folder) = ("\(desk.path)/\(name)", group.journal)
    let latin = word.unicodeScalars.map { CChar(truncatingIfNeeded: $0.value) }
    let there = Array("\(folder)/".utf8CString.dropLast()) + latin + [0]
    let file = there.dropLast() + Array("/\(word.utf8.count).jsonl".utf8CString)
    #expect(mkdir(there, 0o700) == 0 && rename(path, Array(file)) == 0)
    let printed = await desk.run("redact --text Alfageheim --yes")
    #expect(printed.code == 0 && printed.err.isEmpty && printed.out.contains("Gewist: besluit"), "\(printed)")
    #expect(rename(Array(file), path) == 0 && rmdir(there) == 0)
    #expect(desk.holding("Alfageheim").isEmpty)
    #expect(await desk.run("check").code == 0)
  }

  // MARK: In files of another device

  @Test func whatAnotherDeviceStillHasIsSaidUntilItIsGone() async throws {
    let (desk, other) = (await Desk.withRunningMeeting(), Desk())
    let there = "--folder \(desk.places.groupsRoot)"
    #expect(await other.run("record decision Ook_geheim_daar \(there)").code == 0)
    let file = try #require(desk.holding("Ook geheim daar").first)
    let device = other.places.device()
    let printed = await desk.run("redact B2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err.contains(device), "\(printed)")
    #expect(printed.err.contains("\(desk.path)/\(file)"), "\(printed)")
    let check = await desk.run("check")
    #expect(check.code == 0 && check.out.contains(", in orde"), "\(check)")
    #expect(check.out.contains("nog in een bestand van een ander apparaat") && check.out.contains(file), "\(check)")
    #expect(await other.run("decisions \(there)").code == 0)
    #expect(await desk.run("check").out.contains("ander apparaat") == false)
  }

  // MARK: By its number

  @Test func aNumberTakenTwiceIsNamedAsItIsShown() async throws {
    let (desk, other) = (await Desk.withRunningMeeting(), Desk())
    // Two devices that have not heard of each other yet.
    let (mine, theirs) = (desk.places.groupsRoot, other.places.groupsRoot)
    try FileManager.default.copyItem(atPath: mine, toPath: theirs)
    #expect(await desk.run("record decision Geheim_hier").code == 0)
    #expect(await other.run("record decision Geheim_daar").code == 0)
    let name = try #require(other.holding("Geheim daar").first { $0.hasPrefix("groups/") })
    try FileManager.default.copyItem(atPath: "\(other.path)/\(name)", toPath: "\(desk.path)/\(name)")
    let printed = await desk.run("redact --text Geheim --yes")
    let lines = printed.out.split(separator: "\n")
    #expect(lines.contains("Gewist: besluit B2026-1.1"), "\(printed)")
    #expect(lines.contains("Gewist: besluit B2026-1.1b"), "\(printed)")
  }
}
