import Meetings

/// Reads JSON from bytes, one step at a time, making nothing but the values it finds.
struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var position = 0

  /// A reader at the first byte.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// Steps over the `{` of the outermost object.
  mutating func begin() throws(JSONFailure) {
    guard next() == UInt8(ascii: "{") else { throw .syntax }
  }

  /// Makes sure that nothing follows the outermost object.
  mutating func end() throws(JSONFailure) {
    skipSpace()
    guard position == bytes.count else { throw .syntax }
  }

  /// The name of the next member, or nil where the object ends; `first` before any member was read.
  mutating func key(first: Bool) throws(JSONFailure) -> String? {
    var byte = next()
    if byte == UInt8(ascii: "}") { return nil }
    if !first {
      guard byte == UInt8(ascii: ",") else { throw .syntax }
      byte = next()
    }
    guard byte == UInt8(ascii: "\"") else { throw .syntax }
    let key = try string()
    guard next() == UInt8(ascii: ":") else { throw .syntax }
    return key
  }

  /// The members up to the end of an object whose `{` was read.
  mutating func object(depth: Int) throws(JSONFailure) -> [Fields.Pair] {
    if depth > JSONText.depthLimit { throw .tooDeep }
    var pairs: [Fields.Pair] = []
    while let key = try key(first: pairs.isEmpty) {
      pairs.append(Fields.Pair(key: key, value: try value(depth: depth)))
    }
    return pairs
  }

  /// The next value, which stands inside `depth` objects and lists.
  mutating func value(depth: Int) throws(JSONFailure) -> Fields.Value {
    switch next() {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "{"): return .object(Fields(try object(depth: depth + 1)))
    case UInt8(ascii: "["): return .list(try list(depth: depth + 1))
    case UInt8(ascii: "t"): return try literal("rue", .flag(true))
    case UInt8(ascii: "f"): return try literal("alse", .flag(false))
    case UInt8(ascii: "n"): return try literal("ull", .null)
    case .some(let byte) where byte == UInt8(ascii: "-") || Self.isDigit(byte):
      position -= 1
      return try number()
    default: throw .syntax
    }
  }

  private mutating func list(depth: Int) throws(JSONFailure) -> [Fields.Value] {
    if depth > JSONText.depthLimit { throw .tooDeep }
    var items: [Fields.Value] = []
    skipSpace()
    if peek() == UInt8(ascii: "]") {
      position += 1
      return items
    }
    while true {
      items.append(try value(depth: depth))
      switch next() {
      case UInt8(ascii: ","): continue
      case UInt8(ascii: "]"): return items
      default: throw .syntax
      }
    }
  }

  private mutating func literal(_ rest: StaticString, _ value: Fields.Value) throws(JSONFailure) -> Fields.Value {
    let matches = rest.withUTF8Buffer { rest in
      position + rest.count <= bytes.count && bytes[position..<(position + rest.count)].elementsEqual(rest)
    }
    guard matches else { throw .syntax }
    position += rest.utf8CodeUnitCount
    return value
  }
}

// MARK: Texts

extension JSONReader {
  /// The text whose opening quote was read.
  private mutating func string() throws(JSONFailure) -> String {
    let start = position
    position = PlainBytes.end(in: bytes, from: start)
    if position < bytes.count, bytes[position] == UInt8(ascii: "\"") {
      position += 1
      // Checking text takes longer than making it, and plain ASCII needs no check.
      return Self.plain(UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
    }
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        return try Self.text(UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)]))
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start) }
      if byte < 0x20 { throw .syntax }
      position += 1
    }
    throw .syntax
  }

  /// The slow way, for a text with escapes: copies it together.
  private mutating func escapedString(from start: Int) throws(JSONFailure) -> String {
    var copy = [UInt8](bytes[start..<position])
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""):
        let result = copy.withUnsafeBufferPointer { buffer in
          Result { () throws(JSONFailure) in try Self.text(buffer) }
        }
        return try result.get()
      case UInt8(ascii: "\\"): copy.append(contentsOf: UTF8.encode(try escape()) ?? .init())
      case 0..<0x20: throw .syntax
      default: copy.append(byte)
      }
    }
    throw .syntax
  }

  /// The character that an escape stands for; half a pair reads as U+FFFD, so that one bad letter costs no line.
  private mutating func escape() throws(JSONFailure) -> Unicode.Scalar {
    guard position < bytes.count else { throw .syntax }
    position += 1
    switch bytes[position - 1] {
    case UInt8(ascii: "\""): return "\""
    case UInt8(ascii: "\\"): return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape()
    default: throw .syntax
    }
  }

  private mutating func unicodeEscape() throws(JSONFailure) -> Unicode.Scalar {
    let first = try fourDigits()
    if let scalar = Unicode.Scalar(first) { return scalar }
    let afterFirst = position
    if UTF16.isLeadSurrogate(UInt16(first)), peek() == UInt8(ascii: "\\") {
      position += 1
      if peek() == UInt8(ascii: "u") {
        position += 1
        let second = try fourDigits()
        if (0xDC00...0xDFFF).contains(second) {
          return Unicode.Scalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
        }
      }
    }
    position = afterFirst
    return "\u{FFFD}"
  }

  private mutating func fourDigits() throws(JSONFailure) -> UInt32 {
    guard position + 4 <= bytes.count else { throw .syntax }
    var value: UInt32 = 0
    for _ in 0..<4 {
      guard let digit = Hex.value(bytes[position]) else { throw .syntax }
      value = value << 4 | UInt32(digit)
      position += 1
    }
    return value
  }

  /// A text of ASCII; up to 15 bytes stand in the value itself, and making it so costs least.
  static func plain(_ bytes: UnsafeBufferPointer<UInt8>) -> String {
    guard bytes.count <= 15 else { return String(decoding: bytes, as: UTF8.self) }
    return String(unsafeUninitializedCapacity: bytes.count) { room in room.initialize(fromContentsOf: bytes) }
  }

  private static func text(_ bytes: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw .invalidUTF8 }
    return text
  }
}

// MARK: Bytes

extension JSONReader {
  /// The byte at the present place.
  func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  /// The next byte that is not space, stepped over.
  private mutating func next() -> UInt8? {
    skipSpace()
    guard position < bytes.count else { return nil }
    position += 1
    return bytes[position - 1]
  }

  private mutating func skipSpace() {
    while position < bytes.count {
      switch bytes[position] {
      case 0x20, 0x09, 0x0A, 0x0D: position += 1
      default: return
      }
    }
  }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 48 && byte <= 57 }
}
