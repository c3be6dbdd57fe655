/// What may be a telephone number, from one place of a text on: its digits, in the groups in which they are written.
struct DialledNumber {
  /// Where it stands.
  private var range: Range<Int>
  private var groups: [[Int]] = []
  /// What stands between them.
  private var separators: [String] = []
  private let hasPlus: Bool
  private let isAfterWord: Bool
  private let characters: [Character]

  /// Reads the number that begins here; nil where none can.
  init?(_ characters: [Character], at start: Int) {
    self.characters = characters
    range = start..<start
    let first = characters[start]
    hasPlus = "+＋".contains(first)
    isAfterWord = Self.isNamed(characters, start)
    guard hasPlus || first == "(" || first.wholeNumberValue != nil, !Self.isWithin(characters, start) else {
      return nil
    }
    read(from: start)
    guard !groups.isEmpty else { return nil }
  }

  /// Inside another number, such as 1.000 or B2026-4.3.
  private static func isWithin(_ characters: [Character], _ start: Int) -> Bool {
    guard start > 0 else { return false }
    let before = characters[start - 1]
    if before.wholeNumberValue != nil { return true }
    return ".,".contains(before) && start > 1 && characters[start - 2].wholeNumberValue != nil
  }

  private mutating func read(from start: Int) {
    var (at, between) = (start + (hasPlus ? 1 : 0), "")
    var group: [Int] = []
    while at < characters.count {
      if let digit = characters[at].wholeNumberValue, (0...9).contains(digit) {
        if !between.isEmpty, !groups.isEmpty { separators.append(between) }
        between = ""
        group.append(digit)
        range = start..<(at + 1)
      } else if Self.separates(characters[at]), between.count < 3 {
        if !group.isEmpty { groups.append(group) }
        group = []
        between.append(characters[at])
      } else {
        break
      }
      at += 1
    }
    if !group.isEmpty { groups.append(group) }
  }

  private static func separates(_ character: Character) -> Bool {
    " \u{A0}\u{2009}\u{202F}()-‐‑‒–—./_·".contains(character)
  }

  // MARK: What it is

  /// Where it stands, without what follows it, if it reaches or names a person; nil where it does not.
  var ofSomebody: Range<Int>? { length.map { place(ofDigits: $0) } }

  /// How many of the digits belong to it; nil where it is none.
  private var length: Int? {
    let digits = groups.flatMap { $0 }
    guard !isDay else { return nil }
    if hasPlus || digits.starts(with: [0, 0]) { return international(digits) }
    if let first = groups.first, first.count >= 9, first.count <= 15 { return first.count }
    if digits.first == 0, isAreaCode { return digits.count < 10 ? service(digits) : ends(at: 10) ? 10 : nil }
    return isAfterWord && digits.count >= 6 ? min(digits.count, 15) : nil
  }

  /// "+31 6 12345678", "+31 (0)318 12 34 56", "0031 …": eight digits at least; a Dutch one has so many and no more.
  private func international(_ digits: [Int]) -> Int? {
    let country = hasPlus ? digits : Array(digits.dropFirst(2))
    guard country.count >= 8, country.first != 0 else { return nil }
    let isDutch = country.starts(with: [3, 1])
    let own = isDutch ? (country.dropFirst(2).first == 0 ? 12 : 11) : 15
    return min(digits.count, own + (hasPlus ? 0 : 2))
  }

  /// 06, 0318 or 030 alone, or more digits at once; a time of day begins otherwise.
  private var isAreaCode: Bool {
    guard let first = groups.first else { return false }
    if groups.count > 4, groups.prefix(5).allSatisfy({ $0.count <= 2 }) { return true }
    return first == [0, 6] || (3...10).contains(first.count)
  }

  /// 0800 and 0900 have fewer digits.
  private func service(_ digits: [Int]) -> Int? {
    let isService = [[0, 8, 0, 0], [0, 9, 0, 0], [0, 9, 0, 6], [0, 9, 0, 9]].contains(groups[0])
    return isService && digits.count == 8 ? 8 : nil
  }

  private func ends(at count: Int) -> Bool {
    var seen = 0
    for group in groups {
      seen += group.count
      if seen >= count { return seen == count }
    }
    return false
  }

  /// "21-11-2026", "2026-11-21": a day is no number, whatever follows it.
  private var isDay: Bool {
    guard groups.count >= 3, separators.count >= 2, separators[0] == separators[1], "-/.".contains(separators[0]) else {
      return false
    }
    if separators.count > 2, separators[2] == separators[0] { return false }
    let counts = groups.prefix(3).map(\.count)
    let isYear = { (group: [Int]) in group.count == 4 && (group.starts(with: [1, 9]) || group.starts(with: [2, 0])) }
    return counts[0] <= 2 && counts[1] <= 2 && isYear(groups[2])
      || isYear(groups[0]) && counts[1] <= 2 && counts[2] <= 2
  }

  private func place(ofDigits count: Int) -> Range<Int> {
    var (seen, at) = (0, range.lowerBound)
    while at < range.upperBound, seen < count {
      if characters[at].wholeNumberValue != nil { seen += 1 }
      at += 1
    }
    // A bracket around more than the number stays, with the other one.
    let isOpened = characters[range.lowerBound] == "(" && !characters[range.lowerBound..<at].contains(")")
    return (range.lowerBound + (isOpened ? 1 : 0))..<at
  }

  /// Whether a word before it says that it is one.
  private static func isNamed(_ characters: [Character], _ start: Int) -> Bool {
    let before = characters[max(0, start - 20)..<start]
    let gap = before.reversed().prefix { !$0.isLetter }
    guard !gap.isEmpty, !gap.contains(where: { $0.wholeNumberValue != nil }) else { return false }
    return String(before).lowercased().split { !$0.isLetter }.last.map { words.contains(String($0)) } ?? false
  }

  private static let words: Set<String> = [
    "tel", "telefoon", "telefoonnummer", "telnr", "mobiel", "gsm", "fax", "bel", "phone", "telephone", "mobile", "call",
    "whatsapp",
  ]
}
