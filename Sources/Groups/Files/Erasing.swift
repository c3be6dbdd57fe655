import Catalogue
import Journal
import Meetings

/// Carries out on this device that words were erased, here or elsewhere. The one place where that is done: whatever
/// opens a group comes by.
public struct Erasing: Sendable {
  /// What was done with the journal, the private copies and the drafts.
  public let files: ErasedFiles.Outcome
  /// What was done with the minutes.
  public let minutes: RenewedMinutes

  /// Nil where nothing was erased, or all was carried out before. The name of the device is asked for only then.
  public init?(
    of history: History, in folder: GroupFolder, places: Places, device: () -> String, now: Instant,
    catalogue: PatzCatalogue, language: Language
  ) {
    if history.erasures.isEmpty { return nil }
    let erased = ErasedFiles(folder, state: places.state, device: device(), now: now)
    guard erased.isDue(history) else { return nil }
    var minutes = RenewedMinutes()
    files = erased.carryOut(history) { words throws(Trouble) in
      minutes.renew(
        without: words, in: history, catalogue: catalogue, language: language, folder: folder, places: places)
      if let trouble = minutes.trouble { throw trouble }
    }
    self.minutes = minutes
  }

  /// What to say of it where nobody here asked for it; nil where nothing is left to know.
  public var remark: Text? {
    let done = Text(
      nl: "Gewiste tekst is nu uit de bestanden van dit apparaat weg.",
      en: "Erased text is now gone from the files of this device.")
    return ([files.isAnything ? done : nil] + warnings).compactMap { $0 }.joined
  }

  /// What still holds the words, and why.
  public var warnings: [Text] {
    let failed = files.trouble.map {
      Text(
        nl: "Nog niet alles is gewist: \($0.text.nl). Het wordt opnieuw geprobeerd zodra de groep weer wordt geopend.",
        en: "Not everything is erased yet: \($0.text.en). It is tried again as soon as the group is opened again.")
    }
    let paths = minutes.changed.joined(separator: ", ")
    let changed = Text(
      nl: "De tekst staat nog in wat iemand heeft gewijzigd of zelf bewaart; wis hem daar zelf: \(paths)",
      en: "The text is still in what somebody changed or keeps; erase it there yourself: \(paths)")
    return [failed, paths.isEmpty ? nil : changed].compactMap { $0 }
  }
}
