import ArgumentParser
import Foundation

/// `make faults`: brings about every trouble a group's files and terminals can meet, counts what was lost, and ends
/// with 1 where a figure that should be nought is not.
@main
struct FaultProgram: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Faults", abstract: "Tries whether anything is ever lost.",
    subcommands: [RunTable.self, RunRow.self, Record.self, FailAt.self], defaultSubcommand: RunTable.self)
}

/// What every row may need to know.
struct Trial: ParsableArguments {
  @Option(help: "The built program to try in a terminal; the one beside this one where it is missing.")
  var program: String?

  /// Where it is from any folder: rows go to folders of their own.
  var path: String? { program.map { URL(fileURLWithPath: $0).path } }

  /// As arguments for a child.
  var arguments: [String] { path.map { ["--program", $0] } ?? [] }
}

struct RunTable: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "table", abstract: "Runs all rows and prints the table.")

  @Flag(help: "As far as before a release, instead of as far as before each change.")
  var long = false
  @Option(help: "Only these rows, parted by commas.")
  var only: String?
  @OptionGroup var trial: Trial

  func validate() throws {
    for word in words where Faults.named(word) == nil {
      throw ValidationError("No row \(word): \(Faults.all.map { $0.word }.joined(separator: ", ")).")
    }
  }

  private var words: [String] { only?.split(separator: ",").map(String.init) ?? Faults.all.map { $0.word } }

  func run() async throws {
    let campaign = Campaign(scale: long ? .long : .short, arguments: trial.arguments)
    let table = await campaign.run(words.compactMap { Faults.named($0) })
    print(([table.text] + table.notes).joined(separator: "\n"))
    if !table.isGood { throw ExitCode(1) }
  }
}

struct RunRow: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "row", abstract: "Runs one row.", shouldDisplay: false)

  @Argument var word: String
  @Option var scale: String
  @Option var report: String
  /// Only the parts whose names hold this.
  @Option var part: String?
  /// Ends with 3 at the first fault: enough where a mutant is to be noticed.
  @Flag var stopAtFirst = false
  @OptionGroup var trial: Trial

  func run() async throws {
    guard let fault = Faults.named(word), let length = Scale.Length(rawValue: scale) else { throw ExitCode(64) }
    ProgramUnderTrial.chosen = trial.path
    if stopAtFirst { Tally.reportOfFirst = report }
    var tally = try await fault.init().run(Scale(length: length, part: part))
    tally.count(\.other, by: tally.cases == 0 ? 1 : 0, "nothing was tried")
    try tally.write(to: report)
  }
}
