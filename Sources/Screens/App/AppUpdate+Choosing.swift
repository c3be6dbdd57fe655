import Meetings

/// A row that is pointed at, rather than gone to.
extension AppModel {
  /// A row is chosen where nothing is typed or asked; a question that stands there goes, as it does by any other key.
  mutating func choose(_ row: Int) {
    guard saving == nil, help == nil, prompt?.prompt.isQuestion != false else { return }
    (prompt, notice, offer) = (nil, nil, nil)
    stack[stack.count - 1].choose(row: row, context)
  }
}
