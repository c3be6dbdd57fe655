import Meetings
import Testing

@Suite struct PutOffTests {
  @Test(
    "How often an item was put off is said in words",
    arguments: [
      (1, "1 keer uitgesteld", "carried over once"), (2, "2 keer uitgesteld", "carried over twice"),
      (3, "3 keer uitgesteld", "carried over 3 times"),
    ])
  func words(times: Int, dutch: String, english: String) {
    #expect(AgendaItem.Origin.words(times: times) == Text(nl: dutch, en: english))
  }
}
