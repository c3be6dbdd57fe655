/// A cleaned text cut into words and the addresses between them, so that only addresses that are safe become links.
enum LinkedText {
  enum Part: Hashable {
    case text(String)
    /// An address of http, https or mailto, of safe characters only.
    case link(String)
  }

  private static let schemes = ["https://", "http://", "mailto:"]
  private static let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~:/?#@!$&*+,;=%")
  private static let closing = Set(".,;:!?")

  /// The parts of a text that `PlainText` cleaned; joined again they are that text.
  static func parts(of cleaned: String) -> [Part] {
    var parts: [Part] = []
    var text = ""
    for (index, word) in cleaned.split(separator: " ", omittingEmptySubsequences: false).enumerated() {
      if index > 0 { text += " " }
      let address = self.address(in: word)
      if address.isEmpty {
        text += word
        continue
      }
      if !text.isEmpty { parts.append(.text(text)) }
      parts.append(.link(String(address)))
      text = String(word.dropFirst(address.count))
    }
    return text.isEmpty ? parts : parts + [.text(text)]
  }

  /// The address that a word begins with, without the full stop after it; empty where it is none.
  private static func address(in word: Substring) -> Substring {
    guard let scheme = schemes.first(where: { word.hasPrefix($0) }) else { return "" }
    var address = word.prefix { safe.contains($0) }
    while let last = address.last, closing.contains(last) { address.removeLast() }
    return address.count > scheme.count ? address : ""
  }
}
