import Meetings

/// How lines that are typed are kept until they are recorded, each for its own question.
extension AppModel {
  /// The kind under which a line is on disk; nil where it is not kept.
  static func kind(of prompt: any Prompt) -> String? {
    guard prompt.keptAs != nil else { return nil }
    return prompt.draftPlace == nil ? prompt.draftKind ?? KeptLines.kind : KeptLines.kind
  }

  /// Keeps what was typed in a line; a line that says what it began with is not worth it.
  mutating func keepDraft(of open: OpenPrompt) -> [Effect] {
    keeping(open.draftWorthKeeping(context), of: open.prompt)
  }

  mutating func forgetDraft(of open: OpenPrompt) -> [Effect] { keeping("", of: open.prompt) }

  mutating func keeping(_ text: String, of prompt: any Prompt) -> [Effect] {
    keep(text, of: prompt).map { [.keepDraft(kind: $0.kind, text: $0.text)] } ?? []
  }

  /// Takes in a line, and gives what is to be on disk of it.
  mutating func keep(_ text: String, of prompt: any Prompt) -> (kind: String, text: String)? {
    guard let kind = Self.kind(of: prompt), let place = Self.place(of: prompt) else { return nil }
    guard kind == KeptLines.kind else {
      drafts[kind] = text
      return (kind, text)
    }
    kept.keep(text, at: place)
    return (kind, kept.text)
  }

  /// Tells once that what is typed would be gone after a crash.
  mutating func takeLineTrouble(_ trouble: Text?) {
    context.lineTrouble = trouble
    if let trouble { notice = Notice(text: Sentences.linesNotKept(trouble), kind: .warning) }
  }

  /// The half-typed line for a question; nil where there is none.
  func draft(for asked: any Prompt) -> String? {
    guard let kind = Self.kind(of: asked), let place = Self.place(of: asked) else { return nil }
    let text = kind == KeptLines.kind ? kept[place] : drafts[kind]
    return text.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Where a line belongs; nil where it is not kept.
  static func place(of prompt: any Prompt) -> String? {
    prompt.keptAs.map { word in prompt.draftPlace.map { "\(word) \($0)" } ?? word }
  }
}
