import Journal
import Meetings

/// What is said at the start of minutes that could not be written when their meeting was closed.
enum OwedWords {
  static func written(_ meeting: Meeting, in folder: String) -> Text {
    Text(
      nl: "Het verslag van overleg \(meeting.number) was nog niet geschreven; het staat nu in \(folder).",
      en: "The minutes of meeting \(meeting.number) were not written yet; they are in \(folder) now.")
  }

  static func stillOwed(_ meeting: Meeting, _ trouble: Trouble) -> Text {
    Text(
      nl: "Het verslag van overleg \(meeting.number) is nog niet geschreven: \(trouble.reason.nl). Zodra het kan "
        + "gebeurt dat vanzelf.",
      en: "The minutes of meeting \(meeting.number) are not written yet: \(trouble.reason.en). They will be as soon as "
        + "they can.")
  }
}
