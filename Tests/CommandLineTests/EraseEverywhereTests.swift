import Foundation
import Groups
import Journal
import Meetings
import Testing

@testable import CommandLine

/// `redact --text`: what was asked for is looked for wherever this device may have it, however it is spelled there.
@Suite struct EraseEverywhereTests {
  private static let group = "groups/trekkersgroep-heideland"

  private func put(_ text: String, _ name: String, _ desk: Desk) throws {
    let url = URL(filePath: desk.path + "/" + name)
    try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  private func closedMeeting(_ lines: String...) async -> Desk {
    let desk = await Desk.withRunningMeeting()
    for line in lines + ["meeting close"] {
      let printed = await desk.run(line)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
    return desk
  }

  // MARK: Half typed

  @Test func aDraftThatHoldsWhatWasAskedForGoes() async throws {
    let desk = await closedMeeting("record note Overleg_met_mevrouw_Voorbeeld_over_thuis")
    try put("mevrouw Voorbeeld belt terug", "state/drafts/note-heideland-1.txt", desk)
    try put("met MEVROUW\u{A0}Vóórbeeld\n", "state/drafts/editor-note-heideland-1.txt.save", desk)
    try put("Heel iets anders", "state/drafts/action-heideland-1.txt", desk)
    let printed = await desk.run(["wissen", "--text", "mevrouw voorbeeld", "--yes"])
    #expect(printed.code == 0 && printed.err.isEmpty, "\(printed)")
    #expect(
      printed.out.contains("Gewist: notitie") && printed.out.contains("wat je nog aan het typen was"), "\(printed)")
    #expect(desk.holding("Voorbeeld").isEmpty && desk.holding("Vóórbeeld").isEmpty)
    #expect(desk.holding("Heel iets anders").count == 1)
  }

  @Test func whatStandsOnlyInADraftIsFoundErasedAndSaid() async throws {
    let desk = await closedMeeting()
    try put("mevrouw Voorbeeld belt terug", "state/drafts/note-heideland-1.txt", desk)
    let asked = await desk.run(["wissen", "--text", "Mevrouw Voorbeeld"])
    #expect(asked.code == 64 && desk.holding("Voorbeeld").count == 1)
    let printed = await desk.run(["wissen", "--text", "Mevrouw Voorbeeld", "--yes"])
    #expect(printed.code == 0 && printed.err.isEmpty, "\(printed)")
    #expect(printed.out.hasPrefix("Gewist: wat je nog aan het typen was"), "\(printed)")
    #expect(desk.holding("Voorbeeld").isEmpty)
    #expect(await desk.run(["wissen", "--text", "Mevrouw Voorbeeld", "--yes"]).code == 66)
  }

  /// It cannot be read, so nobody knows what stands in it.
  @Test func aDraftThatCannotBeLookedThroughIsSaid() async throws {
    let desk = await closedMeeting("record note Overleg_met_mevrouw_Voorbeeld_over_thuis")
    try put("", "state/drafts/note-heideland-1.txt", desk)
    let file = try #require(FileHandle(forWritingAtPath: desk.path + "/state/drafts/note-heideland-1.txt"))
    try file.truncate(atOffset: 65 << 20)
    let printed = await desk.run(["wissen", "--text", "mevrouw voorbeeld", "--yes"])
    #expect(printed.code != 0 && printed.err.contains("note-heideland-1.txt"), "\(printed)")
  }

  // MARK: Files of somebody

  @Test func editedMinutesThatHoldItAreNamed() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw_Voorbeeld")
    let minutes = "\(Self.group)/verslagen/2026-1/verslag.md"
    try put("# Verslag\n\nOok mevrouw\n**Voorbeeld** was ziek.\n", minutes, desk)
    let printed = await desk.run(["wissen", "--text", "mevrouw voorbeeld", "--yes"])
    #expect(printed.code == 0 && printed.err.contains(desk.path + "/" + minutes), "\(printed)")
    // Nothing but those minutes holds it now, and that is what is said.
    let again = await desk.run(["wissen", "--text", "mevrouw voorbeeld", "--yes"])
    #expect(again.code == 66 && again.err.contains(desk.path + "/" + minutes), "\(again)")
    #expect(!again.err.contains("Nergens staat"))
  }

