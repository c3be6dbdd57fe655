import Console
import Meetings

/// Pasted text is text, wherever it comes, and never a key; where there is nothing to type in it is not used.
extension AppModel {
  mutating func refusePasted() { notice = Notice(text: Sentences.notPasted(top.keysOfLines), kind: .refusal) }

  /// Why some text is not taken in at all: it is in the clipboard still, and would make every key slow.
  func refusalToPaste(_ key: Key) -> Text? {
    guard case .paste(let text) = key else { return nil }
    let size = text.utf8.count + (prompt?.draft.utf8.count ?? 0)
    return size > LineEditor.mostBytes ? Sentences.tooMuchPasted : nil
  }
}
