import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite struct PlacesTests {
  private func places(_ folder: String? = nil, _ variables: [String: String] = [:]) -> Places {
    Places.resolve(folder: folder, home: "/home/a", workingFolder: "/here") { variables[$0] }
  }

  @Test func withoutAnythingSaidEverythingIsAtHome() {
    #expect(
      places()
        == Places(
          groupsRoot: "/home/a/Trekkersgroepen", config: "/home/a/.config/trekkersgroep",
          state: "/home/a/.local/state/trekkersgroep"))
  }

  @Test func whatIsSaidCountsInItsOrder() {
    let variables = [
      "TREKKERSGROEP_FOLDER": "/variable/", "XDG_CONFIG_HOME": "/config", "XDG_STATE_HOME": "relative/state",
    ]
    #expect(places(nil, variables).groupsRoot == "/variable")
    #expect(places("/said", variables).groupsRoot == "/said")
    #expect(places("said/here//", variables).groupsRoot == "/here/said/here")
    #expect(places("~/said").groupsRoot == "/home/a/said")
    #expect(places("", variables).groupsRoot == "/variable")
    #expect(places(nil, variables).config == "/config/trekkersgroep")
    #expect(places(nil, variables).state == "/home/a/.local/state/trekkersgroep")
  }

  @Test func withoutItsVariableTheHomeIsWhatTheSystemKnows() {
    #expect(System.home { $0 == "HOME" ? "/home/b" : nil } == "/home/b")
    let known = System.home { _ in nil }
    #expect(known.hasPrefix("/") && known == FileManager.default.homeDirectory(forUser: NSUserName())?.path)
  }

  @Test(arguments: [
    ("Heideland", "heideland"), ("Trekkersgroep 's-Heerenberg & Ëlst!", "trekkersgroep-s-heerenberg-elst"),
    ("../../etc/passwd", "etc-passwd"), ("", "groep"), ("...", "groep"), ("\u{1F600}", "groep"),
    ("e\u{301}e\u{301}n", "een"), ("Łódź ﬁ ß", "lodz-ss"), ("a\u{0}b\nc", "a-b-c"), ("-rf", "rf"),
    ("æ  --  œ", "ae-oe"), ("Ĥeķ Ŵŷ Ðþ ’t", "hek-wy-dth-t"),
    (String(repeating: "x", count: 300), String(repeating: "x", count: 48)),
  ])
  func namesBecomeFitForFiles(name: String, slug: String) {
    #expect(Slug.of(name, empty: "groep") == slug)
  }

  @Test(arguments: ["con", "NUL", "Aux.", "Com1", "lpt9", "prn"])
  func noFolderOfAGroupHasTheNameOfADevice(_ name: String) throws {
    let place = Workplace()
    let places = Places(groupsRoot: place.path + "/groups", config: place.path, state: place.path)
    let folder = try places.newGroupFolder(named: name)
    #expect(folder.path == "\(place.path)/groups/groep-\(Slug.of(name, empty: "groep"))")
    // One that was made before stays what it is.
    #expect(GroupFolder(path: "\(place.path)/groups/con").name == "con" && Slug.ofGroup("Conny") == "conny")
  }

  @Test func groupsAreFoldersWithAJournal() async throws {
    let workplace = Workplace()
    let places = Places(groupsRoot: workplace.path + "/groups", config: "", state: workplace.state)
    #expect(places.groups().isEmpty)
    let first = try places.newGroupFolder(named: "Heideland")
    #expect(first.name == "heideland")
    #expect(try places.newGroupFolder(named: "Heideland") == first, "an empty folder is taken")
    #expect(places.groups().isEmpty)
    _ = try await workplace.writer().record(act("een"), after: nil)
    #expect(places.groups() == [first])
    #expect(try places.newGroupFolder(named: "Heideland").name == "heideland-2")
    #expect(first.key != GroupFolder(path: "/elsewhere/heideland").key)
  }

  @Test func aGroupHasOneKeyHoweverItsFolderIsSpelled() async throws {
    let place = Workplace()
    try FileManager.default.createDirectory(atPath: place.path + "/groups/heideland", withIntermediateDirectories: true)
    symlink(place.path + "/groups", place.path + "/koppeling")
    for spelled in ["/koppeling", "/groups/.", "/groups/../groups", "//groups"] {
      let folder = GroupFolder(path: "\(place.path)\(spelled)/heideland")
      #expect(folder.key == place.group.key && folder.name == "heideland", "\(spelled)")
      // What is not there yet has the key that it will have.
      let coming = GroupFolder(path: "\(place.path)\(spelled)/nieuw")
      #expect(coming.key == GroupFolder(path: place.path + "/groups/nieuw").key, "\(spelled)")
    }
  }

  @Test func whatWaitsIsFoundThroughALinkAndUnderTheKeyOfThePathAsTyped() async throws {
    let place = Workplace()
    let files = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, below: place.group.path))
    _ = try await place.writer(files: files).record(act("een"), after: nil)
    try FileManager.default.createDirectory(atPath: place.group.path, withIntermediateDirectories: true)
    symlink(place.path + "/groups", place.path + "/koppeling")
    let linked = GroupFolder(path: place.path + "/koppeling/heideland")
    #expect(WaitingEntries.of(linked, state: place.state, signs: []).count == 1)
    // As version 0.1.0 kept it, which took the path as it was typed.
    let typed = Checksum.hex(Checksum.crc32(Array(linked.path.utf8)))
    try FileManager.default.moveItem(
      atPath: "\(place.state)/copies/\(place.group.key)", toPath: "\(place.state)/copies/heideland-\(typed)")
    #expect(WaitingEntries.of(linked, state: place.state, signs: []).count == 1)
    #expect(WaitingEntries.of(place.group, state: place.state, signs: place.signs).isEmpty)
  }

  @Test func aFileInThePlaceOfTheJournalIsTold() throws {
    let place = Workplace()
    try FileManager.default.createDirectory(atPath: place.group.path, withIntermediateDirectories: true)
    try Data("x".utf8).write(to: URL(fileURLWithPath: place.group.journal))
    let found = Places(groupsRoot: place.path + "/groups", config: "", state: place.state).lookForGroups()
    #expect(found.groups.isEmpty && !found.isWhole)
    #expect(found.remark?.nl.contains("\(place.group.journal) is geen map") == true)
  }

  @Test func whatCannotBeReadIsToldAndNotTakenForNothing() async throws {
    let workplace = Workplace()
    let places = Places(groupsRoot: workplace.path + "/groups", config: "", state: workplace.state)
    #expect(places.lookForGroups() == FoundGroups())
    let folder = try places.newGroupFolder(named: "Heideland")
    _ = try await workplace.writer().record(act("een"), after: nil)
    let files = FailingFiles(
      .init(fault: .error(.accessDenied), first: 1, isForever: true, below: folder.path, calls: ["target", "names"]))
    let found = places.lookForGroups(files: files)
    #expect(found.groups.isEmpty && found.unreadable.map(\.path) == [folder.path])
    #expect(found.remark?.nl.contains("je mag dit niet lezen") == true)
    #expect(throws: Trouble.self) { try places.newGroupFolder(named: "Heideland", files: files) }
    #expect(places.groups() == [folder])
    files.follow(.init(fault: .error(.accessDenied), first: 1, isForever: true, below: places.groupsRoot))
    #expect(places.lookForGroups(files: files).unreadable.map(\.path) == [places.groupsRoot])
  }

  @Test func anAttemptThatCameToNothingLeavesNoGroup() async throws {
    let workplace = Workplace()
    let places = Places(groupsRoot: workplace.path + "/groups", config: "", state: workplace.state)
    let folder = try places.newGroupFolder(named: "Heideland")
    let full = FailingFiles(.init(fault: .error(.noSpace), first: 1, isForever: true, calls: ["write"]))
    await #expect(throws: RecordFailure.self) {
      try await workplace.writer(files: full).record(act("een"), after: nil)
    }
    #expect(places.groups().isEmpty)
    #expect(try places.newGroupFolder(named: "Heideland") == folder, "folders without a file are taken")
    places.removeEmptyFolders(of: folder)
    #expect(!FileManager.default.fileExists(atPath: folder.path))
    _ = try await workplace.writer().record(act("een"), after: nil)
    places.removeEmptyFolders(of: folder)
    #expect(places.groups() == [folder])
    // Its journal taken away altogether, it is no free name: this device has a copy.
    try FileManager.default.removeItem(atPath: folder.journal + "/2026")
    #expect(places.groups() == [folder])
    #expect(try places.newGroupFolder(named: "Heideland").name == "heideland-2")
  }

  @Test func groupsOfAFolderThatIsNotThereAreNotForgotten() async throws {
    let workplace = Workplace()
    let root = FilePath.parent(workplace.group.path)
    let places = Places(groupsRoot: root, config: "", state: workplace.state)
    _ = try await workplace.writer().record(act("een"), after: nil)
    #expect(places.lookForGroups().lost.isEmpty)
    try FileManager.default.moveItem(atPath: root, toPath: root + "-elders")
    let looked = places.lookForGroups()
    #expect(looked.groups.isEmpty && looked.lost.map(\.folder) == [workplace.group])
    #expect(
      looked.remark?.nl.hasPrefix("De map \(root) is er niet; daarin stond \(workplace.group.name).") == true
        && looked.remark?.nl.contains("logboek van") == false)
    // Another folder, that never held that group, is just empty.
    let other = Places(groupsRoot: workplace.path + "/nergens", config: "", state: workplace.state)
    #expect(other.lookForGroups() == FoundGroups())
  }

  @Test func numbersInNamesOfGroupsCountByTheirValue() async throws {
    let workplace = Workplace()
    let root = FilePath.parent(workplace.group.path)
    let places = Places(groupsRoot: root, config: "", state: workplace.state)
    for name in ["groep-10", "groep-2", "groep-1", "anders"] {
      let year = "\(root)/\(name)/logboek/2026"
      try FileManager.default.createDirectory(atPath: year, withIntermediateDirectories: true)
      try Data("x".utf8).write(to: URL(filePath: year + "/x.jsonl"))
    }
    #expect(places.groups().map(\.name) == ["anders", "groep-1", "groep-2", "groep-10"])
  }

  @Test func theDeviceKeepsItsName() {
    let workplace = Workplace()
    let places = Places(groupsRoot: "", config: "", state: workplace.state)
    let name = places.device()
    #expect(name.wholeMatch(of: /[a-z2-9]{4}/) != nil)
    #expect(places.device() == name)
    try? "../x\n".write(toFile: workplace.state + "/device", atomically: false, encoding: .utf8)
    #expect(places.device().wholeMatch(of: /[a-z2-9]{4}/) != nil)
    // As after a power cut: what is kept names nobody, and from then on there is a name again.
    try? "".write(toFile: workplace.state + "/device", atomically: false, encoding: .utf8)
    let healed = places.device()
    #expect(places.device() == healed)
    let files = FailingFiles(.init(fault: .error(.readOnly), first: 1, isForever: true))
    #expect(Places(groupsRoot: "", config: "", state: "/nowhere").device(files: files).utf8.count == 4)
  }

  @Test func aNewFolderCanBeWritten() async throws {
    let workplace = Workplace()
    #expect(workplace.group.isWritable())
    _ = try await workplace.writer().record(act("een"), after: nil)
    #expect(workplace.group.isWritable())
  }

  @Test(.enabled(if: geteuid() != 0, "the system lets its own administrator write everywhere"))
  func aFolderThatCanOnlyBeReadIsKnown() async throws {
    let workplace = Workplace()
    _ = try await workplace.writer().record(act("een"), after: nil)
    chmod(workplace.group.journal, 0o500)
    defer { chmod(workplace.group.journal, 0o700) }
    #expect(!workplace.group.isWritable())
    #expect(workplace.freshReading().texts == ["een"])
  }

  @Test func everythingIsForItsOwnerWhateverTheMask() async throws {
    let workplace = Workplace()
    let old = umask(0)
    defer { umask(old) }
    let places = Places(groupsRoot: workplace.path + "/groups", config: "", state: workplace.state)
    _ = places.device()
    _ = try places.newGroupFolder(named: "Heideland")
    _ = try await workplace.writer().record(act("een"), after: nil)
    try Drafts(state: workplace.state).save(kind: "besluit", group: "heideland", text: "half")
    let export = workplace.group.minutes + "/1/verslag.md"
    _ = try ExportFile.write(export, Array("# A".utf8), manifest: ExportManifest(state: workplace.state))
    let all = FileManager.default.enumerator(atPath: workplace.path)?.compactMap { $0 as? String } ?? []
    #expect(all.count > 10)
    for path in all {
      let attributes = try FileManager.default.attributesOfItem(atPath: workplace.path + "/" + path)
      let isFolder = attributes[.type] as? FileAttributeType == .typeDirectory
      #expect(attributes[.posixPermissions] as? Int == (isFolder ? 0o700 : 0o600), "\(path)")
    }
  }
}
