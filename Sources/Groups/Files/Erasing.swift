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
  /// Where the words stand beside the group's folder.
  private let beside: WordsBeside
  /// Whether a half-typed line that says something else has one of the words.
  private let isTyped: Bool

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
    let sought = Self.sought(files)
    beside = WordsBeside(sought, of: history, in: folder, places: places)
    isTyped = (try? Drafts(state: places.state).holding { sought.isAny(in: $0) })?.isEmpty == false
  }

  /// What was erased, to be looked for elsewhere: very short words stand in everything.
  public var sought: [SoughtText] { Self.sought(files) }

  private static func sought(_ files: ErasedFiles.Outcome) -> [SoughtText] {
    files.words.map { SoughtText($0) }.filter { $0.length >= 4 }
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
    [failure, Self.left(in: minutes.changed), typed, WordsBeside.unknown(minutes.unread)].compactMap { $0 }
      + beside.warnings
  }

  /// That a half-typed line has one of the words, and stays; nil where none has.
  public var typed: Text? {
    if !isTyped { return nil }
    return Text(
      nl: "Wat je nog aan het typen bent bevat een van deze woorden en blijft staan: kijk het na.",
      en: "What you are still typing holds one of these words and stays: look it over.")
  }

  /// What failed; nil where all was carried out.
  public var failure: Text? {
    files.trouble.map {
      Text(
        nl: "Nog niet alles is gewist: \($0.text.nl). Het wordt opnieuw geprobeerd zodra de groep weer wordt geopend.",
        en: "Not everything is erased yet: \($0.text.en). It is tried again as soon as the group is opened again.")
    }
  }

  /// The files that hold the text still, in one sentence; nil where there are none.
  public static func left(in paths: [String]) -> Text? {
    if paths.isEmpty { return nil }
    let paths = paths.joined(separator: ", ")
    return Text(
      nl: "De tekst staat nog in wat iemand heeft gewijzigd of zelf bewaart; wis hem daar zelf: \(paths)",
      en: "The text is still in what somebody changed or keeps; erase it there yourself: \(paths)")
  }

  /// Whether this device has still to carry it out, for who only looks: what is left, and what to do. Nil where nothing is
  /// left.
  public static func unfinished(
    of history: History, in folder: GroupFolder, places: Places, device: () -> String, now: Instant
  ) -> JournalFinding? {
    if history.erasures.isEmpty { return nil }
    let erased = ErasedFiles(folder, state: places.state, device: device(), now: now)
    guard erased.isDue(history) else { return nil }
    let left = erased.trial(history.erasures)
    if !left.isAnything, left.trouble == nil { return nil }
    let first = left.trouble.map {
      Text(nl: "Los dit op: \($0.text.nl). Open daarna", en: "Solve this: \($0.text.en). Then open")
    }
    let open = first ?? Text(nl: "Open", en: "Open")
    return JournalFinding(
      meaning: Text(
        nl: "Gewiste tekst is op dit apparaat nog niet overal gewist.",
        en: "Erased text is not yet erased everywhere on this device."),
      places: (left.journals + left.others).map { Text(verbatim: $0) },
      advice: Text(
        nl: "\(open.nl) de groep: het wissen gaat dan vanzelf verder.",
        en: "\(open.en) the group: the erasing then goes on by itself."),
      isHarmful: true)
  }
}
