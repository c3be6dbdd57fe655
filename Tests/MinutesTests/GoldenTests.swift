import Catalogue
import Meetings
import Testing

@testable import Minutes

/// Every format in both languages, for a meeting in every state.
@Suite struct GoldenTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let scene: String
    let format: MinutesFormat
    let language: Language

    var file: String { "\(scene).\(language.rawValue).\(format.fileName)" }
    var testDescription: String { file }
  }

  static let cases = Scenes.names.flatMap { scene in
    MinutesFormat.all.flatMap { format in
      Language.allCases.map { Case(scene: scene, format: format, language: $0) }
    }
  }

  @Test(arguments: cases) func text(_ wanted: Case) throws {
    let scene = try Scenes.scene(wanted.scene)
    // The whole meeting is the one before the last: a later one is planned.
    let index = wanted.scene == "whole" ? scene.group.meetings.count - 2 : scene.group.meetings.count - 1
    let text = scene.text(wanted.format, wanted.language, of: scene.group.meetings[index])
    let golden = try Golden.text(wanted.file, recording: text)
    #expect(golden != nil, "\(wanted.file) was not there; it is written now. Read it, and run again.")
    if let golden { #expect(text == golden) }
  }

  @Test func everyGoldenFileIsUsed() {
    #expect(Golden.names.subtracting(Self.cases.map(\.file)).isEmpty)
  }

  @Test func theSameStateGivesTheSameBytes() throws {
    for format in MinutesFormat.all {
      let texts = try (0..<2).map { _ in try Scenes.whole().text(format) }
      #expect(texts[0] == texts[1])
    }
  }

  @Test func formatsHaveWordsAndNamesOfTheirOwn() {
    #expect(Set(MinutesFormat.all.map(\.id)).count == MinutesFormat.all.count)
    #expect(Set(MinutesFormat.all.map(\.fileName)).count == MinutesFormat.all.count)
    #expect(MinutesFormat.named("markdown")?.fileName == "verslag.md")
    #expect(MinutesFormat.named("html")?.fileName == "verslag.html")
    #expect(MinutesFormat.named("pdf") == nil)
  }
}
