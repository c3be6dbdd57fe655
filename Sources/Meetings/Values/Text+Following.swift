extension Text {
  /// Both, as one sentence after the other; nothing stands for itself.
  public func followed(by next: Text) -> Text {
    Text(nl: nl.followed(by: next.nl), en: en.followed(by: next.en))
  }
}

extension [Text] {
  /// All of them, as one sentence after the other; nil where there are none.
  public var joined: Text? {
    first.map { first in dropFirst().reduce(first) { $0.followed(by: $1) } }
  }
}

extension String {
  fileprivate func followed(by next: String) -> String {
    isEmpty || next.isEmpty ? self + next : "\(asSentence) \(next)"
  }

  /// The same with a full stop, unless it ends a sentence already.
  private var asSentence: String { last.map { ".?!".contains($0) } == true ? self : self + "." }
}
