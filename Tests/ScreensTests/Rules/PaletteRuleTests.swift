import Console
import Meetings
import Testing

@testable import Screens

@Suite("Every action by its name")
struct PaletteRuleTests {
  /// An action by its screen, nil for those of every screen, and its place there.
  private struct Place: Hashable {
    let screen: ScreenName?
    let index: Int
  }

  private static let every: Set<Place> = Set(
    ScreenName.allCases.flatMap { name in name.known.actions.indices.map { Place(screen: name, index: $0) } }
      + CommonKeys.bindings.indices.map { Place(screen: nil, index: HelpEntry.commonOffset + $0) })

  /// Scenes that show a screen, and not what is typed or listed over it.
  private static func bare() throws -> [(name: String, stage: Rehearsal)] {
    try Scene.all.map { ($0.name, try $0.play()) }.filter { $0.1.model.help == nil && $0.1.model.prompt == nil }
  }

  private static func place(_ entry: HelpEntry, _ stage: Rehearsal) -> Place {
    let isCommon = entry.index >= HelpEntry.commonOffset
    return Place(screen: isCommon ? nil : entry.screen ?? stage.model.top.name, index: entry.index)
  }

  @Test("The palette of every screen has every action of the program, each once")
  func palette() throws {
    for (name, stage) in try Self.bare() where !stage.model.context.isProjector {
      let listed = stage.model.paletteSections.flatMap(\.entries).map { Self.place($0, stage) }
      #expect(Set(listed).union(Self.doubles) == Self.every, "\(name)")
      #expect(listed.count == Set(listed).count, "\(name)")
      // What the projection does as the meeting does it is there once, by whichever of them.
      let repeated = stage.model.top.name == .projection ? ScreenName.live : .projection
      #expect(listed.allSatisfy { $0.screen != repeated || !Self.doubles.contains($0) }, "\(name)")
      #expect(Self.doubles.filter { $0.screen != repeated }.isSubset(of: listed), "\(name)")
    }
  }

  @Test("What a screen cannot do now comes last there")
  func refusedLast() throws {
    for (name, stage) in try Self.bare() {
      let own = stage.model.paletteSections.first { $0.heading?.nl == "Dit scherm" }?.entries ?? []
      let isPossible = own.map { $0.refusal == nil }
      #expect(isPossible == isPossible.filter { $0 } + isPossible.filter { !$0 }, "\(name)")
    }
  }

  /// The actions that projection and meeting have alike.
  private static let doubles: Set<Place> = {
    func same(_ one: KnownScreen.Action, _ other: KnownScreen.Action) -> Bool {
      one.keys == other.keys && one.help == other.help
    }
    let pair: [(ScreenName, ScreenName)] = [(.live, .projection), (.projection, .live)]
    return Set(
      pair.flatMap { name, other in
        name.known.actions.enumerated().filter { _, action in other.known.actions.contains { same($0, action) } }
          .map { Place(screen: name, index: $0.offset) }
      })
  }()

  @Test("The help of its screen has every action, at the moment at which its key means it")
  func help() throws {
    var told: Set<Place> = []
    for (_, full) in try Self.bare() {
      var stage = full
      for (columns, rows) in [(80, 24), (64, 16)] {
        stage.resize(columns: columns, rows: rows)
        told.formUnion(stage.model.helpEntries.map { Self.place($0, stage) })
      }
    }
    #expect(Self.every.subtracting(told) == [])
  }

  @Test("Ctrl-P opens it everywhere, and Esc leaves everything as it was")
  func everywhere() throws {
    for scene in Scene.all {
      let stage = try scene.play()
      guard stage.model.help == nil, stage.model.saving == nil else { continue }
      var pressed = stage
      pressed.type("<c-p>")
      #expect(pressed.model.help?.palette != nil, "\(scene.name)")
      pressed.type("<esc>")
      let isQuestion = stage.model.prompt?.prompt.isQuestion ?? false
      #expect(isQuestion || pressed.model.prompt?.draft == stage.model.prompt?.draft, "\(scene.name)")
      #expect(pressed.acts.count == stage.acts.count, "\(scene.name)")
    }
  }

  @Test("Whatever is run does something or says why not; what needs a choice records nothing")
  func everyAction() throws {
    var count = 0
    for name in ["palette-running", "palette-planned", "palette-closed", "palette-start", "palette-live"] {
      let stage = try #require(Scene.all.first { $0.name == name }).play()
      let entries = try #require(stage.model.help?.palette).flatMap(\.entries)
      for place in entries.indices {
        var pressed = stage
        pressed.type("<home>" + String(repeating: "<down>", count: place) + "<enter>")
        var closed = stage
        closed.type("<esc>")
        let acts = pressed.picture != closed.picture || pressed.effects != closed.effects
        #expect(acts, "\(name): \(entries[place].word.nl)")
        if entries[place].refusal != nil {
          #expect(pressed.model.notice?.kind == .refusal, "\(entries[place].word.nl)")
        }
        if entries[place].screen != nil, entries[place].actsOnChosen { #expect(pressed.acts.isEmpty) }
        count += 1
      }
    }
    #expect(count > 400)
  }
}
