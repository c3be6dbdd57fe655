/// Texts as a browser shows them: what would be markup is escaped.
enum HTMLText {
  /// A text of people, on one line, fit for the contents of an element and for the value of an attribute.
  static func escaped(_ text: String) -> String { marked(PlainText.cleaned(text)) }

  /// The same with its addresses as links: of http, https and mailto, no others.
  static func linked(_ text: String) -> String {
    LinkedText.parts(of: PlainText.cleaned(text)).map { part in
      switch part {
      case .text(let text): marked(text)
      case .link(let address): "<a href=\"\(marked(address))\" rel=\"noreferrer\">\(marked(address))</a>"
      }
    }.joined()
  }

  private static func marked(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": escaped += "&amp;"
      case "<": escaped += "&lt;"
      case ">": escaped += "&gt;"
      case "\"": escaped += "&quot;"
      case "'": escaped += "&#39;"
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return escaped
  }
}
