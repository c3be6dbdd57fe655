extension Array where Element: Equatable {
  /// The one that follows another, and after the last the first; nil where that is not among them.
  public func after(_ element: Element) -> Element? {
    firstIndex(of: element).map { self[($0 + 1) % count] }
  }
}
