import ArgumentParser
import Groups
import Journal
import Meetings

/// `trekkersgroep complete -- WORD…`, which the scripts for shells ask: prints what the last word can become, one on each line,
/// with what it is behind a tab. Whatever is missing or wrong, it is silent and ends with 0.
enum CompleteWord {
  /// The name it is called by. It is for scripts, so no help names it.
  static let name = "complete"

  /// Prints what the last of the words can become, in the language that the line itself asks for.
  static func run(_ words: [String], _ settings: Settings, _ surroundings: Surroundings) {
    let line = words.first == "--" ? Array(words.dropFirst()) : words
    let language = LanguageChoice.language(line, settings, surroundings.environment)
    let output = Output(surroundings: surroundings, language: language)
    let offered = Spoken.$language.withValue(output.language) { lines(CompletedLine(line), output) }
    offered.forEach { _ = output.surroundings.out($0 + "\n") }
  }

  private static func lines(_ line: CompletedLine, _ output: Output) -> [String] {
    switch line.next {
    case .command: return line.offeredCommands.compactMap { $0.line(for: line.typed) }
    case .option: return line.offeredOptions.compactMap { $0.line(for: line.typed) }
    case .value(let argument, let before):
      let typed = String(line.typed.dropFirst(before.count))
      return values(of: argument, line, output).compactMap { $0.line(for: typed).map { before + $0 } }
    case .text: return []
    }
  }

  private static func values(
    of argument: DeclaredCommand.Argument, _ line: CompletedLine, _ output: Output
  ) -> [Offer] {
    guard let source = argument.source else { return argument.values.map { Offer([$0], "") } }
    let places = output.surroundings.places(line.common["--folder"])
    var surroundings = output.surroundings
    surroundings.err = { _ in }
    let options = CommonOptions.of(group: line.common["--group"], folder: line.common["--folder"])
    let session = Session(
      options: options, output: Output(surroundings: surroundings, language: output.language), kept: KeptSettings())
    // Where the group cannot be told, there is still the catalogue.
    let opened = source.needsGroup ? try? session.readGroup() : nil
    return OfferedValues(places: places, language: output.language, opened: opened).offers(source)
  }
}

extension ValueSource {
  /// Whether the group may have some of its own.
  fileprivate var needsGroup: Bool {
    switch self {
    case .groups, .roles, .templates, .scales, .formats, .folders: false
    case .meetings, .meetingsToStart, .meetingsToClose, .openMeetings, .actors, .topics, .goals, .parels, .variants,
      .openActions, .standingDecisions, .erasable, .members:
      true
    }
  }
}
