import Catalogue
import Foundation
import Meetings
import Testing

@testable import CommandLine

/// The keys of the JSON lists, which other programs rely on: docs/reference/json.md.
struct JSONListTests {
  private func filledDesk() async -> Desk {
    let desk = await Desk.withRunningMeeting()
    for line in [
      "record decision Enquête herhalen --topic learning-needs", "record action Bellen --for NWC_Noord --due +2w",
      "record action Door --for ros-adviser --due doorlopend", "record action Later --due volgend_overleg",
      "record note Iets", "record parel knowledge-game --variant existing --organises Huisarts_1",
    ] {
      let printed = await desk.run(line)
      #expect(printed.code == 0, "\(line): \(printed.err)")
    }
    return desk
  }

  @Test func decisions() async throws {
    let decisions = try await filledDesk().list("decisions", "decisions --json")
    let first = try #require(decisions.first)
    #expect(first["number"] as? String == "B2026-1.1")
    #expect(first["text"] as? String == "Enquête herhalen")
    #expect(first["status"] as? String == "in-force")
    #expect(first["meeting"] as? String == "2026-1")
    #expect(first["date"] as? String == "2026-11-21")
    #expect(first["topic"] as? String == "learning-needs")
    #expect(first["item"] is NSNull)
  }

  @Test func actions() async throws {
    let actions = try await filledDesk().list("actions", "acties --json")
    #expect(actions.count == 5)
    #expect(actions.map { $0["dueKind"] as? String } == ["date", "ongoing", "next-meeting", "none", "none"])
    #expect(actions[0]["due"] as? String == "2026-12-05")
    #expect(actions[1]["due"] is NSNull)
    #expect(actions[0]["actors"] as? [String] == ["NWC Noord"])
    #expect(actions[1]["actors"] as? [String] == ["ros-adviser"])
    #expect(actions[2]["actors"] as? [String] == [])
    #expect(actions.map { $0["role"] as? String } == [nil, nil, nil, "organises", "guides"])
    #expect(actions.map { $0["parel"] as? String }.suffix(2) == ["knowledge-game", "knowledge-game"])
    #expect(actions[0]["parel"] is NSNull)
    #expect(actions.allSatisfy { $0["status"] as? String == "open" && $0["meeting"] as? String == "2026-1" })
    #expect(actions.allSatisfy { $0["topic"] as? String == "opening" })
  }

  @Test func meetings() async throws {
    let meetings = try await filledDesk().list("meetings", "meetings --json")
    let meeting = try #require(meetings.first)
    #expect(meeting["number"] as? String == "2026-1")
    #expect(meeting["date"] as? String == "2026-11-21")
    #expect(meeting["status"] as? String == "running")
    let items = try #require(meeting["items"] as? [[String: Any]])
    let item = try #require(items.first)
    #expect(item["topic"] as? String == "opening")
    for key in ["topic", "title", "minutes", "purpose", "status", "timesPutOff"] { #expect(item[key] != nil) }
  }

  /// What is discussed now was not discussed yet, and in a meeting that did not begin nothing was.
  @Test func itemsThatWereWalked() async throws {
    let desk = await Desk.withRunningMeeting()
    func told() async throws -> (current: Int?, status: [String?]) {
      let meeting = try #require(try await desk.list("meetings", "meetings --json").first)
      let items = try #require(meeting["items"] as? [[String: Any]])
      return (meeting["current"] as? Int, items.map { $0["status"] as? String })
    }
    try await desk.record { group in
      let meeting = try #require(group.runningMeeting)
      return Act([
        ItemFinished(meeting: meeting.id, item: meeting.agenda[0].id),
        ItemEntered(meeting: meeting.id, item: meeting.agenda[1].id),
      ])
    }
    var items = try await told()
    #expect(items.current == 2 && items.status.prefix(2) == ["discussed", "open"])
    try await desk.record { group in
      let meeting = try #require(group.runningMeeting)
      return Act([ItemEntered(meeting: meeting.id, item: meeting.agenda[0].id)])
    }
    items = try await told()
    #expect(items.current == 1 && items.status.prefix(2) == ["open", "open"])
    let begun = try #require(try desk.history().entries.first { $0.event is MeetingStarted }).mark
    try await desk.record { _ in Act([ActUndone(target: begun.act)]) }
    items = try await told()
    #expect(items.current == nil && items.status.allSatisfy { $0 == "open" })
  }

  @Test func parelsOfTheCatalogue() async throws {
    let parels = try await Desk().list("parels", "parels --json")
    #expect(parels.count == PatzCatalogue.standard.parels.count)
    let game = try #require(parels.first { $0["id"] as? String == "knowledge-game" })
    #expect(game["participants"] as? [String: Int] == ["min": 12, "max": 16])
    #expect(game["accreditation"] as? String == "no")
    let variants = try #require(game["variants"] as? [[String: Any]])
    #expect(variants.map { $0["id"] as? String } == ["potential", "existing"])
    #expect(variants[0]["organises"] as? [String] == ["network-coordinator"])
    #expect(variants[0]["guides"] as? [String] == ["ambassador", "consultant"])
    #expect(variants[0]["together"] as? Bool == false)
    #expect(parels.allSatisfy { !(($0["audience"] as? [String]) ?? []).isEmpty })
    let disputes = parels.flatMap { ($0["discrepancies"] as? [[String: Any]]) ?? [] }
    #expect(!disputes.isEmpty)
    #expect(disputes.allSatisfy { (($0["values"] as? [String]) ?? []).count == 2 && $0["field"] is String })
    for key in ["name", "goal", "settings", "links", "source"] { #expect(game[key] != nil, "\(key)") }
  }

  @Test func choices() async throws {
    let choices = try await filledDesk().list("choices", "parels --chosen --json")
    let choice = try #require(choices.first)
    #expect(choice["parel"] as? String == "knowledge-game")
    #expect(choice["variant"] as? String == "existing")
    #expect(choice["organises"] as? [String] == ["Huisarts 1"])
    #expect(choice["guides"] as? [String] == ["consultant"])
    #expect(choice["deviates"] as? [String] == ["organises"])
    #expect(choice["status"] as? String == "chosen")
    for key in ["id", "meeting", "date", "place", "expected", "attended", "result"] { #expect(choice[key] != nil) }
  }

  @Test func resultsOfASearch() async throws {
    let results = try await filledDesk().list("results", "search behoefte --json")
    #expect(results.map { $0["kind"] as? String } == ["decision"])
    #expect(results[0]["number"] as? String == "B2026-1.1")
  }

  @Test func whatWasRecordedComesBackInTheFormOfTheList() async throws {
    let desk = await Desk.withRunningMeeting()
    let decision = try await desk.list("decisions", "--json record decision Zo doen we het")
    #expect(decision.map { $0["number"] as? String } == ["B2026-1.1"])
    #expect(try await desk.list("notes", "record note Iets --json").count == 1)
    #expect(try await desk.list("actions", "record action Iets --json").count == 1)
    #expect(try await desk.list("choices", "record parel simulation --json").count == 1)
    #expect(try await desk.list("members", "member add Huisarts 9 --json").count == 1)
    #expect(try await desk.list("minutes", "minutes --json").count == 1)
    #expect(try await desk.list("groups", "check --json").first?["damaged"] as? Bool == false)
    #expect((try await desk.json("info --json"))["info"] is [String: Any])
  }

  @Test func idsAreTheSameInEnglish() async throws {
    let desk = await filledDesk()
    let dutch = await desk.run("actions --json")
    let english = await desk.run("actions --json --language en")
    #expect(dutch == english)
  }
}
