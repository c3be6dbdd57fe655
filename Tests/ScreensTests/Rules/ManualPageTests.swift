import Console
import Meetings
import Testing

@testable import Screens

@Suite("The manual within the program")
struct ManualPageTests {
  /// The names of all keys of a screen, and of those that every screen has.
  private func keys(of page: ManualPage, _ language: Language) -> Set<String> {
    let reference = KeyReference.all.filter { $0.name == page.title || $0.actions.contains { $0.keys.nl == "?, F1" } }
    let own = reference.flatMap(\.actions).flatMap { $0.keys[language].split(separator: ", ").map(String.init) }
    return Set(own + ["Enter", "Esc", "↑", "↓", "PgDn", "F1"])
  }

  private func named(in text: Text, _ language: Language) -> [String] {
    text[language].split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  @Test("Every key that a page names is a key of its screen", arguments: Language.allCases)
  func keys(language: Language) {
    var count = 0
    for page in ManualScreen.pages {
      for step in page.steps + [page.purpose] {
        let named = named(in: step, language)
        #expect(Set(named).isSubset(of: keys(of: page, language)), "\(page.title.nl): \(step[language])")
        #expect(step[language].count { $0 == "`" } == 2 * named.count)
        count += named.count
      }
    }
    #expect(count > 100)
  }

  @Test("Both languages name the same keys of a screen, each by its own letter")
  func sameActions() {
    for page in ManualScreen.pages {
      let actions = KeyReference.all.first { $0.name == page.title }?.actions ?? []
      let told = { (language: Language) in
        let text = page.steps.flatMap { named(in: $0, language) }
        return Set(
          actions.filter { action in
            text.contains { action.keys[language].split(separator: ", ").map(String.init).contains($0) }
          }.map(\.help.nl))
      }
      #expect(told(.dutch) == told(.english), "\(page.title.nl)")
    }
  }

  @Test("The manual opens at the page of the screen, and every page is reached from there")
  func pages() throws {
    var opened: Set<String> = []
    for scene in Scene.all {
      var stage = try scene.play()
      guard !stage.model.isTyping, stage.model.help == nil else { continue }
      let title = stage.model.top.manual.title.nl
      stage.type("<c-o>")
      guard case .manual(let manual) = stage.model.top else { Issue.record("\(scene.name)"); continue }
      #expect(ManualScreen.pages[manual.index].title.nl == title || scene.name == "manual", "\(scene.name)")
      opened.insert(title)
    }
    #expect(opened == Set(ManualScreen.pages.map(\.title.nl) + ["Handleiding"]).subtracting(["Op elk scherm"]))
    var stage = Rehearsal(try .running())
    stage.type("<c-o>")
    for _ in ManualScreen.pages { stage.type("<right>") }
    #expect(stage.foot.contains("Dit is de laatste bladzijde."))
    stage.type("<esc>")
    #expect(stage.model.top.name == .home)
  }

  @Test("F1 in the list of keys opens the manual")
  func fromHelp() throws {
    var stage = Rehearsal(try .running())
    stage.type("<enter><f1><f1>")
    #expect(stage.lines[0].contains("Handleiding · Het overleg"))
  }
}
