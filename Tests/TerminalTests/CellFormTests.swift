import Console
import Testing

@testable import Terminal

@Suite struct CellFormTests {
  /// Widths as a C library of some years ago gives them.
  private func width(_ scalar: UInt32) -> Int {
    switch scalar {
    case 0x300..<0x370, 0x200D, 0xFE0F: 0
    case 0x1100..<0x1160, 0x4E00..<0xA000, 0x1F300..<0x1F650: 2
    case 0x1FAE0...: -1
    default: 1
    }
  }

  private func shown(_ cluster: Character, _ columns: Int, _ characters: CharacterSet = .utf8) -> [String] {
    CellForm(characters: characters, width: width).pieces(of: cluster, columns: columns).map {
      var text = String.UnicodeScalarView()
      text.append(contentsOf: $0.compactMap(Unicode.Scalar.init))
      return String(text)
    }
  }

  @Test func everySignTakesItsColumns() {
    #expect(shown("a", 1) == ["a"])
    #expect(shown("e\u{301}", 1) == ["e\u{301}"])
    #expect(shown("日", 2) == ["日"])
    #expect(shown("👨‍👩‍👧‍👦", 2) == ["👨"])
    #expect(shown("👍🏽", 2) == ["👍"])
    #expect(shown("❤️", 2) == ["❤", " "])
    #expect(shown("🇳🇱", 2) == ["N", "L"])
    #expect(shown("1️⃣", 2) == ["1", " "])
    #expect(shown("🫨", 2) == ["\u{FFFD}", " "])
  }

  @Test func asciiTerminalsGetAsciiInTheSameColumns() {
    #expect(shown("é", 1, .ascii) == ["e"])
    #expect(shown("─", 1, .ascii) == ["-"])
    #expect(shown("日", 2, .ascii) == ["?", " "])
    #expect(shown("✓", 1, .ascii) == ["v"])
  }

  @Test(arguments: [
    ([3, 0, 0], nil, CharacterSet.utf8), ([0, 3, 0], nil, .utf8), ([0, 0, 3], nil, .utf8), ([0, 0, 0], nil, .ascii),
    ([1, 3, 3], nil, .utf8), ([1, 3, 3], "C", .ascii), ([1, 3, 3], "POSIX", .ascii), ([2, 3, 3], nil, .ascii),
  ])
  func choosesALocale(_ answers: [Int], _ all: String?, _ expected: CharacterSet) {
    let names = ["", "C.UTF-8", "en_US.UTF-8"]
    let chosen = CharacterSet.choose(
      environment: { $0 == "LC_ALL" ? all : nil }, set: { name in names.firstIndex(of: name).map { answers[$0] } ?? 1 })
    #expect(chosen == expected)
  }
}
