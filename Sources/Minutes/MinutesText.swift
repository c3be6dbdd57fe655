import Catalogue
import Meetings

/// The minutes of a meeting as text. The same history gives the same bytes.
public enum MinutesText {
  /// The minutes in any of the formats.
  public static func text(
    _ format: MinutesFormat, of meeting: Meeting, in history: History, catalogue: PatzCatalogue,
    language: Language
  ) -> String {
    let words = MinutesWords(told: history.minuted(meeting.id), catalogue: catalogue, language: language)
    return format.render(MinutesDocument(meeting, words))
  }
}
