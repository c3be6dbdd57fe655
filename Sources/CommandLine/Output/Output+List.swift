import Meetings

extension Output {
  /// Prints a list; where it is empty, on standard error what to do next.
  func list(_ table: TextTable, isEmpty: Bool, hint: Text) {
    if isEmpty { return warn(hint) }
    lines(table.lines(columns: surroundings.columns))
  }
}
