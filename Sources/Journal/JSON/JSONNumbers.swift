import Meetings

/// Numbers: whole ones that fit are read, all others are checked and read as null.
extension JSONReader {
  /// The number at the present place.
  mutating func number() throws(JSONFailure) -> Fields.Value {
    let isNegative = peek() == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let start = position
    var whole: Int? = 0
    while let byte = peek(), Self.isDigit(byte) {
      whole = whole.flatMap { Self.appending(byte, to: $0, isNegative: isNegative) }
      position += 1
    }
    guard position > start, bytes[start] != UInt8(ascii: "0") || position == start + 1 else { throw .syntax }
    let hasMore = try fraction()
    guard let whole, !hasMore else { return .null }
    return .number(whole)
  }

  /// Steps over a fraction and an exponent; whether there was one.
  private mutating func fraction() throws(JSONFailure) -> Bool {
    var found = false
    if peek() == UInt8(ascii: ".") {
      position += 1
      try digits()
      found = true
    }
    if peek() == UInt8(ascii: "e") || peek() == UInt8(ascii: "E") {
      position += 1
      if peek() == UInt8(ascii: "+") || peek() == UInt8(ascii: "-") { position += 1 }
      try digits()
      found = true
    }
    return found
  }

  private mutating func digits() throws(JSONFailure) {
    let start = position
    while let byte = peek(), Self.isDigit(byte) { position += 1 }
    guard position > start else { throw .syntax }
  }

  /// The number with one more digit, or nil where it no longer fits.
  private static func appending(_ digit: UInt8, to whole: Int, isNegative: Bool) -> Int? {
    let (tenfold, overflow) = whole.multipliedReportingOverflow(by: 10)
    let step = isNegative ? -Int(digit - 48) : Int(digit - 48)
    let (sum, carry) = tenfold.addingReportingOverflow(step)
    return overflow || carry ? nil : sum
  }
}
