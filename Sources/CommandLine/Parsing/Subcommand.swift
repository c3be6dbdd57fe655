import ArgumentParser
import Meetings

/// A command that does something. One command is one file, and one line in the list of its group or of `Root`.
protocol Subcommand: ParsableCommand {
  /// The options that every command takes.
  var common: CommonOptions { get }

  /// The choices that its help lists.
  static var choices: [ChoiceList] { get }

  /// How it is typed, where something must stand behind it.
  static var example: Example? { get }

  /// What to say besides, where the group that is meant cannot be opened; nil for what only reads.
  static var again: Text? { get }

  /// Does it. Data goes to standard output, warnings to standard error; a `Problem` ends it.
  func run(in session: Session) async throws(Problem)
}

extension Subcommand {
  static var choices: [ChoiceList] { [] }
  static var example: Example? { nil }
  static var again: Text? { nil }
}

/// A command that records. What it was to record stands in the command itself, and nowhere else.
protocol RecordingSubcommand: Subcommand {}

extension RecordingSubcommand {
  static var again: Text? {
    Text(
      nl: "Er is nu niets vastgelegd: geef de opdracht daarna opnieuw.",
      en: "Nothing was recorded now: give the command again after that.")
  }
}
