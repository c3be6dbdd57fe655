import Foundation

/// Signals by which whoever sends them, or a limit of the system, asks a program to end, besides those of a terminal.
public enum AskingSignals {
  /// The ones of every system, and the timers' and limits'.
  public static let usual: [(name: String, number: Int32)] = [
    ("USR1", SIGUSR1), ("USR2", SIGUSR2), ("ALRM", SIGALRM), ("VTALRM", SIGVTALRM), ("PROF", SIGPROF),
    ("XCPU", SIGXCPU),
  ]

  /// Those of Linux, with the first and the last of the real-time ones.
  public static let ofLinux: [(name: String, number: Int32)] = {
    #if os(Linux)
      [
        ("IO", SIGIO), ("PWR", SIGPWR), ("STKFLT", 16), ("RTMIN", __libc_current_sigrtmin()),
        ("RTMAX", __libc_current_sigrtmax()),
      ]
    #else
      []
    #endif
  }()

  public static let all = usual + ofLinux
}
