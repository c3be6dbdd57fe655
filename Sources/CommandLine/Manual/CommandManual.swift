import ArgumentParser
import Catalogue
import Groups
import Meetings

/// The manual page trekkersgroep(1): made from the declarations of the commands, in Dutch or in English.
public struct CommandManual {
  private let language: Language
  private var page = RoffText()

  /// The whole page, as roff.
  public static func text(_ language: Language) -> String {
    Spoken.$language.withValue(language) {
      var manual = CommandManual(language)
      manual.writeHead()
      manual.writeCommands()
      manual.writeTail()
      return manual.page.text
    }
  }

  private init(_ language: Language) { self.language = language }

  private func say(_ nl: String, _ en: String) -> String { language == .dutch ? nl : en }

  // MARK: What comes first

  private mutating func writeHead() {
    page.heading(
      "TREKKERSGROEP", PatzCatalogue.standard.updated.description, ProgramVersion.program,
      say("Handleiding", "User Commands"))
    page.macro("SH", say("NAAM", "NAME"))
    page.line(
      say(
        "trekkersgroep - leid het overleg van een trekkersgroep PaTz",
        "trekkersgroep - chair the meetings of a trekkersgroep PaTz"))
    page.macro("SH", say("OVERZICHT", "SYNOPSIS"))
    page.line("trekkersgroep [--linear] \(say("[opties]", "[options]"))")
    page.macro("br")
    page.line("trekkersgroep \(say("OPDRACHT [opties]", "COMMAND [options]"))")
    page.macro("SH", say("BESCHRIJVING", "DESCRIPTION"))
    page.line(Root.configuration.abstract)
    page.line(
      say(
        "Zonder opdracht opent het programma op het hele scherm; ? toont daar alle toetsen, Ctrl-O de handleiding.",
        "Without a command the program opens on the full screen; ? shows all keys there, Ctrl-O the manual."))
    page.line(
      say(
        "Wat je vastlegt, staat op de schijf voordat het op het scherm staat.",
        "What you record is on disk before it is on the screen."))
    for argument in DeclaredCommand.own(of: OpenProgram.self) { page.term(argument.usage, argument.help) }
    page.macro("SH", say("OPTIES BIJ ELKE OPDRACHT", "OPTIONS OF EVERY COMMAND"))
    for (usage, help) in DeclaredCommand.common { page.term(usage, help) }
  }

  // MARK: The commands

  private mutating func writeCommands() {
    page.macro("SH", say("OPDRACHTEN", "COMMANDS"))
    for command in Root.commands {
      var path = CommandPath()
      _ = path.descend(to: CommandPath.name(of: command))
      if path.next.isEmpty { write(path) }
      for inner in path.next {
        var path = path
        _ = path.descend(to: CommandPath.name(of: inner))
        write(path)
      }
    }
  }

  private mutating func write(_ path: CommandPath) {
    let arguments = DeclaredCommand.own(of: path.last)
    let words = path.commands.dropFirst().map { CommandPath.name(of: $0) } + arguments.map(\.inUsageLine)
    page.macro("SS", words.joined(separator: " "))
    page.line(Self.sentence(path.last.configuration.abstract))
    let other = Self.otherNames(path)
    if !other.isEmpty { page.line(say("Ook: ", "Also: ") + other + ".") }
    if let example = (path.last as? any Subcommand.Type)?.example {
      page.paragraph(say("Zo kan het: ", "For example: ") + example.line(path)[language])
    }
    for argument in arguments { page.term(argument.usage, argument.help) }
    let lists = (path.last as? any Subcommand.Type)?.choices ?? []
    for list in lists where !list.choices.isEmpty {
      page.paragraph("\(list.title[language]) \(list.choices.map(\.id).joined(separator: ", ")).")
    }
  }

  private static func sentence(_ words: String) -> String {
    words.prefix(1).uppercased() + words.dropFirst() + (words.hasSuffix(".") ? "" : ".")
  }

  /// "overleg nieuw": every name of the command behind the other name of its group.
  private static func otherNames(_ path: CommandPath) -> String {
    let groups = path.commands.dropFirst().dropLast().map { $0.configuration.aliases.first ?? CommandPath.name(of: $0) }
    let names = path.last.configuration.aliases
    let all = names.isEmpty && !groups.isEmpty ? [CommandPath.name(of: path.last)] : names
    return all.map { (groups + [$0]).joined(separator: " ") }.joined(separator: ", ")
  }

  // MARK: What comes last

  private mutating func writeTail() {
    page.macro("SH", say("CODES BIJ HET EINDE", "EXIT STATUS"))
    for status in ExitStatus.allCases { page.term("\(status.rawValue)", status.words[language]) }
    page.macro("SH", say("OMGEVING", "ENVIRONMENT"))
    for (names, does) in SurroundingWords.variables { page.term(names.joined(separator: ", "), does[language]) }
    page.macro("SH", say("BESTANDEN", "FILES"))
    for (path, holds) in SurroundingWords.files { page.term(path[language], holds[language]) }
    page.macro("SH", say("VOORBEELDEN", "EXAMPLES"))
    page.example(
      [
        "trekkersgroep group new Heideland",
        say(
          "trekkersgroep meeting new --date vr --template short",
          "trekkersgroep meeting new --date fri --template short"),
        say(
          "trekkersgroep record action \"Zaal regelen\" --for ROS --due +2w",
          "trekkersgroep record action \"Book a room\" --for ROS --due +2w"),
        say("trekkersgroep search behoefte jaar:2026", "trekkersgroep search survey year:2026"),
      ])
    page.macro("SH", say("ZIE OOK", "SEE ALSO"))
    page.line(
      say(
        "Ctrl-O in het programma: de bladzijde van de handleiding bij het scherm dat je ziet.",
        "Ctrl-O in the program: the page of the manual for the screen you see."))
  }
}
