import Console

/// What the header says of where one is: on one row as far as that goes, with the blank row below it to spare.
struct HeaderWords {
  /// What kind of group this is; always there.
  let marks: [String]
  /// The title of the screen in parts, the least important first.
  let title: [String]
  /// Which of how many pages it is; said where it has room.
  var page: String?

  /// The rows between the top of the screen and its body.
  static let rows = 2

  /// The rows of words, with the first parts left out where not all of them fit in one.
  func lines(columns: Int) -> [String] {
    if page != nil, TextWidth.columns(of: all.joined(separator: " · ")) <= columns {
      return [all.joined(separator: " · ")]
    }
    for dropped in title.indices where TextWidth.columns(of: words(without: dropped)) <= columns {
      return [words(without: dropped)]
    }
    return TextWidth.wrapped(words(without: title.count - 1), to: max(1, columns), most: Self.rows)
  }

  /// Everything, in parts.
  var all: [String] {
    let last = [title.last, page].compactMap { $0 }.joined(separator: " ")
    return marks + title.dropLast() + [last]
  }

  private func words(without dropped: Int) -> String {
    let words = (marks + title.dropFirst(dropped)).joined(separator: " · ")
    return dropped > 0 ? words.capitalizedFirst : words
  }
}
