import Journal

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What only the system can tell: its variables, the width of the terminal.
enum SystemSurroundings {
  /// The variables that the commands and the loop read; the terminal and the places of files read their own.
  private static let names = [
    "HOME", "LC_ALL", "LC_MESSAGES", "LC_CTYPE", "LANG", "VISUAL", "EDITOR", "TREKKERSGROEP_CLOCK",
  ]

  static var environment: [String: String] {
    var environment: [String: String] = [:]
    for name in names {
      if let value = getenv(name) { environment[name] = FileName.text(value) }
    }
    return environment
  }

  /// How wide standard output is, or nil where it is no terminal.
  static var columns: Int? {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }

  /// Asks on standard error and reads a line; nil where no terminal is there to answer.
  static func ask(_ question: String) -> String? {
    guard isatty(0) == 1, isatty(2) == 1, write(question, to: 2) else { return nil }
    return readLine() ?? ""
  }

  /// Whether what is written there can reach anybody: false for a pipe whose other side has gone.
  static func isRead(_ file: Int32) -> Bool {
    var state = pollfd(fd: file, events: Int16(POLLOUT), revents: 0)
    return poll(&state, 1, 0) < 1 || state.revents & Int16(POLLERR) == 0
  }

  /// Writes all of a text; false where that fails.
  static func write(_ text: String, to file: Int32) -> Bool {
    (try? SystemFiles().writeAll(Array(text.utf8), to: Descriptor(file))) != nil
  }
}
