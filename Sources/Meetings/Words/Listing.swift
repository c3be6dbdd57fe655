extension [String] {
  /// The words in one: "a, b of c", where `last` is the word before the last one.
  public func listed(_ last: String) -> String {
    guard let end = self.last, count > 1 else { return first ?? "" }
    return "\(dropLast().joined(separator: ", ")) \(last) \(end)"
  }
}
