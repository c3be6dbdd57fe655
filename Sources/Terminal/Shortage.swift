import CNcurses

/// What the system refuses and the program cannot do without. Refused later on, it would be waited for without end, or
/// end the program without a word: the library below Swift's threads does so.
public enum Shortage: Sendable {
  /// No more threads can be started.
  case threads
  /// No more files can be opened.
  case files

  /// What is lacking at this moment; nil where nothing is.
  public static var now: Shortage? {
    if !cn_can_start_threads(threadsNeeded) { return .threads }
    return cn_can_open_files(filesNeeded) ? nil : .files
  }

  /// More than it ever has at once, so that what begins does not stop halfway.
  private static let threadsNeeded: Int32 = 8
  private static let filesNeeded: Int32 = 20
}
