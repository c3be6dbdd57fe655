import CNcurses

/// The image of a program's memory that a system may keep when a fault ends it.
public enum CoreDump {
  /// Has none kept of this one, nor handed to any other program: what people said in a meeting is in it.
  public static func forbid() { cn_leave_no_core() }
}
