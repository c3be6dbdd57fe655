import Foundation
import Journal
import Testing

@testable import CommandLine

/// Folders whose names look the same and are not, as sync tools make them: an é as one sign, and as an e with an accent.
@Suite struct SameLookingNameTests {
  private static let composed = "\u{C9}\u{E9}n"
  private static let loose = "E\u{301}e\u{301}n"

  private func desk(beta: String = loose) async -> Desk {
    let desk = Desk()
    for (name, folder) in [("Alfa", Self.composed), ("Beta", beta)] {
      #expect(await desk.run("group new \(name)").code == 0)
      #expect(rename("\(desk.places.groupsRoot)/\(name.lowercased())", "\(desk.places.groupsRoot)/\(folder)") == 0)
    }
    return desk
  }

  private func members(_ desk: Desk, of folder: String) -> [String] {
    var reader = JournalReader(folder: GroupFolder(path: "\(desk.places.groupsRoot)/\(folder)"))
    return reader.history().group.members.map(\.name)
  }

  @Test func theFolderIsMeantThatHasJustTheseBytes() async {
    let desk = await desk()
    #expect(await desk.run("member add Anna --group \(Self.composed)").code == 0)
    #expect(await desk.run("member add Bas --group \(Self.loose)").code == 0)
    #expect(members(desk, of: Self.composed) == ["Anna"] && members(desk, of: Self.loose) == ["Bas"])
  }

  @Test func whereSeveralFoldersFitNoneIsTaken() async {
    let desk = await desk()
    let printed = await desk.run("member add Anna --group een")
    #expect(printed.code == 64 && printed.out.isEmpty, "\(printed)")
    #expect(printed.err == "Er zijn meerdere groepen: Beta, Alfa. Zeg met --group welke je bedoelt.\n")
  }

  /// A folder of the same letters whose journal is gone may be the one that is meant.
  @Test func oneThatFitsAndIsGoneIsNotPassedOver() async throws {
    let desk = await desk()
    #expect(await desk.run("member add Cas --group \(Self.composed)").code == 0)
    try FileManager.default.removeItem(atPath: "\(desk.places.groupsRoot)/\(Self.composed)/logboek")
    for typed in [Self.composed, "een"] {
      let printed = await desk.run("member add Anna --group \(typed)")
      #expect(printed.code != 0 && printed.err.contains("is weg"), "\(printed)")
    }
    #expect(await desk.run("member add Bas --group \(Self.loose)").code == 0)
  }

  @Test func aFolderGoesByItsLettersWhereItIsTheOnlyOne() async {
    let desk = await desk(beta: "twee")
    #expect(await desk.run("member add Anna --group een").code == 0)
    #expect(members(desk, of: Self.composed) == ["Anna"])
  }
}
