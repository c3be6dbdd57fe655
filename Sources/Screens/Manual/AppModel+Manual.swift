import Meetings

/// A line that was being typed, or a question that stood there, when the manual was opened over it.
struct LineBelowManual: Sendable {
  let line: OpenPrompt
  /// The screens that are open without the manual.
  let screens: Int
}

/// The manual over whatever is open, and the way back to that.
extension AppModel {
  /// The manual at the page of the screen on top; it is not opened upon itself.
  func openManual() -> [Outcome] {
    if case .manual = top { return [] }
    return [.open(.manual(ManualScreen(at: top.manual)))]
  }

  /// The same over a line, or over its help. What is typed is kept all the same: the program may be killed meanwhile.
  mutating func readManual() -> [Effect] {
    (help, notice) = (nil, nil)
    guard let open = prompt else { return carryOut(openManual()) }
    lineBelow = LineBelowManual(line: open, screens: stack.count)
    prompt = nil
    return keepDraft(of: open) + carryOut(openManual())
  }

  /// Once the manual is left the line stands there as it was. Who went elsewhere from it finds the line where such lines
  /// are kept.
  mutating func goBackToLine() {
    guard let below = lineBelow else { return }
    if stack.count > below.screens, stack[below.screens].name == .manual { return }
    lineBelow = nil
    if stack.count == below.screens, prompt == nil { prompt = below.line }
  }
}
