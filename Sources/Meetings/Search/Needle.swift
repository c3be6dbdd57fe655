/// A part of a word that is looked for in many texts: it skips ahead as far as the bytes it meets allow (Horspool).
struct Needle {
  private let bytes: [UInt8]
  /// How far to go on when this byte stands at the end of where we look.
  private let skips: [Int]

  init(_ word: String) {
    bytes = Array(word.utf8)
    var skips = [Int](repeating: max(1, bytes.count), count: 256)
    for (index, byte) in bytes.dropLast().enumerated() { skips[Int(byte)] = bytes.count - 1 - index }
    self.skips = skips
  }

  /// Whether a text has this part.
  func isIn(_ text: [UInt8]) -> Bool { text.withUnsafeBufferPointer(isIn) }

  /// Whether a text has this part.
  func isIn(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = bytes.count
    guard length > 0 else { return true }
    return bytes.withUnsafeBufferPointer { bytes in
      skips.withUnsafeBufferPointer { skips in
        var end = length - 1
        while end < text.count {
          var back = 0
          while back < length, text[end - back] == bytes[length - 1 - back] { back += 1 }
          if back == length { return true }
          end += skips[Int(text[end])]
        }
        return false
      }
    }
  }
}
