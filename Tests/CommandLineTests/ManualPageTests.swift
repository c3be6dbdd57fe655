import Foundation
import Meetings
import Testing

@testable import CommandLine

/// The manual page of `man`, in both languages.
struct ManualPageTests {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardizedFileURL

  @Test(arguments: [(Language.dutch, "man/man1"), (.english, "man/en/man1")])
  func thePageIsFresh(_ language: Language, _ folder: String) throws {
    let page = Self.root.appending(path: "Resources/\(folder)/trekkersgroep.1")
    let text = try String(contentsOf: page, encoding: .utf8)
    #expect(text.hasSuffix(CommandManual.text(language)), "run make generate")
  }

  @Test(arguments: Language.allCases) func itNamesEverything(_ language: Language) {
    let page = CommandManual.text(language).replacing("\\-", with: "-")
    for command in Root.commands {
      let names = command.configuration.subcommands.isEmpty ? [command] : command.configuration.subcommands
      for inner in names { #expect(page.contains(CommandPath.name(of: inner))) }
      for inner in names {
        for option in DeclaredCommand.of(inner)?.optionNames ?? [] { #expect(page.contains("\(option)")) }
      }
    }
    for status in ExitStatus.allCases { #expect(page.contains(".B \(status.rawValue)\n")) }
  }

  @Test(arguments: Language.allCases) func itIsPlainAndSafeForRoff(_ language: Language) {
    let page = CommandManual.text(language)
    #expect(page.utf8.allSatisfy { $0 < 128 })
    let macros: Set = ["TH", "nh", "ad", "SH", "SS", "PP", "TP", "B", "br", "EX", "EE"]
    for line in page.split(separator: "\n", omittingEmptySubsequences: false).dropLast() {
      #expect(!line.isEmpty && !line.hasPrefix("'"))
      guard line.hasPrefix(".") else { continue }
      #expect(macros.contains(String(line.dropFirst().prefix { $0 != " " })), "\(line)")
    }
  }

  @Test func bothLanguagesAreWhole() {
    let (dutch, english) = (CommandManual.text(.dutch), CommandManual.text(.english))
    let heads = { (page: String) in page.split(separator: "\n").count { $0.hasPrefix(".SH") || $0.hasPrefix(".TP") } }
    #expect(heads(dutch) == heads(english))
    for word in ["opdracht", "overleg te", "Ook:"] { #expect(!english.contains(word), "\(word)") }
    for word in ["Also:", "the meeting"] { #expect(!dutch.contains(word), "\(word)") }
  }

  /// A variable that the program asks for belongs in the manual page.
  @Test func everyVariableIsTold() throws {
    let told = Set(SurroundingWords.variables.flatMap(\.names))
    let sources = Self.root.appending(path: "Sources")
    let files = FileManager.default.enumerator(at: sources, includingPropertiesForKeys: nil)
    var asked: Set<String> = []
    while let file = files?.nextObject() as? URL {
      guard file.pathExtension == "swift", !file.path.contains("/Manual/") else { continue }
      let text = try String(contentsOf: file, encoding: .utf8)
      for match in text.matches(of: /(?:nvironment\[|variable\(|base\()"([A-Z_]+)"/) { asked.insert(String(match.1)) }
    }
    #expect(asked.count > 5 && told.isSuperset(of: asked), "\(asked.subtracting(told))")
  }
}
