import ArgumentParser
import Groups
import Journal
import Meetings

/// The program as it is called: reads what was typed after its name, does it, and says what came of it.
public enum CommandLineProgram {
  /// With what the full-screen program is to open.
  public struct Opening: Hashable, Sendable {
    /// Where everything lives.
    public let places: Places
    /// The folder of the group that was named; nil where none was.
    public let group: GroupFolder?
    /// The language of the screen.
    public let language: Language
    /// Whether it is read and answered line by line, rather than on the full screen.
    public var isLinear = false
    /// What the file of settings says, and what there is to say of it.
    public var kept = KeptSettings()
    /// Whether it only projects the meeting of that group, and records nothing.
    public var projects = false
    /// What of this call its messages name again.
    var given = TypedCommand.Given()

    /// Runs the screen; the commands that its messages quote name the folder of this call.
    @MainActor public func naming(_ screen: @MainActor () async -> Int32) async -> Int32 {
      await TypedCommand.$given.withValue(given) { await screen() }
    }
  }

  /// What comes of a call.
  public enum Answer: Hashable, Sendable {
    /// Everything is done; the program ends with this code, one of `ExitStatus`.
    case exit(Int32)
    /// No command was given: the full-screen program opens.
    case open(Opening)
  }

  /// Does what the arguments say. `arguments` are those after the name of the program.
  public static func run(_ arguments: [String], _ surroundings: Surroundings) async -> Answer {
    let kept = SettingsFile(config: surroundings.places(nil).config).read()
    let language = LanguageChoice.language(arguments, kept.settings, surroundings.environment)
    let terminal = Output(surroundings: surroundings, language: language, typed: arguments)
    if arguments.first == CompleteWord.name {
      CompleteWord.run(Array(arguments.dropFirst()), kept.settings, surroundings)
      return .exit(ExitStatus.fine.rawValue)
    }
    do throws(Problem) {
      // The usual start: the parser's tables need not be made.
      if arguments.isEmpty {
        let places = surroundings.places(nil)
        try places.requireFolderOfGroups()
        return .open(Opening(places: places, group: nil, language: language, kept: kept))
      }
      if surroundings.hasUnreadableArguments { throw .unreadableArguments }
      return try await answer(to: arguments, language, kept, terminal)
    } catch {
      terminal.complain(error.text)
      terminal.complain(choices: error.choices)
      return .exit(error.status.rawValue)
    }
  }

  private static func answer(
    to arguments: [String], _ language: Language, _ kept: KeptSettings, _ output: Output
  ) async throws(Problem) -> Answer {
    let call = try Call(arguments, language)
    switch call.wish {
    case .version: output.line(ProgramVersion.line[language])
    case .help: output.text(HelpText(call.path, language, columns: output.surroundings.columns).text)
    case .command:
      let command = try call.parsed()
      if let screen = command as? any ScreenCommand {
        var opening = try screen.opening(in: language, output.surroundings)
        opening.kept = kept
        return .open(opening)
      }
      guard let command = command as? any Subcommand else { throw UsageSentences.missingCommand(call.path) }
      try output.surroundings.places(command.common.folder).requireFolderOfGroups()
      let session = Session(options: command.common, output: output, kept: kept)
      if !(command is ShowInfo), let remark = kept.sentence { output.warn(remark) }
      try await run(command, in: session)
      return .exit(session.output.status.rawValue)
    }
    return .exit(output.status.rawValue)
  }

  /// What is said where standard output takes no more.
  public static let unwritten = Text(
    nl: "De uitvoer kon niet helemaal worden geschreven. Kijk of er ruimte op de schijf is.",
    en: "Not all of the output could be written. See whether there is room on the disk.")

  /// The language of what is said of a call before it is read.
  public static func language(of arguments: [String], _ surroundings: Surroundings) -> Language {
    let kept = SettingsFile(config: surroundings.places(nil).config).read()
    return LanguageChoice.language(arguments, kept.settings, surroundings.environment)
  }

  private static func run(_ command: any Subcommand, in session: Session) async throws(Problem) {
    let given = TypedCommand.Given(folder: command.common.folder, group: command.common.group)
    let result: Result<Void, Problem> = await TypedCommand.$given.withValue(given) {
      do throws(Problem) {
        return .success(try await command.run(in: session))
      } catch {
        return .failure(error.saying(type(of: command).again))
      }
    }
    try result.get()
  }
}
