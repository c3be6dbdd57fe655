extension StringProtocol {
  /// The text as search sees it: without accents, without case, with one kind of blank and of hyphen.
  /// "Scholingsbehoefte" and "scholingsbehöefte" are one.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var bytes: [UInt8] = []
    Folding.append(String(self), to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// The letters of European names and loan words without their signs, and signs that people cannot tell apart as one.
enum Folding {
  static let plain: [UnicodeScalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷ"), ("z", "źżž"),
      ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("ij", "ĳ"), ("th", "þ"), ("'", "’‘"),
      (" ", "\u{A0}\u{1680}\u{2000}\u{2001}\u{2002}\u{2003}\u{2004}\u{2005}\u{2006}\u{2007}\u{2008}\u{2009}\u{200A}"),
      (" ", "\u{202F}\u{205F}\u{3000}"), ("-", "‐‑‒–—―−"), ("", "\u{AD}\u{200B}\u{200C}\u{200D}\u{2060}\u{FEFF}"),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { plain, marked in marked.unicodeScalars.map { ($0, plain) } })
  }()

  /// Adds a text, folded. Search folds everything a group ever recorded, so this goes by bytes.
  static func append(_ text: String, to bytes: inout [UInt8]) {
    var text = text
    text.withUTF8 { utf8 in
      var index = 0
      while index < utf8.count {
        let byte = utf8[index]
        if byte < 0x80 {
          bytes.append((0x41...0x5A).contains(byte) ? byte | 0x20 : byte)
          index += 1
        } else {
          let length = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
          append(scalar(utf8[index..<(index + length)]), to: &bytes)
          index += length
        }
      }
    }
  }

  private static func append(_ scalar: UnicodeScalar, to bytes: inout [UInt8]) {
    let index = Int(scalar.value) - 0x80
    bytes += index < latin.count ? latin[index] : folded(scalar)
  }

  /// The letters from 80 to 17F hexadecimal, folded: nearly all that are not ASCII.
  private static let latin: [[UInt8]] = (0x80..<0x180).map { UnicodeScalar($0).map(folded) ?? [] }

  private static func folded(_ scalar: UnicodeScalar) -> [UInt8] {
    var bytes: [UInt8] = []
    for lower in scalar.properties.lowercaseMapping.unicodeScalars where !isCombining(lower) {
      bytes += (plain[lower] ?? String(lower)).utf8
    }
    return bytes
  }

  /// The character that two to four bytes of valid UTF-8 stand for.
  private static func scalar(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) -> UnicodeScalar {
    let lead = UInt32(bytes[bytes.startIndex]) & (0xFF >> UInt32(bytes.count + 1))
    return UnicodeScalar(bytes.dropFirst().reduce(lead) { $0 << 6 | UInt32($1 & 0x3F) }) ?? "\u{FFFD}"
  }

  static func isCombining(_ scalar: UnicodeScalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
