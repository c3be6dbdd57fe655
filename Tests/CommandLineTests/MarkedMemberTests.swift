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

  @Test func aFunctionThatIsNoRoleTakesNothingFromTheName() async throws {
    let desk = Desk()
    _ = await desk.run("group new Heideland")
    let printed = await desk.run("member add Bo @sociaal werker")
    #expect(printed.code == 66 && printed.err.hasPrefix("“sociaal werker” is geen rol. Kies uit:\n"))
    #expect(try desk.history().group.members.isEmpty)
  }
}
