/// How many columns text takes on a terminal: the one answer that layout, cursor and drawing share.
///
/// Text is measured as it is shown, thus after `ScreenText.cleaned`.
public enum TextWidth {
  /// The number of columns of a text.
  public static func columns(of text: String) -> Int {
    if ScreenText.isPlain(text) { return text.unicodeScalars.count }
    return ScreenText.cleaned(text).reduce(0) { $0 + columns(of: $1) }
  }

  /// The number of columns of one sign: 0 for what is invisible, 1, or 2 for an emoji or a wide letter; more only
  /// where a script joins several letters into one sign.
  public static func columns(of cluster: Character) -> Int {
    let scalars = cluster.unicodeScalars
    guard let first = scalars.first else { return 0 }
    if scalars.count == 1 { return CharacterWidth.columns(of: first) }
    if first == "\r" { return 1 }
    if first.isPictograph {
      let isEmoji = first.properties.isEmojiPresentation || scalars.contains { $0 == "\u{FE0F}" || $0 == "\u{200D}" }
      return isEmoji || scalars.dropFirst().contains { $0.properties.isEmojiModifier } ? 2 : 1
    }
    if scalars.contains("\u{20E3}"), scalars.contains("\u{FE0F}") { return 2 }
    return min(maximumColumns, scalars.reduce(0) { $0 + CharacterWidth.columns(of: $1) })
  }

  /// The beginning of a text that fits, with `…` as its last column when something was cut; never half a sign.
  public static func clipped(_ text: String, to limit: Int) -> String {
    guard limit > 0 else { return "" }
    let text = ScreenText.cleaned(text)
    if columns(of: text) <= limit { return text }
    return prefix(of: text, columns: limit - 1) + String(Glyphs.unicode.ellipsis)
  }

  /// The text in exactly so many columns: clipped when it is longer, with blanks after it when it is shorter.
  public static func padded(_ text: String, to width: Int) -> String {
    let text = clipped(text, to: width)
    return text + String(repeating: " ", count: max(0, width - columns(of: text)))
  }

  /// No sign is taken to be wider: whoever joins hundreds of letters into one sees the first of them.
  static let maximumColumns = 8

  /// As many whole signs as fit.
  static func prefix<Text: StringProtocol>(of text: Text, columns limit: Int) -> Text.SubSequence {
    var used = 0
    return text.prefix { cluster in
      used += columns(of: cluster)
      return used <= limit
    }
  }
}
