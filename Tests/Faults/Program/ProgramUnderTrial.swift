import Foundation
import TestSupport

/// The built program that rows try in a terminal.
enum ProgramUnderTrial {
  /// What was asked for; set once, before a row begins.
  nonisolated(unsafe) static var chosen: String?

  static var path: String { chosen ?? BuiltProgram.path }

  /// What it is told though a case has surroundings of its own: which mutant it is.
  static let environment = ProcessInfo.processInfo.environment.filter { $0.key == MutantBuild.variable }
}
