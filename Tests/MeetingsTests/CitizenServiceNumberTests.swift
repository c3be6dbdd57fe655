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
    let shapes = [[3, 3, 3], [4, 2, 3], [2, 2, 2, 3], [1, 2, 3, 3], [3, 2, 4], [4, 5], [5, 4]]
    for _ in 0..<1_000 {
      // What begins or ends as a year may be one, where it is not cut as a BSN usually is.
      let number = Self.valid(&dice, startingWith: 3 + dice.roll(6))
      for separator in [" ", ".", "-"] {
        let shape = shapes[dice.roll(shapes.count)]
        guard !Self.endsInYear(number, shape) else { continue }
        let written = Self.cut(number, shape, by: separator)
        #expect(CitizenServiceNumber.found(in: "Mevrouw met \(written), graag bellen") == [written])
      }
      for text in [
        "\(number)", "bsn\(number)", "BSN:\(number).", "(\(number))", "op 4-12-2026 \(number) gebeld",
        "in 2026 \(number)", "Het nummer is \(number)!", "BSN-nummer = \(number)", "\(number)\tnabellen",
      ] {
        #expect(CitizenServiceNumber.found(in: text) == [number], "\(text)")
      }
    }
  }

  private static func endsInYear(_ number: String, _ shape: [Int]) -> Bool {
    shape.last == 4 && (1990...2099).contains(Int(number.suffix(4)) ?? 0)
  }

  @Test func numbersWithAnyFirstDigitAreFound() {
    var dice = Dice(seed: 10)
    for turn in 0..<1_000 {
      let number = Self.valid(&dice, startingWith: turn % 10)
      let usual = [[9], [3, 3, 3], [4, 2, 3]][turn % 3]
      let written = Self.cut(number, usual, by: [" ", ".", "-", "\u{A0}", "/", "_"][dice.roll(6)])
      for text in [written, "Let op, \(written).", "bsn: \(written)", "\(written) staat op de lijst"] {
        #expect(CitizenServiceNumber.found(in: text) == [written], "\(text)")
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
    "Budget 111.222.333", "budget van ongeveer 111.222.333", "111.222.333 subsidie", "artikel 111222333",
    "polisnummer 111222333", "dossier 111222333", "factuur nr. 111222333", "bestel-nummer 111222333", "klant 111222333",
    "ordernr. 111222333", "AGB 111222333", "IBAN 111222333", "rekeningnummer 111 222 333", "zaak-nr 111222333",
    "https://voorbeeld.zoom.us/j/111222333", "zoom.us/j/111222333?pwd=abc", "teams.voorbeeld.com/l/111222333/0",
    "Zoom-link 111 222 333", "Teams vergadering-id: 111 222 333", "kamers 111, 222, 333", "pincode 111222333",
    "111.222.333 inwoners", "postbus 111 222333",
    "de avonden 101, 118, 119", "2026_111_22.png",
    "IMG_20261121_1.jpg", "pagina 12/345/6782",
    "Polisnummer aansprakelijkheid 100000009", "Polisnummer aansprakelijkheid: 100000009",
    "factuurnummer voor zaalhuur 111222333", "klantnummer bij drukker 111 222 333",
    "policy number liability 100000009", "order nummer folders 111222333",
    "Mail: patz123456782@example.nl", "patz.123456782@example.nl", "Mail 123456782@example.nl.",
    "<patz-123456782.noord@mail.example.nl>", "mailto:patz123456782@example.nl", "info@patz123456782.example.nl",
  ])
  func otherNumbersAreLeftAlone(text: String) { #expect(CitizenServiceNumber.found(in: text).isEmpty) }

  @Test(arguments: [
    "123456782", "bsn 123456782", "BSN 123456782, btw volgt", "btw en bsn 123456782", "111222333", "123456782!",
    "regel 12-123456782-3", "123456782 15-1", "123 456 782 4 december", "1-2-3-4-5-6-7-8-2", "123 - 456 - 782",
    "kvk 12345678 en bsn 123456782", "12\u{A0}34\u{A0}56\u{A0}782", "1234.56-782", "123/45/6782", "123/456/782",
    "123_456_782", "782, 456, 777",
    "１２３４５６７８２", "１２３ ４５６ ７８２", "bsn 123456782,50", "€ 10 bsn 123456782", "bsn: 123, 456, 782",
    "sofi-nummer 123456782", "burgerservicenummer: 1/2/3/4/5/6/7/8/2", "patiëntnummer 123456782",
    "123, 456, 782", "123·456·782", "123:456:782", "123 / 456 / 782", "123  456  782",
    "polisnummer onbekend, 123456782", "Polisnummer volgt. 123456782", "polisnummer mevrouw 123456782",
    "factuurnummer volgt 123456782", "klantnummer Heide 123456782", "polisnummer en bsn 123456782",
    "patiëntnummer thuiszorg 123456782", "polisnummer van haar moeder 123456782", "polisnummer (oud) 123456782",
    "123456782@ros", "bsn123456782@example.nl", "info@example.nl 123456782", "123456782, info@example.nl",
    "123456782 info@example.nl", "bel 123 456 782@example.nl", "info@example.nl:123456782", "@123456782.nl",
    "https://voorbeeld.nl/?bsn=123456782", "Budget besproken, 123456782", "polis van bsn 123456782",
  ])
  func theseArePointedOut(text: String) { #expect(CitizenServiceNumber.found(in: text).count == 1) }

  @Test func everyPlaceIsFound() {
    #expect(CitizenServiceNumber.found(in: "123456782 en 111.222.333") == ["123456782", "111.222.333"])
    #expect(CitizenServiceNumber.found(in: "123456782, 111222333").count == 2)
  }
}
