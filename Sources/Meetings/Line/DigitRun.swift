/// Groups of digits with a space, a dot, a hyphen or the like between them, as one number may be written.
struct DigitRun {
  /// Digits that may be one number, and where they stand.
  struct Candidate {
    let range: Range<Int>
    let digits: [Int]
    /// Where the words before it end: a number that was cut out of a longer one has the words of that.
    let beginning: Int
    /// Whether it is cut as one number is, and not as several that happen to stand side by side.
    let isCoherent: Bool
  }

  private var groups: [Range<Int>]
  /// What stands between each group and the next.
  private var separators: [Character] = []
  private let characters: [Character]

  /// A digit's value, also of the wide ones that some keyboards type; nil for anything else.
  static func digit(_ character: Character) -> Int? {
    guard let scalar = character.unicodeScalars.first, isDigit(scalar) else { return nil }
    return character.wholeNumberValue
  }

  static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
    (0x30...0x39).contains(scalar.value) || (0xFF10...0xFF19).contains(scalar.value)
  }

  /// All runs of a text, as long as they can be; dates are not part of any.
  static func all(in characters: [Character]) -> [DigitRun] {
    var runs: [DigitRun] = []
    var position = 0
    while let start = characters[position...].firstIndex(where: { digit($0) != nil }) {
      let end = characters[start...].firstIndex { digit($0) == nil } ?? characters.count
      if let gap = runs.last?.gap(to: start) {
        runs[runs.count - 1].groups.append(start..<end)
        runs[runs.count - 1].separators.append(gap)
      } else {
        runs.append(DigitRun(groups: [start..<end], characters: characters))
      }
      position = end
    }
    return runs.filter { !$0.isTelephone }.flatMap(\.withoutDates)
  }

  private init(groups: [Range<Int>], separators: [Character] = [], characters: [Character]) {
    self.groups = groups
    self.separators = separators
    self.characters = characters
  }

  /// What is between the end of this run and a place, where that can be within one number: "-", ".", " ", " - ", "/", "_",
  /// ":" or ", ".
  private func gap(to start: Int) -> Character? {
    guard let end = groups.last?.upperBound else { return nil }
    let kinds = characters[end..<start].map(Self.kind)
    if kinds.count == 1 { return kinds[0] }
    if kinds.count == 3, kinds[0] == " ", kinds[2] == " " { return kinds[1] == "-" || kinds[1] == "/" ? kinds[1] : nil }
    if kinds == [" ", " "] { return " " }
    return characters[end..<start].elementsEqual(", ") ? "," : nil
  }

  private static func kind(_ character: Character) -> Character? {
    switch character {
    case " ", "\u{A0}", "\u{202F}", "\u{2009}": " "
    case "-", "\u{2010}", "\u{2011}", "\u{2013}": "-"
    case ".", "\u{B7}", "\u{2022}": "."
    case "/", "_", ":": character
    default: nil
    }
  }

  /// "+31 6 …", "0031 …", "(0)20 …".
  private var isTelephone: Bool {
    guard let first = groups.first else { return false }
    let count = groups.reduce(0) { $0 + $1.count }
    if characters[first].starts(with: ["0", "0"]), count > 10 { return true }
    let before = characters[..<first.lowerBound]
    if before.last == "+" { return true }
    guard before.last(where: { $0 != " " }) == ")" else { return false }
    return before.suffix(6).contains { Self.digit($0) != nil }
  }
}

// MARK: Dates

extension DigitRun {
  private var withoutDates: [DigitRun] {
    guard groups.count > 2, let start = groups.indices.dropLast(2).first(where: isDate) else { return [self] }
    var runs: [DigitRun] = []
    if start > 0 { runs.append(part(0..<start)) }
    if start + 3 < groups.count { runs += part((start + 3)..<groups.count).withoutDates }
    return runs
  }

  private func part(_ range: Range<Int>) -> DigitRun {
    DigitRun(
      groups: Array(groups[range]), separators: Array(separators[range.lowerBound..<(range.upperBound - 1)]),
      characters: characters)
  }

  /// "21-11-2026", "21.11.26", "2026-11-21", with nothing but spaces around it.
  private func isDate(at start: Int) -> Bool {
    let separator = separators[start]
    guard separator != " ", separators[start + 1] == separator else { return false }
    if start > 0, separators[start - 1] != " " { return false }
    if start + 2 < separators.count, separators[start + 2] != " " { return false }
    let lengths = groups[start..<(start + 3)].map(\.count)
    let (day, month) = lengths[0] == 4 ? (2, 1) : (0, 1)
    let year = 2 - day
    guard lengths[day] <= 2, lengths[month] <= 2, [2, 4].contains(lengths[year]) else { return false }
    // Only now: what somebody pastes may be longer than a number can be.
    let values = groups[start..<(start + 3)].map(value)
    return (1...31).contains(values[day]) && (1...12).contains(values[month])
  }

