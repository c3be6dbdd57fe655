import Console

/// What comes from the terminal, in the order in which it happened.
public enum Input: Hashable, Sendable {
  /// A key was pressed or text was pasted.
  case key(Key)
  /// The mouse was used.
  case pointed(Pointing)
  /// A line was typed where nothing is drawn; it has line breaks where it was pasted.
  case line(String)
  /// The lines ended in the middle of one: its end was never typed.
  case unfinishedLine(String)
  /// The terminal has another size.
  case resized(Size)
  /// The program has to end, within a second.
  case ended(EndReason)
  /// What is told line by line cannot be written any more, though somebody may read it: the disk is full, for example.
  case unwritten
  /// The program goes on after Ctrl-Z; the screen has already been drawn anew.
  case resumed
}

/// Why the program has to end: the signal that asked for it.
public struct EndReason: Hashable, Sendable {
  /// SIGTERM where the machine shuts down, SIGINT where somebody sent it (Ctrl-C is a key), any other that ends programs.
  public let signal: Int32

  /// The terminal is gone: its window was closed or the connection broke.
  public static let hangup = EndReason(signal: 1)

  /// What the program should exit with, by the custom of shells: 128 and the signal's number.
  public var exitCode: Int32 { 128 + signal }
}
