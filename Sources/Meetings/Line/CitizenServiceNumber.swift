/// The number that the state gives a citizen, a BSN: in a text it is somebody's, most likely a patient's.
///
/// It is pointed out and never refused, so what is no such number for sure must not be pointed out either: dates,
/// telephone numbers, amounts, and the numbers of companies, practices, orders and video calls.
public enum CitizenServiceNumber {
  /// What to say where a text holds such a number.
  public static let warning = Text(
    nl: "Hier staat een nummer dat een BSN kan zijn. Leg geen patiëntgegevens vast.",
    en: "There is a number here that may be a BSN (citizen service number). Do not record patient data.")

  /// The numbers in a text that can be a BSN, as they stand there, each once for every place.
  ///
  /// Nine digits that pass the test of eleven, with spaces, dots, hyphens or the like between them or none; eight only
  /// within three words of "bsn".
  public static func found(in text: String) -> [String] {
    guard text.unicodeScalars.count(where: DigitRun.isDigit) >= 8 else { return [] }
    let characters = Array(text)
    return DigitRun.all(in: characters).flatMap { run in
      run.candidates.filter { isPointedOut($0, in: characters) }.map { String(characters[$0.range]) }
    }
  }

  /// Whether digits pass the test of eleven: weights 9 down to 2, and -1 for the last.
  static func passes(_ digits: [Int]) -> Bool {
    let nine = digits.count == 8 ? [0] + digits : digits
    guard nine.count == 9, nine.contains(where: { $0 != 0 }) else { return false }
    return zip(nine, [9, 8, 7, 6, 5, 4, 3, 2, -1]).reduce(0) { $0 + $1.0 * $1.1 }.isMultiple(of: 11)
  }

  private static func isPointedOut(_ candidate: DigitRun.Candidate, in characters: [Character]) -> Bool {
    guard passes(candidate.digits) else { return false }
    let words = WordsAround(candidate.range, in: characters)
    if words.isNamedBeside { return true }
    if isAmount(candidate.range, in: characters) { return false }
    if words.isNamed { return true }
    // "de 123456782e", "123456782x": part of a word.
    if characters[candidate.range.upperBound...].first?.isLetter == true { return false }
    guard candidate.digits.count == 9, candidate.isCoherent, !isInAddress(candidate.range, in: characters),
      !isInMailAddress(candidate.range, in: characters)
    else { return false }
    return !WordsAround(candidate.beginning..<candidate.range.upperBound, in: characters).isOtherNumber
  }

  /// "€ 123.456.782", "123456782,50".
  private static func isAmount(_ range: Range<Int>, in characters: [Character]) -> Bool {
    if characters[..<range.lowerBound].last(where: { $0 != " " }) == "€" { return true }
    let rest = characters[range.upperBound...]
    guard rest.first == "," else { return false }
    return (1...2).contains(rest.dropFirst().prefix { DigitRun.digit($0) != nil }.count)
  }
}

extension CitizenServiceNumber {
  /// "https://voorbeeld.nl/j/123456782".
  private static func isInAddress(_ range: Range<Int>, in characters: [Character]) -> Bool {
    let before = characters[..<range.lowerBound].suffix(Self.addressLength)
    let start = before.lastIndex(where: \.isWhitespace).map { $0 + 1 } ?? before.startIndex
    let word = characters[start..<range.upperBound]
    let isHost = { (index: Int) in
      word[index] == "." && word[..<index].last?.isLetter == true && word[index...].dropFirst().first?.isLetter == true
    }
    return word.contains("/") && word[..<range.lowerBound].indices.contains(where: isHost)
  }

  /// "patz123456782@example.nl", "info@patz123456782.nl".
  private static func isInMailAddress(_ range: Range<Int>, in characters: [Character]) -> Bool {
    guard characters[range].allSatisfy(isOfMailAddress) else { return false }
    let before = characters[..<range.lowerBound].suffix(addressLength)
    let start = before.lastIndex { !isOfMailAddress($0) }.map { $0 + 1 } ?? before.startIndex
    let after = characters[range.upperBound...].prefix(addressLength)
    var address = characters[start..<(after.firstIndex { !isOfMailAddress($0) } ?? after.endIndex)]
    while address.last == "." { address.removeLast() }
    guard let sign = address.firstIndex(of: "@"), sign > start else { return false }
    // What ends a host has no digits: "info@voorbeeld.nl.123456782" is an address with a number behind it.
    let host = address[(sign + 1)...]
    guard let end = host.dropFirst().lastIndex(of: ".") else { return false }
    return end >= range.upperBound && host[end...].dropFirst().first?.isLetter == true
  }

