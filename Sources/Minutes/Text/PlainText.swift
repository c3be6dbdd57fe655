/// Makes any text fit to stand on one line of a document: what cannot be seen is shown or removed.
///
/// Every format cleans first and escapes after that.
enum PlainText {
  /// More marks than this on one letter are decoration that spills over the lines around it.
  private static let maximumMarks = 4

  /// The text on one line: blanks in the place of line breaks and tabs, pictures for control characters, nothing that
  /// turns the direction of reading, at most four marks on a letter.
  static func cleaned(_ text: String) -> String {
    var cleaner = Cleaner()
    for scalar in text.unicodeScalars { cleaner.take(scalar) }
    return String(cleaner.kept).split(separator: " ").joined(separator: " ")
  }

  /// The lines of a text that somebody typed in several, each cleaned; empty ones are left out, one there always is.
  static func lines(of text: String) -> [String] {
    let lines = text.split(whereSeparator: \.isNewline).map { cleaned(String($0)) }.filter { !$0.isEmpty }
    return lines.isEmpty ? [""] : lines
  }

  private struct Cleaner {
    var kept = String.UnicodeScalarView()
    private var marks = 0
    private var hasBase = false
    private var isAfterPictograph = false
    /// A joiner that counts only if a pictograph follows.
    private var holdsJoiner = false

    init() {}

    mutating func take(_ scalar: Unicode.Scalar) {
      if holdsJoiner, scalar.isPictograph { kept.append("\u{200D}") }
      holdsJoiner = false
      switch scalar.value {
      case 0x20..<0x7F: keep(scalar)
      case 0..<0xA1: keep(PlainText.visible(scalar))
      default: takeOther(scalar)
      }
    }

    private mutating func takeOther(_ scalar: Unicode.Scalar) {
      let properties = scalar.properties
      switch scalar {
      case "\u{200D}": holdsJoiner = isAfterPictograph
      case "\u{FE0F}": if isAfterPictograph { kept.append(scalar) }
      case "\u{2028}", "\u{2029}": keep(" ")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": keep("\u{FFFD}")
      case _ where properties.isNoncharacterCodePoint: keep("\u{FFFD}")
      case _ where properties.isDefaultIgnorableCodePoint: break
      default:
        switch properties.generalCategory {
        case .format, .surrogate, .control: keep("\u{FFFD}")
        case .nonspacingMark, .enclosingMark, .spacingMark: takeMark(scalar)
        case .spaceSeparator: keep(" ")
        default: keep(scalar)
        }
      }
    }

    private mutating func takeMark(_ scalar: Unicode.Scalar) {
      if !hasBase { keep("\u{25CC}") }
      guard marks < PlainText.maximumMarks else { return }
      kept.append(scalar)
      marks += 1
    }

    private mutating func keep(_ scalar: Unicode.Scalar) {
      kept.append(scalar)
      marks = 0
      hasBase = scalar != " "
      isAfterPictograph = scalar.isPictograph
    }
  }

  /// What stands for a control character: a blank for a line break or tab, else its picture.
  private static func visible(_ control: Unicode.Scalar) -> Unicode.Scalar {
    switch control.value {
    case 0x09...0x0D, 0x85, 0xA0: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  fileprivate var isPictograph: Bool { value > 0x7F && properties.isEmoji }
}
