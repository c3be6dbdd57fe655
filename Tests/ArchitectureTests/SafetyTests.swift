import Foundation
import Testing

/// What takes the checks of the language away is not used.
@Suite struct SafetyTests {
  static let forbidden = ["@unchecked Sendable", "nonisolated(unsafe)", "try!", "as!", "fatalError("]

  @Test(arguments: SourceTree.files) func nothingUnsafeIsUsed(file: SourceTree.File) {
    for (index, line) in file.lines.enumerated() where !line.drop(while: { $0 == " " }).hasPrefix("//") {
      for word in Self.forbidden where strstr(line, word) != nil {
        Issue.record("\(file.path):\(index + 1): \(word)")
      }
    }
  }

  @Test func thereAreFilesToLookAt() {
    #expect(SourceTree.files.count > 150)
    #expect(SourceTree.targets.count == 12)
  }
}
