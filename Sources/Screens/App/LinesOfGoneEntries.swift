import Meetings

/// Corrections of what another device took back while somebody typed: there is nothing to correct any more, so the words
/// wait as a new line of their kind.
extension AppModel {
  /// Keeps the words and closes the line; where a half-typed line of that kind waits already, as a note or a point. Nil where
  /// what it corrects is there, where nothing was typed, and where lines of all these kinds wait.
  mutating func saveFromGone(_ open: OpenPrompt) -> [Effect]? {
    let text = open.draftWorthKeeping(context)
    guard !text.isEmpty, let gone = kindOfGone(open.prompt) else { return nil }
    let kinds = [gone, QuickLine.Kind.note.rawValue, QuickLine.Kind.point.rawValue]
    guard let kind = kinds.first(where: { drafts[$0]?.isEmpty ?? true }), let words = DraftWords.all[kind] else {
      return nil
    }
    prompt = nil
    let forgotten = forgetDraft(of: open)
    drafts[kind] = text
    notice = Notice(text: Sentences.savedFromGone(words), kind: .refusal)
    return forgotten + [.keepDraft(kind: kind, text: text)]
  }

  /// The kind of line that would record anew what a prompt corrects, where that was taken back.
  private func kindOfGone(_ prompt: any Prompt) -> String? {
    guard let place = prompt.keptAs, DraftWords.word(of: place) == "edit" else { return nil }
    let id = EntryID(String(place.dropFirst("edit-".count)))
    let entry = context.history.entries.last { $0.mark.id == id }
    guard let entry, !context.history.counts(entry) else { return nil }
    return switch entry.event {
    case is DecisionTaken: QuickLine.Kind.decision.rawValue
    case is ActionAgreed: QuickLine.Kind.action.rawValue
    case is NoteWritten: QuickLine.Kind.note.rawValue
    case is PointParked: QuickLine.Kind.point.rawValue
    case is GoalAgreed: SharedGoalPrompt.kind
    default: nil
    }
  }
}

extension Sentences {
  fileprivate static func savedFromGone(_ words: DraftWords) -> Text {
    Text(
      nl: "Wat je wilt wijzigen is intussen ongedaan gemaakt. Je regel is bewaard: \(words.opensAnew.nl).",
      en: "What you want to correct has been undone in the meantime. Your line is kept: \(words.opensAnew.en).")
  }
}
