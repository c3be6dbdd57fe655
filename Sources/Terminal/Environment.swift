import CNcurses

/// The variables that the program was started with.
enum Environment {
  /// The value of a variable; `nil` when it is not set.
  static subscript(name: String) -> String? {
    cn_variable(name).map { String(cString: $0) }
  }
}
