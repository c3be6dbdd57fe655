import Meetings

// MARK: Plain values

extension NodeReader {
  /// The text of this node itself.
  package func ownString() throws(CatalogueFault) -> String {
    guard case .text(let text) = node.content, text.utf8.contains(where: { $0 > 32 }) else {
      throw fault(nl: "hier hoort een tekst", en: "a text belongs here")
    }
    return text
  }

  /// The text under `key`.
  package func string(_ key: String) throws(CatalogueFault) -> String { try child(key).ownString() }

  /// The text under `key`, or nil where it is missing.
  package func optionalString(_ key: String) throws(CatalogueFault) -> String? {
    guard let child = optionalChild(key) else { return nil }
    return try child.ownString()
  }

  /// The whole number under `key`, within `range`.
  package func number(_ key: String, in range: ClosedRange<Int>) throws(CatalogueFault) -> Int {
    guard let number = Int(try string(key)), range.contains(number) else {
      throw fault(
        key, nl: "hier hoort een heel getal van \(range.lowerBound) tot \(range.upperBound)",
        en: "a whole number from \(range.lowerBound) to \(range.upperBound) belongs here")
    }
    return number
  }

  /// "true" or "false" under `key`; false where it is missing.
  package func flag(_ key: String) throws(CatalogueFault) -> Bool {
    guard let text = try optionalString(key) else { return false }
    guard text == "true" || text == "false" else {
      throw fault(key, nl: "hier hoort \"true\" of \"false\"", en: "\"true\" or \"false\" belongs here")
    }
    return text == "true"
  }

  /// The identity under `key`: lower case, digits and hyphens.
  package func id<ID: CatalogueID>(_ key: String) throws(CatalogueFault) -> ID { try child(key).ownID() }

  /// The identity that this node itself is.
  package func ownID<ID: CatalogueID>() throws(CatalogueFault) -> ID {
    let word = try ownString()
    let allowed = word.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    guard allowed, word.utf8.count <= 60 else {
      throw fault(
        nl: "\(word): een id heeft alleen kleine letters, cijfers en streepjes, hoogstens 60",
        en: "\(word): an id has lower-case letters, digits and hyphens only, at most 60")
    }
    return ID(word)
  }
}

// MARK: Words, texts and lists

extension NodeReader {
  /// The word of choice that this node itself is.
  package func ownWord<Word: CatalogueWord>() throws(CatalogueFault) -> Word {
    let raw = try ownString()
    guard let word = Word(rawValue: raw) else {
      let known = Word.allCases.map(\.rawValue).joined(separator: ", ")
      throw fault(
        nl: "\(raw) is hier geen keuze; wel: \(known)", en: "\(raw) is not a choice here; choose from: \(known)")
    }
    return word
  }

  /// The word of choice under `key`.
  package func word<Word: CatalogueWord>(_ key: String) throws(CatalogueFault) -> Word { try child(key).ownWord() }

  /// The word of choice under `key`, or nil where it is missing.
  package func optionalWord<Word: CatalogueWord>(_ key: String) throws(CatalogueFault) -> Word? {
    guard let child = optionalChild(key) else { return nil }
    return try child.ownWord()
  }

  /// The words in both languages that this node itself holds.
  package func ownText() throws(CatalogueFault) -> Text {
    if isOwn, case .text = node.content { return Text(verbatim: try ownString()) }
    try allowOnly(["nl", "en"])
    return Text(nl: try string("nl"), en: try string("en"))
  }

  /// The words in both languages under `key`.
  package func text(_ key: String) throws(CatalogueFault) -> Text { try child(key).ownText() }

  /// The words in both languages under `key`, or nil where they are missing.
  package func optionalText(_ key: String) throws(CatalogueFault) -> Text? {
    guard let child = optionalChild(key) else { return nil }
    return try child.ownText()
  }

  /// What `make` makes of each item under `key`; none where it is missing.
  package func list<Item>(
    _ key: String, _ make: (NodeReader) throws(CatalogueFault) -> Item
  ) throws(CatalogueFault) -> [Item] {
    var made: [Item] = []
    for item in try items(key) { made.append(try make(item)) }
    return made
  }

  /// The texts under `key`.
  package func strings(_ key: String) throws(CatalogueFault) -> [String] {
    try list(key) { item throws(CatalogueFault) in try item.ownString() }
  }

  /// The texts in both languages under `key`.
  package func texts(_ key: String) throws(CatalogueFault) -> [Text] {
    try list(key) { item throws(CatalogueFault) in try item.ownText() }
  }

  /// The identities under `key`.
  package func ids<ID: CatalogueID>(_ key: String) throws(CatalogueFault) -> [ID] {
    try list(key) { item throws(CatalogueFault) in try item.ownID() }
  }

  /// The words of choice under `key`.
  package func words<Word: CatalogueWord>(_ key: String) throws(CatalogueFault) -> [Word] {
    try list(key) { item throws(CatalogueFault) in try item.ownWord() }
  }
}
