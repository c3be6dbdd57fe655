import Groups
import Journal
import Meetings

/// What is said at the start of minutes that could not be written when their meeting was closed, or lack something.
enum OwedWords {
  static func written(_ meeting: Meeting, in folder: String) -> Text {
    Text(
      nl: "Het verslag van overleg \(meeting.number) was nog niet geschreven; het staat nu in \(folder).",
      en: "The minutes of meeting \(meeting.number) had not been written yet; they are now in \(folder).")
  }

  static func stillOwed(_ meeting: Meeting, _ trouble: Trouble) -> Text {
    Text(
      nl: "Het verslag van overleg \(meeting.number) is nog niet geschreven: \(trouble.reason.nl). Zodra het kan "
        + "gebeurt dat vanzelf.",
      en:
        "The minutes of meeting \(meeting.number) have not been written yet: \(trouble.reason.en). They will be as soon as "
        + "they can.")
  }

  /// Names what came in, where it has a number; `remark` tells where the new minutes are, if not where they always are.
  static func writtenAgain(_ late: OutgrownMinutes, in group: Trekkersgroep, _ remark: Text?) -> Text {
    let numbers = late.fresh.compactMap { group.decisions[$0]?.number ?? group.actions[$0]?.number }
    let (nl, en) = numbers.isEmpty ? ("", "") : (" (\(numbers.listed("en")))", " (\(numbers.listed("and")))")
    let number = late.meeting.number
    return Text(
      nl: "Voor overleg \(number) kwam nog iets binnen\(nl). \(remark?.nl ?? "Het verslag is opnieuw geschreven.")",
      en: "Something more came in for meeting \(number)\(en). \(remark?.en ?? "The minutes were written again.")")
  }
}
