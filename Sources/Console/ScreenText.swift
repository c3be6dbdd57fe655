/// The one place that text from elsewhere passes on its way to the screen.
public enum ScreenText {
  /// Text that cannot steer the terminal, hide anything, or disturb the layout; cleaning it again changes nothing.
  ///
  /// - Line breaks and tabs become blanks; other control characters become their visible pictures (`␛`), those
  ///   from 80 to 9F hexadecimal become `�`.
  /// - Characters that change the direction of reading become `�`, so that the attempt is seen; other invisible
  ///   characters are removed. Joiners and variation selectors stay inside emoji only.
  /// - At most four combining marks stay on one sign; a mark without a sign gets `◌`.
  public static func cleaned(_ raw: String) -> String {
    if isPlain(raw) { return raw }
    var cleaner = ScreenTextCleaner()
    for scalar in raw.unicodeScalars { cleaner.take(scalar) }
    return cleaner.text
  }

  /// Whether the text is printable ASCII and accented Latin letters only: nearly always, and then there is nothing to
  /// clean, and every code point is one sign of one column.
  static func isPlain(_ text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { isPlain($0) } ?? isPlain(Array(text.utf8))
  }

  private static func isPlain(_ bytes: some RandomAccessCollection<UInt8>) -> Bool {
    var after: UInt8 = 0
    for byte in bytes {
      switch byte {
      case 0x20..<0x7F, 0xC3...0xC9: break
      // Of what follows C2 only the middle dot, which stands between all that is listed.
      case 0x80..<0xC0 where (0xC3...0xC9).contains(after) || (after == 0xC2 && byte == 0xB7): break
      case 0xC2: break
      default: return false
      }
      after = byte
    }
    return true
  }
}
