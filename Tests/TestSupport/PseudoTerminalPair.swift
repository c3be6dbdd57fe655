import CVterm
import Console
import Foundation

/// The two ends of a terminal in memory: ours, and the program's.
struct PseudoTerminalPair {
  /// What a system call refused.
  struct Refused: Error {
    let call: String
    let code: Int32
  }

  let master: Int32
  private let name: String

  init(_ size: Size) throws {
    master = posix_openpt(O_RDWR | O_NOCTTY | O_CLOEXEC)
    guard master >= 0, grantpt(master) == 0, unlockpt(master) == 0, let name = ptsname(master) else {
      throw Refused(call: "posix_openpt", code: errno)
    }
    self.name = String(cString: name)
    Self.setSize(master, size)
  }

  static func setSize(_ file: Int32, _ size: Size) {
    var window = winsize(ws_row: UInt16(size.rows), ws_col: UInt16(size.columns), ws_xpixel: 0, ws_ypixel: 0)
    _ = ioctl(file, UInt(TIOCSWINSZ), &window)
  }

  /// Starts a program in a session of its own, which makes this its controlling terminal.
  func spawn(_ path: String, _ arguments: [String], _ environment: [String: String]) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, name, O_RDWR, 0)
    posix_spawn_file_actions_adddup2(&actions, 0, 1)
    posix_spawn_file_actions_adddup2(&actions, 0, 2)
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    defer { posix_spawnattr_destroy(&attributes) }
    var signals = sigset_t()
    sigemptyset(&signals)
    posix_spawnattr_setsigmask(&attributes, &signals)
    sigfillset(&signals)
    posix_spawnattr_setsigdefault(&attributes, &signals)
    posix_spawnattr_setflags(&attributes, Int16(0x80 | 0x04 | 0x08))  // SETSID, SETSIGDEF, SETSIGMASK
    let words = ([path] + arguments).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for text in words + variables { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, path, &actions, &attributes, words, variables)
    guard code == 0 else { throw Refused(call: "posix_spawn", code: code) }
    return process
  }
}
