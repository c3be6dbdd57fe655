import Testing

@testable import CommandLine

/// A member with several roles, behind one option or several.
struct SeveralRolesTests {
  @Test(arguments: [
    "member add NWC Noord --role network-coordinator ambassador",
    "member add NWC Noord --role network-coordinator --role ambassador",
    "member add NWC Noord --role NWC ambassadeur --organisation Netwerk_Heideland",
    "member add NWC Noord --role NWC,_ambassadeur",
    "member add --organisation Netwerk NWC Noord --role NWC ambassadeur NWC",
  ])
  func everyWordBehindTheOptionIsARole(line: String) async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let member = try #require(try await desk.list("members", "\(line) --json").first)
    #expect(member["name"] as? String == "NWC Noord")
    #expect(member["roles"] as? [String] == ["network-coordinator", "ambassador"])
  }

  @Test func whatIsNoRoleIsNotPutIntoTheName() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let printed = await desk.run("member add NWC --role NWC Noord-Oost")
    #expect(printed.code == 66 && printed.out == "")
    #expect(printed.err.hasPrefix("“Noord-Oost” is geen rol. Kies uit:\n"))
    #expect(printed.err.contains("ambassador"))
    #expect(try desk.history().group.members.isEmpty)
  }

  @Test func theHelpSaysThatThereCanBeSeveral() async {
    #expect(await Desk().run("member add --help").out.contains("--role ROL…"))
  }
}
