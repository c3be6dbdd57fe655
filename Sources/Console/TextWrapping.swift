extension TextWidth {
  /// The text in lines of at most so many columns (at least one), broken at blanks.
  ///
  /// Line breaks in the text are kept, a blank line too; a number stays beside its word. A word that is longer than the
  /// line is broken, a path or an address behind a stroke. The blanks at a break are dropped, those at the beginning of a paragraph stay.
  public static func wrapped(_ text: String, to width: Int) -> [String] {
    if ScreenText.isPlain(text) { return PlainWrapping(text, width: max(1, width)).lines }
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).flatMap {
      wrappedParagraph(ScreenText.cleaned(String($0)), to: max(1, width))
    }
  }

  /// The same in at most so many lines; what does not fit in them is clipped at the end of the last, with `…`.
  public static func wrapped(_ text: String, to width: Int, most: Int) -> [String] {
    let lines = wrapped(text, to: width)
    guard lines.count > most, most > 0 else { return Array(lines.prefix(max(0, most))) }
    return lines.prefix(most - 1) + [clipped(lines[(most - 1)...].joined(separator: " "), to: width)]
  }

  static func wrappedParagraph(_ paragraph: String, to width: Int) -> [String] {
    if columns(of: paragraph) <= width { return [paragraph] }
    var lines: [String] = []
    var line = ""
    for word in bound(words(of: paragraph), to: width) {
      if columns(of: line + word.text) <= width {
        line += word.isBlank && line.isEmpty && !lines.isEmpty ? "" : word.text
      } else if word.isBlank {
        lines.append(line)
        line = ""
      } else {
        if !line.allSatisfy({ $0 == " " }) { lines.append(withoutTrailingBlanks(line)) }
        let pieces = broken(word.text, to: width)
        lines += pieces.dropLast()
        line = pieces.last ?? ""
      }
    }
    let rest = withoutTrailingBlanks(line)
    return rest.isEmpty && !lines.isEmpty ? lines : lines + [rest]
  }

  /// Runs of blanks and runs of other signs, in turn.
  private static func words(of text: String) -> [(text: String, isBlank: Bool)] {
    var words: [(text: String, isBlank: Bool)] = []
    for cluster in text {
      let isBlank = cluster == " "
      if let last = words.indices.last, words[last].isBlank == isBlank {
        words[last].text.append(cluster)
      } else {
        words.append((String(cluster), isBlank))
      }
    }
    return words
  }

  /// The same with the blanks at which no line is broken as part of the words around them.
  private static func bound(_ words: [(text: String, isBlank: Bool)], to width: Int) -> [(text: String, isBlank: Bool)]
  {
    var (bound, last) = ([(text: String, isBlank: Bool)](), "")
    for word in words {
      let count = bound.count
      if !word.isBlank, count > 1, bound[count - 1].text == " " {
        let joined = "\(bound[count - 2].text) \(word.text)"
        if WordBinding.holds(last.utf8, word.text.utf8, columns: columns(of: joined), width: width) {
          bound.removeLast()
          bound[count - 2].text = joined
          last = word.text
          continue
        }
      }
      bound.append(word)
      if !word.isBlank { last = word.text }
    }
    return bound
  }

  private static func broken(_ word: String, to width: Int) -> [String] {
    var pieces: [String] = []
    var rest = word[...]
    while !rest.isEmpty {
      let fitting = prefix(of: rest, columns: width)
      let most = fitting.isEmpty ? rest.prefix(1) : fitting
      let piece = most.endIndex == rest.endIndex ? most : upToStroke(most, in: rest)
      pieces.append(String(piece))
      rest = rest[piece.endIndex...]
    }
    return pieces
  }

  /// The beginning of a word up to its last stroke, that of a folder and not those of "https://"; all of it where there
  /// is none.
  private static func upToStroke(_ beginning: Substring, in word: Substring) -> Substring {
    let stroke = beginning.indices.last { index in
      guard word[index] == "/", index > word.startIndex else { return false }
      return word[word.index(before: index)] != "/" && word[word.index(after: index)] != "/"
    }
    return stroke.map { beginning[...$0] } ?? beginning
  }

  static func withoutTrailingBlanks(_ text: String) -> String {
    guard let last = text.lastIndex(where: { $0 != " " }) else { return "" }
    return String(text[...last])
  }
}
