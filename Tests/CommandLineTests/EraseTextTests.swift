import Foundation
import Groups
import Journal
import Meetings
import Testing

@testable import CommandLine

/// `redact`: what somebody typed goes for good, from everything that this device keeps.
@Suite struct EraseTextTests {
  private func run(_ desk: Desk, _ lines: String...) async {
    for line in lines {
      let printed = await desk.run(line)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
  }

  private func closedMeeting() async -> Desk {
    let desk = await Desk.withRunningMeeting()
    await run(
      desk, "record decision Geheim_van_mevrouw", "record decision Gewoon_besluit", "record note Geheime_notitie",
      "record action Geheime_actie --for huisarts_1", "action drop A2026-1.1 --reason Geheime_reden",
      "record point Geheim_punt", "meeting close")
    return desk
  }

  @Test func numbersLoseTheirWordsAndNothingElse() async throws {
    let desk = await closedMeeting()
    #expect(desk.holding("Geheim van mevrouw").count >= 4)
    let printed = await desk.run("wissen B2026-1.1 a2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err == "")
    #expect(
      printed.out.hasPrefix("Gewist: besluit B2026-1.1\nGewist: actie A2026-1.1\n"))
    #expect(printed.out.contains("Verslag: \(desk.path)/groups/trekkersgroep-heideland/verslagen/2026-1/verslag.md\n"))
    for words in ["Geheim van mevrouw", "Geheime actie", "Geheime reden"] {
      #expect(desk.holding(words).isEmpty, "\(words)")
    }
    #expect(await desk.run("decisions").out.contains("B2026-1.1  21 nov  van kracht  (gewist)"))
    #expect(await desk.run("decisions").out.contains("Gewoon besluit"))
    #expect(await desk.run("actions").out.contains("A2026-1.1  gestopt  (gewist) · Huisarts 1"))
    #expect(await desk.run("search mevrouw").out == "")
    #expect(await desk.run("minutes 2026-1").out.contains("(gewist)"))
    #expect(await desk.run("check").code == 0)
    #expect(await desk.run("wissen B2026-1.1 --yes").err == "Die tekst is al gewist.\n")
  }

  @Test func aNameGoesAndTheRoleStays() async {
    let desk = await closedMeeting()
    await run(desk, "redact --member huisarts_1 --yes --language en")
    #expect(desk.holding("Huisarts 1").isEmpty)
    #expect(await desk.run("actions").out.contains("(name erased)"))
    let json = await desk.run("minutes 2026-1")
    #expect(!json.out.contains("Huisarts 1"))
  }

  @Test func whatHasNoNumberGoesByItsText() async {
    let desk = await closedMeeting()
    let printed = await desk.run(["redact", "--text", "geheime notitie", "--text", "geheim punt", "--yes"])
    #expect(printed.code == 0, "\(printed.err)")
    #expect(desk.holding("Geheime notitie").isEmpty && desk.holding("Geheim punt").isEmpty)
    #expect(!desk.holding("Geheim van mevrouw").isEmpty)
  }

  /// What search finds, erasing finds: in entries, in minutes and in files beside them.
  @Test func marksBetweenTheWordsAreNoMatter() async {
    let desk = await Desk.withRunningMeeting()
    await run(desk, "record note Met_Voor-Beeld_gebeld")
    await run(desk, "record decision Naar_Voor/Beeld")
    await run(desk, "meeting close")
    let printed = await desk.run("redact --text voor_beeld --yes")
    #expect(printed.code == 0, "\(printed.err)")
    #expect(desk.holding("Voor-Beeld").isEmpty && desk.holding("Voor/Beeld").isEmpty)
    #expect(await desk.run("redact --text voor_beeld --yes").err == "Nergens staat “voor beeld”.\n")
  }

  @Test func nobodyToAskMeansNothingIsErased() async {
    let desk = await closedMeeting()
    let printed = await desk.run("redact B2026-1.1")
    #expect(printed.code == 64 && printed.err.contains("--yes"))
    #expect(!desk.holding("Geheim van mevrouw").isEmpty)
    #expect(await desk.run("redact --yes").code == 64)
    #expect(await desk.run("redact B2026-9.9 --yes").code == 66)
    #expect(await desk.run("redact --text xyzzy --yes").code == 66)
    #expect(await desk.run("redact --text ab --yes").code == 64)
    #expect(await desk.run("redact --member Niemand --yes").code == 66)
  }

  @Test(arguments: ["ja", "Yes", "nee", ""]) func itAsksOnceInAPlainSentence(answer: String) async throws {
    let desk = await closedMeeting()
    let places = desk.places
    let asked = Asked(answer)
    let surroundings = Surroundings(
      now: { Desk.today }, places: { _ in places }, out: { _ in true }, err: { _ in }, ask: { asked.ask($0) })
    _ = await CommandLineProgram.run(["redact", "B2026-1.1"], surroundings)
    let question = try #require(asked.questions.first)
    #expect(asked.questions.count == 1)
    for part in [
      "besluit B2026-1.1 “Geheim van mevrouw”", "2 bestanden", "Reservekopieën".lowercased(), "OneDrive",
      "niet ongedaan",
    ] {
      #expect(question.contains(part), "\(part): \(question)")
    }
    #expect(desk.holding("Geheim van mevrouw").isEmpty == ["ja", "Yes"].contains(answer))
  }

  /// What is to go is read before it goes, and may have come from another device.
  @Test func theQuestionLeavesTheTerminalAsItIs() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run(["record", "decision", "rood \u{1B}[31m en \u{9B}2J"])
    let (places, asked) = (desk.places, Asked("nee"))
    let surroundings = Surroundings(
      now: { Desk.today }, places: { _ in places }, out: { _ in true }, err: { _ in }, ask: { asked.ask($0) })
    _ = await CommandLineProgram.run(["redact", "B2026-1.1"], surroundings)
    let question = try #require(asked.questions.first)
    #expect(question.contains("rood"))
    #expect(!question.unicodeScalars.contains { $0 != "\n" && ($0.value < 0x20 || (0x7F...0x9F).contains($0.value)) })
  }

