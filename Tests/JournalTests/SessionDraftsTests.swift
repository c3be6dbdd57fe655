import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite struct SessionDraftsTests {
  /// A window that opens the group; without locks where the disk knows none.
  private func session(_ place: Workplace, isLockable: Bool = true) -> SessionDrafts {
    let files = FailingFiles(
      .init(fault: .error(.notSupported), first: isLockable ? 0 : 1, isForever: true, calls: ["lock"]))
    return SessionDrafts(Drafts(state: place.state, files: files), group: "heideland")
  }

  /// What a window that starts now would be offered of a kind, one line a start.
  private func left(_ kind: String, _ place: Workplace, isLockable: Bool = true) -> [String] {
    var session = session(place, isLockable: isLockable)
    return session.takeUpAll(kind).map(\.line)
  }

  @Test(arguments: [true, false]) func anotherWindowsLineIsNeitherReplacedNorForgotten(isLockable: Bool) throws {
    let place = Workplace()
    var (one, two) = (session(place, isLockable: isLockable), session(place, isLockable: isLockable))
    try one.keep("een lange zin van een", as: "decision")
    try two.keep("tw", as: "decision")
    try two.keep("twee", as: "decision")
    // It was recorded.
    try two.keep("", as: "decision")
    one.end()
    var next = session(place, isLockable: isLockable)
    #expect(next.takeUp("decision")?.line == "een lange zin van een")
    try next.keep("", as: "decision")
    next.end()
    two.end()
    #expect(left("decision", place, isLockable: isLockable).isEmpty)
  }

  @Test(arguments: [true, false]) func ofTwoLinesTheOtherIsThereTheNextTime(isLockable: Bool) throws {
    let place = Workplace()
    var (one, two) = (session(place, isLockable: isLockable), session(place, isLockable: isLockable))
    try one.keep("een", as: "note")
    try two.keep("twee", as: "note")
    try one.keep("een en meer", as: "note")
    one.end()
    two.end()
    var next = session(place, isLockable: isLockable)
    #expect(next.takeUp("note")?.line == "een en meer")
    try next.keep("", as: "note")
    next.end()
    #expect(left("note", place, isLockable: isLockable) == ["twee"])
  }

  /// Where no place can be held a line may be offered twice; it is still not lost.
  @Test func whatWasTakenUpAndChangedElsewhereSinceStays() throws {
    let place = Workplace()
    var one = session(place, isLockable: false)
    try one.keep("half", as: "note")
    var two = session(place, isLockable: false)
    #expect(two.takeUp("note")?.line == "half")
    try one.keep("half en meer", as: "note")
    try two.keep("", as: "note")
    #expect(left("note", place, isLockable: false) == ["half en meer"])
  }

  @Test(arguments: [true, false]) func everythingThatIsTakenUpBecomesOne(isLockable: Bool) throws {
    let place = Workplace()
    var (one, two) = (session(place, isLockable: isLockable), session(place, isLockable: isLockable))
    try one.keep("a", as: "kept")
    try two.keep("b", as: "kept")
    one.end()
    two.end()
    var next = session(place, isLockable: isLockable)
    #expect(next.takeUpAll("kept").map(\.line) == ["a", "b"])
    try next.keep("a en b", as: "kept")
    next.end()
    #expect(left("kept", place, isLockable: isLockable) == ["a en b"])
  }

  /// Whatever fails meanwhile, or where the power goes: together, or each where it was.
  @Test func whatBecomesOneIsOnTheDiskBeforeTheOthersGo() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("a", as: "kept")
    try two.keep("b", as: "kept")
    one.end()
    two.end()
    for first in 1...40 {
      let files = FailingFiles()
      var next = SessionDrafts(Drafts(state: place.state, files: files), group: "heideland")
      #expect(next.takeUpAll("kept").map(\.line) == ["a", "b"])
      files.follow(.init(first: first, isForever: true))
      let isKept = (try? next.keep("a en b", as: "kept")) != nil
      files.cutPower()
      next.end()
      let there = left("kept", place)
      // That the other went was not flushed: it comes again, and is the same line.
      #expect(there == ["a en b", "b"] || !isKept && there == ["a", "b"], "\(first): \(there)")
      if isKept { return #expect(first > 5) }
      var again = session(place)
      _ = again.takeUpAll("kept")
      try again.keep("a", as: "kept")
      var beside = session(place)
      try beside.keep("b", as: "kept")
    }
    Issue.record("it was never kept")
  }

  @Test func anErasingTellsOpenSessionsWhichLinesAreGone() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("over mevrouw", as: "note")
    try one.keep("edit-1\u{1F}mevrouw belt\u{1E}edit-2\u{1F}iets anders", as: "kept")
    try one.keep("een besluit", as: "decision")
    try two.keep("ook over mevrouw", as: "note")
    #expect(one.erased().isEmpty)
    let gone = try Drafts(state: place.state).forget { $0.contains("mevrouw") }
    #expect(gone.count == 3)
    #expect(one.erased() == ["note": ["over mevrouw"], "kept": ["edit-1\u{1F}mevrouw belt"]])
    #expect(two.erased() == ["note": ["ook over mevrouw"]])
    #expect(one.erased().isEmpty && two.erased().isEmpty)
    // What is left is this session's still.
    try one.keep("edit-2\u{1F}iets anders en meer", as: "kept")
    #expect(left("kept", place).isEmpty)
    try one.keep("", as: "kept")
    one.end()
    #expect(left("kept", place).isEmpty && left("decision", place) == ["een besluit"])
    two.end()
  }

  /// A folder that is away for a moment is no erasing.
  @Test func whatCannotBeReadIsNotTakenForErased() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("over mevrouw", as: "note")
    let away = place.state + "-away"
    try FileManager.default.moveItem(atPath: place.state, toPath: away)
    #expect(one.erased().isEmpty)
    try FileManager.default.moveItem(atPath: away, toPath: place.state)
    #expect(one.erased().isEmpty)
  }
}

extension SessionDrafts {
  /// The window is closed or killed: nothing of it is left but what it kept. Until then it is open.
  mutating func end() { self = SessionDrafts(drafts, group: group) }
}
