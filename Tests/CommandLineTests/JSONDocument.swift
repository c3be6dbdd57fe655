import Foundation
import Testing

/// What docs/reference/json.md says of keys: the page that other programs are written by.
struct JSONDocument {
  private let sections: [String: String]

  /// Reads the page of this very project.
  init() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let text = try String(contentsOf: root.appending(path: "docs/reference/json.md"), encoding: .utf8)
    var sections: [String: String] = [:]
    for part in text.components(separatedBy: "\n## ").dropFirst() {
      let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
      sections[String(lines[0])] = lines.dropFirst().joined(separator: "\n")
    }
    self.sections = sections
  }

  /// The keys in the first column of a section's table.
  func table(_ section: String) throws -> Set<String> {
    let rows = try text(section).split(separator: "\n").filter { $0.hasPrefix("| `") }
    return Set(rows.flatMap { Self.quoted($0.split(separator: "|")[0]) })
  }

  /// The keys that a section names in a sentence between two marks; what stands in brackets says what is in them.
  func keys(_ section: String, from start: String = "", to end: String = "") throws -> Set<String> {
    var text = try text(section).replacing("\n", with: " ")[...]
    if !start.isEmpty { text = text[try #require(text.range(of: start), "\(section): \(start)").upperBound...] }
    if !end.isEmpty { text = text[..<(try #require(text.range(of: end), "\(section): \(end)").lowerBound)] }
    return Set(Self.quoted(Self.withoutBrackets(text)))
  }

  private func text(_ section: String) throws -> String { try #require(sections[section], "no section \(section)") }

  private static func quoted(_ text: some StringProtocol) -> [String] {
    text.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 1 ? String($0.element) : nil }
  }

  private static func withoutBrackets(_ text: Substring) -> String {
    var depth = 0
    return String(
      text.filter { sign in
        if sign == "(" { depth += 1 }
        defer { if sign == ")" { depth -= 1 } }
        return depth == 0
      })
  }
}
