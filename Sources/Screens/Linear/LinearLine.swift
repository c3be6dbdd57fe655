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
  /// Whether it is a heading of what stands below it.
  var isHeading = false

  /// As it is printed.
  func text(_ language: Language) -> String {
    // Where an item stands is heard as a part of it.
    let isStatus = state.map(Self.states.values.contains) ?? false
    let marks = [isStatus ? nil : state, isChosen ? Text(nl: "hier", en: "here") : nil].compactMap { $0?[language] }
    let tail =
      (isStatus ? state.map { ", " + $0[language] } ?? "" : "")
      + (marks.isEmpty ? "" : " (\(marks.joined(separator: ", ")))")
    // What counts its rows by itself is not counted twice.
    guard let number, words.prefix(while: { $0 != " " }) != "\(number)" else { return counted(language) + tail }
    return "\(number). \(words)\(tail)"
  }

  /// "1-35 / 52" as it is said.
  private func counted(_ language: Language) -> String {
    let parts = words.split(separator: " ")
    guard isCounter, parts.count >= 3 else { return words }
    let range = parts[parts.count - 3].split(separator: "-")
    guard range.count == 2, let last = parts.last else { return words }
    let said = Text(nl: "\(range[0]) tot \(range[1]) van \(last)", en: "\(range[0]) to \(range[1]) of \(last)")
    return (parts.dropLast(3).map(String.init) + [said[language]]).joined(separator: " ")
  }
}

extension LinearLine {
  /// Whether a sentence as "Vastgelegd: A2026-4.1 FTO-data opvragen" names what this line says in full.
  func isNamed(in sentence: String) -> Bool {
    // The cells of a worksheet stand each behind its heading in the line.
    let named = sentence.drop { $0 != ":" }.split(separator: "·").map(Self.plain)
    let line = Self.plain(words[...])
    // "B2026-1.3: aangehouden" names the line before its colon.
    return named.contains { !$0.isEmpty } && named.allSatisfy { $0.isEmpty || line.contains($0) }
      && !line.contains(Self.plain(sentence.prefix { $0 != ":" }))
  }

  /// Whether it says which part of a longer list or text is told, as "1-35 / 52".
  var isCounter: Bool {
    let parts = words.split(separator: " ").suffix(3)
    guard parts.count == 3, parts.dropFirst().first == "/", let range = parts.first else { return false }
    return range.contains("-") && (range + (parts.last ?? "")).allSatisfy { $0.isNumber || $0 == "-" }
  }

  /// The rows or lines that a counter says are told.
  var counted: ClosedRange<Int>? {
    guard isCounter, let range = words.split(separator: " ").dropLast(2).last else { return nil }
    let ends = range.split(separator: "-").compactMap { Int($0) }
    return ends.count == 2 && ends[0] <= ends[1] ? ends[0]...ends[1] : nil
  }

  private static func plain(_ words: Substring) -> String { words.filter { $0.isLetter || $0.isNumber }.folded }

  /// The lines of a canvas; rows that only draw something are none.
  ///
  /// `rows` are the rows of its list that are chosen by number, in order, where not all are.
  static func all(of canvas: Canvas, on screen: ScreenName, numbering rows: [Int]? = nil) -> [LinearLine] {
    var lines: [LinearLine] = []
    for row in 0..<canvas.size.rows {
      let words = words(in: row, of: canvas)
      if words.contains(where: { $0.isLetter || $0.isNumber }) {
        let number = number(of: row, in: canvas, numbering: rows)
        lines.append(line(words, row, number, of: canvas, on: screen))
      }
    }
    return lines
  }

  private static func line(
    _ words: String, _ row: Int, _ number: Int?, of canvas: Canvas, on screen: ScreenName
  ) -> LinearLine {
    let isSign = words.dropFirst().first == " "
    let state = isSign ? words.first.flatMap { spoken($0, on: screen) } : nil
    let isDrawn = isSign && words.first.map(bullets.contains) ?? false
    let rest = state == nil && !isDrawn ? words : String(words.dropFirst().drop { $0 == " " })
    let isChosen = canvas.signs(in: row).contains { $0.cell.style.tone == .selected }
    let isHeading = canvas.signs(in: row).first { $0.cell.cluster != " " }?.cell.style.tone == .heading
    return LinearLine(
      words: rest, state: state, number: number, isChosen: isChosen && number != nil,
      isHeading: isHeading && number == nil)
  }

  /// The number by which what stands on a row is chosen.
  private static func number(of row: Int, in canvas: Canvas, numbering rows: [Int]?) -> Int? {
    for target in canvas.targets where target.rect.row == row {
      guard let chosen = target.row else { continue }
      return (rows?.firstIndex(of: chosen) ?? (rows == nil ? chosen : nil)).map { $0 + 1 }
    }
    return nil
  }

  /// Signs before a line that only make it stand out.
  private static let bullets: Set<Character> = ["·", "–"]

  private static func words(in row: Int, of canvas: Canvas) -> String {
    let drawn: Set = [Glyphs.unicode.selected, Glyphs.unicode.rule, Glyphs.unicode.block]
    var (text, end) = ("", 0)
    for (column, cell) in canvas.signs(in: row) where !drawn.contains(cell.cluster) {
      if column > end, !text.isEmpty { text += join(text, column - end, cell.cluster) }
      text.append(cell.cluster)
      end = column + cell.columns
    }
    return text
  }

  /// What stands between two parts of a row: where the screen leaves room between columns a comma is heard.
  private static func join(_ text: String, _ blanks: Int, _ next: Character) -> String {
    let endsPart = text.last.map { ",.:;·?!".contains($0) } ?? true
    // A number at the beginning is that of the row; but columns of numbers are several.
    let isPart = text.contains(where: \.isLetter) || next.isNumber && text.contains(where: \.isNumber)
    return !endsPart && (blanks > 1 && isPart || isEntryNumber(text)) ? ", " : " "
  }

  /// Whether all so far is a number such as "A2026-2.100": the longest fill their column up to the words.
  private static func isEntryNumber(_ text: String) -> Bool {
    text.count > 9 && text.first?.isUppercase == true
      && text.dropFirst().allSatisfy { $0.isNumber || "-.".contains($0) }
  }

  /// A sign before a row as a word: not every voice reads it.
  private static func spoken(_ sign: Character, on screen: ScreenName) -> Text? {
    switch screen {
    case .parels: fits[sign] ?? states[sign]
    case .people where sign == "·": Text(nl: "nog niet genoteerd", en: "not marked yet")
    default: states[sign]
    }
  }

  private static let fits: [Character: Text] = [
    Glyphs.unicode.done: Text(nl: "past", en: "fits"),
    Glyphs.unicode.about: Text(nl: "past deels", en: "fits in part"),
    "x": Text(nl: "past niet", en: "does not fit"),
  ]
  private static let states: [Character: Text] = [
    Glyphs.unicode.current: Text(nl: "nu", en: "now"),
    Glyphs.unicode.done: Text(nl: "besproken", en: "discussed"),
    Glyphs.unicode.parked: Text(nl: "geparkeerd", en: "parked"),
    Glyphs.unicode.skipped: Text(nl: "overgeslagen", en: "skipped"),
  ]
}
