import Console
import Meetings
import Testing

@testable import Screens

@Suite("The key of the theme")
struct ThemeTests {
  private func asked(_ stage: Rehearsal) -> [Effect] {
    stage.effects.filter { if case .changeSetting = $0 { true } else { false } }
  }

  @Test("Ctrl-T goes from theme to theme on every screen, in every line and over the help, and says which is on")
  func everywhere() throws {
    for scene in Scene.all {
      var stage = try scene.play()
      let before = stage
      let next = before.model.context.settings.theme.next
      stage.type("<c-t>")
      #expect(stage.model.context.settings.theme == next, "\(scene.name)")
      #expect(
        stage.foot.contains("Thema: \(next.name.nl).") || stage.model.help != nil || stage.model.isSaving,
        "\(scene.name)\n\(stage.picture)")
      #expect(asked(stage).suffix(1) == [.changeSetting(.theme, to: next.rawValue)], "\(scene.name)")
      // Nothing else happens: what is typed, open and chosen is as it was.
      #expect(stage.acts.count == before.acts.count && stage.drafts == before.drafts, "\(scene.name)")
      #expect(stage.model.stack.count == before.model.stack.count, "\(scene.name)")
      #expect(stage.model.unfinishedLine?.text == before.model.unfinishedLine?.text, "\(scene.name)")
      #expect((stage.model.help == nil) == (before.model.help == nil), "\(scene.name)")
    }
  }

  @Test("After the last theme comes the first", arguments: Language.allCases)
  func around(language: Language) {
    var stage = Rehearsal(language)
    var said: [String] = []
    for _ in ThemeName.allCases {
      stage.type("<c-t>")
      said.append(stage.foot.split(separator: "\n").map { String($0.drop { $0 == " " }) }.first { !$0.isEmpty } ?? "")
    }
    let words =
      language == .dutch
      ? ["Thema: licht.", "Thema: hoog contrast.", "Thema: geen kleuren.", "Thema: donker."]
      : ["Theme: light.", "Theme: high contrast.", "Theme: no colours.", "Theme: dark."]
    #expect(said == words)
  }

  @Test("Where it cannot be seen or kept, that is said, and it counts until the end")
  func troubles() {
    var stage = Rehearsal(.dutch)
    stage.settingsTrouble = Text(nl: "de schijf is vol", en: "the disk is full")
    stage.type("<c-t>")
    #expect(stage.model.context.settings.theme == .light)
    #expect(stage.picture.contains("niet bewaard: de\n schijf is vol"), "\(stage.foot)")
    var plain = Rehearsal(.english, hasColours: false)
    plain.type("<c-t>")
    #expect(plain.foot.contains("This window is set to no colours"), "\(plain.foot)")
  }

  @Test("Every theme has its colours, and no two the same")
  func colours() {
    #expect(Set(ThemeName.allCases.map(\.theme)).count == ThemeName.allCases.count)
    #expect(ThemeName.none.theme.isPlain && ThemeName.allCases.count { $0.theme.isPlain } == 1)
  }

  @Test("A theme changes no text")
  func text() throws {
    for scene in Scene.all {
      let model = try scene.play().model
      // The list of settings names it.
      if case .settings = model.top { continue }
      let pictures = ThemeName.allCases.map { theme in
        var other = model
        other.context.settings.theme = theme
        return other.draw()
      }
      #expect(Set(pictures.map(\.lines)).count == 1, "\(scene.name)")
    }
  }
}
