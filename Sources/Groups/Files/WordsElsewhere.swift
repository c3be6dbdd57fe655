import Journal
import Meetings

/// Words of what was erased that still stand in files of the group's folder which other devices wrote: each goes when its
/// device opens the group.
public struct WordsElsewhere: Sendable {
  /// The files.
  public let files: [String]
  /// The devices that wrote what stands in them.
  public let devices: [String]

  /// Nil where there are none. Looked for only where something was read with its words; the name of this device is asked
  /// for only then.
  public init?(of history: History, in folder: GroupFolder, places: Places, device: () -> String, now: Instant) {
    guard !history.unerased.isEmpty else { return nil }
    let device = device()
    devices = Set(history.unerased.map(\.mark.device)).subtracting([device]).sorted()
    if devices.isEmpty { return nil }
    files = ErasedFiles(folder, state: places.state, device: device, now: now).ofOthers(history.erasures)
    if files.isEmpty { return nil }
  }

  /// What to say once the words are gone from the files of this device.
  public var warning: Text {
    let (paths, names) = (files.joined(separator: ", "), devices.joined(separator: ", "))
    let isOne = files.count == 1
    return Text(
      nl:
        "De tekst staat nog in \(isOne ? "een bestand" : "bestanden") van apparaat \(names), en gaat daar weg zodra het "
        + "programma er de groep opent: \(paths)",
      en: "The text is still in \(isOne ? "a file" : "files") of device \(names), and goes from there as soon as the "
        + "program opens the group on it: \(paths)")
  }

  /// The same for who only looks. Nothing is wrong here.
  public var finding: JournalFinding {
    let isOne = files.count == 1
    return JournalFinding(
      meaning: Text(
        nl: "Gewiste tekst staat nog in \(isOne ? "een bestand" : "\(files.count) bestanden") van een ander apparaat.",
        en: "Erased text is still in \(isOne ? "a file" : "\(files.count) files") of another device."),
      places: files.map { Text(verbatim: $0) },
      advice: Text(
        nl: "Open de groep op dat apparaat (\(devices.joined(separator: ", "))): dan gaat hij daar vanzelf weg.",
        en: "Open the group on that device (\(devices.joined(separator: ", "))): then it goes from there by itself."),
      isHarmful: false)
  }
}
