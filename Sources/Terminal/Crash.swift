import CNcurses

/// What is left and what is said when a fault ends the program.
public enum Crash {
  /// Has no image of its memory kept, nor handed to any other program, nor shown: what people said in a meeting is in it.
  public static func leaveNoMemory() { cn_leave_no_memory() }

  /// Has words written on standard error, at most 512 bytes, where nothing is drawn; the full screen has its own.
  public static func say(_ lastWords: String) { cn_guard_crash(lastWords) }

  /// Has words written on standard error where somebody ends the program, in the place of the ones before; nothing where
  /// they are empty. For a command: screens have their own.
  public static func sayIfEnded(_ words: String) {
    cn_say_if_ended(words)
    cn_guard_command()
  }
}
