import Foundation
import Journal
import Meetings
import Testing

@testable import CommandLine

/// What is said where something of a journal is gone, changed, or of another time.
struct ThingsMissingTests {
  private func desk() async throws -> (desk: Desk, journals: [String]) {
    let desk = Desk()
    for line in ["group new Heideland", "meeting new --date vandaag", "meeting start", "record decision Eerst_dit"] {
      #expect(await desk.run(line).code == 0)
    }
    let root = desk.places.groupsRoot
    let names = FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []
    return (desk, names.filter { $0.hasSuffix(".jsonl") }.sorted().map { "\(root)/\($0)" })
  }

  private func journal(with text: String, among journals: [String]) throws -> String {
    try #require(journals.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains(text) == true })
  }

  @Test(arguments: ["decisions", "actions", "meetings", "minutes", "search x", "parels --chosen"])
  func everyListPutsBackEntriesThatAreGone(command: String) async throws {
    let (desk, journals) = try await desk()
    #expect(await !desk.run(command).err.contains("kopie"))
    try FileManager.default.removeItem(atPath: try journal(with: "Eerst dit", among: journals))
    let printed = await desk.run(command)
    #expect(
      printed.err.contains("1 regel was weg uit de map van de groep en is teruggezet uit de kopie op dit apparaat."))
    #expect(printed.code == 0)
    #expect(await !desk.run(command).err.contains("kopie"))
  }

  @Test func aJournalThatIsGoneIsNoNewGroup() async throws {
    let (desk, _) = try await desk()
    let folder = desk.places.groupsRoot + "/heideland"
    try FileManager.default.removeItem(atPath: folder + "/logboek")
    for line in ["decisions", "check", "decisions --group heideland"] {
      let printed = await desk.run(line)
      #expect(printed.code == 65 && printed.out.isEmpty)
      #expect(printed.err.hasPrefix("Het logboek van \(folder) is weg."))
      #expect(printed.err.contains(desk.places.state + "/copies/heideland-"))
    }
    #expect(desk.places.lookForGroups().remark?.nl.hasPrefix("Het logboek van \(folder) is weg.") == true)
  }

  /// A sync client puts it back under another name: nobody then needs a back-up.
  @Test(arguments: ["Logboek", "LOGBOEK", "logboek (1)"])
  func aJournalUnderAnotherNameIsNamed(name: String) async throws {
    let (desk, _) = try await desk()
    let folder = desk.places.groupsRoot + "/heideland"
    #expect(rename(folder + "/logboek", "\(folder)/\(name)") == 0)
    let dutch = await desk.run("decisions").err
    #expect(dutch.contains("de map heet nu “\(name)”") && !dutch.contains("reservekopie"), "\(dutch)")
    let english = await desk.run("decisions --language en").err
    #expect(english.contains("its folder is called “\(name)” now") && !english.contains("backup"), "\(english)")
    let remark = GroupFolder(path: folder).remarkOfGoneJournal(state: desk.places.state, signs: [], isGone: false)
    #expect(remark?.nl.contains("de map heet nu “\(name)”") == true)
    // An empty folder, or one of two, tells nothing.
    try FileManager.default.copyItem(atPath: "\(folder)/\(name)", toPath: folder + "/logboek 7")
    #expect(await desk.run("decisions").err.contains("reservekopie"))
  }

  /// A disk that is not there leaves an empty folder in its place.
  @Test func anEmptyFolderOfGroupsTellsWhatStoodThere() async throws {
    let (desk, _) = try await desk()
    #expect(await Desk().run("decisions").err.hasPrefix("Er is nog geen groep in "))
    try FileManager.default.moveItem(atPath: desk.places.groupsRoot + "/heideland", toPath: desk.path + "/aside")
    let dutch = await desk.run("decisions")
    #expect(dutch.code == 66 && dutch.err.contains("is leeg; eerder stond daarin heideland."), "\(dutch)")
    #expect(dutch.err.contains("trekkersgroep groep nieuw NAAM") || dutch.err.contains("group new"), "\(dutch)")
    let english = await desk.run("decisions --language en")
    #expect(english.code == 66 && english.err.contains("is empty; it held heideland."), "\(english)")
    #expect(
      await desk.run("record note x").err.hasSuffix(
        "NAAM. Er is nu niets vastgelegd: geef de opdracht daarna opnieuw.\n"))
    let found = desk.places.lookForGroups()
    #expect(found.isWhole && found.folders.isEmpty && found.remark?.nl.contains("eerder stond daarin") == true)
    #expect(await desk.run("group new Veenland").code == 0)
    #expect(desk.places.lookForGroups().remark == nil)
  }

  /// What cannot be recorded now must not look as if it were kept.
  @Test(arguments: ["journal", "folder", "disk", "file", "strays"], ["nl", "en"])
  func aCommandThatRecordsNothingSaysSo(part: String, language: String) async throws {
    let (desk, _) = try await desk()
    try await takeAway(part, from: desk)
    let again =
      language == "nl"
      ? "Er is nu niets vastgelegd: geef de opdracht daarna opnieuw.\n"
      : "Nothing was recorded now: give the command again after that.\n"
    for line in [
      "record note x", "record decision x", "record action x", "record point x", "meeting close", "meeting start",
      "action done A1", "action drop A1", "member add x", "meeting new --date vandaag",
    ] {
      let printed = await desk.run("\(line) --language \(language)")
      #expect(printed.code == 65 && printed.err.hasSuffix(again), "\(line): \(printed)")
    }
    let erasing = await desk.run("redact --text Eerst --yes --language \(language)").err
    #expect(erasing.contains(language == "nl" ? "Er is nu niets gewist:" : "Nothing was erased now:"), "\(erasing)")
    for line in ["decisions", "search x", "meetings", "actions", "minutes", "check --group heideland"] {
      let printed = await desk.run("\(line) --language \(language)")
      #expect(
        printed.code == 65 && !printed.err.contains(language == "nl" ? "opdracht" : "give the command"), "\(printed)")
    }
  }

  private func takeAway(_ part: String, from desk: Desk) async throws {
    let (root, manager) = (desk.places.groupsRoot, FileManager.default)
    let group = GroupFolder(path: root + "/heideland")
    switch part {
    case "journal": try manager.moveItem(atPath: group.journal, toPath: desk.path + "/aside")
    case "disk": try manager.moveItem(atPath: root, toPath: desk.path + "/aside")
    case "file":
      try manager.moveItem(atPath: group.journal, toPath: desk.path + "/aside")
      try Data("x".utf8).write(to: URL(filePath: group.journal))
    case "folder":
      try manager.moveItem(atPath: group.path, toPath: desk.path + "/aside")
      try manager.createSymbolicLink(atPath: group.path, withDestinationPath: group.path)
    default:
      let year = group.journal + "/2026"
      try manager.moveItem(atPath: year, toPath: year + "-weg")
      try Data("x".utf8).write(to: URL(filePath: year))
      #expect(await desk.run("record decision Wacht").code == 75)
      try manager.moveItem(atPath: group.path, toPath: desk.path + "/aside")
    }
  }

  @Test func checkNamesTheCopyOfAChangedLine() async throws {
    let (desk, journals) = try await desk()
    let path = try journal(with: "Eerst dit", among: journals)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try text.replacing("Eerst dit", with: "Eerst dat").write(toFile: path, atomically: true, encoding: .utf8)
    let printed = await desk.run("check")
    #expect(printed.out.contains("Van 1 veranderde regel heeft dit apparaat nog een kopie zoals het was."))
    let copy = try #require(printed.out.split(separator: "\n").first { $0.contains("/copies/") })
    let source = copy.trimmingCharacters(in: .whitespaces)
    try FileManager.default.copyItem(atPath: source, toPath: desk.places.groupsRoot + "/heideland/logboek/terug.jsonl")
    #expect(await desk.run("decisions").out.contains("Eerst dit"))
    #expect(await !desk.run("check").out.contains("zoals het was"))
  }

  @Test func aTimeThatIsStillToComeIsTold() async throws {
    let (desk, _) = try await desk()
    let ahead = Instant(milliseconds: Desk.today.instant.milliseconds + 86_400_000)
    let writer = JournalWriter(
      folder: GroupFolder(path: desk.places.groupsRoot + "/heideland"), state: desk.places.state + "/else",
      device: "zzzz", program: "trekkersgroep 0.1.0", signs: [], now: { ahead })
    _ = try await writer.record(Act([GroupFounded(name: "Heideland", scale: .network)]), after: nil)
    await writer.close()
    #expect(await desk.run("record decision Daarna_dit").code == 0)
    let printed = await desk.run("check")
    #expect(printed.out.contains("1 regel draagt een tijd die nog moet komen") && printed.code == 0)
    #expect(try await desk.list("groups", "check --json")[0]["future"] as? Int == 1)
  }

  @Test(arguments: [
    "group --language en", "--language en group", "meeting --folder /x", "--folder /x meeting", "record --json",
    "member --zzz", "action --group x",
  ])
  func aCommandWithoutItsSecondWordIsTold(line: String) async {
    let printed = await Desk().run(line)
    #expect(printed.code == 64 && printed.out.isEmpty)
    #expect(printed.err.hasPrefix(line.contains("language") ? "Add a command after" : "Na “"))
  }

  @Test(arguments: ["search foo:x", "search status:foo", "search sleutel:x", "search jaar:x"])
  func aSearchThatIsNotUnderstoodIsNotDone(line: String) async throws {
    let printed = await (try desk()).desk.run(line)
    #expect(printed.code == 64 && printed.out.isEmpty && !printed.err.contains("Niets gevonden"))
  }

  @Test func whatNobodyCanSeeIsNoText() async throws {
    let desk = try await desk().desk
    let empty = await desk.run(["record", "decision", "\u{200B}\u{2060}\u{FEFF} \u{200D}"])
    #expect(empty.code == 64 && empty.err.contains("Er staat nog geen tekst"))
    let family = "\u{1F468}\u{200D}\u{1F469}\u{200D}\u{1F467}"
    #expect(
      await desk.run(["record", "decision", "a\u{200B}b \(family) \u{2764}\u{FE0F} 1\u{FE0F}\u{20E3}"]).code == 0)
    let texts = try await desk.list("decisions", "decisions --json").compactMap { $0["text"] as? String }
    #expect(texts.last == "ab \(family) \u{2764}\u{FE0F} 1\u{FE0F}\u{20E3}")
  }

  @Test func aTextThatIsTooLongIsMeasured() async throws {
    let desk = try await desk().desk
    let printed = await desk.run(["record", "decision", String(repeating: "a", count: 17_408)])
    #expect(printed.code == 64 && printed.err.contains("17 kilobyte"))
  }
}
