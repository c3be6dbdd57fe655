import Meetings
import Testing

@testable import Screens

@Suite("Half-typed lines of which words were erased")
struct ErasedLinesTests {
  @Test("They are offered no more, and the others are")
  func putAside() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bgeheim<esc>aanders<esc>wxyz<esc>")
    let place = try #require(stage.model.kept.lines.first)
    stage.send(.linesErased(["decision": ["geheim"], "kept": ["\(place.place)\u{1F}\(place.text)"]]))
    #expect(stage.drafts == ["action": "anders"])
    stage.type("b")
    #expect(stage.model.prompt?.draft == "")
    stage.type("<esc>a")
    #expect(stage.model.prompt?.draft == "anders")
    stage.type("<esc>w")
    #expect(stage.model.prompt?.draft.contains("xyz") == false)
  }

  @Test("The line that somebody is typing stays", arguments: ["b", "w"])
  func open(key: String) throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>\(key)geheim")
    let line = stage.model.kept.lines.first.map { "\($0.place)\u{1F}\($0.text)" }
    let before = stage.drafts
    stage.send(.linesErased(line.map { ["kept": [$0]] } ?? ["decision": ["geheim"]]))
    #expect(stage.drafts == before && !before.isEmpty)
    #expect(stage.model.prompt?.draft.contains("geheim") == true)
  }

  @Test("The start does not say them either")
  func offered() throws {
    var stage = Rehearsal(try .running(), drafts: ["note": "over mevrouw"])
    #expect(stage.picture.contains("half getypt een notitie"))
    stage.send(.linesErased(["note": ["over mevrouw"]]))
    #expect(!stage.picture.contains("half getypt een notitie"))
  }
}