  private static func isOfMailAddress(_ character: Character) -> Bool {
    character.isASCII && (character.isLetter || character.isNumber || "._%+-@".contains(character))
  }

  /// No longer one is looked through for every number.
  private static let addressLength = 200
}

/// The words before and after a number, which tell whose number it is.
private struct WordsAround {
  /// The nearest word first.
  private let before: [String]
  private let after: [String]
  private let near: ArraySlice<Character>

  init(_ range: Range<Int>, in characters: [Character]) {
    near = characters[..<range.lowerBound].suffix(Self.reach)
    before = near.split(whereSeparator: Self.isBetween).map { String($0).folded }.reversed()
    after = characters[range.upperBound...].prefix(Self.reach).split(whereSeparator: Self.isBetween)
      .map { String($0).folded }
  }

  /// So many characters hold the words that count.
  private static let reach = 120
  private static let own: Set = ["bsn", "bsnnummer", "burgerservicenummer", "sofi", "sofinummer"]
  /// Of a company or a practice, or an amount.
  private static let others: Set = [
    "rsin", "btw", "btwnummer", "btwnr", "kvk", "kvknummer", "kvknr", "agb", "agbcode", "agbnummer", "euro", "eur",
    "budget", "begroting", "bedrag", "kosten", "subsidie", "omzet", "raming", "fonds", "inwoners", "costs", "amount",
    "grant",
  ]
  /// Only in front of a number: "123456782, tel. 06…" is somebody's.
  private static let othersBefore = others.union([
    "uzi", "isbn", "iban", "order", "bestel", "bestelling", "factuur", "invoice", "offerte", "klant", "kenmerk", "ref",
    "referentie", "reference", "zoom", "teams", "webex", "vergader", "vergadering", "meeting", "tel", "telefoon",
    "mobiel",
    "phone", "mobile", "fax", "artikel", "article", "item", "polis", "policy", "dossier", "zaak", "rekening", "account",
    "contract", "pagina", "blz", "page", "kamers", "zalen", "ticket", "declaratie", "vektis", "big", "meet", "postbus",
    "abonnement", "versie", "version", "doi", "pmid",
  ])
  /// Words between a number and its name that tell nothing: "kvk-nummer is …", "subsidie van ongeveer …".
  private static let fillers: Set = [
    "nummer", "nr", "no", "number", "code", "is", "id", "link", "via", "van", "voor", "of", "for", "ca", "circa",
    "ongeveer",
    "about", "totaal", "total",
  ]

  private static func isBetween(_ character: Character) -> Bool { !character.isLetter && !character.isNumber }

  /// Whether "bsn" is the word beside it: whatever else there is, that is what it is.
  var isNamedBeside: Bool {
    [before, after].contains { words in words.first { !Self.fillers.contains($0) }.map(Self.own.contains) ?? false }
  }

  /// Whether "bsn" is within three words.
  var isNamed: Bool {
    let first = before.prefix(3).first { Self.own.contains($0) || Self.others.contains($0) }
    if let first { return Self.own.contains(first) }
    return !isCalledOther && after.prefix(3).contains { Self.own.contains($0) }
  }

  /// Whether it is the number of a company, a practice, an order or a telephone, or an amount.
  var isOtherNumber: Bool { isCalledOther || NumberName.isOfSomething(near, others: Self.othersBefore) }

  private var isCalledOther: Bool {
    if let name = before.first(where: { !Self.fillers.contains($0) }), Self.isOther(name) { return true }
    guard let next = after.first else { return false }
    return Self.others.contains(next) || Self.isTaxSuffix(after)
  }

  private static func isOther(_ name: String) -> Bool {
    othersBefore.contains(name)
      || (["nummer", "nr", "code", "aanvraag"].contains { name.hasSuffix($0) }
        && !NumberName.persons.contains { name.hasPrefix($0) })
  }

  /// "B01", also as "B.01".
  private static func isTaxSuffix(_ words: [String]) -> Bool {
    guard let first = words.first, first.first == "b" else { return false }
    let digits = first.count == 1 ? words.dropFirst().first.map { Substring($0) } : first.dropFirst()
    return digits.map { $0.count == 2 && $0.allSatisfy(\.isNumber) } ?? false
  }
}
