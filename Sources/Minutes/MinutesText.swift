import Catalogue
import Meetings

/// The minutes of a meeting as text. The same state gives the same bytes.
public enum MinutesText {
  /// The minutes as Markdown.
  public static func markdown(
    of meeting: Meeting, in group: Trekkersgroep, catalogue: PatzCatalogue, language: Language
  ) -> String {
    text(.markdown, of: meeting, in: group, catalogue: catalogue, language: language)
  }

  /// The minutes as one HTML page that needs no other file, fit for printing and mailing.
  public static func html(
    of meeting: Meeting, in group: Trekkersgroep, catalogue: PatzCatalogue, language: Language
  ) -> String {
    text(.html, of: meeting, in: group, catalogue: catalogue, language: language)
  }

  /// The minutes in any of the formats.
  public static func text(
    _ format: MinutesFormat, of meeting: Meeting, in group: Trekkersgroep, catalogue: PatzCatalogue,
    language: Language
  ) -> String {
    let words = MinutesWords(group: group, catalogue: catalogue, language: language)
    return format.render(MinutesDocument(meeting, words))
  }
}
