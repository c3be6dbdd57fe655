import Foundation
import TestSupport
import Testing

@testable import Journal

@Suite struct OwnParelFilesTests {
  private func place(_ files: [String: Data]) throws -> Workplace {
    let place = Workplace()
    try FileManager.default.createDirectory(atPath: place.group.parels, withIntermediateDirectories: true)
    for (name, bytes) in files { try bytes.write(to: URL(fileURLWithPath: "\(place.group.parels)/\(name)")) }
    return place
  }

  @Test func onlyFilesOfYAMLAreReadByName() throws {
    let place = try place([
      "b.yaml": Data("b".utf8), "a.yml": Data([0x61, 0xFF]), ".weg.yaml": Data("x".utf8), "lees.txt": Data("x".utf8),
    ])
    let read = OwnParelFiles(place.group)
    #expect(read.files.map(\.name) == ["a.yml", "b.yaml"] && read.files.map(\.text) == ["a\u{FFFD}", "b"])
    #expect(read.troubles.isEmpty)
  }

  @Test func aGroupWithoutTheFolderHasNone() {
    let read = OwnParelFiles(Workplace().group)
    #expect(read.files.isEmpty && read.troubles.isEmpty)
  }

  /// One that cannot be read takes none of the others along, and is named.
  @Test func whatCannotBeReadIsNamed() throws {
    let place = try place(["a.yaml": Data("a".utf8), "b.yaml": Data(repeating: 0x62, count: (1 << 20) + 1)])
    let read = OwnParelFiles(place.group)
    #expect(read.files.map(\.name) == ["a.yaml"])
    #expect(read.troubles.map(\.path) == [place.group.parels + "/b.yaml"])
    #expect(read.troubles.first?.text.nl.hasSuffix("te groot om te lezen") == true)
    let files = FailingFiles(
      .init(
        fault: .error(.inputOutput), first: 1, isForever: true, below: place.group.parels + "/a", calls: ["openToRead"])
    )
    #expect(
      OwnParelFiles(place.group, files: files).troubles.map(\.cause) == [.system(.inputOutput), .system(.tooLarge)])
  }
}
