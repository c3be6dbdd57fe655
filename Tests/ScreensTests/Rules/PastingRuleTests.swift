import Console
import Meetings
import Testing

@testable import Screens

@Suite("Pasted text is text, on every screen and in every line")
struct PastingRuleTests {
  /// Keys of every kind, if anybody took them for keys.
  private static let pasted = "qbax\r\ny\t:?u\n\nn12 \u{2028}x"
  private static let onOneLine = "qbax y :?u  n12  x"

  @Test("It goes into the line that is typed in, or is refused in words; it runs nothing", arguments: Scene.all)
  func everywhere(scene: Scene) throws {
    for language in [Language.dutch, .english].prefix(scene.name.hasSuffix("details") ? 2 : 1) {
      let stage = try scene.play(language)
      guard stage.model.saving == nil else { continue }
      var pasted = stage
      pasted.paste(Self.pasted)
      #expect(pasted.acts == stage.acts && pasted.effects == stage.effects, "\(scene.name)")
      #expect(pasted.model.stack.count == stage.model.stack.count, "\(scene.name)")
      #expect((pasted.model.prompt == nil) == (stage.model.prompt == nil), "\(scene.name)")
      let isTypedIn = stage.model.isTyping || stage.model.help?.forLine == false || stage.model.top.takesLetters
      if isTypedIn {
        let text = (pasted.model.prompt?.draft ?? "") + pasted.picture
        let isLong = pasted.model.prompt?.form?.area?.allowsBreaks == true
        #expect(text.contains(isLong ? "qbax\ny" : "qbax y"), "\(scene.name)\n\(pasted.picture)")
      } else {
        #expect(pasted.model.notice?.kind == .refusal, "\(scene.name)")
        #expect(
          pasted.picture.contains(language == .dutch ? "Geplakte tekst niet" : "Pasted text not"), "\(scene.name)")
      }
    }
  }

  @Test("In a line it is the line, sign for sign")
  func line() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>b")
    stage.paste(Self.pasted)
    #expect(stage.model.prompt?.draft == Self.onOneLine)
    stage.type("<f1>")
    stage.paste(" einde")
    #expect(stage.model.help == nil && stage.model.prompt?.draft == Self.onOneLine + " einde")
  }

  @Test("What no line can hold is refused in words, wherever it comes, and costs no more than a moment")
  func megabyte() throws {
    let megabyte = String(repeating: "lang woord\n", count: 95_326)
    for scene in Scene.all {
      let stage = try scene.play()
      guard stage.model.saving == nil else { continue }
      var pasted = stage
      let start = ContinuousClock.now
      pasted.paste(megabyte)
      // With room for a slow machine.
      #expect(ContinuousClock.now - start < .seconds(5), "\(scene.name)")
      #expect(pasted.picture.contains("Niet geplakt: dit is te lang"), "\(scene.name)\n\(pasted.picture)")
      #expect(pasted.acts == stage.acts && pasted.effects == stage.effects && pasted.drafts == stage.drafts)
      #expect(pasted.model.prompt?.draft == stage.model.prompt?.draft, "\(scene.name)")
    }
  }

  @Test("What is pasted piece by piece stops where no line can hold more")
  func pieces() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter>bBegin ")
    for _ in 0..<40 { stage.paste(String(repeating: "stuk ", count: 6_000)) }
    let size = try #require(stage.model.prompt?.draft.utf8.count)
    #expect(size > 16 << 10 && size <= 1 << 16 && stage.model.prompt?.draft.hasPrefix("Begin stuk") == true)
    #expect(stage.foot.contains("Niet geplakt"))
    var list = Rehearsal(try .running())
    list.type("bz")
    for _ in 0..<40 { list.paste(String(repeating: "stuk ", count: 6_000)) }
    list.type("<esc>")
    #expect(list.acts.isEmpty && list.picture.contains("Alle besluiten (2)"), "\(list.picture)")
  }
}
