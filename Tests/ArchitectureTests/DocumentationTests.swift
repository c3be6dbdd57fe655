import Testing

/// Whoever reads a public declaration reads what it is, in a sentence.
@Suite struct DocumentationTests {
  static let targets = [
    "Meetings", "Console", "Journal", "Catalogue", "Minutes", "Groups", "Terminal", "CommandLine", "Screens",
  ]

  /// What a protocol asks for is explained at the protocol.
  private static let witnesses: Set<String> = [
    "fields", "subject", "gist", "word", "title", "isUndoable", "==", "<", "hash", "description", "rawValue",
    "startIndex",
    "endIndex", "subscript", "apply", "applyTakenBack",
  ]

  @Test(arguments: targets) func publicDeclarationsSayWhatTheyAre(target: String) {
    let missing = SourceTree.files(of: target).flatMap(Self.undocumented)
    #expect(missing.isEmpty, "\(missing.count) in \(target):\n\(missing.joined(separator: "\n"))")
  }

  @Test func theRuleHasTeeth() {
    func found(_ lines: String...) -> Int {
      Self.undocumented(SourceTree.File(target: "T", path: "T.swift", lines: lines)).count
    }
    #expect(found("public struct A {", "  public let b: Int") == 2)
    #expect(found("/// An A.", "public struct A {", "  /// Its b.", "  public internal(set) var b: Int") == 0)
    #expect(found("/// An A.", "@MainActor", "public final class A {") == 0)
    #expect(found("  public static func < (left: A, right: A) -> Bool { true }") == 0)
    #expect(found("  public init(from fields: Fields) throws(FieldError) {", "  public init(a: Int) {") == 1)
    #expect(found("public extension A {", "}") == 0)
    #expect(found("  public static func make() {}") == 1)
  }

  private static func undocumented(_ file: SourceTree.File) -> [String] {
    file.lines.indices.compactMap { index in
      let line = file.lines[index]
      guard let found = Declaration(line), found.isPublic, !isWitness(found, line) else { return nil }
      return isDocumented(index, file.lines) ? nil : "\(file.path):\(index + 1): \(line.drop { $0 == " " })"
    }
  }

  private static func isWitness(_ found: Declaration, _ line: String) -> Bool {
    if found.keyword == "init" {
      return line.contains("init(from ") || line.contains("init(rawValue") || line.contains("init(from:")
    }
    if found.name == "refusal" { return line.contains("refusal(in group") }
    return witnesses.contains(found.name) || found.keyword == "subscript"
  }

  private static func isDocumented(_ index: Int, _ lines: [String]) -> Bool {
    for line in lines[..<index].reversed() {
      let words = line.drop { $0 == " " }
      if words.hasPrefix("///") { return true }
      if !words.hasPrefix("@") && !words.hasPrefix("#if") { return false }
    }
    return false
  }
}
