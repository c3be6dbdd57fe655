import Journal

/// The last line of a file with the minutes of a closed meeting, a comment that neither format shows: what the program
/// wrote above it, in one number, and how many entries of the journal it was made of.
///
/// By it every device of the group knows minutes that nobody changed since, whichever device wrote them.
struct MinutesSeal {
  /// What stands above it.
  let text: [UInt8]
  /// How many entries it was made of.
  let count: Int

  private static let opening = Array("<!-- trekkersgroep ".utf8)
  private static let closing = Array(" -->\n".utf8)

  /// The seal for a text.
  init(_ text: [UInt8], count: Int) {
    self.text = text
    self.count = count
  }

  /// The seal at the end of a file; nil where there is none, or where what stands above it is not what it was.
  init?(in file: [UInt8]) {
    guard file.suffix(Self.closing.count) == Self.closing[...] else { return nil }
    let body = file.dropLast(Self.closing.count)
    let start = body.lastIndex(of: 0x0A).map { $0 + 1 } ?? body.startIndex
    let line = String(decoding: body[start...], as: UTF8.self)
    let words = line.dropFirst(Self.opening.count).split(separator: " ")
    guard body[start...].starts(with: Self.opening), words.count == 2, let count = Int(words[1]),
      words[0] == Checksum.hex(Checksum.crc32(Array(file[..<start])))
    else { return nil }
    self.init(Array(file[..<start]), count: count)
  }

  /// The file as it is written.
  var sealed: [UInt8] {
    let words = "\(Checksum.hex(Checksum.crc32(text))) \(count)"
    return text + Self.opening + Array(words.utf8) + Self.closing
  }
}
