import Testing

@testable import Meetings

@Suite struct CitizenServiceNumberTests {
  /// Digits that pass the test of eleven, by dice.
  private static func valid(_ dice: inout Dice, startingWith first: Int? = nil) -> String {
    while true {
      let digits = [first ?? dice.roll(10)] + (0..<8).map { _ in dice.roll(10) }
      if CitizenServiceNumber.passes(digits) { return digits.map(String.init).joined() }
    }
  }

  private static func cut(_ number: String, _ lengths: [Int], by separator: String) -> String {
    var rest = Substring(number)
    var parts: [Substring] = []
    for length in lengths {
      parts.append(rest.prefix(length))
      rest = rest.dropFirst(length)
    }
    return parts.joined(separator: separator)
  }

  @Test func everyValidNumberIsFoundHoweverItIsWritten() {
    var dice = Dice(seed: 7)
    let shapes = [[3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [1, 2, 3, 3], [4, 5]]
    for _ in 0..<200 {
      let number = Self.valid(&dice)
      for separator in [" ", ".", "-"] {
        let written = Self.cut(number, shapes[dice.roll(shapes.count)], by: separator)
        #expect(CitizenServiceNumber.found(in: "Mevrouw met \(written), graag bellen") == [written])
      }
      for text in ["\(number)", "bsn\(number)", "BSN:\(number).", "(\(number))", "op 4-12-2026 \(number) gebeld"] {
        #expect(CitizenServiceNumber.found(in: text) == [number], "\(text)")
      }
    }
  }

  @Test func eightDigitsCountOnlyNearTheWord() {
    var dice = Dice(seed: 8)
    for _ in 0..<200 {
      let number = String(Self.valid(&dice, startingWith: 0).dropFirst())
      guard number.first != "0" else { continue }
      for text in ["BSN \(number)", "bsn van haar: \(number)", "\(number) is het bsn", "burgerservicenummer \(number)"]
      {
        #expect(CitizenServiceNumber.found(in: text) == [number], "\(text)")
      }
      for text in ["\(number)", "bsn is niet wat hier staat: \(number)", "kvk \(number)", "dossier \(number)"] {
        #expect(CitizenServiceNumber.found(in: text).isEmpty, "\(text)")
      }
    }
  }

  @Test(arguments: [
    "rsin 123456782", "RSIN: 123456782", "btw 123456782", "btw-nummer 123456782", "KvK-nummer is 123456782",
    "AGB-code 123456782", "123456782B01", "NL123456782B01", "NL 1234.56.782.B01", "123456782 B 01", "123456782 (rsin)",
    "000000000", "00000000 bsn", "123456783", "1234567820", "12345678", "123456782,50", "€ 123.456.782",
    "2.25.329800735698586629295641978511506172918", "123.456.782 euro", "+31 123456782", "0031 123456782",
    "(0)12 3456782", "12345678a2", "",
  ])
  func otherNumbersAreLeftAlone(text: String) { #expect(CitizenServiceNumber.found(in: text).isEmpty) }

  @Test(arguments: [
    "123456782", "bsn 123456782", "BSN 123456782, btw volgt", "btw en bsn 123456782", "111222333", "123456782!",
    "regel 12-123456782-3", "123456782 15-1", "123 456 782 4 december", "1-2-3-4-5-6-7-8-2", "123 - 456 - 782",
    "kvk 12345678 en bsn 123456782", "12\u{A0}34\u{A0}56\u{A0}782", "1234.56-782",
  ])
  func theseArePointedOut(text: String) { #expect(CitizenServiceNumber.found(in: text).count == 1) }

  @Test func everyPlaceIsFound() {
    #expect(CitizenServiceNumber.found(in: "123456782 en 111.222.333") == ["123456782", "111.222.333"])
    #expect(CitizenServiceNumber.found(in: "123456782, 111222333").count == 2)
  }

  /// Dates, telephone numbers, postcodes, amounts and numbers of this program, by dice.
  @Test func ordinarySentencesGiveNoAlarm() {
    var dice = Dice(seed: 9)
    func digits(_ count: Int) -> String { (0..<count).map { _ in "\(dice.roll(10))" }.joined() }
    func number(_ low: Int, _ high: Int) -> Int { low + dice.roll(high - low) }
    for _ in 0..<100 {
      let (day, month, year) = (number(1, 29), number(1, 13), number(2020, 2035))
      let (people, minutes) = (number(2, 1_000), number(1, 60))
      for text in [
        "FTO op \(day)-\(month)-\(year) met \(people) mensen", "\(day)-\(month)-\(year) \(people)",
        "\(year)-\(number(10, 13))-\(number(10, 29)) \(people) deelnemers", "\(day).\(month).\(year) \(minutes) min",
        "van \(day)-\(month)-\(year) - \(day)-\(month)-\(year)", "bsn-scholing op \(day)-\(month)-\(year)",
        "bel 06-\(digits(8))", "bel 06 \(digits(2)) \(digits(2)) \(digits(2)) \(digits(2))", "0345-\(digits(6))",
        "+31 6 \(digits(8))", "+31 20 \(digits(3)) \(digits(4))", "(020) \(digits(3)) \(digits(4))",
        "+31 (0)20 \(digits(7))", "Postbus \(number(1, 9_999)), \(number(1_000, 9_999)) AB Heideland",
        "€ \(number(1, 999)).\(digits(3)).\(digits(3)),\(digits(2))", "€\(digits(9))", "\(digits(9)),\(digits(2)) euro",
        "zie B\(year)-\(number(1, 9)).\(number(1, 9)) en A\(year)-\(number(1, 9)).\(number(1, 30))",
        "om 14.\(number(10, 59)) - 15.\(number(10, 59)) uur", "week \(number(1, 53)) van \(year), \(people) plaatsen",
        "NL91 ABNA 0417 \(digits(4)) \(digits(2))", "KvK \(digits(8))", "AGB \(digits(8))",
        "\(people) van de \(number(1_000, 9_999)) in \(year)",
      ] {
        #expect(CitizenServiceNumber.found(in: text).isEmpty, "\(text)")
      }
    }
  }
}
