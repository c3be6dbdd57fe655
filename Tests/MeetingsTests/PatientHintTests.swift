import Meetings
import Testing

/// A text about one patient is pointed out, talk about patients is not.
@Suite struct PatientHintTests {
  @Test(arguments: PatientSentences.aboutOne + PatientSentences.withComplaint) func isPointedOut(_ text: String) {
    #expect(PatientHint.isFound(in: text))
    #expect(TextCaution.sentence(on: text) == PatientHint.sentence)
  }

  @Test(arguments: PatientSentences.ordinary + PatientSentences.ordinaryComplaint) func isLeftAlone(_ text: String) {
    #expect(!PatientHint.isFound(in: text))
  }

  @Test func theTablesAreLongAndHaveEachSentenceOnce() {
    #expect(
      Set(PatientSentences.aboutOne).count == PatientSentences.aboutOne.count && PatientSentences.aboutOne.count >= 350)
    #expect(
      Set(PatientSentences.ordinary).count == PatientSentences.ordinary.count && PatientSentences.ordinary.count >= 700)
    let more = PatientSentences.withComplaint + PatientSentences.ordinaryComplaint
    #expect(Set(more).count == more.count && more.count >= 150)
    #expect(!PatientHint.isFound(in: ""))
  }

  @Test func theSurestSentenceIsSaid() {
    #expect(TextCaution.sentence(on: "patiënt Voorbeeld, bsn 123456782") == CitizenServiceNumber.warning)
    #expect(TextCaution.sentence(on: "Het kennisspel in het voorjaar") == nil)
  }
}
