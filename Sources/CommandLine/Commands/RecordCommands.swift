import ArgumentParser
import Meetings

/// Records without the screen.
struct RecordCommands: ParsableCommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "record", "vastleggen", does: Text(nl: "vastleggen", en: "record"),
      subcommands: [RecordDecision.self, RecordAction.self, RecordNote.self, RecordPoint.self, RecordParel.self])
  }
}

/// Where something is recorded: the options that all kinds share.
struct PlaceOptions: ParsableArguments {
  @Option(
    help: .init(
      Text(
        nl: "het onderwerp; zonder: het agendapunt van nu, anders de rondvraag",
        en: "the topic; if left out: the current item, otherwise any other business"),
      value: ValueName.topic), completion: .values(.topics))
  var topic: String?

  @Option(
    help: .init(
      Text(
        nl: "het nummer van het overleg; zonder: dat nu loopt, anders het laatste dat open is",
        en: "the meeting's number; if left out: the running one, otherwise the latest that is open"),
      value: ValueName.meeting), completion: .values(.openMeetings))
  var meeting: String?
}

/// Which goals it serves, for the kinds of entry that can serve goals.
struct GoalOptions: ParsableArguments {
  @Option(
    help: .init(
      Text(nl: "een doel dat het dient, zoals G1; mag vaker", en: "a goal it serves, such as G1; can be repeated"),
      value: ValueName.goal), completion: .values(.goals))
  var goal: [String] = []
}

extension OpenGroup {
  /// Records one line of a kind, and gives the entry that it made.
  mutating func record(
    _ line: QuickLine.Understanding, as kind: QuickLine.Kind, replacing decision: EntryID? = nil,
    in meeting: Meeting, topic: String?
  ) async throws(Problem) -> EntryID? {
    let (recording, id) = try recording(in: meeting, topic: topic)
    var line = line
    line.topic = id
    let act = recording.act(of: line, as: kind, replacing: decision, newItemMinutes: minutes(for: id))
    let entries = try await record(act)
    tellNewItem(in: act, of: meeting)
    return entries.last?.mark.id
  }

  /// " · doel: G1", behind what was recorded; nothing where it serves no goal.
  func serving(_ goals: [String]) -> String {
    if goals.isEmpty { return "" }
    let label = goals.count == 1 ? Text(nl: "doel", en: "goal") : Text(nl: "doelen", en: "goals")
    return " · \(say(label)): \(names(ofGoals: goals))"
  }

  /// "overleg 2026-4, Scholingsbehoefte": where something was recorded.
  func whereabouts(_ place: Place) -> String {
    let number = group.meetings[place.meeting]?.number ?? ""
    let subject = subject(of: place)
    return say(Text(nl: "overleg", en: "meeting")) + " " + number + (subject.isEmpty ? "" : ", " + subject)
  }
}
