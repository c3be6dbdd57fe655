import Console
import Foundation
import Meetings
import Testing

@testable import Screens

@Suite("Keys and their words")
struct BindingTests {
  /// Every screen with its actions in each language.
  private static let screens: [(name: String, entries: [(keys: Keys, word: Text, help: Text)])] = [
    listed("start", StartScreen.bindings), listed("home", HomeScreen.bindings), listed("agenda", AgendaScreen.bindings),
    listed("live", LiveScreen.bindings), listed("read-back", ReadBackScreen.bindings),
    listed("people", PeopleScreen.bindings), listed("parels", ParelsScreen.bindings),
    listed("parel", ParelScreen.bindings), listed("background", BackgroundScreen.bindings),
    listed("meetings", MeetingsScreen.bindings),
    listed("decisions", DecisionsScreen.bindings), listed("actions", ActionsScreen.bindings),
    listed("choices", ChoicesScreen.bindings), listed("search", SearchScreen.bindings),
    listed("story", StoryScreen.bindings), listed("settings", SettingsScreen.bindings),
    listed("projection", ProjectionScreen.bindings), listed("manual", ManualScreen.bindings),
    listed("every", CommonKeys.bindings),
  ]

  private static func listed<Screen>(
    _ name: String, _ bindings: [Binding<Screen>]
  ) -> (name: String, entries: [(keys: Keys, word: Text, help: Text)]) {
    (name, bindings.map { ($0.keys, $0.word, $0.help) })
  }

  @Test("Every screen has a picture, stands in the list above, and in the reference of keys")
  func noScreenIsForgotten() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(
      path: "../../../Sources/Screens/App/OpenScreen.swift")
    let source = try String(contentsOf: file, encoding: .utf8)
    let cases = source.split(separator: "\n").prefix { !$0.contains("private var") }.compactMap { line in
      line.hasPrefix("  case ") ? String(line.dropFirst(7).prefix { $0.isLetter }) : nil
    }
    let shown = try Set(
      Scene.all.compactMap { Mirror(reflecting: try $0.play(.dutch).model.top).children.first?.label })
    #expect(!cases.isEmpty && shown == Set(cases))
    #expect(Set(Self.screens.map(\.name)) == Set(cases.map(Self.dashed) + ["every"]))
    #expect(KeyReference.all.count == Self.screens.count { !$0.entries.isEmpty })
  }

  /// "readBack" as "read-back".
  private static func dashed(_ name: String) -> String {
    name.reduce(into: "") { $0 += $1.isUppercase ? "-\($1.lowercased())" : String($1) }
  }

  @Test("Every action has a key and words in both languages", arguments: Language.allCases)
  func complete(language: Language) {
    for screen in Self.screens {
      for entry in screen.entries {
        #expect(!entry.keys[language].isEmpty, "\(screen.name)")
        #expect(!entry.word[language].isEmpty && !entry.help[language].isEmpty, "\(screen.name)")
      }
    }
  }

  @Test("No sentence of the help is the same in both languages")
  func translated() {
    for screen in Self.screens {
      #expect(screen.entries.filter { $0.help.nl == $0.help.en }.map(\.help.nl) == [], "\(screen.name)")
    }
  }

  @Test("No key stands for two actions of a screen that are possible at the same time", arguments: Language.allCases)
  func unambiguous(language: Language) throws {
    for scene in Scene.all {
      let stage = try scene.play(language)
      let possible = stage.model.top.entries(stage.model.context).filter { $0.refusal == nil }
      let keys = possible.flatMap(\.keys)
      #expect(Set(keys).count == keys.count, "\(scene.name)")
    }
  }

  @Test("No action of a screen hides a key that every screen has", arguments: Language.allCases)
  func common(language: Language) {
    let common = Set(CommonKeys.bindings.flatMap { $0.keys[language] })
    for screen in Self.screens where screen.name != "every" {
      for entry in screen.entries {
        #expect(Set(entry.keys[language]).isDisjoint(with: common), "\(screen.name): \(entry.word[language])")
      }
    }
  }

  @Test("No action is behind Alt or a function key alone")
  func reachable() {
    for screen in Self.screens {
      for entry in screen.entries {
        for language in Language.allCases {
          let plain = entry.keys[language].contains { key in
            if case .function = key { return false }
            return true
          }
          #expect(plain, "\(screen.name): \(entry.word.nl)")
        }
      }
    }
  }

  @Test("What is not possible now says why, in both languages")
  func refusals() throws {
    var count = 0
    for scene in Scene.all {
      for why in try scene.play().model.helpEntries.compactMap(\.refusal) {
        #expect(!why.nl.isEmpty && !why.en.isEmpty && why.nl.hasSuffix("."), "\(scene.name)")
        count += 1
      }
    }
    #expect(count > 100, "too little was refused to prove anything: \(count)")
  }

  /// Where nothing is there to act on, these say nothing: the screen itself says that it is empty or at its end.
  private static let silent: Set<String> = [
    "actions-ended: filteren", "agenda-planned: omhoog", "decisions-filter: naar het overleg",
    "live-previous: leidraad",
    "meetings-empty: bekijken", "meetings-empty: verslag schrijven", "parels-none: bekijken",
    "search-empty: geschiedenis", "search-empty: naar het overleg", "search-nothing: geschiedenis",
    "search-nothing: naar het overleg",
  ]

  @Test("What is possible changes something when its key is pressed", arguments: Language.allCases)
  func everyKeyActs(language: Language) throws {
    for scene in Scene.all {
      let stage = try scene.play(language)
      guard stage.model.prompt == nil, stage.model.help == nil else { continue }
      for entry in stage.model.top.entries(stage.model.context)
      where entry.refusal == nil && !Self.silent.contains("\(scene.name): \(entry.word.nl)") {
        // Of a pair of arrows one may be at its end.
        let acts = entry.keys.contains { key in
          var pressed = stage
          pressed.send(.key(key))
          return pressed.picture != stage.picture || pressed.effects != stage.effects
            || pressed.acts.count != stage.acts.count
        }
        #expect(acts, "\(scene.name): \(entry.word[language])")
      }
    }
  }

  @Test("What is not possible says why when its key is pressed", arguments: Language.allCases)
  func everyKeyAnswers(language: Language) throws {
    for scene in Scene.all {
      let stage = try scene.play(language)
      // While words are typed a letter is one of them.
      guard stage.model.prompt == nil, stage.model.help == nil, !stage.model.top.takesText else { continue }
      for entry in stage.model.top.entries(stage.model.context) where entry.refusal != nil {
        guard let key = entry.keys.first else { continue }
        var pressed = stage
        pressed.send(.key(key))
        let others = stage.model.top.entries(stage.model.context).filter { $0.keys.contains(key) && $0.refusal == nil }
        if others.isEmpty {
          #expect(pressed.model.notice != nil || pressed.effects != stage.effects, "\(scene.name) \(key)")
        }
      }
    }
  }
}

@Suite("What is chosen")
struct ChosenRowTests {
  @Test("The row that a key acts on has a sign, not only a colour")
  func sign() throws {
    var count = 0
    for scene in Scene.all {
      let canvas = try scene.play().canvas
      let chosen = (2..<(canvas.size.rows - 3)).first { row in
        (0..<canvas.size.columns).contains { canvas[$0, row].style.tone == .selected }
      }
      guard let chosen else { continue }
      #expect(canvas.lines[chosen].contains { "▸›".contains($0) }, "\(scene.name)")
      count += 1
    }
    #expect(count > 20, "too few scenes have a chosen row to prove anything: \(count)")
  }
}
