import TestSupport

/// The built program that rows try in a terminal.
enum ProgramUnderTrial {
  /// What was asked for; set once, before a row begins.
  nonisolated(unsafe) static var chosen: String?

  static var path: String { chosen ?? BuiltProgram.path }
}
