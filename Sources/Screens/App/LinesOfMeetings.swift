import Meetings

/// The lines that record in a meeting that is running: once it is closed Enter records nothing there any more.
extension RecordPrompt {
  var recordsIn: EntryID? { meeting }
}

extension SharedGoalPrompt {
  var recordsIn: EntryID? { meeting }
}

extension WorksheetPrompt {
  var recordsIn: EntryID? { meeting }
}

extension ChooseParelPrompt {
  var recordsIn: EntryID? { meeting }
}

extension Prompt {
  /// Whether its meeting was closed while somebody typed.
  func isOver(_ context: Context) -> Bool {
    recordsIn.flatMap { context.group.meetings[$0]?.status } == .closed
  }
}

extension Sentences {
  /// Said of a line whose meeting was closed while somebody typed; nil where it has no place to come back in.
  static func comesBack(_ prompt: any Prompt) -> Text? {
    guard let way = DraftWords.wayBack(of: prompt) else { return nil }
    return Text(
      nl: "Deze regel kan er niet meer bij; Esc bewaart hem, en \(way.nl) haalt hem terug.",
      en: "This line cannot be added any more; Esc keeps it, and \(way.en) brings it back.")
  }

  /// Said at Esc of the line of a series in which something was typed: the series ends, the line does not.
  static func isKeptUnrecorded(_ prompt: any Prompt) -> Text? {
    guard let key = DraftWords.key(of: prompt) else { return nil }
    return Text(
      nl: "Je regel is bewaard, niet vastgelegd; \(key.nl) gaat ermee verder.",
      en: "Your line is kept, not recorded; \(key.en) continues it.")
  }

  /// Said of such a line at Esc; nil where it has no place to come back in.
  static func isKept(_ prompt: any Prompt) -> Text? {
    guard let way = DraftWords.wayBack(of: prompt) else { return nil }
    return Text(
      nl: "Je regel is bewaard; \(way.nl) haalt hem terug.", en: "Your line is kept; \(way.en) brings it back.")
  }
}
