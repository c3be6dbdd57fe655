import Testing

/// Arrows between targets go down only; Foundation stays out of what has to be small and quick.
@Suite struct ImportTests {
  /// What each target may import, as docs/architecture.md says; nil means everything.
  static let allowed: [String: Set<String>?] = [
    "Meetings": [],
    "Catalogue": ["Meetings", "Yams"],
    "Journal": ["Meetings", "Glibc", "Darwin"],
    "Minutes": ["Meetings", "Catalogue"],
    "Console": [],
    "Screens": ["Meetings", "Catalogue", "Console"],
    "Terminal": ["Console", "CNcurses"],
    "CommandLine": [
      "ArgumentParser", "Meetings", "Catalogue", "Journal", "Minutes", "Console", "Glibc", "Darwin",
    ],
    "Generator": ["Catalogue", "Screens", "Meetings", "Foundation"],
    "trekkersgroep": nil,
  ]

  @Test func everyTargetHasItsRow() {
    #expect(Set(Self.allowed.keys) == Set(SourceTree.targets).subtracting(["CNcurses"]))
  }

  @Test(arguments: SourceTree.files) func aFileImportsWhatItsTargetMay(file: SourceTree.File) throws {
    guard let allowed = try #require(Self.allowed[file.target]) else { return }
    // The language's own module is named only where something of it has to be asked for by name.
    for module in file.imports where module != "Swift" {
      #expect(allowed.contains(module), "\(file.path) imports \(module)")
    }
  }

  @Test func noTypeBearsTheNameOfAModule() {
    let modules = Set(SourceTree.targets)
    for file in SourceTree.files {
      for line in file.lines {
        guard let name = Declaration(line)?.typeName else { continue }
        #expect(!modules.contains(name), "\(file.path): \(name) is a module as well")
      }
    }
  }
}
