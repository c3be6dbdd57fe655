import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite struct FileTests {
  private func text(_ path: String) -> String? { try? String(contentsOfFile: path, encoding: .utf8) }

  @Test(arguments: ["create", "write", "sync", "rename"])
  func whatFailsBesideAFileIsToldOfTheFile(_ call: String) {
    let place = Workplace()
    let path = place.path + "/a"
    let files = FailingFiles(FailingFiles.Plan(fault: .error(.noSpace), first: 1, below: place.path, calls: [call]))
    let trouble = #expect(throws: Trouble.self) { try SafeFile.replace(path, with: Array("nieuw".utf8), files: files) }
    #expect(trouble?.path == path, "\(files.log)")
  }

  @Test func aFileIsReplacedWholeOrNotAtAll() throws {
    let place = Workplace()
    let path = place.path + "/map/bestand.txt"
    try SafeFile.replace(path, with: Array("oud".utf8))
    var first = 1
    while true {
      let files = FailingFiles(.init(fault: .error(.noSpace), first: first, isForever: true, below: place.path))
      let isDone = (try? SafeFile.replace(path, with: Array("nieuw".utf8), files: files)) != nil
      #expect(text(path) == "nieuw" || (!isDone && text(path) == "oud"))
      try SafeFile.replace(path, with: Array("oud".utf8))
      if isDone { break }
      first += 1
    }
    #expect(first > 4)
  }

  @Test func aFileMayBearAnyTime() throws {
    let place = Workplace()
    let path = place.path + "/a"
    try SafeFile.replace(path, with: Array("a".utf8))
    // The year 2300: more nanoseconds than a number holds.
    try FileManager.default.setAttributes(
      [.modificationDate: Date(timeIntervalSince1970: 10_413_792_000)], ofItemAtPath: path)
    #expect(try SystemFiles().status(at: path).size == 1)
  }

  @Test func aSingleFailureLeavesNoHalfFileBehind() throws {
    let place = Workplace()
    for first in 1..<6 {
      let files = FailingFiles(.init(first: first, calls: ["write", "sync", "rename"]))
      try? SafeFile.replace(place.path + "/a", with: Array("nieuw".utf8), files: files)
    }
    #expect(Workplace.files(in: place.path) == [place.path + "/a"])
  }

  @Test func anExportNeverGoesOverWhatSomebodyChanged() throws {
    let place = Workplace()
    let manifest = ExportManifest(state: place.state)
    let path = place.group.minutes + "/2026-4/verslag.md"
    let second = place.group.minutes + "/2026-4/verslag-2.md"
    func export(_ text: String) throws -> ExportResult {
      try ExportFile.write(path, Array(text.utf8), manifest: manifest)
    }
    #expect(try export("een") == .written(path))
    #expect(try export("een") == .unchanged(path))
    #expect(try export("twee") == .written(path))
    try "twee, verbeterd".write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try export("drie") == .writtenBeside(path: second, kept: path))
    #expect(try export("vier") == .writtenBeside(path: second, kept: path))
    #expect(text(path) == "twee, verbeterd" && text(second) == "vier")
    try "ook veranderd".write(toFile: second, atomically: true, encoding: .utf8)
    #expect(try export("vijf").path.hasSuffix("/verslag-3.md"))
    #expect(text(second) == "ook veranderd")
    #expect(try export("twee, verbeterd") == .unchanged(path))
  }

  @Test func withoutItsMemoryAnExportGoesBeside() throws {
    let place = Workplace()
    let path = place.path + "/verslag"
    _ = try ExportFile.write(path, Array("een".utf8), manifest: ExportManifest(state: place.state))
    let forgotten = ExportManifest(state: place.state + "2")
    let result = try ExportFile.write(path, Array("twee".utf8), manifest: forgotten)
    #expect(result == .writtenBeside(path: path + "-2", kept: path))
  }

  @Test func anExportFollowsNoLink() throws {
    let place = Workplace()
    let target = place.path + "/doel"
    try "van een ander".write(toFile: target, atomically: true, encoding: .utf8)
    symlink(target, place.path + "/verslag.md")
    let manifest = ExportManifest(state: place.state)
    _ = try ExportFile.write(place.path + "/verslag.md", Array("een".utf8), manifest: manifest)
    #expect(text(target) == "van een ander")
    #expect(text(place.path + "/verslag-2.md") == "een")
  }

  @Test func draftsAreKeptApartAndForgotten() throws {
    let drafts = Drafts(state: Workplace().state)
    let (a, b) = ("besluit", "actie")
    #expect(drafts.load(kind: a, group: "heideland") == nil)
    try drafts.save(kind: a, group: "heideland", text: "één")
    try drafts.save(kind: a, group: "heideland!", text: "andere groep")
    try drafts.save(kind: b, group: "heideland", text: "")
    #expect(drafts.load(kind: a, group: "heideland") == "één")
    #expect(drafts.load(kind: a, group: "heideland!") == "andere groep")
    #expect(drafts.load(kind: b, group: "heideland") == "")
    try drafts.save(kind: a, group: "heideland", text: "twee")
    #expect(drafts.load(kind: a, group: "heideland") == "twee")
    try drafts.clear(kind: a, group: "heideland")
    try drafts.clear(kind: a, group: "heideland")
    #expect(drafts.load(kind: a, group: "heideland") == nil)
  }

  /// Half a text that comes back as if it were whole would be recorded as such.
  @Test func aDraftIsKeptWholeOrNotAtAll() throws {
    let drafts = Drafts(state: Workplace().state)
    let most = String(repeating: "b", count: Drafts.limit)
    try drafts.save(kind: "k", group: "g", text: most)
    #expect(drafts.load(kind: "k", group: "g") == most)
    #expect(throws: Trouble.self) { try drafts.save(kind: "k", group: "g", text: most + "é") }
    #expect(drafts.load(kind: "k", group: "g") == most)
    // Twenty lines of the longest text that can be recorded.
    #expect(Drafts.limit > 20 * EntryCodec.textLimit)
  }

  @Test func everyTroubleHasWordsInBothLanguages() {
    let causes: [Trouble.Cause] = [
      .replaced, .system(.noSpace), .system(.tooLarge), .system(.accessDenied), .system(.readOnly),
      .system(.inputOutput), .system(.notFound), .system(.link),
    ]
    for cause in causes {
      let trouble = Trouble(path: "/a/b", step: .write, cause: cause)
      #expect(trouble.text.nl.hasPrefix("/a/b: ") && trouble.text.nl != trouble.text.en)
      let failure = RecordFailure.notWritten(group: trouble, copy: trouble)
      #expect(failure.text.nl.contains(trouble.reason.nl) && failure.text.en.contains(trouble.reason.en))
    }
    #expect(RecordFailure.textTooLong(bytes: 17 * 1_024).text.nl.contains("17,0 kilobyte"))
    #expect(RecordFailure.entryTooLong(bytes: 131_073).text.en.contains("128.1 kilobyte"))
  }

  /// A number says nothing to anybody.
  @Test func noReasonIsANumber() {
    for number in Int32(0)...140 {
      for isReading in [true, false] {
        let reason = Errno(rawValue: number).reason(isReading: isReading)
        #expect(!(reason.nl + reason.en).contains { $0.isNumber })
        #expect(reason.nl != reason.en && !reason.nl.hasSuffix("."))
        let remark = Remark(file: "logboek", line: nil, kind: .unreadable(Errno(rawValue: number)))
        #expect(!remark.text.nl.contains { $0.isNumber })
      }
    }
    #expect(Errno.notFolder.reason(isReading: true).nl == "er staat iets anders waar een map hoort")
    #expect(Errno.accessDenied.reason(isReading: true).nl == "je mag dit niet lezen")
    #expect(Errno(rawValue: 9_999).reason(isReading: false).nl == "het systeem meldt een onbekende fout")
  }

  /// Each of these is another thing to do for whoever reads it.
  @Test func whatCanBeDoneAboutIsToldApart() {
    let numbers = [
      ENOSPC, EDQUOT, EROFS, EFBIG, EMFILE, ENAMETOOLONG, ELOOP, ESTALE, EIO, EACCES, ENOENT, ENOTDIR, EEXIST, ENOMEM,
    ]
    let reasons = numbers.map { Errno(rawValue: $0).reason(isReading: false) }
    #expect(Set(reasons.map(\.nl)).count == numbers.count && Set(reasons.map(\.en)).count == numbers.count)
    #expect(!reasons.contains { $0.nl.contains("onbekende fout") })
    #expect(Errno(rawValue: ETIMEDOUT).reason(isReading: false) == Errno(rawValue: ESTALE).reason(isReading: false))
  }

  /// A disk with bytes left may have no room for one more name.
  @Test(arguments: [Trouble.Step.create, .makeFolder]) func aDiskWithoutRoomForNamesIsNotOnlyCalledFull(
    _ step: Trouble.Step
  ) {
    let made = Trouble(path: "/a/b", step: step, .noSpace).reason
    #expect(made.nl == "de schijf is vol, of er passen geen bestanden meer bij" && made.en.contains("no more files"))
    #expect(Trouble(path: "/a/b", step: .write, .noSpace).reason.nl == "de schijf is vol")
  }

  @Test func openingNeverFollowsALinkNorWaitsForAPipe() throws {
    let place = Workplace()
    try "a".write(toFile: place.path + "/a", atomically: true, encoding: .utf8)
    symlink(place.path + "/a", place.path + "/link")
    mkfifo(place.path + "/pipe", 0o600)
    let files = SystemFiles()
    #expect(throws: Errno.link) { try files.openToRead(place.path + "/link") }
    files.close(try files.openToRead(place.path + "/pipe"))
    #expect(throws: Errno.invalid) { try files.contents(of: place.path + "/pipe", limit: 10) }
    #expect(throws: Errno.tooLarge) { try files.contents(of: place.path + "/a", limit: 0) }
    #expect(throws: Errno.exists) { try files.create(place.path + "/link") }
  }

  /// It is longer than anything this program writes, so it is somebody's; all of it stays.
  @Test func aFileThatIsTooLargeToCompareIsLeftAlone() throws {
    let place = Workplace()
    let path = place.path + "/verslag.md"
    let size = 64 << 20 + 1
    try Data().write(to: URL(fileURLWithPath: path))
    #expect(truncate(path, off_t(size)) == 0)
    let manifest = ExportManifest(state: place.state)
    let result = try ExportFile.write(path, Array("een".utf8), manifest: manifest)
    #expect(result == .writtenBeside(path: place.path + "/verslag-2.md", kept: path))
    #expect(try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int == size)
  }

  /// Some shared disks cannot flush a folder. That is no reason to refuse what is flushed itself; any other failure is.
  @Test(arguments: [(Errno.invalid, true), (.notSupported, true), (.inputOutput, false)])
  func aDiskThatCannotFlushAFolderIsUsed(error: Errno, isAccepted: Bool) async throws {
    let place = Workplace()
    try FileManager.default.createDirectory(atPath: place.path + "/map", withIntermediateDirectories: true)
    let files = FailingFiles(.init(fault: .error(error), first: 1, isForever: true, calls: ["sync"]))
    let trouble: Trouble?
    do throws(Trouble) {
      try files.syncFolder(place.path + "/map")
      trouble = nil
    } catch { trouble = error }
    #expect(trouble == (isAccepted ? nil : Trouble(path: place.path + "/map", step: .flush, error)))
  }

  @Test func aDraftIsWhereItIsSaidToBe() throws {
    let drafts = Drafts(state: Workplace().state)
    try drafts.save(kind: "notitie", group: "heideland", text: "half")
    #expect(try String(contentsOfFile: drafts.path(kind: "notitie", group: "heideland"), encoding: .utf8) == "half")
  }
}
