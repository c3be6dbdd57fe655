import ArgumentParser

/// A command that does something. One command is one file, and one line in the list of its group or of `Root`.
protocol Subcommand: ParsableCommand {
  /// The options that every command takes.
  var common: CommonOptions { get }

  /// The choices that its help lists.
  static var choices: [ChoiceList] { get }

  /// How it is typed, where something must stand behind it.
  static var example: Example? { get }

  /// Does it. Data goes to standard output, warnings to standard error; a `Problem` ends it.
  func run(in session: Session) async throws(Problem)
}

extension Subcommand {
  static var choices: [ChoiceList] { [] }
  static var example: Example? { nil }
}
