import Foundation
import Meetings
import Testing

@testable import Journal

@Suite struct JSONTests {
  private func text(_ json: String) throws -> String {
    try JSONText.fields(of: Array(#"{"k":"\#(json)"}"#.utf8)).text("k")
  }

  @Test(arguments: [
    (#"\""#, "\""), (#"\\"#, "\\"), (#"\/"#, "/"), (#"\b"#, "\u{8}"), (#"\f"#, "\u{C}"), (#"\n"#, "\n"),
    (#"\r"#, "\r"), (#"\t"#, "\t"), (#"\u0041"#, "A"), (#"\u00e9\u00E9"#, "éé"), (#"\uD83D\uDE00"#, "😀"),
    (#"\u0000"#, "\0"), (#"\ud800"#, "\u{FFFD}"), (#"\ud800\u0041"#, "\u{FFFD}A"), (#"\udc00x"#, "\u{FFFD}x"),
    (#"\ud800\n"#, "\u{FFFD}\n"), (#"één\u0021 né"#, "één! né"),
  ])
  func eachEscapeIsRead(json: String, expected: String) throws {
    #expect(try text(json) == expected)
  }

  @Test(arguments: [
    "[1,]", "{\"a\":1,}", "[,]", "{,}", "[1 2]", "01", "+1", ".5", "1.", "'a'", "nul", "1 1", "", "[", "{",
  ])
  func whatIsNotJSONIsRefused(json: String) {
    #expect(throws: JSONFailure.syntax) { try JSONText.fields(of: Array("{\"k\":\(json)}".utf8)) }
  }

  @Test(arguments: [#"\x"#, #"\u12"#, #"\u12G4"#, "\u{1}", "\n", #"\"#, #"\u"#])
  func brokenEscapesAreRefused(json: String) {
    #expect(throws: JSONFailure.syntax) { try text(json) }
  }

  @Test(arguments: [
    ("0", 0), ("-0", 0), ("7", 7), ("-12", -12), ("9223372036854775807", Int.max),
    ("-9223372036854775808", Int.min),
  ])
  func wholeNumbersAreRead(json: String, expected: Int) throws {
    #expect(try JSONText.fields(of: Array("{\"k\": \(json) }".utf8)).number("k") == expected)
  }

  @Test(arguments: ["1.5", "1e3", "-2E-7", "9223372036854775808", "-9223372036854775809", "123456789012345678901"])
  func otherNumbersAreNull(json: String) throws {
    #expect(try JSONText.fields(of: Array("{\"k\":\(json)}".utf8))["k"] == .null)
  }

  @Test func depthIsLimited() throws {
    func nested(_ depth: Int) -> [UInt8] {
      let inner = depth - 1
      return Array(("{\"k\":" + String(repeating: "[", count: inner) + String(repeating: "]", count: inner) + "}").utf8)
    }
    #expect(throws: Never.self) { try JSONText.fields(of: nested(32)) }
    #expect(throws: JSONFailure.tooDeep) { try JSONText.fields(of: nested(33)) }
    #expect(throws: JSONFailure.tooDeep) { try JSONText.fields(of: nested(100_000)) }
  }

  @Test func textThatIsNotUTF8IsNamed() {
    let bytes = Array("{\"k\":\"".utf8) + [0xC3, 0x28] + Array("\"}".utf8)
    #expect(throws: JSONFailure.invalidUTF8) { try JSONText.fields(of: bytes) }
    let escaped = Array("{\"k\":\"\\n".utf8) + [0xFF] + Array("\"}".utf8)
    #expect(throws: JSONFailure.invalidUTF8) { try JSONText.fields(of: escaped) }
  }

  @Test func writtenFieldsAreReadBackByFoundationToo() throws {
    let texts = ["", "één", "a\"b\\c/d", "\u{0}\u{1F}\u{7F}\u{9F}\u{85}", "\u{202E}\u{2028}\u{FEFF}\u{E0041}", "👩‍⚕️ 😀"]
    var fields = Fields()
    for (index, text) in texts.enumerated() { fields.set("text \(index) \"\u{200B}", text) }
    fields.append("list", .list([.number(Int.max), .flag(true), .flag(false), .null, .list([]), .text("x")]))
    fields.append("object", .object(Fields([Fields.Pair(key: "a", value: .object(Fields()))])))
    let bytes = JSONText.bytes(of: fields)
    #expect(try JSONText.fields(of: bytes) == fields)
    let oracle = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: Any])
    for (index, text) in texts.enumerated() { #expect(oracle["text \(index) \"\u{200B}"] as? String == text) }
    #expect(oracle.count == fields.pairs.count)
  }

  @Test func nothingInvisibleIsWrittenRaw() throws {
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let properties = scalar.properties
      let isInvisible =
        [.control, .format, .lineSeparator, .paragraphSeparator].contains(properties.generalCategory)
        || properties.isDefaultIgnorableCodePoint
      guard isInvisible != Invisibles.contains(scalar) else { continue }
      // Reserved for such characters, but of no category yet.
      let isReserved = (0xFFF0...0xFFF8).contains(value) || (0x13430...0x1343F).contains(value)
      #expect(!isInvisible || isReserved, "U+\(String(value, radix: 16)) would be written raw")
    }
    let bytes = JSONText.bytes(of: Fields([Fields.Pair(key: "k", value: .text("a\u{1B}[2J\u{9B}é\u{2066}"))]))
    #expect(String(decoding: bytes, as: UTF8.self) == #"{"k":"a\u001b[2J\u009bé\u2066"}"#)
  }

  /// Pieces put together at random: whatever Foundation reads, this reads, and to the same; and the reverse.
  @Test func foundationIsTheOracle() {
    var generator = SeededGenerator(seed: 7)
    let pieces = [
      "{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "\"\\u00e9\"", "1", "-0", "01", "1.5", "1e5", "-", "true",
      "false", "null", "nul", " ", "\t", "\"", "\\", "{\"a\":", "[1,", "\"é\"", "\"k\":", "{}", "[]",
    ]
    var readable = 0
    for _ in 0..<60_000 {
      let count = Int.random(in: 0...7, using: &generator)
      var json = "{\"k\":"
      for _ in 0..<count { json += pieces.randomElement(using: &generator) ?? "" }
      json += Bool.random(using: &generator) ? "}" : ""
      // Foundation takes a comma before the end, and refuses a number that overflows; neither is JSON's rule.
      if json.contains(/,\s*[\]}]/) || json.contains(/e5\d/) { continue }
      let oracle = (try? JSONSerialization.jsonObject(with: Data(json.utf8))) as? [String: Any]
      let ours = try? JSONText.fields(of: Array(json.utf8))
      #expect((oracle == nil) == (ours == nil), "\(json)")
      if let oracle, let ours {
        readable += 1
        #expect(Self.isSame(.object(ours), oracle), "\(json)")
      }
    }
    #expect(readable > 1_000)
  }

  private static func isSame(_ value: Fields.Value, _ oracle: Any) -> Bool {
    switch value {
    case .text(let text): return oracle as? String == text
    case .id(let id): return oracle as? String == id.raw
    case .flag(let flag): return oracle as? Bool == flag
    case .number(let number): return (oracle as? NSNumber)?.intValue == number
    case .null:
      return oracle is NSNull || (oracle as? NSNumber).map { "\($0)".contains { !$0.isNumber } } == true
        || (oracle as? NSNumber)?.doubleValue == 100_000
    case .list(let items):
      guard let list = oracle as? [Any], list.count == items.count else { return false }
      return zip(items, list).allSatisfy { isSame($0, $1) }
    case .object(let fields):
      guard let object = oracle as? [String: Any] else { return false }
      let keys = Set(fields.pairs.map(\.key))
      guard keys.count == object.count else { return false }
      // Of a name that comes twice the two keep different ones; such a line this program never writes.
      guard keys.count == fields.pairs.count else { return true }
      return fields.pairs.allSatisfy { pair in object[pair.key].map { isSame(pair.value, $0) } ?? false }
    }
  }
}

/// Chance that comes out the same each time.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
