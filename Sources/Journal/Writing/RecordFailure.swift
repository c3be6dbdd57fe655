import Meetings

/// Why an act was not recorded. Nothing of it counts, and what was recorded before is untouched.
public enum RecordFailure: Error, Equatable, Sendable {
  /// The act holds no events.
  case nothingToRecord
  /// A text is longer than `EntryCodec.textLimit`.
  case textTooLong(bytes: Int)
  /// An entry is longer than `EntryCodec.lineLimit`.
  case entryTooLong(bytes: Int)
  /// An event calls a value by a name that the line itself uses.
  case reservedKey(String)
  /// An event could not be made with the identities of its siblings, or not again from what its line would say.
  case unsettled(FieldError)
  /// Neither the group's folder nor this device's copy could be written.
  case notWritten(group: Trouble, copy: Trouble)

  /// What is not recorded, what is safe, and what to do.
  public var text: Text {
    switch self {
    case .nothingToRecord: Text(nl: "Er is niets om vast te leggen.", en: "There is nothing to record.")
    case .textTooLong(let bytes):
      Text(
        nl: "Niet vastgelegd: de tekst is te lang (\(Self.size(bytes, ",")); hoogstens 16 kilobyte). Kort hem in.",
        en: "Not recorded: the text is too long (\(Self.size(bytes, ".")); at most 16 kilobytes). Shorten it.")
    case .entryTooLong(let bytes):
      Text(
        nl: "Niet vastgelegd: samen is dit te lang (\(Self.size(bytes, ",")); hoogstens 128 kilobyte). Verdeel het.",
        en: "Not recorded: together this is too long (\(Self.size(bytes, ".")); at most 128 kilobytes). Split it.")
    case .reservedKey(let key):
      Text(
        nl: "Niet vastgelegd: het programma gebruikt de naam \(key) dubbel. Meld dit als fout.",
        en: "Not recorded: the program uses the name \(key) twice. Please report this.")
    case .unsettled(.unreadable(let key)):
      Text(
        nl:
          "Niet vastgelegd: dit zou niet terug te lezen zijn (\(key)). Een dag ligt in de jaren 1900 tot en met 2199.",
        en: "Not recorded: this could not be read back (\(key)). A day is in the years 1900 to 2199.")
    case .unsettled(.missing(let key)):
      Text(
        nl: "Niet vastgelegd: er ontbreekt iets (\(key)). Meld dit als fout.",
        en: "Not recorded: something is missing (\(key)). Please report this.")
    case .notWritten(let group, let copy):
      Text(
        nl: "Niet vastgelegd. Je tekst staat er nog en wat eerder is vastgelegd, is veilig. Los dit op en druk opnieuw "
          + "op Enter. De map van de groep: \(group.reason.nl). De kopie op dit apparaat: \(copy.reason.nl).",
        en: "Not recorded. Your text is still there and what was recorded before is safe. Solve this and press Enter "
          + "again. The group's folder: \(group.reason.en). The copy on this device: \(copy.reason.en).")
    }
  }

  /// The same where nothing was being typed: what failed was one key, and that has to be pressed again.
  public var textOfKey: Text {
    guard case .notWritten(let group, let copy) = self else { return text }
    return Text(
      nl: "Niet vastgelegd; wat eerder is vastgelegd, is veilig. Los dit op en druk de toets opnieuw. "
        + "De map van de groep: \(group.reason.nl). De kopie op dit apparaat: \(copy.reason.nl).",
      en: "Not recorded; what was recorded before is safe. Solve this and press the key again. "
        + "The group's folder: \(group.reason.en). The copy on this device: \(copy.reason.en).")
  }

  private static func size(_ bytes: Int, _ point: String) -> String {
    let tenths = (bytes * 10 + 1_023) / 1_024
    return "\(tenths / 10)\(point)\(tenths % 10) kilobyte"
  }
}
