import Meetings
import Testing

/// A text about one patient is pointed out, talk about patients is not.
@Suite struct PatientHintTests {
  @Test(arguments: [
    "geb. 3-5-1941", "mevrouw, geboren in 1938", "Geboortedatum: 03/05/1941", "born 3 May 1941", "3 mei 1941",
    "03-05-1941 besproken", "patiënt Voorbeeld bespreken", "cliënte mevrouw De Voorbeeld",
    "Patient Example was discussed",
    "bewoner van der Heide wil naar huis", "mevrouw Voorbeeld, 82 jaar, thuis", "dhr. van Heide is terminaal",
    "Mw. Heide overleden, nabespreken", "mr Example, 82 years old",
  ])
  func isPointedOut(_ text: String) {
    #expect(PatientHint.isFound(in: text))
    #expect(TextCaution.sentence(on: text) == PatientHint.sentence)
  }

  @Test(arguments: [
    "Patiënten eerder in beeld", "De patiënt centraal", "patiënt en naasten", "Palliatieve patiënt thuis",
    "PATIËNT EN ZORG",
    "patiënt PaTz", "mevrouw Voorbeeld zit voor", "dhr. De Voorbeeld regelt de zaal voor 4-12-2026", "3 mei 2027",
    "Opgericht in 1998, al 28 jaar", "born out of need", "geboren uit de vraag van de groep", "14-3-5",
    "cliëntenraad Heide",
    "bewoners van De Heide", "Client records in 2026", "de heer en mevrouw in het voorbeeld", "82 jaar en ouder", "",
    "Wet van 11-11-1993", "heer", "patiënt",
  ])
  func isLeftAlone(_ text: String) { #expect(!PatientHint.isFound(in: text)) }

  @Test func theSurestSentenceIsSaid() {
    #expect(TextCaution.sentence(on: "patiënt Voorbeeld, bsn 123456782") == CitizenServiceNumber.warning)
    #expect(TextCaution.sentence(on: "Het kennisspel in het voorjaar") == nil)
  }
}
