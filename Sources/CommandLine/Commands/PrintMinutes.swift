import ArgumentParser
import Groups
import Meetings
import Minutes

/// Prints the minutes of a meeting, whether or not it is closed yet.
struct PrintMinutes: Subcommand {
  static var configuration: CommandConfiguration {
    CommandConfiguration(
      "minutes", "verslag", does: Text(nl: "het verslag van een overleg", en: "the minutes of a meeting"))
  }

  /// "markdown of html".
  private static var formats: Text {
    let known = MinutesFormat.all.map(\.id)
    return Text(nl: known.listed("of"), en: known.listed("or"))
  }

  @Argument(
    help: .init(
      Text(
        nl:
          "het nummer, zoals 2026-4; zonder: dat nu loopt, anders het laatste dat niet is afgesloten, en is dat er niet "
          + "het laatste verslag",
        en:
          "the number, such as 2026-4; if left out: the running one, otherwise the latest that is not closed, and where "
          + "there is none the last minutes"),
      value: ValueName.meeting), completion: .values(.meetings))
  var meeting: String?

  @Option(help: .init(Self.formats, value: ValueName.kind), completion: .values(.formats))
  var format = "markdown"

  @OptionGroup var common: CommonOptions

  func run(in session: Session) async throws(Problem) {
    guard let format = MinutesFormat.named(format.folded) else {
      throw Problem(
        .usage, nl: "“\(format)” kan niet bij --format; kies uit \(Self.formats.nl).",
        en: "“\(format)” is not possible with --format; choose \(Self.formats.en).")
    }
    let opened = try await session.openGroup()
    let meeting = try chosenMeeting(opened)
    if self.meeting == nil, meeting.status == .planned { warnOfAgenda(opened) }
    let text = MinutesText.text(
      format, of: meeting, in: opened.history, catalogue: opened.catalogue, language: session.language)
    guard common.json else { return session.output.document(text) }
    var fields = Fields()
    fields.put("meeting", meeting.number)
    fields.put("format", format.id)
    fields.put("text", text)
    session.output.json("minutes", [fields])
  }

  /// What is printed of a meeting still to come is an agenda; who asked for minutes may want those of the last one.
  private func warnOfAgenda(_ opened: OpenGroup) {
    let last = opened.group.meetingsByDate.last { $0.status == .closed }
    let command = last.map { TypedCommand.words("minutes \($0.number)") }
    let hint = command.map { Text(nl: " Het laatste verslag: \($0)", en: " The last minutes: \($0)") }
    opened.session.output.warn(
      Text(
        nl: "Dit is de agenda van een overleg dat nog komt." + (hint?.nl ?? ""),
        en: "This is the agenda of a meeting still to come." + (hint?.en ?? "")))
  }

  /// Where every meeting is closed, the last of them: its minutes are what somebody asks for.
  private func chosenMeeting(_ opened: OpenGroup) throws(Problem) -> Meeting {
    if meeting == nil, opened.group.defaultMeeting == nil,
      let last = opened.group.meetingsByDate.last(where: { $0.status == .closed })
    {
      return last
    }
    return try opened.meeting(meeting)
  }
}
