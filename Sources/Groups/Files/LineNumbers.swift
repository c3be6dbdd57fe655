import Meetings

/// The numbers of lines in a file, as a person reads them.
enum LineNumbers {
  /// "regel 3", "regel 3, 5 en 9 t/m 14"; three or more that follow each other are one stretch.
  static func words(of lines: [Int]) -> Text {
    let stretches = stretches(of: lines)
    let noun = Text(nl: "regel", en: lines.count == 1 ? "line" : "lines")
    return Text(
      nl: "\(noun.nl) \(stretches.flatMap { parts($0, "t/m") }.listed("en"))",
      en: "\(noun.en) \(stretches.flatMap { parts($0, "to") }.listed("and"))")
  }

  private static func stretches(of lines: [Int]) -> [ClosedRange<Int>] {
    var stretches: [ClosedRange<Int>] = []
    for line in Set(lines).sorted() {
      if let last = stretches.last, last.upperBound + 1 == line {
        stretches[stretches.count - 1] = last.lowerBound...line
      } else {
        stretches.append(line...line)
      }
    }
    return stretches
  }

  private static func parts(_ stretch: ClosedRange<Int>, _ upTo: String) -> [String] {
    stretch.count < 3 ? stretch.map(String.init) : ["\(stretch.lowerBound) \(upTo) \(stretch.upperBound)"]
  }
}
