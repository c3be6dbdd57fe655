import Foundation
import Testing

@testable import CommandLine

/// Journal files that end in the middle of a line or in zeros, as a power cut leaves them. Of this device's nothing is
/// missing; another device's are told.
struct BrokenEndTests {
  @Test func aTornLastLineIsNamed() async throws {
    let desk = await Desk.withRunningMeeting()
    try desk.append("{\"v\":1,\"n\":", to: try desk.giveAway(try desk.journal()))
    let check = await desk.run("check")
    #expect(check.code == 65)
    #expect(check.out.contains("1 regel van een ander apparaat is niet af en telt niet mee; de rest is gelezen."))
    #expect(!check.out.contains("kopie van"))
    let list = await desk.run("meetings")
    #expect(list.code == 0 && list.err.hasPrefix("1 regel van een ander apparaat is niet af"))
  }

  /// What some disks leave after a power cut: it all comes back, and nothing is left to do.
  @Test func filesOfZerosComeBackAndAskForNothing() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Bevestigd")
    let zeroed = try desk.journals()
    for path in zeroed { try desk.zero(path) }
    let before = await desk.run("check")
    #expect(
      before.code == 65 && before.out.contains("\(zeroed.count) bestanden van dit apparaat bevatten alleen nullen"))
    #expect(before.out.contains("haal het dan weg: er staat niets meer in.") && !before.out.contains("niet af"))
    #expect(await desk.run("check --json").out.contains("\"kind\":\"only-zeros\""))
    let opened = await desk.run("decisions")
    #expect(opened.out.contains("Bevestigd") && opened.err.contains("teruggezet") && !opened.err.contains("nullen"))
    let check = await desk.run("check")
    #expect(check.code == 0 && check.out.contains("in orde") && !check.out.contains("nullen"), "\(check)")
  }

  /// A file of zeros of which this device cannot tell what was in it: another's, or from before its copies.
  @Test(arguments: ["20261121t120000z-zzzz-7h2m9x.jsonl", "20250101t120000z-DEVICE-7h2m9x.jsonl"])
  func aFileOfZerosThatNobodyKnowsIsTold(name: String) async throws {
    let desk = await Desk.withRunningMeeting()
    let path = try desk.journal()
    let device = try #require(path.split(separator: "-").dropLast().last)
    let folder = path.prefix(upTo: path.lastIndex(of: "/") ?? path.endIndex)
    try Data(count: 300).write(
      to: URL(filePath: "\(folder)/\(name.replacingOccurrences(of: "DEVICE", with: device))"))
    let check = await desk.run("check")
    #expect(check.code == 65 && check.out.contains("alleen nullen"), "\(check)")
    #expect(await desk.run("decisions").err.contains("alleen nullen"))
  }

  /// What some disks put behind the last line when the power fails, or leave of it.
  @Test(arguments: ["\0\0\0", #"{"v":1,"n":9,"#])
  func whatStandsBehindTheLastLineAsksForNothing(rest: String) async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Bevestigd")
    for path in try desk.journals() { try desk.append(rest, to: path) }
    let check = await desk.run("check")
    #expect(check.code == 0 && check.out.contains("in orde"), "\(check)")
    #expect(await desk.run("decisions").err.isEmpty)
  }

  /// Where a copy of this device is damaged too, nobody knows what was in the file.
  @Test(arguments: ["zeros", "cut"])
  func whatIsDamagedTwiceIsTold(harm: String) async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Bevestigd")
    let copies = desk.places.state + "/copies"
    let names = try FileManager.default.subpathsOfDirectory(atPath: copies).filter { $0.hasSuffix(".jsonl") }
    for path in try desk.journals() + names.map({ copies + "/" + $0 }) {
      if harm == "zeros" {
        try desk.zero(path)
      } else {
        try Data(contentsOf: URL(filePath: path)).dropLast(30).write(to: URL(filePath: path))
      }
    }
    #expect(await desk.run("check").code == 65)
  }

  /// A file of another device may still be arriving.
  @Test func zerosBehindTheLinesOfAnotherDeviceAreTold() async throws {
    let desk = await Desk.withRunningMeeting()
    try desk.append("\0\0\0", to: try desk.giveAway(try desk.journal()))
    let check = await desk.run("check")
    #expect(
      check.out.contains("1 regel van een ander apparaat is niet af") && !check.out.contains("nullen"), "\(check)")
  }

  @Test func aJournalThatWasCutOffIsToldWithTheCopyOnThisDevice() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("record decision Bevestigd")
    let path = try #require(
      try desk.journals().first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Bevestigd") == true })
    try Data(contentsOf: URL(filePath: path)).dropLast(30).write(to: URL(filePath: path))
    let check = await desk.run("check")
    #expect(check.code == 65)
    #expect(
      check.out.contains(
        "1 vastgelegde regel staat niet meer in de map van de groep; dit apparaat heeft er nog een kopie van."))
    #expect(check.out.contains("\n    \(desk.path)/state/copies/"))
    #expect(await desk.run("check --json").out.contains("\"damaged\":true,\"missing\":1,\"copies\":[\""))
    #expect(await desk.run("decisions").out.contains("Bevestigd"))
  }
}
