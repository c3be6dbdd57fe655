/// Texts as Markdown shows them: every character that would mean something is escaped.
enum MarkdownText {
  /// Characters that can mean something anywhere in a line. The dollar sign begins a formula for some readers.
  private static let special = Set("\\`*_{}[]<>#|~!&$".unicodeScalars)
  /// Characters that mean something at the beginning of a line.
  private static let leading = Set("-+=".unicodeScalars)

  /// A text of people, on one line; `beginsLine` where nothing stands before it, so that it could begin a list.
  static func escaped(_ text: String, beginsLine: Bool = false) -> String {
    let parts = LinkedText.parts(of: PlainText.cleaned(text))
    return parts.enumerated().map { index, part in
      switch part {
      case .link(let address): "<\(address)>"
      case .text(let text): escaped(text, isAtBeginning: beginsLine && index == 0)
      }
    }.joined()
  }

  /// Goes by scalars: a sign with an accent on it is another character, and still the sign.
  private static func escaped(_ text: String, isAtBeginning: Bool) -> String {
    var escaped = String.UnicodeScalarView()
    var begins = isAtBeginning
    var followsNumber = false
    for scalar in text.unicodeScalars {
      let endsNumber = followsNumber && (scalar == "." || scalar == ")")
      if special.contains(scalar) || (begins && leading.contains(scalar)) || endsNumber { escaped.append("\\") }
      escaped.append(scalar)
      followsNumber = (begins || followsNumber) && ("0"..."9").contains(scalar)
      begins = false
    }
    return String(escaped)
  }
}
