/// Half-typed lines that are kept as one text.
public enum LineSeparator {
  /// Stands between two of them; nobody types it.
  public static let sign: Character = "\u{1E}"
}
