import Testing

/// Small by habit: a file that has grown holds two ideas.
@Suite struct SizeTests {
  /// The catalogue as embedded text is made, not written.
  static let written = SourceTree.files.filter { !$0.path.hasPrefix("Sources/Catalogue/Embedded/") }

  @Test(arguments: written) func noFileIsLong(file: SourceTree.File) {
    #expect(file.lines.count <= 250, "\(file.path) has \(file.lines.count) lines")
  }

  @Test(arguments: SourceTree.targets.filter { $0 != "CNcurses" }) func filesAreShortOnAverage(target: String) {
    let lines = Self.written.filter { $0.target == target }.map(\.lines.count)
    guard !lines.isEmpty else { return }
    let average = lines.reduce(0, +) / lines.count
    #expect(average <= 150, "the \(lines.count) files of \(target) have \(average) lines on average")
  }
}
