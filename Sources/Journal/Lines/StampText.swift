import Meetings

/// A stamp as the journal writes it: "2026-11-21T19:04:05.123Z#0000", always 29 bytes, so that it sorts as bytes.
///
/// After the `#` stands the counter in four hexadecimal digits.
public enum StampText {
  /// How many bytes a stamp takes.
  static let width = 29
  private static let dayLength = 86_400_000
  /// The last instant that four digits of a year can say; a clock beyond it is written as this.
  private static let last = 253_402_300_799_999

  /// A stamp as text. Instants before the year 0 and after 9999 are written as the nearest one inside.
  public static func text(_ stamp: Stamp) -> String {
    let instant = min(max(stamp.instant.milliseconds, -62_167_219_200_000), last)
    let day = Day(ordinal: floorDivide(instant, dayLength))
    let ofDay = instant - day.ordinal * dayLength
    let (year, month, date) = day.civil
    let clock = "\(padded(ofDay / 3_600_000, 2)):\(padded(ofDay / 60_000 % 60, 2)):\(padded(ofDay / 1_000 % 60, 2))"
    let civil = "\(padded(year, 4))-\(padded(month, 2))-\(padded(date, 2))"
    let counter = String(min(max(stamp.counter, 0), 65_535), radix: 16)
    let zeros = String(repeating: "0", count: 4 - counter.utf8.count)
    return "\(civil)T\(clock).\(padded(ofDay % 1_000, 3))Z#\(zeros)\(counter)"
  }

  /// An instant as text: "2026-11-21T19:04:05.123Z", a stamp without its counter.
  static func text(_ instant: Instant) -> String {
    String(text(Stamp(instant: instant, counter: 0)).prefix { $0 != "#" })
  }

  /// The instant that a text tells, or nil where it is not one.
  static func instant(_ text: String) -> Instant? { stamp(text + "#0000")?.instant }

  /// The stamp that a text tells, or nil where it is not one.
  public static func stamp(_ text: String) -> Stamp? {
    var text = text
    return text.withUTF8 { bytes in stamp(bytes) }
  }

  /// The stamp that the bytes of a text tell, or nil where they are not one.
  static func stamp(_ bytes: UnsafeBufferPointer<UInt8>) -> Stamp? {
    guard bytes.count == width, bytes[4] == 45, bytes[7] == 45, bytes[10] == 84, bytes[13] == 58, bytes[16] == 58,
      bytes[19] == 46, bytes[23] == 90, bytes[24] == 35
    else { return nil }
    guard let year = number(bytes, 0, 4), let month = number(bytes, 5, 2), let date = number(bytes, 8, 2),
      let hour = number(bytes, 11, 2), let minute = number(bytes, 14, 2), let second = number(bytes, 17, 2),
      let milli = number(bytes, 20, 3), hour < 24, minute < 60, second < 60,
      let day = ordinal(year: year, month: month, day: date)
    else { return nil }
    var counter = 0
    for index in 25..<29 {
      guard let digit = Hex.value(bytes[index]) else { return nil }
      counter = counter << 4 | Int(digit)
    }
    let ofDay = ((hour * 60 + minute) * 60 + second) * 1_000 + milli
    return Stamp(instant: Instant(milliseconds: day * dayLength + ofDay), counter: counter)
  }

  /// Days since 1 January 1970, for all years of four digits: `Day` takes fewer, and a clock may be far off.
  private static func ordinal(year: Int, month: Int, day: Int) -> Int? {
    guard (1...12).contains(month), day >= 1, day <= Day.length(ofMonth: month, year: year) else { return nil }
    // Counts from 1 March, so that the leap day comes last.
    let shifted = month <= 2 ? year - 1 : year
    let leaps = floorDivide(shifted, 4) - floorDivide(shifted, 100) + floorDivide(shifted, 400)
    return shifted * 365 + leaps + (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1 - 719_468
  }

  private static func number(_ bytes: UnsafeBufferPointer<UInt8>, _ start: Int, _ count: Int) -> Int? {
    var value = 0
    for index in start..<(start + count) {
      guard bytes[index] >= 48, bytes[index] <= 57 else { return nil }
      value = value * 10 + Int(bytes[index] - 48)
    }
    return value
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func floorDivide(_ value: Int, _ divisor: Int) -> Int {
    value >= 0 ? value / divisor : (value - divisor + 1) / divisor
  }
}
