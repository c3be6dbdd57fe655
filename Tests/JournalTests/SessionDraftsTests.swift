import Foundation
import Testing

@testable import Journal

@Suite struct SessionDraftsTests {
  private func session(_ place: Workplace) -> SessionDrafts {
    SessionDrafts(Drafts(state: place.state), group: "heideland")
  }

  @Test func anotherWindowsLineIsNeitherReplacedNorForgotten() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("een lange zin van een", as: "decision")
    try two.keep("tw", as: "decision")
    try two.keep("twee", as: "decision")
    // It was recorded.
    try two.keep("", as: "decision")
    var next = session(place)
    #expect(next.takeUp("decision") == "een lange zin van een")
    try next.keep("", as: "decision")
    #expect(session(place).lines("decision").isEmpty)
  }

  @Test func ofTwoLinesTheOtherIsThereTheNextTime() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("een", as: "note")
    try two.keep("twee", as: "note")
    try one.keep("een en meer", as: "note")
    var next = session(place)
    #expect(next.takeUp("note") == "een en meer")
    try next.keep("", as: "note")
    #expect(session(place).lines("note") == ["twee"])
  }

  @Test func whatWasTakenUpAndChangedElsewhereSinceStays() throws {
    let place = Workplace()
    var one = session(place)
    try one.keep("half", as: "note")
    var two = session(place)
    #expect(two.takeUp("note") == "half")
    try one.keep("half en meer", as: "note")
    try two.keep("", as: "note")
    #expect(session(place).lines("note") == ["half en meer"])
  }

  @Test func everythingThatIsTakenUpBecomesOne() throws {
    let place = Workplace()
    var (one, two) = (session(place), session(place))
    try one.keep("a", as: "kept")
    try two.keep("b", as: "kept")
    var next = session(place)
    #expect(next.takeUpAll("kept") == ["a", "b"])
    try next.keep("a en b", as: "kept")
    #expect(session(place).lines("kept") == ["a en b"])
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
    #expect(session(place).lines("kept") == ["edit-2\u{1F}iets anders"])
    try one.keep("", as: "kept")
    #expect(session(place).lines("kept").isEmpty && session(place).lines("decision") == ["een besluit"])
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
  /// What is kept of a kind, without taking it up.
  fileprivate func lines(_ kind: String) -> [String] {
    var copy = self
    return copy.takeUpAll(kind)
  }
}
