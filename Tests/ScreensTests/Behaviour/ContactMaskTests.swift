import Testing

@testable import Screens

@Suite("What is hidden on the wall")
struct ContactMaskTests {
  @Test(
    "Telephone numbers in every way they are written",
    arguments: [
      "+31 6 12345678", "+31612345678", "+31 (0)6 12 34 56 78", "+31-(0)318-123456", "0031 6 12345678", "0031612345678",
      "06-12345678", "06 12 34 56 78", "06.12.34.56.78", "0612345678", "06 - 1234 5678", "(0318) 12 34 56",
      "0318-123456", "0318 12 34 56", "030-1234567", "(030) 123 45 67", "0900-1234", "0800 1234", "+32 475 12 34 56",
      "+49 (30) 1234567", "06\u{A0}12345678", "06–12345678", "０６１２３４５６７８", "٠٦١٢٣٤٥٦٧٨", "0 6 1 2 3 4 5 6 7 8",
      "06/12345678", "06_12345678", "123456789",
    ])
  func telephone(number: String) {
    for (before, after) in [
      ("", ""), ("Bel ", " voor vragen"), ("tel:", "."), ("(", ")"), ("M: ", ", of mail"), ("x", ""),
    ] {
      let masked = ContactMask.masked(before + number + after)
      #expect(
        masked.contains(ContactMask.sign) && !masked.contains { $0.wholeNumberValue != nil },
        "\(before)\(number)\(after) → \(masked)")
      #expect(
        masked.hasPrefix(before.trimmingSuffix(while: { $0 == " " || $0 == "(" })) && masked.hasSuffix(after),
        "\(masked)")
    }
  }

  @Test(
    "Numbers behind a word that says what they are", arguments: ["tel. 123456", "Telefoon: 12 34 56", "bel 612 345"])
  func named(text: String) {
    #expect(ContactMask.masked(text).contains(ContactMask.sign))
  }

  @Test(
    "Addresses in every way they are written",
    arguments: [
      "huisarts@voorbeeld.nl", "mailto:huisarts@voorbeeld.nl", "huis.arts+patz@sub.voorbeeld.co.uk",
      "<huisarts@voorbeeld.nl>",
      "HUISARTS@VOORBEELD.NL", "huisarts＠voorbeeld.nl", "huisarts @ voorbeeld.nl", "huisarts(at)voorbeeld.nl",
      "huisarts [at] voorbeeld.nl",
      "huisarts@localhost", "é.zorg@zorg.nl", "j_b-1@x.nl",
    ])
  func address(address: String) {
    for (before, after) in [("", ""), ("Mail ", " voor vrijdag"), ("(", ")"), ("adres: ", ".")] {
      let masked = ContactMask.masked(before + address + after)
      #expect(masked.contains(ContactMask.sign), "\(masked)")
      for part in ["huisarts", "HUISARTS", "voorbeeld", "VOORBEELD", "é.zorg", "j_b", "localhost", "zorg.nl"] {
        #expect(!masked.contains(part), "\(before)\(address)\(after) → \(masked)")
      }
      #expect(masked.hasSuffix(after), "\(masked)")
    }
  }

  @Test("Several of them, and what stands around them stays")
  func several() {
    #expect(
      ContactMask.masked("Huisarts 1 (06-12345678, h1@zorg.nl) en NWC 0318 123456 voor 4-12-2026")
        == "Huisarts 1 (***, ***) en NWC *** voor 4-12-2026")
    #expect(ContactMask.masked("0612345678 0687654321") == "*** ***")
    #expect(ContactMask.masked("Bel 06 12345678/info@x.nl") == "Bel ***")
    #expect(ContactMask.masked("a@b.nl@c.nl voor vragen") == "*** voor vragen")
    #expect(ContactMask.masked("06-12345678 of 06-87654321, 3 keer") == "*** of ***, 3 keer")
  }

  @Test(
    "Days, times, amounts and numbers of entries stay as they are",
    arguments: [
      "B2026-4.3", "A2026-10.12b", "overleg 2026-4", "vr 4 december 2026", "21-11-2026", "2026-11-21",
      "1-2-2026 10.00 uur",
      "06-11-2026 10 mensen", "06-11-2026 14:00-15:30", "2026-11-21 14:30", "15/1/27", "09.00-10.30",
      "14:32 · einde ± 15:30",
      "€ 1.000.000,00", "100.000.000 euro", "3 van de 12 groepen", "12-16 deelnemers", "+5 minuten", "4 + 4",
      "2026/2027",
      "week 50, 2026-W50", "0,5 fte", "40 tot 60 procent", "PaTz 2.0", "@ros", "naar @huisarts en @ros", "2x per jaar",
      "nummer 12 34", "Tijd 10:00 - 11:30", "bel 21-11-2026", "in 2024, 2025 en 2026", "van 2024 2025 2026",
      "1. 2. 3. 4. 5.",
      "huisarts. 2026", "NZa-code 0318", "06 weken", "(3) drie (4) vier", "",
    ])
  func stays(text: String) {
    #expect(ContactMask.masked(text) == text)
  }

  @Test("What is masked once stays as it is, whatever comes in")
  func steady() {
    for text in [
      "+", "(", "@", "a@", "@b.nl", "(at)", "0", "00", "+31", "((((", "06-", "......", "@@@@", "6@.", "[at", "a(at)b",
    ] {
      let masked = ContactMask.masked(text)
      #expect(ContactMask.masked(masked) == masked)
    }
    let long = String(repeating: "06-12345678 a@b.nl ", count: 800)
    #expect(!ContactMask.masked(long).contains("12345678"))
  }
}

extension String {
  fileprivate func trimmingSuffix(while isSign: (Character) -> Bool) -> String {
    var text = self
    while let last = text.last, isSign(last) { text.removeLast() }
    return text
  }
}
