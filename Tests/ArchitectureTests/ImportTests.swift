import Foundation
import Testing

/// Arrows between targets go down only; Foundation stays out of what has to be small and quick.
@Suite struct ImportTests {
  /// What each target may import, by the table in docs/architecture.md; nil means everything.
  static let allowed: [String: Set<String>?] = {
    var allowed: [String: Set<String>?] = [:]
    for (target, words) in rows {
      // "all of the above but Screens and Terminal; ArgumentParser"
      let parts = words.split(separator: ";").map(String.init)
      if words == "all" {
        allowed.updateValue(nil, forKey: target)
      } else if words.hasPrefix("all of the above but") {
        let above = Set(allowed.keys).subtracting(modules(in: parts[0]))
        allowed[target] = above.union(parts.dropFirst().flatMap(modules))
      } else {
        // What follows a colon says why.
        allowed[target] = Set(modules(in: String(words.prefix { $0 != ":" })))
      }
    }
    return allowed
  }()

  /// The rows of the table, each a target and what stands beside it.
  private static let rows: [(target: String, words: String)] = {
    let page = (try? String(contentsOfFile: SourceTree.root + "/docs/architecture.md", encoding: .utf8)) ?? ""
    let lines = page.split(separator: "\n").drop { !$0.hasPrefix("| target |") }.dropFirst(2).prefix {
      $0.hasPrefix("|")
    }
    return lines.compactMap { line in
      let cells = line.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) }
      return cells.count == 2 ? (cells[0], cells[1]) : nil
    }
  }()

  /// The words that begin with a capital; a system is no module.
  private static func modules(in words: String) -> [String] {
    words.split { !$0.isLetter }.map(String.init).filter { $0.first?.isUppercase ?? false }
  }

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
