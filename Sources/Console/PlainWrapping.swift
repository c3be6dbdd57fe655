/// Wraps a plain text by its bytes: a screen wraps every entry of a meeting at every key.
///
/// Gives just what the general way gives; only faster, because each code point is one column.
struct PlainWrapping {
  /// The text in lines.
  private(set) var lines: [String] = []

  private let bytes: [UInt8]
  private let width: Int
  /// The line that is being filled, and its columns.
  private var line = 0..<0
  private var used = 0

  /// Wraps a text for which `ScreenText.isPlain` holds.
  init(_ text: String, width: Int) {
    self.width = width
    bytes = Array(text.utf8)
    if bytes.count(where: { $0 & 0xC0 != 0x80 }) <= width {
      lines = [text]
      return
    }
    var at = 0
    while at < bytes.count {
      let word = bytes[at] == blank ? run(from: at) : words(from: at)
      if bytes[at] == blank { takeBlanks(word) } else { take(word) }
      at = word.upperBound
    }
    let rest = withoutTrailingBlanks(line)
    if !rest.isEmpty || lines.isEmpty { lines.append(string(rest)) }
  }

  private var blank: UInt8 { UInt8(ascii: " ") }

  /// The blanks, or the signs between blanks, that begin at a place.
  private func run(from start: Int) -> Range<Int> {
    let isBlank = bytes[start] == blank
    return start..<(bytes[start...].firstIndex { ($0 == blank) != isBlank } ?? bytes.count)
  }

  /// A word, with those after it from which no line break parts it.
  private func words(from start: Int) -> Range<Int> {
    var last = run(from: start)
    while last.upperBound + 1 < bytes.count, bytes[last.upperBound + 1] != blank {
      let next = run(from: last.upperBound + 1)
      // Most words are neither short enough to be a number nor to belong to one.
      guard next.count <= 6 || last.count <= 2 else { break }
      let columns = columns(of: start..<next.upperBound)
      guard WordBinding.holds(bytes[last], bytes[next], columns: columns, width: width) else { break }
      last = next
    }
    return start..<last.upperBound
  }

  private mutating func takeBlanks(_ blanks: Range<Int>) {
    if used + blanks.count <= width {
      let areDropped = line.isEmpty && !lines.isEmpty
      extend(by: areDropped ? blanks.upperBound..<blanks.upperBound : blanks, areDropped ? 0 : blanks.count)
    } else {
      lines.append(string(line))
      begin(blanks.upperBound..<blanks.upperBound, 0)
    }
  }

  private mutating func take(_ word: Range<Int>) {
    let columns = columns(of: word)
    if used + columns <= width { return extend(by: word, columns) }
    let full = withoutTrailingBlanks(line)
    if !full.isEmpty { lines.append(string(full)) }
    var (rest, left) = (word, columns)
    while left > width {
      let cut = placeBehindStroke(before: place(after: width, in: rest), in: rest)
      let piece = rest.lowerBound..<cut
      lines.append(string(piece))
      (rest, left) = (cut..<rest.upperBound, left - self.columns(of: piece))
    }
    begin(rest, left)
  }

  private mutating func extend(by more: Range<Int>, _ columns: Int) {
    line = (line.isEmpty ? more.lowerBound : line.lowerBound)..<more.upperBound
    used += columns
  }

  private mutating func begin(_ range: Range<Int>, _ columns: Int) {
    line = range
    used = columns
  }

  private func columns(of range: Range<Int>) -> Int { bytes[range].count { $0 & 0xC0 != 0x80 } }

  /// The place behind so many columns, of which there are more.
  private func place(after columns: Int, in range: Range<Int>) -> Int {
    var left = columns
    return range.first { index in
      if bytes[index] & 0xC0 != 0x80 { left -= 1 }
      return left < 0
    } ?? range.upperBound
  }

  /// The place behind the last stroke of a folder before a place; that place where there is none.
  private func placeBehindStroke(before cut: Int, in word: Range<Int>) -> Int {
    let stroke = UInt8(ascii: "/")
    let last = (word.lowerBound..<cut).last { index in
      bytes[index] == stroke && index > word.lowerBound && bytes[index - 1] != stroke && bytes[index + 1] != stroke
    }
    return last.map { $0 + 1 } ?? cut
  }

  private func withoutTrailingBlanks(_ range: Range<Int>) -> Range<Int> {
    range.lowerBound..<(bytes[range].lastIndex { $0 != blank }.map { $0 + 1 } ?? range.lowerBound)
  }

  private func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
