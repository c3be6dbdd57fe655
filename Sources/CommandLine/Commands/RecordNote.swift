import ArgumentParser
import Meetings

/// Records a note.
struct RecordNote: RecordingSubcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration("note", "notitie", does: Text(nl: "een notitie vastleggen", en: "record a note"))
  }

  @Argument(help: .init(Text(nl: "wat het onthouden waard is", en: "what is worth remembering"), value: ValueName.text))
  var text: [String]

  @OptionGroup var place: PlaceOptions
  @OptionGroup var common: CommonOptions

  static var choices: [ChoiceList] { [.topics] }

  static var example: Example? {
    Example(
      lacks: Text(nl: "Er staat niet wat het onthouden waard is", en: "It does not say what is worth remembering"),
      words: Text(nl: "De enquête gaat voortaan digitaal", en: "From now on the survey is digital"))
  }

  func run(in session: Session) async throws(Problem) {
    var opened = try await session.openGroup()
    let meeting = try opened.meeting(toRecordIn: place.meeting)
    var line = QuickLine.literal("")
    line.text = text.joined(separator: " ").asLongRecorded
    let id = try await opened.record(line, as: .note, in: meeting, topic: place.topic)
    opened.tellOfMarks(in: line.text, of: .note)
    guard let note = id.flatMap({ opened.group.notes[$0] }) else { return }
    if common.json { return session.output.json("notes", [opened.fields(of: note)]) }
    let kind = session.output.say(Text(nl: "Notitie", en: "Note"))
    session.output.line("\(kind) · \(opened.whereabouts(note.place)): \(note.text.current.onOneLine)")
  }
}
