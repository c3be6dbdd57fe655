extension StringProtocol {
  /// The text as search sees it: without accents, without case. "Scholingsbehoefte" and "scholingsbehöefte" are one.
  public var folded: String {
    if utf8.allSatisfy({ $0 < 0x80 }) { return lowercased() }
    var folded = ""
    for scalar in String(self).lowercased().unicodeScalars {
      if let plain = Folding.plain[scalar] {
        folded += plain
      } else if !Folding.isCombining(scalar) {
        folded.unicodeScalars.append(scalar)
      }
    }
    return folded
  }
}

/// The letters of European names and loan words without their signs.
enum Folding {
  static let plain: [UnicodeScalar: String] = {
    let rows: [(String, String)] = [
      ("a", "àáâãäåāăą"), ("c", "çćĉċč"), ("d", "ďđð"), ("e", "èéêëēĕėęě"), ("g", "ĝğġģ"), ("h", "ĥħ"),
      ("i", "ìíîïĩīĭįı"), ("j", "ĵ"), ("k", "ķ"), ("l", "ĺļľŀł"), ("n", "ñńņňŉ"), ("o", "òóôõöøōŏő"),
      ("r", "ŕŗř"), ("s", "śŝşšș"), ("t", "ţťŧț"), ("u", "ùúûüũūŭůűų"), ("w", "ŵẁẃẅ"), ("y", "ýÿŷ"), ("z", "źżž"),
      ("ss", "ß"), ("ae", "æ"), ("oe", "œ"), ("ij", "ĳ"), ("'", "’‘"),
    ]
    return Dictionary(
      uniqueKeysWithValues: rows.flatMap { plain, marked in marked.unicodeScalars.map { ($0, plain) } })
  }()

  static func isCombining(_ scalar: UnicodeScalar) -> Bool { (0x300...0x36F).contains(scalar.value) }
}
