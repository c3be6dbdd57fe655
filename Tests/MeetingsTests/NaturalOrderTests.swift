import Testing

@testable import Meetings

/// Names as people sort them.
@Suite struct NaturalOrderTests {
  private func sorted(_ names: String...) -> [String] { names.sorted { $0.sortingKey < $1.sortingKey } }

  @Test func numbersCountByTheirValue() {
    #expect(sorted("Groep 10", "Groep 2", "Groep 1") == ["Groep 1", "Groep 2", "Groep 10"])
    #expect(sorted("groep-10-b", "groep-9-c", "groep-10-a") == ["groep-9-c", "groep-10-a", "groep-10-b"])
    #expect(sorted("PaTz 010", "PaTz 9", "PaTz 11") == ["PaTz 9", "PaTz 010", "PaTz 11"])
    let long = String(repeating: "1", count: 200)
    #expect(sorted("x \(long)", "x 2", "x 0").last == "x \(long)" && sorted("a", "").first == "")
  }

  @Test func accentsAndCapitalsDoNotCount() {
    #expect(sorted("Élan", "delta", "Foxtrot", "2e lijn") == ["2e lijn", "delta", "Élan", "Foxtrot"])
  }
}
