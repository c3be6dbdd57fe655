import Meetings

/// Writes fields as JSON on one line, with every character escaped that could disturb a terminal.
struct JSONWriter {
  /// What has been written so far.
  private(set) var bytes: [UInt8] = []

  /// A writer with room for a usual line.
  init() { bytes.reserveCapacity(512) }

  /// Adds bytes as they are.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// Adds a whole number.
  mutating func number(_ number: Int) { bytes.append(contentsOf: String(number).utf8) }

  /// Adds a text in quotes.
  mutating func text(_ text: String) {
    bytes.append(quote)
    for scalar in text.unicodeScalars { append(scalar) }
    bytes.append(quote)
  }

  /// Adds `,"key":value` for every pair.
  mutating func members(_ fields: Fields) {
    for pair in fields.pairs {
      bytes.append(comma)
      member(pair)
    }
  }

  /// Adds a whole object.
  mutating func object(_ fields: Fields) {
    bytes.append(UInt8(ascii: "{"))
    for (index, pair) in fields.pairs.enumerated() {
      if index > 0 { bytes.append(comma) }
      member(pair)
    }
    bytes.append(UInt8(ascii: "}"))
  }

  private mutating func member(_ pair: Fields.Pair) {
    text(pair.key)
    bytes.append(UInt8(ascii: ":"))
    value(pair.value)
  }

  private mutating func value(_ value: Fields.Value) {
    switch value {
    case .text(let string): text(string)
    case .id(let id): text(id.raw)
    case .number(let whole): number(whole)
    case .flag(true): raw("true")
    case .flag(false): raw("false")
    case .null: raw("null")
    case .object(let fields): object(fields)
    case .list(let items): list(items)
    }
  }

  private mutating func list(_ items: [Fields.Value]) {
    bytes.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { bytes.append(comma) }
      value(item)
    }
    bytes.append(UInt8(ascii: "]"))
  }

  private mutating func append(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": raw("\\\"")
    case "\\": raw("\\\\")
    case "\n": raw("\\n")
    case "\t": raw("\\t")
    case "\r": raw("\\r")
    case _ where Invisibles.contains(scalar):
      for unit in UTF16.encode(scalar) ?? .init() { escape(unit) }
    default: bytes.append(contentsOf: UTF8.encode(scalar) ?? .init())
    }
  }

  private mutating func escape(_ unit: UInt16) {
    raw("\\u")
    for shift in [12, 8, 4, 0] { bytes.append(Checksum.hexDigits[Int(unit >> UInt16(shift)) & 15]) }
  }

  private var quote: UInt8 { UInt8(ascii: "\"") }
  private var comma: UInt8 { UInt8(ascii: ",") }
}
