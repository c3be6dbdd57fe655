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

  /// Whether the text is printable ASCII only: nearly always, and then there is nothing to clean or to measure.
  static func isPlain(_ text: String) -> Bool {
    let answer = text.utf8.withContiguousStorageIfAvailable { bytes in
      bytes.allSatisfy { (0x20..<0x7F).contains($0) }
    }
    return answer ?? text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
  }
}
