import Testing

@testable import CommandLine

/// A script whose variable is not set gives an empty word: that is not the same as no option.
struct EmptyOptionTests {
  @Test(arguments: [
    (["decisions", "--group", ""], "Achter --group staat geen groep. Noem er een, of laat --group weg.\n"),
    (["decisions", "--group", " "], "Achter --group staat geen groep. Noem er een, of laat --group weg.\n"),
    (["--folder", "", "decisions"], "Achter --folder staat geen map. Noem er een, of laat --folder weg.\n"),
    (["--folder", ""], "Achter --folder staat geen map. Noem er een, of laat --folder weg.\n"),
  ])
  func itIsRefused(words: [String], sentence: String) async {
    let desk = await Desk.withRunningMeeting()
    #expect(await desk.run(words) == Desk.Printed(code: 64, out: "", err: sentence))
  }
}
