import Meetings

/// The answer to an act that was recorded.
public struct Receipt: Sendable {
  /// How safe the act is.
  public enum Standing: Hashable, Sendable {
    /// In the group's folder and in this device's copy.
    case recorded
    /// In this device's copy only; it goes to the group's folder as soon as that can be written.
    case onlyOnThisDevice(Trouble)
    /// In the group's folder; only this device's copy failed.
    case recordedWithoutCopy(Trouble)
  }

  /// The entries, with their identities.
  public let entries: [Entry]
  /// How safe they are.
  public let standing: Standing
  /// How many earlier entries, until now only on this device, went to the group's folder along with these.
  public let broughtOver: Int

  /// A receipt by its parts.
  public init(entries: [Entry], standing: Standing, broughtOver: Int) {
    self.entries = entries
    self.standing = standing
    self.broughtOver = broughtOver
  }
}

extension Receipt.Standing {
  /// Whether the act is on this device only.
  public var isWaiting: Bool { if case .onlyOnThisDevice = self { true } else { false } }

  /// What a person has to know about it; nil where all is well.
  public var warning: Text? {
    switch self {
    case .recorded: nil
    case .onlyOnThisDevice(let trouble):
      Text(
        nl: "Alleen op dit apparaat vastgelegd, want in de map van de groep lukt het niet: \(trouble.reason.nl). "
          + "Het gaat erheen zodra dat kan.",
        en: "Recorded on this device only, because the group's folder failed: \(trouble.reason.en). "
          + "It goes there as soon as possible.")
    case .recordedWithoutCopy(let trouble):
      Text(
        nl: "Vastgelegd. Alleen de extra kopie op dit apparaat lukte niet, \(trouble.text.nl).",
        en: "Recorded. Only the extra copy on this device failed, \(trouble.text.en).")
    }
  }
}

/// What became of entries that earlier sessions could only keep on this device.
public struct BroughtOver: Sendable {
  /// Entries of earlier sessions that were on this device only; now in the group's folder unless there is trouble.
  public let entries: [Entry]
  /// How many are still on this device only.
  public let waiting: Int
  /// Why those could not be brought over.
  public let trouble: Trouble?

  /// The outcome by its parts.
  public init(entries: [Entry], waiting: Int, trouble: Trouble?) {
    self.entries = entries
    self.waiting = waiting
    self.trouble = trouble
  }
}
