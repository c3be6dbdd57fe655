import ArgumentParser
import Meetings
import Testing

@testable import CommandLine

/// What a command that cannot do without a word says where there is none.
struct ExampleTests {
  /// Every command by the names that lead to it.
  private static let paths: [CommandPath] = {
    var paths: [CommandPath] = []
    for command in Root.commands {
      var path = CommandPath()
      _ = path.descend(to: CommandPath.name(of: command))
      if path.next.isEmpty { paths.append(path) }
      for inner in path.next {
        var longer = path
        _ = longer.descend(to: CommandPath.name(of: inner))
        paths.append(longer)
      }
    }
    return paths
  }()

  private static func needsWords(_ path: CommandPath) -> Bool {
    DeclaredCommand.own(of: path.last).contains { !$0.isOptional }
  }

  @Test func whoeverNeedsAWordHasAnExample() {
    #expect(Self.paths.filter(Self.needsWords).count > 8)
    for path in Self.paths {
      #expect(((path.last as? any Subcommand.Type)?.example != nil) == Self.needsWords(path), "\(path.words)")
    }
  }

  @Test(arguments: Language.allCases) func itIsSaidAndInTheHelp(language: Language) async throws {
    for path in Self.paths where Self.needsWords(path) {
      let example = try #require((path.last as? any Subcommand.Type)?.example)
      let words = path.words.split(separator: " ").dropFirst().map(String.init) + ["--language", language.rawValue]
      let printed = await Desk().run(words)
      #expect(printed.code == 64 && printed.out.isEmpty)
      #expect(printed.err.hasPrefix(example.lacks[language] + "."), "\(printed.err)")
      #expect(printed.err.contains("“\(example.line(path)[language])”."), "\(printed.err)")
      #expect(await Desk().run(words + ["--help"]).out.contains(example.line(path)[language]))
    }
  }

  /// The examples name an action and a role that this group has.
  @Test(arguments: Language.allCases) func itCanBeTyped(language: Language) async throws {
    for path in Self.paths where Self.needsWords(path) {
      let desk = await Desk.withRunningMeeting()
      for _ in 1...5 { _ = await desk.run("record action Bellen") }
      let example = try #require((path.last as? any Subcommand.Type)?.example)
      let line = example.line(path)[language].replacing("A2026-4.5", with: "A2026-1.5")
        .replacing("Huisarts 1", with: "Huisarts 9").replacing("survey", with: "bellen")
        .replacing("behoefte", with: "bellen")
      let words = line.split(separator: " ").dropFirst().map(String.init)
      let group = path.last == NewGroup.self ? [] : ["--group", "Trekkersgroep Heideland"]
      let printed = await desk.run(words + group + ["--language", language.rawValue])
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
  }
}
