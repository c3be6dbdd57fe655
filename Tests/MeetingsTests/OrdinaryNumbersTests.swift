import Testing

@testable import Meetings

/// Numbers of every day are no citizen's: by dice, so that many of them pass the test of eleven.
@Suite struct OrdinaryNumbersTests {
  private static let rounds = 100

  @Test func thousandsOfOrdinarySentencesGiveNoAlarm() {
    var numbers = Numbers(dice: Dice(seed: 9))
    var count = 0
    for _ in 0..<Self.rounds {
      let sentences =
        numbers.dates() + numbers.telephones() + numbers.amounts() + numbers.places() + numbers.hours()
        + numbers.references() + numbers.ofThisProgram()
      for text in sentences { #expect(CitizenServiceNumber.found(in: text).isEmpty, "\(text)") }
      count += sentences.count
    }
    #expect(count >= 5_000)
  }

  /// The same nine digits without what tells them apart do give one.
  @Test func whatIsTakenForOrdinaryIsSeenWithoutItsMarks() {
    for (ordinary, other) in [
      ("factuur 123456782", "123456782"), ("Zoom-ID 123 456 782", "lijst 123 456 782"),
      ("UZI-nummer 123456782", "UZI volgt: 123456782"), ("tel. 123456782", "123456782, tel. 06-12345678"),
      ("Postbus 12345 6782 AB", "nummer 12345 6782, AB"), ("978-90-308-1234-5", "lijst 90-308-1234"),
      ("in 2026 12302 leden", "in 3026 12300 leden"), ("12.305 2026", "1234.56-782"),
      ("de 123456782e deelnemer", "de 123456782 deelnemer"),
      ("123456782nd", "123456782 nd"), ("123456782x", "bsn 123456782x"),
    ] {
      #expect(CitizenServiceNumber.found(in: ordinary).isEmpty, "\(ordinary)")
      #expect(CitizenServiceNumber.found(in: other).count == 1, "\(other)")
    }
  }
}

/// Sentences with numbers, the way people of a trekkersgroep write them.
private struct Numbers {
  var dice: Dice

