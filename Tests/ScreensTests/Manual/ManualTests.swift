import Foundation
import Testing

@testable import Screens

/// The manual and the README show what the program shows; empty rows are left out there.
@Suite struct ManualTests {
  private static let root = URL(fileURLWithPath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The rows of each screen in a document: what stands between fences and is no command.
  private func screens(in name: String) throws -> [[String]] {
    let text = try String(contentsOf: Self.root.appendingPathComponent(name), encoding: .utf8)
    let parts = text.components(separatedBy: "\n```\n")
    let blocks = parts.indices.filter { $0 % 2 == 1 }.map { parts[$0].components(separatedBy: "\n") }
    return blocks.filter { !["$", "trekkersgroep"].contains($0.first?.components(separatedBy: " ").first) }
      .map(ManualWalk.filled)
  }

  @Test func theManualShowsTheScreensOfTheProgram() throws {
    let (walk, screens) = (try ManualWalk(), try screens(in: "docs/handleiding.md"))
    try #require(screens.count == ManualWalk.Page.allCases.count)
    for (page, shown) in zip(ManualWalk.Page.allCases, screens) {
      // A part of a screen is its foot.
      #expect(walk.rows(of: page).suffix(shown.count).elementsEqual(shown), "\(page): \(shown.joined(separator: "\n"))")
    }
  }

  @Test func theReadmeShowsAScreenOfTheProgram() throws {
    let shown = try #require(try screens(in: "README.md").first)
    let scene = try #require(Scene.all.first { $0.name == "live-action-typed" })
    #expect(ManualWalk.filled(try scene.play().lines) == shown)
  }
}
