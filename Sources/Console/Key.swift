/// A key that was pressed, or text that was pasted.
public enum Key: Hashable, Sendable {
  /// A letter, digit, blank or other sign, as a person sees it: with its accents, an emoji whole.
  case character(Character)
  /// Enter or Return.
  case enter
  /// Escape.
  case escape
  /// Tab.
  case tab
  /// Shift with Tab.
  case backTab
  /// Arrow up.
  case up
  /// Arrow down.
  case down
  /// Arrow left.
  case left
  /// Arrow right.
  case right
  /// Page up.
  case pageUp
  /// Page down.
  case pageDown
  /// Home.
  case home
  /// End.
  case end
  /// Backspace: takes away what is before the cursor.
  case backspace
  /// Delete: takes away what is under the cursor.
  case delete
  /// Insert.
  case insert
  /// A function key, F1 to F12.
  case function(Int)
  /// Ctrl with a lower-case letter.
  case control(Character)
  /// Text that came from a clipboard and must never be taken for keys; line breaks in it are `\n`.
  case paste(String)
}
