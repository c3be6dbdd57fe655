import Meetings

extension Text {
  /// Both, as one sentence after the other; nothing stands for itself.
  func followed(by next: Text) -> Text {
    Text(nl: nl.followed(by: next.nl), en: en.followed(by: next.en))
  }
}

extension String {
  fileprivate func followed(by next: String) -> String {
    isEmpty || next.isEmpty ? self + next : "\(asSentence) \(next)"
  }

  /// The same with a full stop, unless it ends a sentence already.
  private var asSentence: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}
