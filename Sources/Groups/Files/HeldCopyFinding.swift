import Journal
import Meetings

extension JournalFinding {
  /// What it means that entries of this device are gone from the group's folder while it still has a copy of them.
  public static func missing(_ lost: LostEntries) -> [JournalFinding] {
    [
      missing(
        lost.copies,
        advice: Text(
          nl: "Open de groep, op het scherm of met een opdracht: dan worden ze vanzelf teruggezet.",
          en: "Open the group, on the screen or by a command: then they are put back by themselves.")),
      missing(strange: lost.strange),
    ].compactMap { $0 }
  }

  /// The same of entries that may be of another group, which was in this place before.
  public static func missing(strange copies: [HeldCopy]) -> JournalFinding? {
    missing(
      copies,
      advice: Text(
        nl:
          "Horen ze bij deze groep en wil je ze terug, kopieer \(copies.count == 1 ? "dit bestand" : "deze bestanden") "
          + "dan naar de map logboek van de groep; wat er al staat, telt niet dubbel.",
        en: "If they are of this group and you want them back, copy \(copies.count == 1 ? "this file" : "these files") "
          + "to the group's folder logboek; what is there already does not count twice."))
  }

  private static func missing(_ copies: [HeldCopy], advice: Text) -> JournalFinding? {
    let count = copies.reduce(0) { $0 + $1.entries.count }
    guard count > 0 else { return nil }
    let isOne = count == 1
    return JournalFinding(
      meaning: Text(
        nl:
          "\(count) \(isOne ? "vastgelegde regel staat" : "vastgelegde regels staan") niet meer in de map van de groep; "
          + "dit apparaat heeft er nog een kopie van.",
        en:
          "\(count) recorded \(isOne ? "entry is" : "entries are") no longer in the group's folder; this device still "
          + "has a copy."),
      places: copies.map { Text(verbatim: $0.path) }, advice: advice, isHarmful: true)
  }

  /// What is said once they are back.
  public static func broughtBack(_ count: Int) -> Text {
    let isOne = count == 1
    return Text(
      nl: "\(count) \(isOne ? "regel was" : "regels waren") weg uit de map van de groep en "
        + "\(isOne ? "is" : "zijn") teruggezet uit de kopie op dit apparaat.",
      en: "\(count) \(isOne ? "entry was" : "entries were") gone from the group's folder and "
        + "\(isOne ? "has" : "have") been put back from the copy on this device.")
  }

  /// What it means that entries could so far be kept on this device only.
  public static func waiting(_ count: Int) -> JournalFinding? {
    guard count > 0 else { return nil }
    return JournalFinding(
      meaning: Text(
        nl: "\(count) \(count == 1 ? "regel staat" : "regels staan") alleen op dit apparaat.",
        en: "\(count) \(count == 1 ? "entry is" : "entries are") on this device only."),
      places: [],
      advice: Text(
        nl: "Zorg dat de map van de groep te beschrijven is; bij wat je daarna vastlegt gaan ze mee.",
        en: "Make sure the group's folder is writable; they are copied there when you next record something."),
      isHarmful: true)
  }

  /// What it means that lines were changed outside the program of which this device still has a copy as they were.
  public static func intact(_ copies: [HeldCopy]) -> JournalFinding? {
    let count = copies.reduce(0) { $0 + $1.entries.count }
    guard count > 0 else { return nil }
    return JournalFinding(
      meaning: Text(
        nl:
          "Van \(count) veranderde \(count == 1 ? "regel" : "regels") heeft dit apparaat nog een kopie zoals het was.",
        en: "Of \(count) changed \(count == 1 ? "line" : "lines") this device still has a copy as it was."),
      places: copies.map { Text(verbatim: $0.path) },
      advice: Text(
        nl:
          "Wil je het terug, kopieer \(copies.count == 1 ? "dit bestand" : "deze bestanden") dan naar de map logboek van "
          + "de groep: wat niet veranderd is, gaat voor.",
        en:
          "If you want it back, copy \(copies.count == 1 ? "this file" : "these files") to the group's folder logboek: "
          + "what was not changed takes precedence."),
      isHarmful: false)
  }

  /// The finding as one sentence, with where to see the rest.
  public var announcement: Text {
    Text(
      nl: "\(meaning.nl) Waar, en wat je doet: \(TypedCommand.words("controleer"))",
      en: "\(meaning.en) Where, and what to do: \(TypedCommand.words("check"))")
  }
}
