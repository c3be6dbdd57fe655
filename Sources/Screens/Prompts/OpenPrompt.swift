import Console
import Meetings

/// A prompt that is open: the line so far, and the names its half-typed mark could stand for.
struct OpenPrompt: Sendable {
  let prompt: any Prompt
  var editor: LineEditor
  var isLiteral = false
  var picker: MarkPicker?

  init(_ prompt: any Prompt, draft: String?) {
    self.prompt = prompt
    let own = prompt.initialText
    editor = LineEditor(own.isEmpty ? draft ?? "" : own)
  }

  /// The line with its half-typed mark completed by what is picked.
  var reading: LineReading {
    let text = picker.flatMap { $0.isBegun ? $0.completed(editor) : nil } ?? editor.text
    return LineReading(text: text, isLiteral: isLiteral)
  }

  /// Takes a key that edits or picks; false where the key means something else.
  mutating func take(_ key: Key, _ context: Context) -> Bool {
    if picker != nil {
      switch key {
      case .up, .down:
        picker?.move(key == .down ? 1 : -1)
        return true
      case .tab:
        pick()
        return true
      default: break
      }
    }
    guard editor.take(key) else { return false }
    isLiteral = isLiteral && !editor.isEmpty
    look(context)
    return true
  }

  /// Turns a half-typed mark, or what was understood, back into text; false where there is nothing to turn back.
  mutating func stepBack(_ context: Context) -> Bool {
    if isLiteral || editor.isEmpty { return false }
    guard picker != nil || prompt.understanding(of: reading, context).canBecomeText else { return false }
    isLiteral = true
    picker = nil
    return true
  }

  private mutating func pick() {
    guard let picker else { return }
    editor = LineEditor(picker.completed(editor))
    self.picker = nil
  }

  private mutating func look(_ context: Context) {
    guard !isLiteral, let names = prompt.names(context) else { return picker = nil }
    picker = MarkPicker(editor, names: names)
  }
}
