import Testing

@testable import Meetings

/// The quick look never passes over a text that the close look would find.
@Suite struct PlainLettersTests {
  private static let words = ["mevrouw Vóórbeeld", "oost-west", "A1 – b2", "Ærø 12", "γιαγιά thuis", "jan", "é"]
  private static let documents = [
    "met MEVROUW\u{A0}Voo\u{301}rbeeld!", "mevrouw\n**Voorbeeld**", "mevr\u{AD}ouw;voorbeeld", "oost\u{2010}west",
    "naar oost west", "a1 B2", "over Ærø, 12", "over γιαγιά thuis", "Jan.", "thé", "iets anders", "januari & co",
    "a < b",
  ]

  @Test(arguments: words)
  func whatIsFoundIsNotPassedOver(word: String) {
    let sought = SoughtText(word)
    for document in Self.documents {
      let isPassedOver = PlainLetters(of: document).map { !sought.mayBeIn($0) } ?? false
      #expect(!isPassedOver || !sought.isIn(document: document), "\(document)")
    }
  }

  @Test func whatCannotHoldItIsPassedOver() throws {
    let sought = SoughtText("mevrouw Voorbeeld")
    for document in ["iets anders", "mevrouw van Voorbeeld", "januari & co", "a < b"] {
      #expect(try !sought.mayBeIn(#require(PlainLetters(of: document))), "\(document)")
    }
  }

  @Test(arguments: ["Voor<b>beeld</b>", "Voorb&#233;eld", "Voor&shy;beeld"])
  func aPageIsAlwaysRead(page: String) { #expect(PlainLetters(of: page) == nil) }
}
