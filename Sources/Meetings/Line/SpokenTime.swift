/// A time of day as people say it: "14:30", "14u30", "14 uur", "2.30 pm", and one with its end, "14.30-16.00". Both
/// languages are read in both.
public struct SpokenTime: Hashable, Sendable {
  /// When it begins.
  public let start: TimeOfDay
  /// When it ends, where that was said.
  public let end: TimeOfDay?
  /// How many words it takes, 1 to 5.
  public let length: Int

  /// The time with which words begin; nil where they begin with none.
  public init?(_ words: ArraySlice<String>) {
    for count in stride(from: min(5, words.count), through: 1, by: -1) {
      guard let joined = Self.joined(words.prefix(count)), let (start, end) = Self.times(joined) else { continue }
      (self.start, self.end, length) = (start, end, count)
      return
    }
    return nil
  }

  /// Whether a word looks like a time and is none: "25:00", "14:60", "13am".
  public static func isImpossible(_ word: String) -> Bool {
    guard let side = Side(word.folded) else { return false }
    return side.time == nil && (word.contains(":") || side.half != nil)
  }

  /// Words written as one; nil where that would make one number of two.
  private static func joined(_ words: ArraySlice<String>) -> String? {
    var text = ""
    for word in words {
      if text.last?.isNumber == true, word.first?.isNumber == true { return nil }
      text += word.folded
    }
    while let last = text.last, ",;".contains(last) { text.removeLast() }
    return text.replacing("–", with: "-")
  }

  private static func times(_ text: String) -> (TimeOfDay, TimeOfDay?)? {
    for separator in ["-", "tot", "until", "till", "to"] {
      let sides = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false).map {
        Side(String($0))
      }
      guard sides.count == 2, let first = sides[0], let second = sides[1] else { continue }
      return times(from: first, to: second)
    }
    guard let side = Side(text), side.isTime, let time = side.time else { return nil }
    return (time, nil)
  }

  /// "2-4pm" begins in the afternoon, "11-1pm" in the morning.
  private static func times(from first: Side, to second: Side) -> (TimeOfDay, TimeOfDay?)? {
    var first = first
    if first.half == nil, first.hour <= 12, second.half == .after {
      first.half = first.hour % 12 <= second.hour % 12 ? .after : .before
    }
    guard first.isTime || second.hasUnit, let start = first.time, let end = second.time else { return nil }
    return (start, end)
  }
}

extension SpokenTime {
  private enum Half { case before, after }

  /// One time as it is written, which need not be possible.
  private struct Side {
    let hour: Int
    private let minute: Int?
    var half: Half?
    let hasUnit: Bool

    private static let units: Set = ["", "uur", "u", "h", "hrs", "hours", "o'clock", "am", "pm"]

    init?(_ text: String) {
      let hours = text.prefix { $0.isNumber }
      guard (1...2).contains(hours.count), let hour = SpokenDate.whole(hours) else { return nil }
      var rest = text.dropFirst(hours.count)
      var minute: Int?
      if let sign = rest.first, ":.uh".contains(sign), rest.dropFirst().prefix(while: \.isNumber).count == 2 {
        minute = SpokenDate.whole(rest.dropFirst().prefix(2))
        rest = rest.dropFirst(3)
      }
      let unit = rest.filter { $0 != "." }
      guard Self.units.contains(unit) else { return nil }
      (self.hour, self.minute, hasUnit) = (hour, minute, !unit.isEmpty)
      half = unit == "am" ? .before : unit == "pm" ? .after : nil
    }

    /// Whether it says by itself that it is a time: a number alone does not.
    var isTime: Bool { minute != nil || hasUnit || half != nil }

    /// The time it is; nil where there is none such.
    var time: TimeOfDay? {
      guard (0...23).contains(hour), (0...59).contains(minute ?? 0) else { return nil }
      switch half {
      case .before where !(1...12).contains(hour), .after where hour == 0: return nil
      case .before: return TimeOfDay(minutes: hour % 12 * 60 + (minute ?? 0))
      case .after: return TimeOfDay(minutes: (hour % 12 + 12) * 60 + (minute ?? 0))
      case nil: return TimeOfDay(minutes: hour * 60 + (minute ?? 0))
      }
    }
  }
}
