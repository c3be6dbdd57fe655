import Meetings

/// Lines that were recorded just before the program was killed: they are kept still, and must not be offered again, for
/// one Enter would record them twice.
extension AppModel {
  /// Forgets the half-typed lines that say what this device recorded last of their kind.
  mutating func forgetRecordedLines(among entries: [Entry]) -> [Effect] {
    let recorded = recordingWords.filter { kind, word in
      guard let draft = drafts[kind], !draft.isEmpty, kind != lineKind else { return false }
      return lastOwn(word, among: entries).map { says($0, draft, as: kind) } ?? false
    }
    for kind in recorded.keys { drafts[kind] = nil }
    return recorded.keys.sorted().map { .keepDraft(kind: $0, text: "") }
  }

  /// What each kind of line becomes once it is recorded.
  private var recordingWords: [String: String] {
    [
      QuickLine.Kind.decision.rawValue: DecisionTaken.word, QuickLine.Kind.action.rawValue: ActionAgreed.word,
      QuickLine.Kind.note.rawValue: NoteWritten.word, QuickLine.Kind.point.rawValue: PointParked.word,
      SharedGoalPrompt.kind: GoalAgreed.word,
    ]
  }

  private func lastOwn(_ word: String, among entries: [Entry]) -> Entry? {
    entries.last { $0.mark.device == context.device && $0.event.word == word && context.history.counts($0) }
  }

  /// Whether Enter on a line would record what an entry says, but for the number.
  private func says(_ entry: Entry, _ draft: String, as kind: String) -> Bool {
    guard let meeting = try? entry.event.fields.id("meeting") else { return false }
    let item = (try? entry.event.fields.optionalID("item")) ?? nil
    let prompt: any Prompt =
      QuickLine.Kind(rawValue: kind).map { RecordPrompt(kind: $0, meeting: meeting, item: item) }
      ?? SharedGoalPrompt(meeting: meeting, item: item)
    guard case .success(let outcomes) = OpenPrompt(prompt, draft: draft, context).submit(context) else { return false }
    return outcomes.contains { outcome in
      guard case .record(let act, _) = outcome else { return false }
      return act.events.contains { $0.word == entry.event.word && $0.unnumbered == entry.event.unnumbered }
    }
  }
}

extension Event {
  /// What it says, without the number that it takes.
  fileprivate var unnumbered: [Fields.Pair] { fields.pairs.filter { $0.key != "number" } }
}
