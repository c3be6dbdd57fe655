/// Half-typed lines that are kept as one text.
public enum LineSeparator {
  /// Stands between two of them; nobody types it.
  public static let sign: Character = "\u{1E}"
  /// Stands between the place that a line belongs to and its text.
  public static let place: Character = "\u{1F}"
}
