/// Hides what reaches a person from a text that everybody in the room can read: e-mail addresses, telephone numbers, and
/// long numbers that can only be of somebody. What may be one is hidden too; days, times and numbers of entries stay.
struct ContactMask {
  /// What stands in its place.
  static let sign = "***"

  static func masked(_ text: String) -> String {
    // Most texts have neither: they are not looked at further.
    guard text.contains(where: { $0.wholeNumberValue != nil || isAt($0) || $0 == ")" || $0 == "]" }) else {
      return text
    }
    var mask = ContactMask(characters: Array(text))
    mask.hideAddresses()
    mask.hideNumbers()
    return mask.result
  }

  private let characters: [Character]
  private var hidden: [Range<Int>] = []

  private init(characters: [Character]) { self.characters = characters }

  private var result: String {
    var (text, at) = ("", 0)
    for range in hidden.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      // What begins within another goes on behind it.
      if range.lowerBound >= at { text += String(characters[at..<range.lowerBound]) + Self.sign }
      at = max(at, range.upperBound)
    }
    return text + String(characters[at...])
  }

  private func isHidden(_ index: Int) -> Bool { hidden.contains { $0.contains(index) } }

  // MARK: Addresses

  private static func isAt(_ character: Character) -> Bool { "@＠﹫".contains(character) }

  private mutating func hideAddresses() {
    for index in characters.indices {
      guard let sign = at(index), let address = address(around: sign) else { continue }
      hidden.append(address)
    }
  }

  /// The sign between name and domain that begins here: "@", "(at)", "[at]", with the blanks around it.
  private func at(_ index: Int) -> Range<Int>? {
    if Self.isAt(characters[index]) { return widened(index..<(index + 1)) }
    guard "([{".contains(characters[index]), index + 3 < characters.count else { return nil }
    let word = String(characters[(index + 1)...(index + 2)]).lowercased()
    guard word == "at", ")]}".contains(characters[index + 3]) else { return nil }
    return widened(index..<(index + 4))
  }

  private func widened(_ sign: Range<Int>) -> Range<Int> {
    var (start, end) = (sign.lowerBound, sign.upperBound)
    while start > 0, characters[start - 1] == " " { start -= 1 }
    while end < characters.count, characters[end] == " " { end += 1 }
    return start..<end
  }

  /// A name before the sign and a domain with a dot behind it.
  private func address(around sign: Range<Int>) -> Range<Int>? {
    var start = sign.lowerBound
    while start > 0, isOfAddress(start - 1) { start -= 1 }
    var end = sign.upperBound
    while end < characters.count, isOfAddress(end) { end += 1 }
    while end > sign.upperBound, !characters[end - 1].isLetter, characters[end - 1].wholeNumberValue == nil { end -= 1 }
    let domain = characters[sign.upperBound..<end]
    let isClose = sign.count == 1
    guard start < sign.lowerBound, !domain.isEmpty, domain.contains(".") || isClose && domain.count > 2 else {
      return nil
    }
    return start..<end
  }

  private func isOfAddress(_ index: Int) -> Bool {
    let character = characters[index]
    return !character.isWhitespace && !"<>()[]{},;\"“”‘’|".contains(character) && !Self.isAt(character)
  }

  // MARK: Numbers

  private mutating func hideNumbers() {
    var index = 0
    while index < characters.count {
      if !isHidden(index), let number = DialledNumber(characters, at: index)?.ofSomebody {
        hidden.append(number)
        index = number.upperBound
      } else {
        index += 1
      }
    }
  }
}
