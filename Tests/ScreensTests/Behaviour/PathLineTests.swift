import Testing

@testable import Screens

@Suite("Where a file is")
struct PathLineTests {
  @Test("It is broken behind a folder, never within a name")
  func broken() {
    let path = "~/Trekkersgroepen/Trekkersgroep Heideland/verslagen/2026-1/verslag.md"
    #expect(
      PathLines.lines(of: path, columns: 60) == [
        "~/Trekkersgroepen/Trekkersgroep Heideland/verslagen/2026-1/", "verslag.md",
      ])
    #expect(PathLines.lines(of: path, columns: 100) == [path])
    #expect(PathLines.lines(of: "/" + String(repeating: "a", count: 30), columns: 12).count == 4)
    for columns in 5..<80 { #expect(PathLines.lines(of: path, columns: columns).joined().count >= path.count - 8) }
  }
}
