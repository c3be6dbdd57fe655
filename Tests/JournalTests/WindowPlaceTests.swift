import Foundation
import TestSupport
import Testing

@testable import Journal

/// Several windows of one device on one group, each with a place of its own for what is half typed.
@Suite struct WindowPlaceTests {
  private func session(_ place: Workplace, _ files: any FileSystem = SystemFiles()) -> SessionDrafts {
    SessionDrafts(Drafts(state: place.state, files: files), group: "heideland")
  }

  /// So many windows that are open.
  private func windows(_ count: Int, _ place: Workplace) -> [SessionDrafts] {
    (0..<count).map { _ in
      var window = session(place)
      #expect(window.takeUp("note") == nil)
      return window
    }
  }

  @Test func anOpenWindowsLineIsOfferedOnceThatIsGone() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("van een", as: "note")
    #expect(two.takeUp("note") == nil && two.takeUpAll("note").isEmpty)
    try two.keep("van twee", as: "note")
    one.end()
    var next = session(place)
    #expect(next.takeUp("note")?.line == "van een" && next.takeUp("note") == nil)
    two.end()
    #expect(next.takeUp("note")?.line == "van twee")
    next.end()
  }

  /// The next window that starts has what the first did not need.
  @Test func aPlaceThatWasTakenOverIsFreeOnceNothingIsLeftInIt() throws {
    let place = Workplace()
    var before = windows(2, place)
    try before[0].keep("een notitie", as: "note")
    try before[1].keep("nog een notitie", as: "note")
    try before[1].keep("een actie", as: "action")
    for index in before.indices { before[index].end() }
    var one = session(place)
    #expect(one.takeUp("note")?.line == "een notitie" && one.takeUp("action")?.line == "een actie")
    var two = session(place)
    #expect(two.takeUp("note") == nil)
    try one.keep("", as: "action")
    #expect(two.takeUp("note")?.line == "nog een notitie")
    one.end()
    two.end()
  }

  @Test func groupsHavePlacesOfTheirOwn() throws {
    let place = Workplace()
    var (one, other) = (session(place), SessionDrafts(Drafts(state: place.state), group: "veen"))
    try one.keep("heide", as: "note")
    try other.keep("veen", as: "note")
    one.end()
    other.end()
    var (veen, heide) = (SessionDrafts(Drafts(state: place.state), group: "veen"), session(place))
    #expect(veen.takeUp("note")?.line == "veen" && heide.takeUp("note")?.line == "heide")
    veen.end()
    heide.end()
  }

  @Test func oneOfManyThatStartAtOnceGetsTheLine() async throws {
    for _ in 0..<40 {
      let place = Workplace()
      var before = session(place)
      try before.keep("half", as: "note")
      before.end()
      let drafts = Drafts(state: place.state)
      let taken = await withTaskGroup(of: (SessionDrafts, String?).self) { group in
        for _ in 0..<6 {
          group.addTask {
            var window = SessionDrafts(drafts, group: "heideland")
            let found = window.takeUp("note")
            return (window, found?.line)
          }
        }
        // Every window stays open until all have started.
        return await group.reduce(into: []) { $0.append($1) }
      }
      #expect(taken.compactMap(\.1) == ["half"] && taken.count == 6)
    }
  }

  /// Between being begun and being another program, a program that is started has every file of this one.
  @Test func aProgramThatIsBeingStartedHoldsNoPlace() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("half", as: "note")
    let folder = place.state + "/windows"
    let name = try #require(try FileManager.default.contentsOfDirectory(atPath: folder).first)
    let file = try SystemFiles().status(at: "\(folder)/\(name)").identity
    let isOpen = { (number: Int32) in (try? SystemFiles().status(of: Descriptor(number)))?.identity == file }
    let theirs = (0..<1_024).filter(isOpen).map { dup($0) }
    #expect(theirs.count == 1)
    one.end()
    var next = session(place)
    #expect(next.takeUp("note")?.line == "half")
    for number in theirs { close(number) }
    next.end()
  }

  /// Of what an older version kept, in whatever place.
  @Test(arguments: 1...9) func whatStandsInAnyPlaceIsTakenUp(number: Int) throws {
    let place = Workplace()
    let word = number == 1 ? "note" : "note-\(number)"
    try Drafts(state: place.state).save(kind: word, group: "heideland", text: "half")
    var next = session(place)
    #expect(next.takeUp("note")?.line == "half")
    try next.keep("half en meer", as: "note")
    #expect(Drafts(state: place.state).load(kind: word, group: "heideland") == "half en meer")
    next.end()
  }

  /// The tenth has no place: it is offered nothing of the others, who are all open, and nobody loses anything.
  @Test func moreWindowsThanPlacesKeepTheirLinesBesideEachOther() throws {
    let place = Workplace()
    var nine = windows(9, place)
    try nine[0].keep("van de eerste", as: "note")
    var (tenth, eleventh) = (session(place), session(place))
    #expect(tenth.takeUp("note") == nil)
    try tenth.keep("van de tiende", as: "note")
    try eleventh.keep("van de elfde", as: "note")
    for index in nine.indices.dropFirst() { try nine[index].keep("van \(index + 1)", as: "note") }
    try tenth.keep("van de tiende en meer", as: "note")
    for index in nine.indices { nine[index].end() }
    tenth.end()
    eleventh.end()
    var next = session(place)
    let left = next.takeUpAll("note").map(\.line)
    // Eleven lines in nine places: two gave way, and that only then.
    #expect(Set(left).isSuperset(of: ["van de eerste", "van de elfde", "van de tiende en meer"]) && left.count == 9)
    next.end()
  }

  @Test(arguments: [ENOLCK, EOPNOTSUPP, ENOSYS, EINVAL, EIO, EINTR]) func aDiskWithoutLocksLosesNothing(
    _ number: Int32
  ) throws {
    let place = Workplace()
    let files = {
      FailingFiles(.init(fault: .error(Errno(rawValue: number)), first: 1, isForever: true, calls: ["lock"]))
    }
    let watched = files()
    var (one, two) = (session(place, watched), session(place, files()))
    try one.keep("van een", as: "note")
    #expect(two.takeUp("note")?.line == "van een")
    try one.keep("van een en meer", as: "note")
    try two.keep("van twee", as: "note")
    let (first, second) = (try one.lend("een", of: "action"), try two.lend("twee", of: "action"))
    #expect(first.text == "een" && second.text == "twee")
    #expect(watched.openCount == 0)
    var next = session(place, files())
    #expect(next.takeUpAll("note").map(\.line) == ["van een en meer", "van twee"])
  }

  /// Nothing can be written there: nothing is said of it either but where a line is to be kept.
  @Test func aStateFolderThatCannotBeWrittenHoldsUpNothing() throws {
    let place = Workplace()
    try Drafts(state: place.state).save(kind: "note", group: "heideland", text: "half")
    for call in ["makeFolder", "openToAdd", "target"] {
      let files = FailingFiles(.init(fault: .error(.readOnly), first: 1, isForever: true, calls: [call]))
      var next = session(place, files)
      #expect(next.takeUp("note")?.line == "half")
    }
  }

  @Test func theFilesOfPlacesAreForTheirOwnerAloneAndStay() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("half", as: "note")
    one.end()
    let folder = place.state + "/windows"
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.count == 1)
    for (path, mode) in [(folder, 0o700)] + names.map({ ("\(folder)/\($0)", 0o600) }) {
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.posixPermissions] as? Int == mode)
    }
    // An erasing looks for words: there are none in these.
    _ = try Drafts(state: place.state).forget { _ in true }
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == names)
  }

  // MARK: In an editor

  @Test func eachWindowGetsItsOwnTextBack() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("een", as: "note")
    let (left, right) = (try one.lend("een\n", of: "note"), try two.lend("twee\n", of: "note"))
    #expect(left.path != right.path)
    try Data("een en meer\n".utf8).write(to: URL(filePath: left.path))
    var third = session(place)
    #expect(third.takeUp("note") == nil)
    #expect(left.text == "een en meer\n" && right.text == "twee\n")
    one.bringBack(left)
    try one.keep("een en meer", as: "note")
    two.forget(right)
    for lent in [left, right] { #expect(!FileManager.default.fileExists(atPath: lent.path)) }
    #expect(two.kept["note"]?.isEmpty == true && third.kept.isEmpty)
    one.end()
    #expect(third.takeUp("note") == SessionDrafts.Found(line: "een en meer", edited: ""))
  }

  /// A line, and what was saved of it, stay together: with the line of another place it would be a text that nobody typed.
  @Test func whatWasSavedInAnEditorStaysWithItsLine() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("een", as: "note")
    try two.keep("twee", as: "note")
    let lent = try two.lend("twee", of: "note")
    try Data("twee en meer\n".utf8).write(to: URL(filePath: lent.path))
    one.end()
    two.end()
    var next = session(place)
    #expect(next.takeUp("note") == SessionDrafts.Found(line: "een", edited: ""))
    #expect(next.takeUp("note") == SessionDrafts.Found(line: "twee", edited: "twee en meer"))
    try next.keep("beide", as: "note")
    next.end()
    var last = session(place)
    #expect(last.takeUpAll("note") == [SessionDrafts.Found(line: "beide", edited: "")])
  }

  /// An erasing, or what came in, may empty a line that is in an editor meanwhile.
  @Test func aLineThatIsEmptiedUnderTheEditorLetsGoOfNothing() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("een", as: "note")
    let lent = try one.lend("een\n", of: "note")
    try one.keep("", as: "note")
    var two = session(place)
    #expect(two.takeUp("note") == nil && lent.text == "een\n")
    one.bringBack(lent)
    try one.keep("een", as: "note")
    #expect(!FileManager.default.fileExists(atPath: lent.path))
    one.end()
  }

  /// The words are in the line that was taken up, but on the disk they stood in the file of the editor alone.
  @Test func whatIsErasedOfATextFromTheEditorIsTold() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("begin", as: "note")
    try Data("begin over mevrouw\n".utf8).write(to: URL(filePath: try one.lend("begin", of: "note").path))
    one.end()
    var next = session(place)
    #expect(next.takeUp("note")?.edited == "begin over mevrouw")
    _ = try Drafts(state: place.state).forget { $0.contains("mevrouw") }
    #expect(next.erased() == ["note": ["begin"]] && next.erased().isEmpty)
    try next.keep("", as: "note")
    next.end()
    var last = session(place)
    #expect(last.takeUpAll("note").isEmpty)
  }

  @Test func whatIsNoTextIsSetAsideInItsOwnPlace() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    let (left, right) = (try one.lend("een", of: "note"), try two.lend("twee", of: "note"))
    try Data([0xFF, 0xFE]).write(to: URL(filePath: right.path))
    let found = two.setAside(right)
    let aside = try #require(found)
    #expect(aside.hasPrefix(right.path.dropLast(4)) && FileManager.default.contents(atPath: aside)?.count == 2)
    #expect(left.text == "een" && right.text == nil)
    one.end()
    two.end()
    var next = session(place)
    #expect(next.takeUpAll("note") == [SessionDrafts.Found(line: "", edited: "een")])
  }

  /// The window was killed before it could set that aside.
  @Test func whatIsNoTextAndWasLeftBehindStaysInItsFile() throws {
    let place = Workplace()
    var one = session(place)
    let lent = try one.lend("begin", of: "note")
    try Data([0xFF, 0xFE]).write(to: URL(filePath: lent.path))
    one.end()
    var next = session(place)
    #expect(next.takeUp("note") == nil)
    let again = try next.lend("iets anders", of: "note")
    #expect(again.text == "iets anders")
    let folder = FilePath.parent(lent.path)
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
    #expect(names.contains { FileManager.default.contents(atPath: "\(folder)/\($0)") == Data([0xFF, 0xFE]) })
    next.end()
  }
}
