import Meetings

/// The members that a line begins with, from `v` to `type`, where they stand just as this program writes them.
///
/// Nearly every line of an archive begins so, and reading it by its bytes takes half as long as by its names. A line
/// with `wall` does not: few have one.
struct WrittenHead {
  let n: Int
  let id: String
  let at: Stamp
  let device: String
  let act: String
  let closesAct: Bool
  let word: String

  /// Reads the head from behind the `{`. Where anything else stands there, nil, and the reader stays where it was.
  init?(_ reader: inout JSONReader) {
    let start = reader.position
    guard let head = Self.read(&reader) else {
      reader.position = start
      return nil
    }
    self = head
  }

  /// The entry of a line that was cut off behind its identity; nil where it was cut off before.
  static func entry(in line: UnsafeBufferPointer<UInt8>) -> EntryID? {
    var reader = JSONReader(line)
    guard reader.skip("{\"v\":1,\"n\":"), reader.plainNumber() != nil, reader.skip(",\"id\":\"") else { return nil }
    return reader.plainText().map { EntryID(JSONReader.plain($0)) }
  }

  private init(n: Int, id: String, at: Stamp, device: String, act: String, closesAct: Bool, word: String) {
    (self.n, self.id, self.at, self.device) = (n, id, at, device)
    (self.act, self.closesAct, self.word) = (act, closesAct, word)
  }

  private static func read(_ reader: inout JSONReader) -> WrittenHead? {
    guard reader.skip("\"v\":1,\"n\":"), let n = reader.plainNumber(),
      reader.skip(",\"id\":\""), let id = reader.plainText(),
      reader.skip(",\"at\":\""), let at = reader.plainText().flatMap({ StampText.stamp($0) }),
      reader.skip(",\"by\":\""), let device = reader.plainText(),
      reader.skip(",\"act\":\""), let act = reader.plainText()
    else { return nil }
    let closesAct = reader.skip(",\"end\":true")
    guard reader.skip(",\"type\":\""), let word = reader.plainText() else { return nil }
    let identity = JSONReader.plain(id)
    return WrittenHead(
      n: n, id: identity, at: at, device: JSONReader.plain(device),
      act: act.elementsEqual(id) ? identity : JSONReader.plain(act), closesAct: closesAct,
      word: JSONReader.plain(word))
  }
}

extension JSONReader {
  /// Steps over these bytes where they come next; false, and no step, where they do not.
  fileprivate mutating func skip(_ expected: StaticString) -> Bool {
    let end = position + expected.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    guard let base = bytes.baseAddress, ByteSearch.isEqual(base + position, expected) else { return false }
    position = end
    return true
  }

  /// The bytes up to a closing quote, which is stepped over; nil where any of them is not plain ASCII.
  fileprivate mutating func plainText() -> UnsafeBufferPointer<UInt8>? {
    let start = position
    position = PlainBytes.end(in: bytes, from: start)
    guard position < bytes.count, bytes[position] == UInt8(ascii: "\"") else { return nil }
    position += 1
    return UnsafeBufferPointer(rebasing: bytes[start..<(position - 1)])
  }

  /// A number of one to nine digits as JSON writes it, without a sign.
  fileprivate mutating func plainNumber() -> Int? {
    let start = position
    var value = 0
    while let byte = peek(), Self.isDigit(byte) {
      value = value * 10 + Int(byte - 48)
      position += 1
      if position - start > 9 { return nil }
    }
    guard position > start, bytes[start] != UInt8(ascii: "0") || position == start + 1 else { return nil }
    return value
  }
}
