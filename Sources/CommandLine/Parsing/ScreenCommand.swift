import ArgumentParser
import Groups
import Meetings

/// A command that opens the full-screen program.
protocol ScreenCommand: ParsableCommand {
  /// With what it opens.
  func opening(in language: Language, _ surroundings: Surroundings) throws(Problem) -> CommandLineProgram.Opening
}