  private func value(_ group: Range<Int>) -> Int { digits(group).reduce(0) { $0 * 10 + $1 } }

  private func digits(_ range: Range<Int>) -> [Int] { characters[range].compactMap(Self.digit) }
}

// MARK: Candidates

extension DigitRun {
  /// How a number of nine digits is usually cut in groups.
  private static let usualShapes: Set<[Int]> = [
    [9], [3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [4, 5], [5, 4], [3, 6], [6, 3], [2, 3, 4], [4, 3, 2],
  ]

  /// The run as a whole where it has eight or nine digits; else the parts of it that look like one number.
  var candidates: [Candidate] {
    let count = groups.reduce(0) { $0 + $1.count }
    if count == 8 || count == 9 { return [candidate(groups.indices)] }
    return groups.indices.compactMap(part)
  }

  private func candidate(_ part: Range<Int>) -> Candidate {
    let range = groups[part.lowerBound].lowerBound..<groups[part.upperBound - 1].upperBound
    let beginning = part.count == 1 ? range.lowerBound : groups[0].lowerBound
    return Candidate(range: range, digits: digits(range), beginning: beginning, isCoherent: isCoherent(part))
  }

  /// The part that begins with a group, where it has one usual shape and one kind of separator.
  private func part(from start: Int) -> Candidate? {
    for end in start..<min(start + 4, groups.count) {
      let shape = groups[start...end].map(\.count)
      let isAlike = Set(separators[start..<end]).count <= 1
      let isShape = Self.usualShapes.contains(shape) || shape == [8]
      // A telephone number begins with a nought; what is cut out of one is no number of its own.
      let isWhole = shape.count == 1 || !characters[groups[0]].starts(with: ["0"])
      if isAlike, isShape, isWhole { return candidate(start..<(end + 1)) }
    }
    return nil
  }
}

// MARK: One number or several

extension DigitRun {
  /// "in 2026 12.500", "9.30-11.00 12", "B2026-1.1-1.12", "Postbus 12345 6782 AB" and "978-90-313-1234-5" are several.
  private func isCoherent(_ part: Range<Int>) -> Bool {
    guard part.count > 1 else { return true }
    let shape = groups[part].map(\.count)
    let kinds = Set(separators[part.lowerBound..<(part.upperBound - 1)])
    let isAlike = kinds.count == 1 || (!kinds.contains(" ") && Self.usualShapes.contains(shape))
    if !kinds.isDisjoint(with: Self.rare), !isCutAsOne(part, shape, kinds) { return false }
    let hasYear = shape != [4, 2, 3] && groups[part].contains(where: isYear)
    return isAlike && !hasYear && !endsInPostcode(part) && !goesOn(part, kinds)
  }

  /// These stand between several numbers as a rule.
  private static let rare: Set<Character> = ["/", "_", ":", ","]

  /// With rare separators it has to look like one number all over. "101, 102, 103" counts up.
  private func isCutAsOne(_ part: Range<Int>, _ shape: [Int], _ kinds: Set<Character>) -> Bool {
    guard kinds.count == 1, Self.usualShapes.contains(shape) || shape == [3, 2, 4] else { return false }
    let values = groups[part].map(value)
    let countsUp = zip(values, values.dropFirst()).allSatisfy { (1..<100).contains($1 - $0) }
    return kinds != [","] || (shape.count > 2 && !countsUp)
  }

  private func isYear(_ group: Range<Int>) -> Bool { group.count == 4 && (1990...2099).contains(value(group)) }

  /// Four digits with "AB" behind them.
  private func endsInPostcode(_ part: Range<Int>) -> Bool {
    let last = groups[part.upperBound - 1]
    guard last.count == 4 else { return false }
    let letters = characters[last.upperBound...].drop { Self.kind($0) == " " }.prefix(3)
    return letters.prefix(2).count == 2 && letters.prefix(2).allSatisfy { $0.isASCII && $0.isUppercase }
      && !(letters.count == 3 && letters.last?.isLetter == true)
  }

  /// Whether it is cut out of what is written with the same dots or hyphens.
  private func goesOn(_ part: Range<Int>, _ kinds: Set<Character>) -> Bool {
    let (before, after) = (part.lowerBound - 1, part.upperBound - 1)
    return [before, after].contains { index in
      separators.indices.contains(index) && separators[index] != " " && kinds.contains(separators[index])
    }
  }
}
