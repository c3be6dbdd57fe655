/// Cleans one text, scalar by scalar: what may follow depends on what was kept before.
struct ScreenTextCleaner {
  /// What was kept so far.
  var text: String { String(kept) }

  /// More marks than this are decoration that spills into the rows above.
  static let maximumMarks = 4

  private var kept = String.UnicodeScalarView()
  private var marks = 0
  private var last = Kind.nothing
  /// A joiner or selector that counts only if the right thing follows.
  private var held: [Unicode.Scalar] = []
  private var afterReturn = false

  /// What the last kept scalar allows to follow.
  private enum Kind: Equatable { case nothing, sign, emoji, selectedEmoji, keycapBase, hangul(HangulPart) }

  private static let joiner: Unicode.Scalar = "\u{200D}"
  private static let emojiSelector: Unicode.Scalar = "\u{FE0F}"
  private static let keycap: Unicode.Scalar = "\u{20E3}"
  /// In names of files: bytes that are no text.
  private static let bytesOfNames: ClosedRange<Unicode.Scalar> = "\u{10FE80}"..."\u{10FEFF}"

  /// Takes the next scalar of the raw text.
  mutating func take(_ scalar: Unicode.Scalar) {
    let isLineFeedOfPair = afterReturn && scalar == "\n"
    afterReturn = scalar == "\r"
    if isLineFeedOfPair { return }
    if !held.isEmpty, takeAfterHeld(scalar) { return }
    switch scalar.value {
    case 0x30...0x39, 0x23, 0x2A: keep(scalar, .keycapBase)
    case 0x20..<0x7F: keep(scalar, .sign)
    case 0x00...0xA0: keep(Self.visible(scalar), .sign)
    case 0xA1..<0x300 where scalar.value != 0xAD && !scalar.properties.isEmoji: keep(scalar, .sign)
    default: takeOther(scalar)
    }
  }

  /// A joiner before an emoji and a selector before a keycap are kept with it; otherwise what was held is dropped.
  private mutating func takeAfterHeld(_ scalar: Unicode.Scalar) -> Bool {
    defer { held = [] }
    let joins = held.first == Self.joiner && scalar.isPictograph && !scalar.properties.isEmojiModifier
    let isKeycap = held.first == Self.emojiSelector && scalar == Self.keycap
    guard joins || isKeycap else { return false }
    kept.append(contentsOf: held)
    kept.append(scalar)
    last = joins ? .emoji : .sign
    return true
  }

  private mutating func takeOther(_ scalar: Unicode.Scalar) {
    let properties = scalar.properties
    switch scalar {
    case Self.joiner:
      if last == .emoji || last == .selectedEmoji { held = [scalar] }
    case "\u{FE0E}", Self.emojiSelector:
      takeSelector(scalar)
    case "\u{2028}", "\u{2029}":
      keep(" ", .sign)
    case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}", Self.bytesOfNames:
      keep("\u{FFFD}", .sign)
    case "\u{1F3FB}"..."\u{1F3FF}":
      if last == .emoji { kept.append(scalar) } else { keep("\u{FFFD}", .sign) }
    case _ where properties.isDefaultIgnorableCodePoint:
      break
    case "\u{1160}"..."\u{11FF}", "\u{D7B0}"..."\u{D7FF}":
      takeHangulHalf(scalar)
    default:
      takeVisible(scalar, properties)
    }
  }

  private mutating func takeVisible(_ scalar: Unicode.Scalar, _ properties: Unicode.Scalar.Properties) {
    switch properties.generalCategory {
    case .format, .surrogate: keep("\u{FFFD}", .sign)
    case .nonspacingMark, .enclosingMark, .spacingMark: takeMark(scalar, then: .sign)
    default:
      keep(scalar, scalar.isPictograph ? .emoji : HangulPart(scalar).map { .hangul($0) } ?? .sign)
    }
  }

  /// A vowel or final consonant has a width only within the syllable that it goes on.
  private mutating func takeHangulHalf(_ scalar: Unicode.Scalar) {
    guard case .hangul(let before) = last, let part = HangulPart(scalar), part.goesOn(from: before) else {
      return keep("\u{FFFD}", .sign)
    }
    takeMark(scalar, then: .hangul(part))
  }

  private mutating func takeSelector(_ scalar: Unicode.Scalar) {
    if last == .emoji {
      kept.append(scalar)
      last = .selectedEmoji
    } else if last == .keycapBase, scalar == Self.emojiSelector {
      held = [scalar]
    }
  }

  private mutating func takeMark(_ scalar: Unicode.Scalar, then kind: Kind) {
    if last == .nothing { keep("\u{25CC}", .sign) }
    last = kind
    guard marks < Self.maximumMarks else { return }
    kept.append(scalar)
    marks += 1
  }

  private mutating func keep(_ scalar: Unicode.Scalar, _ kind: Kind) {
    kept.append(scalar)
    last = kind
    marks = 0
  }

  /// What stands for a control character: a blank for a line break or tab, else its picture.
  private static func visible(_ control: Unicode.Scalar) -> Unicode.Scalar {
    switch control.value {
    case 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0xA0: " "
    case 0x00..<0x20: Unicode.Scalar(0x2400 + control.value) ?? "\u{FFFD}"
    case 0x7F: "\u{2421}"
    default: "\u{FFFD}"
    }
  }
}

extension Unicode.Scalar {
  /// Whether emoji sequences may be built on this: not the digits, and not the letters that flags are made of.
  var isPictograph: Bool {
    value > 0x7F && properties.isEmoji && !(0x1F1E6...0x1F1FF).contains(value)
  }
}
