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
        en: "the topic; without: the current item, else any other business"),
      value: ValueName.topic))
  var topic: String?

  @Option(
    help: .init(
      Text(
        nl: "het nummer van het overleg; zonder: dat nu loopt, anders het laatste dat open is",
        en: "the meeting's number; without: the running one, else the latest that is open"),
      value: ValueName.meeting))
  var meeting: String?
}

extension OpenGroup {
  /// Records one line of a kind, and gives the entry that it made.
  mutating func record(
    _ line: QuickLine.Understanding, as kind: QuickLine.Kind, in meeting: Meeting, topic: String?
  ) async throws(Problem) -> EntryID? {
    let (recording, id) = try recording(in: meeting, topic: topic)
    var line = line
    line.topic = id
    let act = recording.act(of: line, as: kind, newItemMinutes: minutes(for: id))
    let entries = try await record(act)
    tellNewItem(in: act, of: meeting)
    return entries.last?.mark.id
  }

  /// "overleg 2026-4, Scholingsbehoefte": where something was recorded.
  func whereabouts(_ place: Place) -> String {
    let number = group.meetings[place.meeting]?.number ?? ""
    let subject = subject(of: place)
    return say(Text(nl: "overleg", en: "meeting")) + " " + number + (subject.isEmpty ? "" : ", " + subject)
  }
}
