import Testing

@testable import Meetings

/// What skips ahead finds the same as what looks everywhere.
@Suite struct NeedleTests {
  @Test(arguments: 0..<300) func findsWhatIsThere(seed: Int) {
    var dice = Dice(seed: seed)
    func word(_ length: Int) -> String {
      String((0..<length).map { _ in ["a", "b", "é", " "][dice.roll(4)] }.joined())
    }
    let (text, part) = (word(dice.roll(40)), word(dice.roll(5)))
    let isThere = part.isEmpty || looksEverywhere(Array(part.utf8), Array(text.utf8))
    #expect(Array(text.utf8).withUnsafeBufferPointer { Needle(part).isIn($0) } == isThere, "“\(part)” in “\(text)”")
  }

  private func looksEverywhere(_ part: [UInt8], _ text: [UInt8]) -> Bool {
    guard text.count >= part.count else { return false }
    return (0...(text.count - part.count)).contains { Array(text[$0..<($0 + part.count)]) == part }
  }
}
