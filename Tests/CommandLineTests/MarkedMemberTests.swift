import Testing

@testable import CommandLine

/// What stands behind `@` in the name of a member is read as on the screen: as a whole.
@Suite struct MarkedMemberTests {
  @Test(arguments: [
    ("Dirk @huisarts --organisation Praktijk_De_Brink", "Dirk", "huisarts, Praktijk De Brink", nil),
    ("Ed @sociaal domein", "Ed", nil, "social-domain"),
    ("Fem @specialist ouderengeneeskunde @NWC", "Fem", "specialist ouderengeneeskunde", "network-coordinator"),
    ("@apotheker", "apotheker", nil, nil),
  ])
  func functions(line: String, name: String, organisation: String?, role: String?) async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let member = try #require(try await desk.list("members", "member add \(line) --json").first)
    #expect(member["name"] as? String == name)
    #expect(member["organisation"] as? String == organisation)
    #expect(member["roles"] as? [String] == [role].compactMap { $0 })
  }

  @Test(arguments: [
    "Huisarts 4 @VPTZ, sociaal domein (Gemeente)", "Huisarts 4 @VPTZ , @sociaal domein [Gemeente]",
    "Huisarts 4 [Gemeente] --role VPTZ,sociaal_domein", "Huisarts 4 --role vptz, social-domain --organisation Gemeente",
  ])
  func severalFunctionsAndTheOrganisation(line: String) async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let printed = await desk.run("member add \(line)")
    #expect(printed.out == "Lid toegevoegd: Huisarts 4 (VPTZ, sociaal domein) · Gemeente\n", "\(printed)")
    let member = try #require(try desk.history().group.members.last)
    #expect(member.name == "Huisarts 4" && member.organisation == "Gemeente")
  }

  @Test func behindALoneMarkBelongsAFunction() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let printed = await desk.run("member add Bo @")
    #expect(printed.code == 64 && printed.err == "Achter @ hoort een functie, zoals: Huisarts 1 @kaderarts.\n")
    #expect(try desk.history().group.members.isEmpty)
  }

  @Test func aFunctionThatIsNoRoleTakesNothingFromTheName() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let printed = await desk.run("member add Bo @sociaal werker")
    #expect(printed.code == 66 && printed.err.hasPrefix("“sociaal werker” is geen rol. Kies uit:\n"))
    #expect(try desk.history().group.members.isEmpty)
  }
}
