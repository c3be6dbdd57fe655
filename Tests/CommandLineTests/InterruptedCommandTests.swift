import Foundation
import Groups
import Journal
import Synchronization
import Testing

@testable import CommandLine

/// What is said where somebody ends a command is there before anything is written, and only where something is.
@Suite struct InterruptedCommandTests {
  /// Runs a command; what would have been said when its answer came, and when it had ended.
  private func run(_ line: String, _ desk: Desk) async -> (atAnswer: String, atEnd: String, times: Int) {
    let words = Mutex("")
    let atAnswer = Mutex("")
    let times = Mutex(0)
    let places = desk.places
    var surroundings = Surroundings(
      now: { Desk.today }, places: { _ in places },
      out: { _ in
        atAnswer.withLock { $0 = words.withLock { $0 } }
        return true
      }, err: { _ in })
    surroundings.sayIfEnded = { new in
      words.withLock { $0 = new }
      times.withLock { $0 += 1 }
    }
    _ = await CommandLineProgram.run(line.split(separator: " ").map(String.init), surroundings)
    return (atAnswer.withLock { $0 }, words.withLock { $0 }, times.withLock { $0 })
  }

  @Test func whatRecordsSaysItUntilItHasAnswered() async {
    let desk = await Desk.withRunningMeeting()
    #expect(
      await run("record note Iets", desk).atAnswer
        == "Afgebroken, maar het kan al zijn vastgelegd. Kijk of het er staat voordat je de opdracht nog eens geeft: "
        + "trekkersgroep zoek WOORD\n")
    #expect(await run("record note Iets --language en", desk).atAnswer.contains("trekkersgroep search WORD"))
    #expect(await run("record decision Geheim", desk).atAnswer.hasPrefix("Afgebroken"))
    #expect(await run("redact --text Geheim --yes", desk).atAnswer.contains("Geef dezelfde opdracht nog eens"))
  }

  @Test(arguments: ["info", "decisions", "check", "action done 2026-1.99"])
  func whatRecordsNothingSaysNothing(line: String) async {
    let desk = await Desk.withRunningMeeting()
    #expect(await run(line, desk).atEnd == "")
  }

  /// What was refused by the disk is not there.
  @Test func aRefusalSaysNothing() async throws {
    let desk = await Desk.withRunningMeeting()
    let place = try #require(desk.places.groups().first)
    for folder in [place.journal + "/2026", desk.places.state + "/copies"] {
      try FileManager.default.moveItem(atPath: folder, toPath: FilePath.parent(folder) + "/oud")
      try Data("x".utf8).write(to: URL(filePath: folder))
    }
    #expect(await run("record note Iets", desk) == ("", "", 2))
  }
}