  @Test(arguments: [
    "verslagen/2026-1/kopie.txt", "verslagen oud/2026-1/verslag.md", "verslagen/2026-1 - kopie/verslag.html",
    "lijst.md", "leden.csv", "zonder naam", ".verborgen", ".map/lijst.json", "oud/logboek/2026/x.jsonl",
    "logboek/2026/x.jsonl.bak", "a/b/c/d/e/f/g/lijst.ics",
  ])
  func aCopyBesideTheMinutesIsNamed(name: String) async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw_Voorbeeld")
    let text =
      name.hasSuffix("html") ? "<p>Geheim van <b>mevrouw</b>&nbsp;Voorbeeld</p>" : "Geheim van mevrouw Voorbeeld"
    try put(text, "\(Self.group)/\(name)", desk)
    try put("Niets bijzonders", "\(Self.group)/anders.md", desk)
    let printed = await desk.run("wissen B2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err.contains("\(Self.group)/\(name)"), "\(printed)")
    #expect(!printed.err.contains("anders.md") && !printed.err.contains("verslagen/2026-1/verslag.md"), "\(printed)")
  }

  @Test func aJournalElsewhereInTheFolderIsNamed() async throws {
    let desk = await closedMeeting(#"record decision Een_"geheim"_van_mevrouw_Voorbeeld"#)
    let (folder, old) = ("\(desk.path)/\(Self.group)", "\(desk.path)/\(Self.group)/oud")
    try FileManager.default.createDirectory(atPath: old, withIntermediateDirectories: true)
    try FileManager.default.copyItem(atPath: "\(folder)/logboek", toPath: "\(old)/logboek")
    let printed = await desk.run(["wissen", "--text", "\"geheim\" van mevrouw", "--yes"])
    let left = desk.holding("van mevrouw")
    #expect(printed.code == 0 && left.count == 1 && left.allSatisfy { $0.hasPrefix("\(Self.group)/oud/") }, "\(left)")
    for name in left { #expect(printed.err.contains("\(desk.path)/\(name)"), "\(printed)") }
  }

  /// Tables of older programs are not UTF-8, and pictures hold anything.
  @Test func otherBytesThanTextAreReadAsWhatTheyAre() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw_Vóórbeeld")
    let folder = "\(desk.path)/\(Self.group)"
    try #require("Geheim van mevrouw Vóórbeeld;1".data(using: .isoLatin1)).write(to: URL(filePath: folder + "/a.csv"))
    try Data("\u{0}Geheim van mevrouw Vóórbeeld".utf8).write(to: URL(filePath: folder + "/b.jpg"))
    let printed = await desk.run("wissen B2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err.contains("a.csv") && !printed.err.contains("b.jpg"), "\(printed)")
  }

  @Test(arguments: [["B2026-1.1"], ["--text", "geheim van mevrouw"]])
  func aCopyOfTheGroupIsNamed(words: [String]) async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    let copy = "\(desk.path)/groups/kopie"
    try FileManager.default.copyItem(atPath: "\(desk.path)/\(Self.group)", toPath: copy)
    let here = ["wissen", "--yes", "--group", "trekkersgroep-heideland"] + words
    let printed = await desk.run(here)
    #expect(printed.code == 0 && printed.err.contains("een kopie van deze groep: \(copy)."), "\(printed)")
    #expect(desk.holding("Geheim van mevrouw").allSatisfy { $0.hasPrefix("groups/kopie/") })
    // What is said is what to do.
    #expect(await desk.run(["wissen", "--yes", "--group", "kopie"] + words).code == 0)
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
    #expect(await !desk.run(here).err.contains("kopie"))
  }

  /// A device that hears of the erasing says so as well, of words that it had itself.
  @Test func anotherDeviceNamesTheCopyToo() async throws {
    let (desk, other) = (await closedMeeting(), Desk())
    let group = ["--folder", "\(desk.path)/groups", "--group", "trekkersgroep-heideland"]
    #expect(await other.run(["meeting", "new", "--date", "1-12-2026", "--template", "short"] + group).code == 0)
    #expect(await other.run(["record", "point", "Geheim van mevrouw"] + group).code == 0)
    let copy = "\(desk.path)/groups/kopie"
    try FileManager.default.copyItem(atPath: "\(desk.path)/\(Self.group)", toPath: copy)
    #expect(await desk.run(["wissen", "--text", "geheim van", "--yes"] + group).code == 0)
    let printed = await other.run(["decisions"] + group)
    #expect(printed.err.contains("een kopie van deze groep: \(copy)."), "\(printed)")
    let again = await other.run(["decisions"] + group)
    #expect(!again.err.contains("kopie"), "\(again)")
  }

  @Test func whatGitKeepsIsSaid() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    try put("Geheim van mevrouw", "groups/.git/COMMIT_EDITMSG", desk)
    let printed = await desk.run("wissen B2026-1.1 --yes")
    #expect(
      printed.code == 0 && printed.err.contains("Git bewaart de geschiedenis van \(desk.path)/groups"), "\(printed)")
  }

  @Test func whatAKilledProgramLeftBesideTheJournalGoes() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    for name in desk.holding("Geheim van mevrouw") where name.hasSuffix(".jsonl") {
      let url = URL(filePath: "\(desk.path)/\(name)")
      let left = url.deletingLastPathComponent().appending(path: ".\(url.lastPathComponent).abc123.part")
      try FileManager.default.copyItem(at: url, to: left)
    }
    let printed = await desk.run("wissen B2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err.isEmpty, "\(printed)")
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
  }

  // MARK: Spelled otherwise

  @Test(arguments: [
    "mevrouw  Voorbeeld", "mevrouw\u{A0}Voorbeeld", "MEVROUW VÓÓRBEELD", "mevrouw Voor\u{AD}beeld",
    "mevrouw\u{202F}voorbeeld",
    "mevrouw Vo\u{301}orbeeld", "mevr\u{200B}ouw Voorbeeld",
  ])
  func theSameWordsSpelledOtherwiseAreFound(written: String) async throws {
    let desk = await closedMeeting()
    #expect(await desk.run("meeting new --date 1-12-2026 --template short").code == 0)
    #expect(await desk.run(["record", "point", "Over \(written) thuis"]).code == 0)
    let printed = await desk.run(["wissen", "--text", "mevrouw voorbeeld", "--yes"])
    #expect(printed.code == 0, "\(printed)")
    // The other way round as well.
    #expect(await desk.run(["record", "point", "Over mevrouw Voorbeeld thuis"]).code == 0)
    #expect(await desk.run(["wissen", "--text", written, "--yes"]).code == 0)
    for part in ["oorbeeld", "eeld thuis", "ÓÓRBEELD"] { #expect(desk.holding(part).isEmpty, "\(part)") }
  }

  @Test(arguments: ["oost‑west", "oost–west", "oost\u{2010}west"])
  func hyphensAreAlike(written: String) async throws {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run(["record", "note", "Route \(written) besproken"]).code == 0)
    #expect(await desk.run(["wissen", "--text", "oost-west", "--yes"]).code == 0)
    #expect(desk.holding("besproken").isEmpty)
  }

  // MARK: What is kept elsewhere

  @Test func whatWasKeptForAQuickStartUnderAnotherNameGoes() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    try put("…Geheim van mevrouw…", "state/snapshots/heideland-00000000.bin", desk)
    #expect(await desk.run("wissen B2026-1.1 --yes").code == 0)
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
  }

  @Test func aBackupPutBackShowsNothingThatWasErased() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    let (group, backup) = (desk.path + "/" + Self.group, desk.path + "/backup")
    try FileManager.default.copyItem(atPath: group, toPath: backup)
    #expect(await desk.run("wissen B2026-1.1 --yes").code == 0)
    try FileManager.default.removeItem(atPath: group)
    try FileManager.default.moveItem(atPath: backup, toPath: group)
    let printed = await desk.run("decisions")
    #expect(printed.out.contains("(gewist)") && !printed.out.contains("Geheim"), "\(printed)")
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
    #expect(await desk.run(["member", "add", "NWC Zuid", "--role", "NWC"]).code == 0)
    #expect(await desk.run("check").code == 0)
  }

  /// A back-up that is put beside the group, under a name of its own, shows nothing of it either.
  @Test func aBackupUnderAnotherNameShowsNothingThatWasErased() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    try FileManager.default.copyItem(atPath: desk.path + "/" + Self.group, toPath: desk.path + "/backup")
    #expect(await desk.run("wissen B2026-1.1 --yes").code == 0)
    #expect(await desk.run("member add NWC_Zuid --role NWC").code == 0)
    try FileManager.default.moveItem(atPath: desk.path + "/backup", toPath: desk.path + "/groups/van-mei")
    let printed = await desk.run("decisions --group van-mei")
    #expect(printed.out.contains("(gewist)") && !printed.out.contains("Geheim"), "\(printed)")
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
    // What else was recorded since does not come along: it is another place.
    #expect(await desk.run("search Zuid --group van-mei").out.isEmpty)
    #expect(await desk.run("check --group van-mei").code == 0)
  }

  /// Another device carried it out as well; the one that erased is not there when the back-up is put back.
  @Test func aBackupPutBackShowsNothingOnAnotherDeviceEither() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    let (group, backup, other) = (desk.path + "/" + Self.group, desk.path + "/backup", Desk())
    #expect(await other.run("decisions --folder \(desk.path)/groups").out.contains("Geheim"))
    try FileManager.default.copyItem(atPath: group, toPath: backup)
    #expect(await desk.run("wissen B2026-1.1 --yes").code == 0)
    #expect(await other.run("decisions --folder \(desk.path)/groups").code == 0)
    let kept = other.holding("text-redacted")
    #expect(kept.count == 1 && kept.allSatisfy { $0.hasSuffix("/erasings.jsonl") }, "\(kept)")
    try FileManager.default.removeItem(atPath: group)
    try FileManager.default.moveItem(atPath: backup, toPath: group)
    let printed = await other.run("decisions --folder \(desk.path)/groups")
    #expect(printed.out.contains("(gewist)") && !printed.out.contains("Geheim"), "\(printed)")
    #expect(desk.holding("text-redacted").contains { $0.hasPrefix(Self.group) })
    #expect(await other.run("check --folder \(desk.path)/groups").code == 0)
    // The device that erased it finds its own lines there, and cleans them.
    #expect(await desk.run("decisions").out.contains("(gewist)"))
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
    #expect(await desk.run("check").code == 0)
  }

  // MARK: The name of the group

  @Test func theNameOfTheGroupIsSaid() async throws {
    let desk = await closedMeeting("record note Dag_in_Heideland")
    let both = await desk.run(["wissen", "--text", "heideland", "--yes"])
    #expect(both.code == 0 && both.err.contains("naam van de groep"), "\(both)")
    let alone = await desk.run(["wissen", "--text", "heideland", "--yes"])
    #expect(alone.code == 66 && alone.err.contains("naam van de groep") && !alone.err.contains("Nergens"), "\(alone)")
  }

  // MARK: Unfinished

  @Test func checkAndInfoSayWhatIsUnfinished() async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    let other = desk.path + "/state/copies/vast-00000000/map.jsonl"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    #expect(await desk.run("wissen B2026-1.1 --yes").code != 0)
    for command in ["check", "info"] {
      let printed = await desk.run(command)
      #expect((printed.out + printed.err).contains("nog niet overal gewist"), "\(command): \(printed)")
    }
    let check = await desk.run("check")
    #expect(check.code != 0 && !check.out.contains(", in orde"), "\(check)")
    try FileManager.default.removeItem(atPath: other)
    #expect(await desk.run("decisions").code == 0)
    #expect(await desk.run("check").code == 0)
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
  }

  @Test(arguments: [["B2026-1.1"], ["--text", "geheim van mevrouw"]])
  func aSecondTimeItGoesOn(words: [String]) async throws {
    let desk = await closedMeeting("record decision Geheim_van_mevrouw")
    let other = desk.path + "/state/copies/vast-00000000/map.jsonl"
    try FileManager.default.createDirectory(atPath: other, withIntermediateDirectories: true)
    #expect(await desk.run(["wissen", "--yes"] + words).code != 0)
    let still = await desk.run(["wissen", "--yes"] + words)
    #expect(still.code == 74 && still.err.contains("Nog niet alles is gewist"), "\(still)")
    #expect(!still.err.contains("Nergens") && !still.err.contains("al gewist"), "\(still)")
    try FileManager.default.removeItem(atPath: other)
    let done = await desk.run(["wissen", "--yes"] + words)
    #expect(done.code == 0 && (done.out + done.err).contains("nu uit de bestanden van dit apparaat weg"), "\(done)")
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
  }
}
