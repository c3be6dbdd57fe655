import ArgumentParser
import Meetings

/// The commands that were named, from the program itself down.
struct CommandPath {
  /// The program, a group of commands, a command.
  private(set) var commands: [any ParsableCommand.Type] = [Root.self]

  /// The last one named.
  var last: any ParsableCommand.Type { commands[commands.count - 1] }
  /// "trekkersgroep record decision".
  var words: String { commands.map(Self.name).joined(separator: " ") }
  /// The commands that can follow.
  var next: [any ParsableCommand.Type] {
    last.configuration.subcommands.filter { $0.configuration.shouldDisplay }
  }

  /// Goes on to the command of this name; false where there is none.
  mutating func descend(to word: String) -> Bool {
    let found = next.first { Self.names(of: $0).contains(word.lowercased()) }
    guard let found else { return false }
    commands.append(found)
    return true
  }

  static func name(of command: any ParsableCommand.Type) -> String { command.configuration.commandName ?? "" }

  /// The name and the other names of a command.
  static func names(of command: any ParsableCommand.Type) -> [String] {
    [name(of: command)] + command.configuration.aliases
  }
}
