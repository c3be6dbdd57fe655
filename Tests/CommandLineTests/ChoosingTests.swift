import Foundation
import Testing

@testable import CommandLine

/// Which group, which meeting and which item are meant where nobody says so.
struct ChoosingTests {
  /// What was recorded; that a topic is put on the agenda may be said beside it.
  private func decisions(_ desk: Desk, _ line: String) async throws -> [[String: Any]] {
    let printed = await desk.run(line)
    #expect(printed.code == 0)
    let object = try JSONSerialization.jsonObject(with: Data(printed.out.utf8)) as? [String: Any]
    return try #require(object?["decisions"] as? [[String: Any]])
  }

  @Test func oneGroupNeedNotBeNamedAndOfTwoOneMust() async {
    let desk = Desk()
    _ = await desk.run("group new Trekkersgroep Heideland")
    #expect(await desk.run("meetings").code == 0)
    _ = await desk.run("group new Trekkersgroep Veenland")
    let printed = await desk.run("meetings")
    #expect(printed.code == 64)
    #expect(
      printed.err
        == "Er zijn meerdere groepen: Trekkersgroep Heideland, Trekkersgroep Veenland. Zeg met --group welke je bedoelt.\n"
    )
    for name in ["trekkersgroep-veenland", "TREKKERSGROEP_VEENLAND", "veen"] {
      #expect(await desk.run("meeting new --date vr --group \(name)").code == 0, "\(name)")
    }
    #expect(await desk.run("--group veen meetings").out.split(separator: "\n").count == 3)
    #expect(await desk.run("--group heide meetings").out == "")
    let ambiguous = await desk.run("meetings --group trekkers")
    #expect(ambiguous.code == 64)
    #expect(
      await desk.run("meetings --group onzin").err
        .hasSuffix(" Wel: Trekkersgroep Heideland, Trekkersgroep Veenland.\n"))
  }

  @Test func theRunningMeetingCountsElseTheLatestThatIsNotClosed() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    for day in ["2026-11-28", "2026-12-12", "2026-12-05"] {
      _ = await desk.run("meeting new --date \(day) --template short")
    }
    #expect(try await decisions(desk, "record decision A --json")[0]["meeting"] as? String == "2026-2")
    _ = await desk.run("meeting start 2026-1")
    #expect(try await decisions(desk, "record decision B --json")[0]["meeting"] as? String == "2026-1")
    _ = await desk.run("meeting close")
    #expect(try await decisions(desk, "record decision C --json")[0]["meeting"] as? String == "2026-2")
    let closed = await desk.run("record decision D --meeting 2026-1")
    #expect(closed.code == 64)
    #expect(closed.err == "Overleg 2026-1 is afgesloten; het verslag verandert niet meer.\n")
  }

  @Test func withoutATopicItGoesUnderTheCurrentItemElseAnyOtherBusiness() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    _ = await desk.run("meeting new --date vandaag --template short")
    #expect(try await decisions(desk, "record decision A --json")[0]["topic"] as? String == "any-other-business")
    _ = await desk.run("meeting start")
    #expect(try await decisions(desk, "record decision B --json")[0]["topic"] as? String == "opening")
  }

  @Test func aTopicThatIsNotOnTheAgendaIsPutThereAndSaidSo() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    _ = await desk.run("meeting new --date vandaag --template own")
    let printed = await desk.run("record decision A --topic mdo")
    #expect(printed.code == 0)
    #expect(printed.err == "MDO verbreden stond niet op de agenda van overleg 2026-1; het staat er nu op.\n")
    let again = await desk.run("record decision B --topic mdo-broadening")
    #expect(again.err == "")
  }

  @Test func anItemThatWasTypedHasItsTitleInItem() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    _ = await desk.run("meeting new --date vandaag --template start")
    let decision = try await decisions(desk, "record decision A --topic Kennismaken --json")[0]
    #expect(decision["topic"] is NSNull)
    #expect(decision["item"] as? String == "Kennismaken")
  }

  /// The agenda was planned in Dutch; an item of the template goes by its title in either language.
  @Test(arguments: [
    ("--language en", "Get to know each other"), ("--language nl", "Kennismaken"),
  ])
  func theTitleOfATemplateFollowsTheLanguage(language: String, title: String) async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    _ = await desk.run("meeting new --date vandaag --template start")
    for typed in ["Kennismaken", "Get_to_know_each_other"] {
      let decision = try await decisions(desk, "record decision A --topic \(typed) --json \(language)")[0]
      #expect(decision["item"] as? String == title)
    }
    #expect(await desk.run("minutes \(language)").out.contains(title))
  }

  @Test func aDayBeforeTheMeetingIsAWarningAndRecorded() async {
    let desk = await Desk.withRunningMeeting()
    let printed = await desk.run("record action Bellen --due 2026-11-02")
    #expect(printed.code == 0)
    #expect(printed.err == "Let op: ma 2 november 2026 valt vóór het overleg van za 21 november.\n")
    #expect(printed.out.hasPrefix("Actie A2026-1.1"))
  }

  @Test func namesAreFoundByTheirBeginningAndRolesWin() async throws {
    let desk = await Desk.withRunningMeeting()
    _ = await desk.run("member add Ambassadeur")
    let actions = try await desk.list("actions", "record action X --for ambassadeur --for noord --for NWC --json")
    #expect(actions[0]["actors"] as? [String] == ["ambassador", "NWC Noord", "network-coordinator"])
    _ = await desk.run("member add Huisarts 2")
    let printed = await desk.run("record action X --for huisarts")
    #expect(printed.err == "“huisarts” kan Huisarts 1 of Huisarts 2 zijn. Typ meer letters.\n")
  }

  @Test func commonOptionsStandAnywhere() async {
    let desk = await Desk.withRunningMeeting()
    let expected = await desk.run("decisions --json")
    for line in [
      "--json decisions", "decisions --json", "--language nl --json decisions", "--language=nl decisions --json",
    ] {
      #expect(await desk.run(line) == expected, "\(line)")
    }
    let folder = await desk.run(["--folder", desk.path + "/leeg", "decisions"])
    #expect(folder.err.contains("/leeg"))
    #expect(
      await desk.run(["record", "--json", "decision", "x", "--", "--json"]).out.contains("\"text\":\"x --json\""))
  }
}
