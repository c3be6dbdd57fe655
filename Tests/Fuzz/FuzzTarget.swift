/// Something that reads bytes from elsewhere, and what has to hold whatever they are.
protocol FuzzTarget: Sendable {
  /// The word that picks it, and the name of its folder in the corpus.
  static var word: String { get }

  /// Reads these bytes; ends the program where something does not hold.
  static func test(_ bytes: [UInt8])
}

/// Ends the program where something does not hold, and says what.
func must(_ holds: Bool, _ what: @autoclosure () -> String) {
  if !holds { fatalError("does not hold: \(what())") }
}

/// Takes from the front of the bytes what says how the rest is to be read.
struct Choices {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  /// A number below a limit; 0 where no bytes are left.
  mutating func below(_ limit: Int) -> Int {
    let length = limit > 65_536 ? 3 : limit > 256 ? 2 : 1
    let taken = rest.prefix(length)
    rest = rest.dropFirst(length)
    return taken.reduce(0) { $0 << 8 | Int($1) } % limit
  }

  /// One of several values.
  mutating func one<Value>(of values: [Value]) -> Value { values[below(values.count)] }

  /// What is left, as text; bytes that are none become signs that say so, as at each place where text comes in.
  var text: String { String(decoding: rest, as: UTF8.self) }
}
