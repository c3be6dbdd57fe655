import Testing

@testable import Meetings

/// The same words are found however they are spelled.
@Suite struct SoughtTextTests {
  @Test(arguments: [
    "Overleg met mevrouw Voorbeeld.", "MEVROUW\u{A0}VOORBEELD", "mevrouw \t Voorbeeld", "mevrouw\nVoorbeeld",
    "mevrouw Vóórbeeld", "mevrouw Vo\u{301}orbeeld", "mevrouw Voor\u{AD}beeld",
    "mevrouw\u{202F}\u{2009}Voor\u{200B}beeld",
  ])
  func inATextAndInADocument(text: String) {
    for sought in ["mevrouw voorbeeld", " Mevrouw  Voorbeeld ", "MEVROUW\u{A0}VÓÓRBEELD", "mevrouw Voor\u{AD}beeld"] {
      #expect(SoughtText(sought).isIn(text), "\(sought)")
      #expect(SoughtText(sought).isIn(document: text), "\(sought)")
    }
  }

  /// As generous as search, which finds the words however they are joined.
  @Test(arguments: [
    "Mevrouw-Voorbeeld", "mevrouw, Voorbeeld", "mevrouw/voorbeeld", "(mevrouw_voorbeeld)", "mevrouw – voorbeeld",
  ])
  func marksBetweenWordsAreNoMatter(text: String) {
    for sought in ["mevrouw voorbeeld", "Mevrouw-Voorbeeld"] {
      #expect(SoughtText(sought).isIn("Met " + text + ".") && SoughtText(sought).isAll(of: text), "\(sought)")
      #expect(SoughtText(sought).isIn(document: text), "\(sought)")
    }
  }

  /// What is left of them without marks stands in nearly anything.
  @Test(arguments: ["c++", "a-b", "j.j.", "--"])
  func ofShortTextsTheMarksCount(sought: String) {
    #expect(!SoughtText(sought).isIn("zaak a b j j") && !SoughtText(sought).isAll(of: "a b"))
    #expect(SoughtText(sought).isIn("x \(sought) x"))
  }

  @Test(arguments: ["mevrouwVoorbeeld", "mevrouw voor beeld", "voorbeeld mevrouw", "mevrouw", ""])
  func otherWordsAreNot(text: String) {
    #expect(!SoughtText("mevrouw voorbeeld").isIn(text))
    #expect(!SoughtText("").isIn(text) && !SoughtText("--").isIn(document: text))
  }

  @Test(arguments: ["oost-west", "oost‐west", "oost‑west", "oost–west", "oost—west", "oost−west"])
  func hyphensAreAlike(text: String) {
    #expect(SoughtText("oost-west").isIn(text) && SoughtText(text).isIn("oost-west"))
  }

  @Test(arguments: [
    "<p>Mevrouw <b>Voorbeeld</b></p>", "Mevrouw<br>Voorbeeld", "mevrouw&nbsp;V&oacute;orbeeld",
    "mevrouw&#160;V&#xF3;orbeeld",
    "**mevrouw**\n_Voorbeeld_", "| mevrouw | Voorbeeld |", "mevrouw Voor&shy;beeld", "mevrouw \\<Voorbeeld\\>",
  ])
  func documentsMarkInTheirOwnWay(document: String) {
    #expect(SoughtText("mevrouw voorbeeld").isIn(document: document))
  }

  @Test func aWordIsAllOfAText() {
    #expect(SoughtText("Jan").isAll(of: " jan\n") && !SoughtText("Jan").isAll(of: "januari"))
    #expect(SoughtText("a b c").length == 3)
    let names = [SoughtText("Jan"), SoughtText("Voorbeeld")]
    #expect(names.isAny(in: "jan") && names.isAny(in: "mw. Voorbeeld") && !names.isAny(in: "januari"))
  }
}
