/// What deserves a second look before something is recorded; it is recorded all the same.
public struct Warning: Hashable, Sendable {
  /// The sentence.
  public let text: Text

  /// A warning in both languages.
  public init(nl: String, en: String) { text = Text(nl: nl, en: en) }
}

extension ParelChoice {
  /// What to say before this Parel is planned: it was cancelled, or took place already.
  public var warningBeforePlanned: Warning? {
    switch status {
    case .chosen, .planned: return nil
    case .cancelled: return Warning(nl: "Let op: deze Parel zou niet doorgaan.", en: "Note: this Parel was cancelled.")
    case .held, .evaluated:
      return Warning(
        nl: "Let op: deze Parel is al gehouden; daarna staat hij weer op gepland.",
        en: "Note: this Parel has already been held; after this it is planned again.")
    }
  }

  /// What to say before this Parel is recorded as held: it is planned on a later day, or was held already.
  public func warningBeforeHeld(on today: Day) -> Warning? {
    switch status {
    case .cancelled:
      return Warning(
        nl: "Let op: deze Parel zou niet doorgaan.", en: "Note: this Parel was cancelled.")
    case .held, .evaluated:
      return Warning(
        nl: "Let op: deze Parel is al gehouden; het nieuwe aantal komt in de plaats.",
        en: "Note: this Parel has already been held; the new number replaces the old one.")
    case .chosen, .planned: return warningAboutDay(today)
    }
  }

  /// What to say before this Parel is recorded as evaluated: nobody said that it was held, or it was evaluated already.
  public func warningBeforeEvaluated(on today: Day) -> Warning? {
    switch status {
    case .cancelled:
      return Warning(nl: "Let op: deze Parel zou niet doorgaan.", en: "Note: this Parel was cancelled.")
    case .chosen, .planned:
      return warningAboutDay(today)
        ?? Warning(
          nl: "Let op: nog niemand heeft vastgelegd dat deze Parel is gehouden.",
          en: "Note: nobody has recorded yet that this Parel was held.")
    case .evaluated:
      return Warning(
        nl: "Let op: deze Parel is al geëvalueerd; de nieuwe tekst komt in de plaats.",
        en: "Note: this Parel has already been evaluated; the new text replaces the old one.")
    case .held: return nil
    }
  }

  private func warningAboutDay(_ today: Day) -> Warning? {
    guard let date, date > today else { return nil }
    let (day, distance) = (DayWords.full(date), DayWords.distance(from: today, to: date))
    return Warning(
      nl: "Let op: deze Parel is gepland op \(day.nl) (\(distance.nl)).",
      en: "Note: this Parel is planned on \(day.en) (\(distance.en)).")
  }
}
