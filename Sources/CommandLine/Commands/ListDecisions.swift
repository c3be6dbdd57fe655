import ArgumentParser
import Groups
import Meetings

/// All decisions over all meetings.
struct ListDecisions: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("decisions", "besluiten", does: Text(nl: "alle besluiten", en: "all decisions"))
  }

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    let opened = try await session.openGroup()
    let decisions = opened.inOrder.compactMap { recorded -> Decision? in
      guard case .decision(let id) = recorded else { return nil }
      return opened.group.decisions[id]
    }
    if common.json { return session.output.json("decisions", decisions.map(opened.fields)) }
    var table = TextTable()
    for decision in decisions { table.add(opened.row(of: decision)) }
    session.output.list(
      table, isEmpty: decisions.isEmpty,
      hint: opened.hintOfNone(
        Text(
          nl: "Nog geen besluiten. Leg er een vast met: \(TypedCommand.words("record decision")) TEKST",
          en: "No decisions yet. Record one with: \(TypedCommand.words("record decision")) TEXT")))
  }
}

extension OpenGroup {
  /// All that was recorded: the meetings by date, and in each its own order; then that of meetings which are missing.
  var inOrder: [Recorded] { group.meetingsByDate.flatMap(\.recorded) + group.recordedWithoutMeeting }

  /// What is said of an empty list: not that nothing was recorded yet, where lines are known to be missing.
  func hintOfNone(_ hint: Text) -> Text {
    guard lacksLines else { return hint }
    return Text(
      nl: "Niets te tonen: er ontbreken regels in het logboek.",
      en: "Nothing to show: lines are missing from the journal.")
  }

  func row(of decision: Decision) -> [String] {
    let date = group.meetings[decision.place.meeting].map { say(DayWords.brief($0.date, today: session.now.day)) }
    let text = decision.text.standing.map(\.value).joined(separator: "  ≠  ")
    let subject = subject(of: decision.place)
    return [
      decision.number, date ?? "", say(decision.status.name),
      decision.status == .void ? "" : subject.isEmpty ? text : "\(text) (\(subject))",
    ]
  }
}
