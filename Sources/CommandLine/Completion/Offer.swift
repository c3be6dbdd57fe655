import Console
import Meetings

/// Something that can be typed next on a line, and what it is.
struct Offer: Hashable {
  /// Ways to type it, the usual one first.
  let spellings: [String]
  /// What it is; empty where its spelling says enough.
  let words: String

  init(_ spellings: [String], _ words: String) {
    self.spellings = spellings
    self.words = words
  }

  /// The first spelling that begins with what was typed, without regard to case and accents.
  func spelling(for typed: String) -> String? {
    guard !typed.isEmpty else { return spellings.first }
    let wanted = typed.folded
    return spellings.first { $0.folded.hasPrefix(wanted) }
  }

  /// "A2026-4.5<tab>FTO-data opvragen": as a shell reads it, made safe to show.
  func line(for typed: String) -> String? {
    guard let spelling = spelling(for: typed) else { return nil }
    let value = ScreenText.cleaned(spelling.onOneLine)
    let told = words.isEmpty || words.folded == value.folded ? "" : "\t" + ScreenText.cleaned(words.onOneLine)
    return value.isEmpty ? nil : value + told
  }
}
