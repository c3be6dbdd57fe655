import Console

/// Reads what terminals send for the mouse: numbers and a letter, as in `ESC [ < 0 ; 12 ; 5 M`, or, where a terminal knows
/// only the first form, three bytes after `ESC [ M`.
enum MouseReport {
  /// Reads the sequence whose last byte is at `end`; nil where it tells of something else.
  static func read(_ bytes: ArraySlice<UInt8>, end: Int) -> EscapeSequence.Reading? {
    let parameters = bytes[(bytes.startIndex + 2)..<end]
    switch (bytes[end], parameters.first) {
    case (UInt8(ascii: "M"), nil): return readBytes(bytes, after: end)
    case (UInt8(ascii: "M"), UInt8(ascii: "<")), (UInt8(ascii: "m"), UInt8(ascii: "<")):
      let isPressed = bytes[end] == UInt8(ascii: "M")
      let pointing = isPressed ? pointing(numbers(in: parameters.dropFirst())) : nil
      return .mouse(pointing, length: end - bytes.startIndex + 1)
    default: return nil
    }
  }

  /// Button, column and row, each as one byte that is 32 more.
  private static func readBytes(_ bytes: ArraySlice<UInt8>, after end: Int) -> EscapeSequence.Reading {
    let rest = bytes[(end + 1)...].prefix(3)
    // No more of it comes where a control byte follows: that is a key.
    if let key = rest.firstIndex(where: { $0 < 0x20 }) { return .mouse(nil, length: key - bytes.startIndex) }
    guard rest.count == 3 else { return .incomplete }
    return .mouse(pointing(rest.map { Int($0) - 32 }), length: end - bytes.startIndex + 4)
  }

  private static func numbers(in bytes: ArraySlice<UInt8>) -> [Int] {
    bytes.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false).map {
      Int(String(decoding: $0, as: UTF8.self)) ?? 0
    }
  }

  /// Other buttons, keys held down and the mouse being moved mean nothing here.
  private static func pointing(_ numbers: [Int]) -> Pointing? {
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0, let act = acts[numbers[0]] else { return nil }
    return Pointing(act, at: Point(column: numbers[1] - 1, row: numbers[2] - 1))
  }

  private static let acts: [Int: Pointing.Act] = [0: .click, 64: .wheelUp, 65: .wheelDown]
}
