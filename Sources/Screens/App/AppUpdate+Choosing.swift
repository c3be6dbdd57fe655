import Meetings

/// A row that is pointed at, rather than gone to.
extension AppModel {
  /// A row is chosen where nothing is typed or asked; a question that stands there goes, as it does by any other key.
  mutating func choose(_ row: Int) {
    guard saving == nil, help == nil, prompt?.prompt.isQuestion != false else { return }
    (prompt, notice, offer) = (nil, nil, nil)
    stack[stack.count - 1].choose(row: row, context)
  }

  /// Notes whether the person who is chosen is there, where people are listed.
  mutating func note(_ attendance: Attendance) -> [Effect] {
    guard saving == nil, help == nil, prompt == nil, case .people(let screen) = top else { return [] }
    (notice, offer) = (nil, nil)
    return carryOut(PeopleActions.noting(attendance, screen, context))
  }
}
