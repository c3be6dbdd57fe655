import ArgumentParser
import Meetings

/// Marks an action as done.
struct FinishAction: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("done", "gedaan", "klaar", does: Text(nl: "een actie is gedaan", en: "an action is done"))
  }

  @Argument(
    help: .init(Text(nl: "het nummer, zoals A2026-4.5", en: "the number, such as A2026-4.5"), value: ValueName.number),
    completion: .values(.openActions))
  var number: String

  @OptionGroup var common: CommonOptions

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet welke actie het is", en: "It does not say which action"),
      words: Text(nl: "A2026-4.5", en: "A2026-4.5"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    try await opened.set(number, to: .done, reason: nil, json: common.json)
  }
}
