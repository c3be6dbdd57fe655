import Foundation
import Journal
import Testing

@testable import CommandLine

/// Journals of this device that were emptied, cut short or replaced by an older back-up come back from its own copies.
@Suite struct BroughtBackTests {
  private static func journals(_ desk: Desk) throws -> (folder: GroupFolder, paths: [String]) {
    let group = try #require(desk.places.groups().first)
    return (group, JournalReader(folder: group).names().map { "\(group.journal)/\($0)" })
  }

  private static func texts(_ desk: Desk) async throws -> [String] {
    try await desk.list("decisions", "decisions --json").compactMap { $0["text"] as? String }
  }

  private static func meeting() async -> Desk {
    let desk = await Desk.withRunningMeeting()
    for text in ["Eerste", "Tweede"] { #expect(await desk.run("record decision \(text)").code == 0) }
    return desk
  }

  @Test(arguments: ["emptied", "cut", "gone", "all gone"], [false, true])
  func itComesBackByItself(harm: String, isRecorded: Bool) async throws {
    let desk = await Self.meeting()
    let (group, paths) = try Self.journals(desk)
    let path = try #require(
      paths.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Tweede") ?? false })
    let bytes = try Data(contentsOf: URL(filePath: path))
    switch harm {
    case "emptied": try Data().write(to: URL(filePath: path))
    case "cut": try bytes.dropLast(bytes.count / 3).write(to: URL(filePath: path))
    case "gone": try FileManager.default.removeItem(atPath: path)
    default: for path in paths { try FileManager.default.removeItem(atPath: path) }
    }
    // A look says what is missing and that it comes back.
    let check = await desk.run("check")
    #expect(check.code == 65 && check.out.contains("vanzelf teruggezet") && !check.out.contains("kopieer"), "\(check)")
    let shown = await desk.run(isRecorded ? "record decision Daarna" : "decisions")
    #expect(shown.code == 0 && shown.err.split(separator: "\n").count == 1, "\(shown)")
    #expect(shown.err.contains("weg uit de map van de groep en") && shown.err.contains("teruggezet"), "\(shown)")
    #expect(isRecorded || shown.out.contains("Eerste") && shown.out.contains("Tweede"), "\(shown)")
    let recorded = await desk.run("record decision Derde")
    #expect(recorded.code == 0 && recorded.err.isEmpty, "\(recorded)")
    #expect(recorded.out.contains(isRecorded ? "B2026-1.4" : "B2026-1.3"), "\(recorded)")
    #expect(Set(try await Self.texts(desk)).isSuperset(of: ["Eerste", "Tweede", "Derde"]))
    let after = await desk.run("check")
    #expect(after.code == 0 && after.out.contains("in orde"), "\(after)")
    // Once.
    var reader = JournalReader(folder: group)
    let ids = reader.read().entries.map(\.mark.id)
    #expect(ids.count == Set(ids).count)
  }

  @Test func anOlderBackupIsMadeWhole() async throws {
    let desk = await Self.meeting()
    let (group, _) = try Self.journals(desk)
    let backup = desk.path + "/backup"
    try FileManager.default.copyItem(atPath: group.path, toPath: backup)
    for text in ["Derde", "Vierde"] { #expect(await desk.run("record decision \(text)").code == 0) }
    try FileManager.default.removeItem(atPath: group.path)
    try FileManager.default.moveItem(atPath: backup, toPath: group.path)
    #expect(Set(try await Self.shown(desk)) == ["Eerste", "Tweede", "Derde", "Vierde"])
    #expect(await desk.run("record decision Vijfde").out.contains("B2026-1.5"))
    #expect(await desk.run("check").code == 0)
  }

  private static func shown(_ desk: Desk) async throws -> [String] {
    let printed = await desk.run("decisions --json")
    let object = try JSONSerialization.jsonObject(with: Data(printed.out.utf8)) as? [String: Any]
    return try #require(object?["decisions"] as? [[String: Any]]).compactMap { $0["text"] as? String }
  }

  /// A copy older than ninety days is not taken away while it is the only one.
  @Test func theOnlyCopyStays() async throws {
    let desk = await Self.meeting()
    let (_, paths) = try Self.journals(desk)
    let path = try #require(
      paths.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Tweede") ?? false })
    let root = desk.places.state + "/copies"
    for name in FileManager.default.enumerator(atPath: root)?.compactMap({ $0 as? String }) ?? []
    where name.hasSuffix(".verified") {
      let mark = URL(filePath: "\(root)/\(name)")
      let size = try String(contentsOf: mark, encoding: .utf8).split { $0 == " " || $0 == "\n" }[0]
      try Data("\n\(size) 5\n".utf8).write(to: mark)
    }
    try FileManager.default.removeItem(atPath: path)
    #expect(await desk.run("record decision Derde").code == 0)
    #expect(Set(try await Self.texts(desk)) == ["Eerste", "Tweede", "Derde"])
  }

  /// Another group in the same place gets nothing of the one that was there.
  @Test func anotherGroupInTheSamePlaceIsLeftAlone() async throws {
    let desk = await Self.meeting()
    let (group, _) = try Self.journals(desk)
    try FileManager.default.moveItem(atPath: group.path, toPath: desk.path + "/aside")
    let other = Desk()
    #expect(await other.run("group new Trekkersgroep Heideland").code == 0)
    #expect(await other.run("member add Huisarts 9 --role kaderarts").code == 0)
    let theirs = try #require(other.places.groups().first)
    try FileManager.default.copyItem(atPath: theirs.path, toPath: group.path)
    #expect(try await Self.shown(desk).isEmpty)
    _ = await desk.run("member add Huisarts 8 --role kaderarts")
    #expect(try await Self.shown(desk).isEmpty)
  }

  @Test func aFolderThatCanOnlyBeReadShowsIt() async throws {
    let desk = await Self.meeting()
    let (group, paths) = try Self.journals(desk)
    let path = try #require(
      paths.first { (try? String(contentsOfFile: $0, encoding: .utf8))?.contains("Tweede") ?? false })
    try FileManager.default.removeItem(atPath: path)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: group.journal)
    defer { try? FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: group.journal) }
    #expect(Set(try await Self.shown(desk)) == ["Eerste", "Tweede"])
  }

  @Test func whereItCannotBePutBackItIsShownAndSaid() async throws {
    let desk = await Self.meeting()
    let year = try Self.journals(desk).folder.journal + "/2026"
    try FileManager.default.removeItem(atPath: year)
    try Data().write(to: URL(filePath: year))
    for command in ["decisions", "record decision Derde"] {
      let printed = await desk.run(command)
      #expect(printed.code == (command == "decisions" ? 0 : 75), "\(printed)")
      #expect(
        printed.err.contains("niet meer in de map van de groep; dit apparaat heeft er nog een kopie"), "\(printed)")
    }
    #expect(Set(try await Self.shown(desk)) == ["Eerste", "Tweede", "Derde"])
    try FileManager.default.removeItem(atPath: year)
    #expect(await desk.run("decisions").err.contains("teruggezet"))
    #expect(await desk.run("record decision Vierde").code == 0)
    #expect(Set(try await Self.texts(desk)) == ["Eerste", "Tweede", "Derde", "Vierde"])
    #expect(await desk.run("check").code == 0)
  }
}
