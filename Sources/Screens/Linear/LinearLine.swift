import Console
import Meetings

/// A line of a screen as it is read aloud: without columns, and with its number where it can be chosen.
struct LinearLine: Hashable {
  /// The words, with commas where the screen leaves room between columns.
  let words: String
  /// What the sign before them says.
  let state: Text?
  /// The number by which it is chosen, counted from 1; nil where it is not.
  let number: Int?
  /// Whether a key acts on it.
  let isChosen: Bool

  /// As it is printed.
  func text(_ language: Language) -> String {
    let marks = [state, isChosen ? Text(nl: "hier", en: "here") : nil].compactMap { $0?[language] }
    let tail = marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))"
    // What counts its rows by itself is not counted twice.
    guard let number, words.prefix(while: { $0 != " " }) != "\(number)" else { return words + tail }
    return "\(number). \(words)\(tail)"
  }
}

extension LinearLine {
  /// Whether a sentence as "Vastgelegd: A2026-4.1 FTO-data opvragen" names what this line says in full.
  func isNamed(in sentence: String) -> Bool {
    let (named, line) = (Self.plain(sentence.drop { $0 != ":" }), Self.plain(words[...]))
    // "B2026-1.3: aangehouden" names the line before its colon.
    return !named.isEmpty && line.contains(named) && !line.contains(Self.plain(sentence.prefix { $0 != ":" }))
  }

  /// Whether it says which part of a longer list or text is told, as "1-35 / 52".
  var isCounter: Bool {
    let parts = words.split(separator: " ").suffix(3)
    guard parts.count == 3, parts.dropFirst().first == "/", let range = parts.first else { return false }
    return range.contains("-") && (range + (parts.last ?? "")).allSatisfy { $0.isNumber || $0 == "-" }
  }

  private static func plain(_ words: Substring) -> String { words.filter { $0.isLetter || $0.isNumber }.folded }

  /// The lines of a canvas; rows that only draw something are none.
  static func all(of canvas: Canvas, on screen: ScreenName) -> [LinearLine] {
    var lines: [LinearLine] = []
    for row in 0..<canvas.size.rows {
      let words = words(in: row, of: canvas)
      if words.contains(where: { $0.isLetter || $0.isNumber }) {
        lines.append(line(words, row, of: canvas, on: screen))
      }
    }
    return lines
  }

  private static func line(_ words: String, _ row: Int, of canvas: Canvas, on screen: ScreenName) -> LinearLine {
    let state = words.first.flatMap { spoken($0, on: screen) }
    let rest = state == nil ? words : String(words.dropFirst().drop { $0 == " " })
    let number = number(of: row, in: canvas)
    let isChosen = (0..<canvas.size.columns).contains { canvas[$0, row].style.tone == .selected }
    return LinearLine(words: rest, state: state, number: number, isChosen: isChosen && number != nil)
  }

  /// The number by which what stands on a row is chosen.
  private static func number(of row: Int, in canvas: Canvas) -> Int? {
    for target in canvas.targets where target.rect.row == row {
      if let chosen = target.row { return chosen + 1 }
    }
    return nil
  }

  private static func words(in row: Int, of canvas: Canvas) -> String {
    let drawn: Set = [" ", Glyphs.unicode.selected, Glyphs.unicode.rule]
    var (text, blanks) = ("", 0)
    for column in 0..<canvas.size.columns where canvas[column, row].columns > 0 {
      let sign = canvas[column, row].cluster
      if drawn.contains(sign) {
        blanks += 1
        continue
      }
      if blanks > 0, !text.isEmpty { text += join(text, blanks) }
      text.append(sign)
      blanks = 0
    }
    return text
  }

  /// What stands between two parts of a row: where the screen leaves room between columns a comma is heard.
  private static func join(_ text: String, _ blanks: Int) -> String {
    let endsPart = text.last.map { ",.:;·?!".contains($0) } ?? true
    return blanks > 1 && !endsPart && text.contains(where: \.isLetter) ? ", " : " "
  }

  /// A sign before a row as a word: not every voice reads it.
  private static func spoken(_ sign: Character, on screen: ScreenName) -> Text? {
    screen == .parels && sign == Glyphs.unicode.done ? fits : states[sign]
  }

  private static let fits = Text(nl: "past", en: "fits")
  private static let states: [Character: Text] = [
    Glyphs.unicode.current: Text(nl: "nu", en: "now"),
    Glyphs.unicode.done: Text(nl: "besproken", en: "discussed"),
    Glyphs.unicode.parked: Text(nl: "geparkeerd", en: "parked"),
    Glyphs.unicode.skipped: Text(nl: "overgeslagen", en: "skipped"),
  ]
}
