import ArgumentParser
import Meetings

/// What `--help` prints of a command: made from its declaration, in Dutch or in English.
struct HelpText {
  private let path: CommandPath
  private let language: Language
  private let columns: Int

  /// The help of a command for a terminal of so many columns; where there is none, for one of 80.
  init(_ path: CommandPath, _ language: Language, columns: Int?) {
    self.path = path
    self.language = language
    self.columns = min(columns ?? 80, 100)
  }

  /// The whole text.
  var text: String {
    Spoken.$language.withValue(language) {
      path.next.isEmpty ? ofCommand : ofList
    }
  }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  private var heading: String { path.last.configuration.abstract }

  /// The help of the program, or of a group of commands.
  private var ofList: String {
    var commands = TextTable()
    for command in path.next { commands.add(["  " + CommandPath.name(of: command), description(of: command)]) }
    let usage = say("Gebruik: \(path.words) OPDRACHT [opties]", "Usage: \(path.words) COMMAND [options]")
    var parts = [heading, usage, say("Opdrachten:", "Commands:") + "\n" + joined(commands)]
    if path.commands.count == 1 {
      parts.append(
        say("Zonder opdracht opent het programma.", "Without a command the program opens.") + "\n"
          + table(of: DeclaredCommand.own(of: OpenProgram.self)))
      parts.append(say("Opties bij elke opdracht:", "Options of every command:") + "\n" + commonOptions)
    }
    let more = "\(path.words) \(say("OPDRACHT", "COMMAND")) --help"
    parts.append(say("Meer over een opdracht: \(more)", "More about a command: \(more)"))
    return parts.joined(separator: "\n\n") + "\n"
  }

  private func description(of command: any ParsableCommand.Type) -> String {
    let configuration = command.configuration
    let inner = configuration.subcommands.map { CommandPath.name(of: $0) }
    let words = inner.isEmpty ? "" : " (\(inner.joined(separator: ", ")))"
    let other =
      configuration.aliases.isEmpty ? "" : say("; ook: ", "; also: ") + configuration.aliases.joined(separator: ", ")
    return configuration.abstract + words + other
  }

  /// The help of one command.
  private var ofCommand: String {
    let own = DeclaredCommand.own(of: path.last)
    let line = [say("Gebruik: ", "Usage: ") + path.words] + own.map(\.inUsageLine)
    let lines = WholeWords.lines(of: line, columns: columns - 2)
    let heading = WholeWords.lines(of: heading, columns: columns).joined(separator: "\n")
    var parts = [heading, lines.joined(separator: "\n  ")]
    if let example = (path.last as? any Subcommand.Type)?.example {
      parts.append(say("Zo kan het: ", "For example: ") + example.line(path)[language])
    }
    if !own.isEmpty { parts.append(table(of: own)) }
    parts += choices
    parts.append(say("Opties bij elke opdracht:", "Options of every command:") + "\n" + commonOptions)
    let other = path.last.configuration.aliases
    if !other.isEmpty { parts.append(say("Ook: ", "Also: ") + other.joined(separator: ", ")) }
    return parts.joined(separator: "\n\n") + "\n"
  }

  private var choices: [String] {
    let lists = (path.last as? any Subcommand.Type)?.choices ?? []
    return lists.map { $0.lines(language, columns: columns).joined(separator: "\n") }
  }

  private var commonOptions: String { table(DeclaredCommand.common) }

  private func table(of arguments: [DeclaredCommand.Argument]) -> String {
    table(arguments.map { ($0.usage, $0.help) })
  }

  private func table(_ rows: [(usage: String, help: String)]) -> String {
    var table = TextTable()
    for row in rows { table.add(["  " + row.usage, row.help]) }
    return joined(table)
  }

  private func joined(_ table: TextTable) -> String { table.lines(columns: columns).joined(separator: "\n") }
}
