extension StringProtocol {
  /// What names are sorted by: without accents or case, and numbers in them by what they count, so that "Groep 2" comes
  /// before "Groep 10".
  public var sortingKey: String {
    var key = ""
    var digits = ""
    for character in folded {
      if character.isASCII, character.isNumber {
        digits.append(character)
      } else {
        key += Self.key(ofNumber: digits)
        digits = ""
        key.append(character)
      }
    }
    return key + Self.key(ofNumber: digits)
  }

  /// The digits behind a sign for how many they are. Zero stands first, so that numbers still come before letters.
  private static func key(ofNumber digits: String) -> String {
    guard !digits.isEmpty else { return "" }
    let counting = digits.drop { $0 == "0" }
    let length = UInt8(counting.prefix(60).count)
    return "0" + String(UnicodeScalar(0x40 + length)) + counting
  }
}

extension [String] {
  /// The names in the order in which people look for them.
  public func sortedAsNames() -> [String] {
    map { (key: $0.sortingKey, name: $0) }.sorted { ($0.key, $0.name) < ($1.key, $1.name) }.map(\.name)
  }
}
