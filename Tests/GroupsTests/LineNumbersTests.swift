import Meetings
import Testing

@testable import Groups

struct LineNumbersTests {
  @Test(
    "Lines that follow each other are one stretch",
    arguments: [
      ([3], "regel 3", "line 3"), ([5, 3], "regel 3 en 5", "lines 3 and 5"), ([7, 8], "regel 7 en 8", "lines 7 and 8"),
      (Array(2...14), "regel 2 t/m 14", "lines 2 to 14"),
      ([1, 3, 4, 5, 9, 10], "regel 1, 3 t/m 5, 9 en 10", "lines 1, 3 to 5, 9 and 10"),
    ])
  func words(lines: [Int], dutch: String, english: String) {
    #expect(LineNumbers.words(of: lines) == Text(nl: dutch, en: english))
  }
}