  /// A second device on the same folder has lines of its own about the same decision.
  @Test func anotherDeviceCarriesItOutWhenItNextOpensTheGroup() async throws {
    let desk = await Desk.withRunningMeeting()
    await run(desk, "record decision Geheim_van_mevrouw")
    let other = Places(groupsRoot: desk.places.groupsRoot, config: desk.path + "/config2", state: desk.path + "/state2")
    @Sendable func there(_ line: String) async -> Int32 {
      let surroundings = Surroundings(now: { Desk.today }, places: { _ in other }, out: { _ in true }, err: { _ in })
      let words = line.split(separator: " ").map { String($0).replacing("_", with: " ") }
      guard case .exit(let code) = await CommandLineProgram.run(words, surroundings) else { return -1 }
      return code
    }
    #expect(await there("record decision Ook_geheim_daar") == 0)
    let answer = await desk.run("redact B2026-1.1 B2026-1.2 --yes --json")
    #expect(answer.code == 0 && answer.err.contains("van apparaat \(other.device())"), "\(answer)")
    let object = try JSONSerialization.jsonObject(with: Data(answer.out.utf8)) as? [String: Any]
    let redacted = try #require(object?["redacted"] as? [String: Any])
    #expect(redacted["devices"] as? [String] == [other.device()])
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
    let left = desk.holding("Ook geheim daar")
    #expect(left.count == 2 && left.allSatisfy { $0.contains(other.device()) })
    #expect(await desk.run("decisions").out.contains("Ook") == false)
    #expect(await there("decisions") == 0)
    #expect(desk.holding("Ook geheim daar").isEmpty)
  }

  @Test func minutesThatSomebodyChangedAreNamed() async throws {
    let desk = await closedMeeting()
    let path = desk.path + "/groups/trekkersgroep-heideland/verslagen/2026-1/verslag.md"
    let text = try String(contentsOfFile: path, encoding: .utf8)
    try (text + "\nMet de hand erbij\n").write(toFile: path, atomically: true, encoding: .utf8)
    let printed = await desk.run("redact B2026-1.1 --yes")
    #expect(printed.err.contains(path))
    #expect(desk.holding("Geheim van mevrouw") == ["groups/trekkersgroep-heideland/verslagen/2026-1/verslag.md"])
  }

  @Test func draftsThatHoldItGo() async throws {
    let desk = await closedMeeting()
    try Drafts(state: desk.places.state).save(kind: "note", group: "x", text: "Wat Geheim van mevrouw betreft")
    await run(desk, "redact B2026-1.1 --yes")
    #expect(desk.holding("Geheim van mevrouw").isEmpty)
  }

  /// Most words stand in sentences about something else, and what somebody typed is not thrown away for that.
  @Test func aHalfTypedLineThatSharesAWordStaysAndIsTold() async throws {
    let desk = await Desk.withRunningMeeting()
    await run(desk, "record decision Akkoord")
    let drafts = Drafts(state: desk.places.state)
    let other = "Huisartsen gaan akkoord met het rooster van mei"
    try drafts.save(kind: "note", group: "x", text: other)
    try drafts.save(kind: "goal", group: "x", text: "akkoord")
    let printed = await desk.run("redact B2026-1.1 --yes")
    #expect(printed.code == 0 && printed.err.contains("bevat een van deze woorden en blijft staan"), "\(printed)")
    #expect(drafts.load(kind: "note", group: "x") == other && drafts.load(kind: "goal", group: "x") == nil)
  }
}

/// Somebody who answers, and remembers what was asked.
private final class Asked: @unchecked Sendable {
  private let answer: String
  private(set) var questions: [String] = []

  init(_ answer: String) { self.answer = answer }

  func ask(_ question: String) -> String? {
    questions.append(question)
    return answer
  }
}
