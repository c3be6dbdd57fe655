import Meetings
import Testing

@Suite struct SpokenTimeTests {
  private func read(_ text: String) -> SpokenTime? {
    let words = text.split(separator: " ").map(String.init)
    return SpokenTime(words[...])
  }

  @Test(arguments: [
    ("14:30", "14:30"), ("14.30", "14:30"), ("14u30", "14:30"), ("9:05", "09:05"), ("14 uur", "14:00"),
    ("14u", "14:00"), ("14.30 uur", "14:30"), ("2pm", "14:00"), ("2 pm", "14:00"), ("10am", "10:00"),
    ("2.30pm", "14:30"), ("2.30 pm", "14:30"), ("2:30 P.M.", "14:30"), ("12 pm", "12:00"), ("12am", "00:00"),
    ("12.15 am", "00:15"), ("14pm", "14:00"), ("2pm,", "14:00"),
  ])
  func isRead(text: String, expected: String) {
    #expect(read(text)?.start.description == expected)
    #expect(read(text)?.end == nil)
    #expect(read(text)?.length == text.split(separator: " ").count)
    #expect(read(text + " gemeentehuis")?.length == text.split(separator: " ").count)
  }

  @Test(arguments: [
    ("14.30-16.00", "14:30", "16:00"), ("14:30–16:00", "14:30", "16:00"), ("14.30 - 16.00", "14:30", "16:00"),
    ("14.30 tot 16.00 uur", "14:30", "16:00"), ("2-4pm", "14:00", "16:00"), ("11-1pm", "11:00", "13:00"),
    ("2.30 to 4 pm", "14:30", "16:00"), ("14-16 uur", "14:00", "16:00"), ("10am-12pm", "10:00", "12:00"),
  ])
  func theEndIsReadToo(text: String, start: String, end: String) {
    #expect(read(text)?.start.description == start)
    #expect(read(text)?.end?.description == end)
    #expect(read(text)?.length == text.split(separator: " ").count)
  }

  @Test(arguments: [
    "14", "4-12", "1 4:30", "pm", "zaal 3", "25:00", "14:60", "13am", "0pm", "3.5", "14-16", "2026", "",
  ])
  func thatIsNoTime(text: String) { #expect(read(text) == nil) }

  @Test func whatCannotBeIsToldFromAPlace() {
    for word in ["25:00", "14:60", "13am"] { #expect(SpokenTime.isImpossible(word)) }
    for word in ["14:30", "2pm", "14.60", "zaal", "4-12", "3"] { #expect(!SpokenTime.isImpossible(word)) }
  }
}
