/// How much of a row is tried.
struct Scale: Sendable {
  /// How far it goes.
  enum Length: String, Sendable {
    /// As far as one mutant needs.
    case brief
    /// Part of `make check`.
    case short
    /// Before a release.
    case long
  }

  let length: Length
  /// Only those parts of a row whose names hold this; all of them where it is nil.
  var part: String?

  static let short = Scale(length: .short)
  static let long = Scale(length: .long)

  /// One of the numbers.
  func of<Value>(brief: Value? = nil, short: Value, long: Value) -> Value {
    switch length {
    case .brief: brief ?? short
    case .short: short
    case .long: long
    }
  }

  /// Whether a part of the row is to be tried.
  func has(_ name: String) -> Bool { part.map { name.contains($0) } ?? true }
}
