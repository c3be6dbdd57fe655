import Journal
import Meetings

/// Entries that bear a time which is still to come, because the clock of some device is wrong. They count like all
/// others; only how long something took cannot be told from them.
public enum FutureEntries {
  /// Clocks differ a little everywhere; so much is no news, in milliseconds: ten minutes.
  private static let tolerance = 600_000

  /// Those of these entries that a device recorded later than now, by its own clock.
  public static func of(_ entries: [Entry], now: Instant) -> [Entry] {
    let limit = Instant(milliseconds: now.milliseconds + tolerance)
    return entries.filter { $0.mark.wall > limit }
  }

  /// Those of a history; nearly always a look at the latest stamp is enough.
  public static func of(_ history: History, now: Instant) -> [Entry] {
    guard let latest = history.latest, latest.instant.milliseconds > now.milliseconds + tolerance else { return [] }
    return of(history.entries, now: now)
  }

  /// What they mean, without where they are; nil where there are none.
  public static func finding(of entries: [Entry]) -> JournalFinding? { finding(of: entries, places: []) }

  /// What they mean, where they are, and what to do.
  public static func findings(of entries: [Entry], in folder: GroupFolder) -> [JournalFinding] {
    guard !entries.isEmpty else { return [] }
    let places = EntryPlaces(of: Set(entries.map(\.mark.id)), in: folder).words(of: entries.map(\.mark))
    return finding(of: entries, places: places).map { [$0] } ?? []
  }

  private static func finding(of entries: [Entry], places: [Text]) -> JournalFinding? {
    let count = entries.count
    guard count > 0 else { return nil }
    return JournalFinding(
      meaning: Text(
        nl: "\(count) \(count == 1 ? "regel draagt" : "regels dragen") een tijd die nog moet komen: er loopt een klok "
          + "verkeerd, hier of op een ander apparaat.",
        en: "\(count) \(count == 1 ? "entry bears" : "entries bear") a time that is still to come: a clock is wrong, "
          + "here or on another device."),
      places: places,
      advice: Text(
        nl: "Zet op elk apparaat de klok gelijk. Alles wat is vastgelegd, telt mee.",
        en: "Set the clock right on every device. All that was recorded counts."),
      isHarmful: false)
  }
}
