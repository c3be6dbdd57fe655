import Journal
import Meetings

/// What to say where something could not be made or written, on the screen and on the command line alike.
public enum NotMade {
  /// The folder of a new group.
  public static func group(_ trouble: Trouble) -> Text {
    Text(
      nl: "De map van de groep is niet gemaakt. \(trouble.text.nl). \(advice.nl)",
      en: "The group's folder was not made. \(trouble.text.en). \(advice.en)")
  }

  /// The example group.
  public static func example(_ trouble: Trouble) -> Text {
    Text(
      nl: "Het voorbeeld is niet gemaakt. \(trouble.text.nl). Zorg dat je daar mag schrijven.",
      en: "The example was not made. \(trouble.text.en). Make sure that you may write there.")
  }

  private static let advice = Text(
    nl: "Zorg dat je daar mag schrijven, of kies met --folder een andere map.",
    en: "Make sure that you may write there, or choose another folder with --folder.")
}
