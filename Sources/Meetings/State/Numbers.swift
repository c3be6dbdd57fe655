/// Which numbers are taken. A number is fixed in the event that takes it, shown for ever, and never given twice:
/// where two devices took the same one at once, the later shows a letter.
struct NumberBook: Sendable {
  private(set) var taken: [String: Int] = [:]
  private(set) var highest: [String: Int] = [:]

  /// What an entry that takes `number` shows: the number itself, or with b, c … where it was taken before.
  mutating func take(_ number: String) -> String {
    let times = Self.countOne(&taken[number, default: 0])
    if let (series, count) = Self.parts(of: number) { Self.raise(&highest[series, default: 0], to: count) }
    return times == 0 ? number : number + Self.letter(times)
  }

  /// Notes that a number was given out, though what bears it is not here: it is not given again.
  mutating func spare(_ number: String) {
    if let (series, count) = Self.parts(of: number) { Self.raise(&highest[series, default: 0], to: count) }
  }

  /// The next number of a series: "B2026-4." gives "B2026-4.3" after two decisions.
  func next(in series: String) -> String { series + String((highest[series] ?? 0) + 1) }

  /// "B2026-4.3" is the third of the series "B2026-4."; a count of more than nine digits is none that we gave.
  private static func parts(of number: String) -> (series: String, count: Int)? {
    var number = number
    return number.withUTF8 { bytes in
      let start = (bytes.lastIndex { !(48...57).contains($0) } ?? -1) + 1
      guard (1...9).contains(bytes.count - start) else { return nil }
      let count = bytes[start...].reduce(0) { $0 * 10 + Int($1 - 48) }
      return (String(decoding: bytes[..<start], as: UTF8.self), count)
    }
  }

  /// In place, so that each number is looked up once: a start with many years takes thousands.
  private static func countOne(_ times: inout Int) -> Int {
    defer { times += 1 }
    return times
  }

  private static func raise(_ highest: inout Int, to count: Int) { highest = max(highest, count) }

  /// b for the second, c for the third … and after z a number.
  private static func letter(_ times: Int) -> String {
    times < 26 ? String(UnicodeScalar(UInt8(97 + times))) : "-\(times + 1)"
  }
}

extension Trekkersgroep {
  /// The number for the next meeting on a day: "2026-4".
  public func nextMeetingNumber(on day: Day) -> String { numbers.next(in: "\(day.year)-") }

  /// The number for the next decision of a meeting: "B2026-4.3".
  public func nextDecisionNumber(in meeting: Meeting) -> String { numbers.next(in: "B\(meeting.number).") }

  /// The number for the next action of a meeting, `ahead` further where one act takes several: "A2026-4.5".
  public func nextActionNumber(in meeting: Meeting, ahead: Int = 0) -> String {
    var book = numbers
    for _ in 0..<ahead { _ = book.take(book.next(in: "A\(meeting.number).")) }
    return book.next(in: "A\(meeting.number).")
  }

  /// The number for the next shared goal: "G1".
  public var nextGoalNumber: String { numbers.next(in: "G") }

  /// Takes a number for an entry, and notes it where another device took the same.
  mutating func take(_ number: String) -> String {
    let shown = numbers.take(number)
    if shown != number { sharedNumbers.append(SharedNumber(taken: number, shown: shown)) }
    return shown
  }
}
