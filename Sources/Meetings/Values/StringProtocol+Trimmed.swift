extension StringProtocol {
  /// The same without the blanks around it.
  public var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
