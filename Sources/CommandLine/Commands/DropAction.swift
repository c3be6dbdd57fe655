import ArgumentParser
import Meetings

/// Marks an action as dropped: nobody will do it.
struct DropAction: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("drop", "stop", does: Text(nl: "een actie gaat niet door", en: "an action is dropped"))
  }

  @Argument(
    help: .init(Text(nl: "het nummer, zoals A2026-4.5", en: "the number, such as A2026-4.5"), value: ValueName.number),
    completion: .values(.openActions))
  var number: String

  @Option(help: .init(Text(nl: "waarom", en: "why"), value: ValueName.reason))
  var reason: String?

  @OptionGroup var common: CommonOptions

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet welke actie het is", en: "It does not say which action"),
      words: Text(nl: "A2026-4.5", en: "A2026-4.5"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    try await opened.set(number, to: .dropped, reason: reason, json: common.json)
  }
}
