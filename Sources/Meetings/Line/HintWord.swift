/// A word as it stands in a text that may be about a patient.
struct HintWord {
  /// The word; letters and digits are words of their own: "82jr" is two.
  let text: Substring
  let folded: String
  private let kinds: PatientWords
  private let number: Int?
  /// What stands directly before and behind it.
  private let before: Substring.UTF8View
  private let behind: Substring.UTF8View
  /// Whether the whole text is in capitals, so that they tell nothing.
  let isShouted: Bool

  /// The words of a text. Goes by bytes: this runs at every key, whatever was typed already.
  static func all(in text: String) -> [HintWord] {
    let bytes = Substring(text).utf8
    let isShouted = !bytes.contains { (97...122).contains($0) }
    var words: [HintWord] = []
    var start = bytes.startIndex
    while let first = bytes[start...].firstIndex(where: { isDigit($0) || isLetter($0) }) {
      let isSame = isDigit(bytes[first]) ? isDigit : isLetter
      let end = bytes[first...].firstIndex { !isSame($0) } ?? bytes.endIndex
      words.append(HintWord(bytes, first..<end, isShouted))
      start = end
    }
    return words
  }

  private init(_ bytes: Substring.UTF8View, _ range: Range<Substring.UTF8View.Index>, _ isShouted: Bool) {
    text = Substring(bytes[range])
    folded = String(text).folded
    number = Self.isDigit(bytes[range.lowerBound]) ? Int(folded) : nil
    kinds = PatientWords.of[folded] ?? []
    before = bytes[..<range.lowerBound].suffix(2)
    behind = bytes[range.upperBound...].prefix(2)
    self.isShouted = isShouted
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (48...57).contains(byte) }
  /// What is not ASCII is part of a word.
  private static func isLetter(_ byte: UInt8) -> Bool { byte >= 0x80 || (97...122).contains(byte | 0x20) }
}

// MARK: What it is

extension HintWord {
  /// Whether it is one of these kinds of word.
  func isA(_ wanted: PatientWords) -> Bool { !kinds.isDisjoint(with: wanted) }

  /// "COPD", "longkanker", "overleden"; "ALS" in capitals alone, for it is a word as well.
  var tellsOfIllness: Bool {
    isA(.illness) || (text == "ALS" && !isShouted) || PatientWords.illnessEnds.contains { folded.hasSuffix($0) }
  }

  /// "benauwd", "jeuk", "rugpijn".
  var tellsOfComplaint: Bool { isA([.complaint, .unwell]) || folded.hasSuffix("pijn") }

  /// "vertelt", "georganiseerd", "huisartsenpraktijk".
  var tellsOfWork: Bool {
    if isA(.work) || isRole { return true }
    let stem = folded.hasPrefix("ge") ? folded.dropFirst(2) : Substring(folded)
    return PatientWords.workBeginnings.contains { stem.hasPrefix($0) || folded.hasPrefix($0) }
  }

  /// "wijkverpleegkundige", "consulent".
  var isRole: Bool { PatientWords.roleEnds.contains { folded.hasSuffix($0) } }

  /// Whether it could be somebody's name: a capital, and small letters behind it or none at all.
  var isName: Bool {
    guard text.first?.isUppercase == true, text.count > 1 else { return false }
    let rest = text.dropFirst()
    return rest.allSatisfy(\.isLowercase) || (text.count > 2 && rest.allSatisfy(\.isUppercase))
  }

  var isCapitalLetter: Bool { text.utf8.count == 1 && text.first?.isUppercase == true }
  /// "A."
  var isInitial: Bool { isCapitalLetter && behind.first == UInt8(ascii: ".") }

  var isInParentheses: Bool { isBehindParenthesis && behind.first == UInt8(ascii: ")") }
  var isBehindParenthesis: Bool { before.last == UInt8(ascii: "(") }
  var isBehindWord: Bool { before.last == UInt8(ascii: " ") && before.first.map(Self.isLetter) == true }
  var isBehindHyphen: Bool { before.last == UInt8(ascii: "-") }
  var isBehindComma: Bool { before.elementsEqual(", ".utf8) || before.last == UInt8(ascii: ",") }
  /// Behind a full stop with a capital, and not as in "i.v.m. pijn"; or behind another end of a sentence.
  var beginsSentence: Bool {
    guard let end = before.last == UInt8(ascii: " ") ? before.first : before.last else { return false }
    return "!?;\n".utf8.contains(end) || end == UInt8(ascii: ".") && text.first?.isUppercase == true
  }
  /// ", 82," and not ", 82,50".
  var isBetweenCommas: Bool {
    isBehindComma && behind.first == UInt8(ascii: ",") && !behind.dropFirst().contains(where: Self.isDigit)
  }

  func isNumber(_ range: ClosedRange<Int>) -> Bool { number.map(range.contains) ?? false }

  func isYear(_ range: ClosedRange<Int>) -> Bool { text.utf8.count == 4 && isNumber(range) }

  var isMonth: Bool { isNumber(1...12) || number == nil && PatientWords.months.contains(String(folded.prefix(3))) }
}
