/// A page for `man`, written line by line. Only ASCII goes into it, so that it looks the same wherever it is read.
struct RoffText {
  private(set) var text = ""

  /// A line with a macro: ".SH \"NAAM\"".
  mutating func macro(_ name: String, _ words: String...) {
    text += ([".\(name)"] + words.map { "\"\(Self.escaped($0))\"" }).joined(separator: " ") + "\n"
  }

  /// The heading of the page. Its lines are ragged and no word is cut, for ids have to be typed as they stand.
  mutating func heading(_ name: String, _ day: String, _ program: String, _ kind: String) {
    text += ".TH \(name) 1 \"\(day)\" \"\(Self.escaped(program))\" \"\(Self.escaped(kind))\"\n.nh\n.ad l\n"
  }

  /// A paragraph.
  mutating func paragraph(_ words: String) {
    text += ".PP\n"
    line(words)
  }

  /// A term with what it means.
  mutating func term(_ term: String, _ words: String) {
    text += ".TP\n.B \(Self.escaped(term))\n"
    line(words.isEmpty ? " " : words)
  }

  /// A line of text.
  mutating func line(_ words: String) {
    // A point or a quote at the start of a line would be read as a macro.
    let isMacro = words.hasPrefix(".") || words.hasPrefix("'")
    text += (isMacro ? "\\&" : "") + Self.escaped(words) + "\n"
  }

  /// Lines that stay as they are, as they are typed.
  mutating func example(_ lines: [String]) {
    text += ".EX\n"
    lines.forEach { line($0) }
    text += ".EE\n"
  }

  /// A text with every sign that means something to roff, or is not ASCII, written out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": escaped += "\\e"
      case "-": escaped += "\\-"
      case "\"": escaped += "\\(dq"
      case "'": escaped += "\\(aq"
      case "`": escaped += "\\(ga"
      case "^": escaped += "\\(ha"
      case "~": escaped += "\\(ti"
      case "…": escaped += "..."
      case "“": escaped += "\\(lq"
      case "”": escaped += "\\(rq"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let digits = String(scalar.value, radix: 16, uppercase: true)
        escaped += "\\[u" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "]"
      }
    }
    return escaped
  }
}