  private mutating func digits(_ count: Int) -> String { (0..<count).map { _ in "\(dice.roll(10))" }.joined() }
  private mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &dice) }
  private mutating func two(_ range: ClosedRange<Int>) -> String {
    let n = number(range); return n < 10 ? "0\(n)" : "\(n)"
  }

  mutating func dates() -> [String] {
    let (day, month, year, people) = (number(1...28), number(1...12), number(2020...2035), number(2...1_000))
    let (inhabitants, rest) = (number(2...99), digits(3))
    return [
      "FTO op \(day)-\(month)-\(year) met \(people) mensen", "\(day)-\(month)-\(year) \(people)",
      "\(year)-\(two(1...12))-\(two(1...28)) \(people) deelnemers", "\(day).\(month).\(year) \(number(1...59)) min",
      "van \(day)-\(month)-\(year) - \(day)-\(month)-\(year)", "bsn-scholing op \(day)-\(month)-\(year)",
      "\(day)/\(month)/\(year) \(people) aanwezigen", "week \(number(1...53)) van \(year), \(people) plaatsen",
      "\(people) van de \(number(1_000...9_999)) in \(year)", "in \(year) \(inhabitants).\(rest) inwoners",
      "in \(year) \(number(10_000...99_999)) inwoners", "Planning \(year)-\(year + 1) \(people) uur",
      "\(inhabitants).\(rest) \(year) in beeld", "op \(day) maart \(year) \(two(8...22)).30-\(two(8...22)).45",
    ]
  }

  mutating func telephones() -> [String] {
    [
      "bel 06-\(digits(8))", "bel 06 \(digits(2)) \(digits(2)) \(digits(2)) \(digits(2))", "0345-\(digits(6))",
      "+31 6 \(digits(8))", "+31 20 \(digits(3)) \(digits(4))", "(020) \(digits(3)) \(digits(4))",
      "+31 (0)20 \(digits(7))", "06\(digits(8)) of 030-\(digits(7))", "tel. \(number(100_000_000...999_999_999))",
      "telefoon: 6 \(digits(2)) \(digits(2)) \(digits(2)) \(digits(2))", "mobiel 6-\(digits(8))", "0800 - \(digits(4))",
      "088 \(digits(3)) \(digits(2)) \(digits(2)), toestel \(digits(3))", "call +44 20 \(digits(4)) \(digits(4))",
      "0031-\(digits(2))-\(digits(7))",
    ]
  }

  mutating func amounts() -> [String] {
    [
      "€ \(number(1...999)).\(digits(3)).\(digits(3)),\(digits(2))", "€\(digits(9))", "\(digits(9)),\(digits(2)) euro",
      "begroting € \(number(1...9)).\(digits(3)) - € \(number(1...9)).\(digits(3))", "EUR \(digits(9))",
      "\(number(10...99)).\(digits(3)),\(digits(2)) voor \(number(2_020...2_035))", "€ \(digits(6)) \(digits(3))",
      "tussen \(number(1...9)).\(digits(3))-\(number(10...99)).\(digits(3)) euro",
      "\(digits(3)) \(digits(3)) \(digits(3)) euro",
      "Budget \(number(100...999)).\(digits(3)).\(digits(3))", "subsidie van \(digits(9))",
      "kosten ca. \(digits(3)).\(digits(3)).\(digits(3))", "bedrag: \(digits(9))",
      "\(number(1...99)) uur à € \(number(10...99)),\(digits(2))",
    ]
  }

  mutating func places() -> [String] {
    [
      "Postbus \(number(1...9_999)), \(number(1_000...9_999)) AB Heideland",
      "Postbus \(number(10_000...99_999)) \(number(1_000...9_999)) AB Heideland",
      "Antwoordnummer \(number(10_000...99_999)) \(number(1_000...9_999))HD Heideland",
      "Dorpsstraat \(number(1...999)), \(number(1_000...9_999)) XZ",
      "kamer \(number(1...9)).\(digits(3)) \(number(2...30)) plaatsen",
      "zaal \(number(1...9)).\(digits(2)) en \(number(1...9)).\(digits(2)), \(number(2...90)) stoelen",
      "lokaal B\(number(1...9)).\(digits(3)) achterom \(number(1...9))",
    ]
  }

  mutating func hours() -> [String] {
    [
      "om 14.\(two(0...59)) - 15.\(two(0...59)) uur",
      "\(two(8...22)).\(two(0...59))-\(two(8...22)).\(two(0...59)) \(number(2...9)) deelnemers",
      "van \(number(8...9)).\(two(0...59))-\(number(10...22)).\(two(0...59)) \(number(10...99)) mensen",
      "\(two(8...22)):\(two(0...59))-\(two(8...22)):\(two(0...59)) \(digits(3))",
      "\(number(8...9)).30-11.00 \(two(10...99)) stoelen",
      "inloop \(two(17...19)).\(two(0...59)) \(two(17...19)).\(two(0...59)) uur",
    ]
  }

  mutating func references() -> [String] {
    [
      "NL91 ABNA 0417 \(digits(4)) \(digits(2))", "KvK \(digits(8))", "AGB \(digits(8))",
      "AGB-code \(digits(2)) \(digits(6))",
      "UZI-nummer \(digits(9))", "UZI \(digits(9))", "bestelnummer \(digits(9))", "bestelling \(digits(9)) is binnen",
      "order \(digits(9))", "ordernummer: \(digits(4))-\(digits(5))", "factuur \(digits(9))",
      "Factuurnummer \(digits(3)) \(digits(3)) \(digits(3))",
      "offerte nr. \(digits(9))", "klantnummer \(digits(9))", "zaaknummer \(digits(9))", "kenmerk \(digits(9))",
      "Zoom-ID \(digits(3)) \(digits(3)) \(digits(3))", "Teams: \(digits(3)) \(digits(3)) \(digits(3)) \(digits(3))",
      "Meeting ID: \(digits(3)) \(digits(3)) \(digits(3)) \(digits(2))",
      "ISBN 978-90-\(digits(3))-\(digits(4))-\(digits(1))",
      "978-90-\(digits(3))-\(digits(4))-\(digits(1))", "BIG \(digits(11))", "RSIN \(digits(9))",
      "invoice no. \(digits(9))",
      "order number \(digits(9))", "ref. \(digits(9))", "polisnummer \(digits(9))", "dossier \(digits(9))",
      "artikel \(digits(9))", "rekeningnummer \(digits(9))", "https://voorbeeld.zoom.us/j/\(digits(9))",
      "teams.voorbeeld.com/meet/\(digits(9))?p=\(digits(4))", "foto_\(digits(8))_\(digits(1)).jpg",
    ]
  }

  mutating func ofThisProgram() -> [String] {
    let year = number(2020...2035)
    return [
      "zie B\(year)-\(number(1...9)).\(number(1...9)) en A\(year)-\(number(1...9)).\(number(1...30))",
      "B\(year)-\(number(1...9)).\(number(1...9))-\(number(1...9)).\(number(10...30))",
      "A\(year)-\(number(1...12)).\(number(10...30)) \(number(2...99))x besproken",
    ]
  }
}
