import Foundation
import Testing

/// Installing, upgrading and taking away, each in a folder of its own.
@Suite struct InstallTests {
  private static let package = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  /// A folder to install in, with any small program in the place of ours.
  private final class Place {
    let root = NSTemporaryDirectory() + "trekkersgroep-install-\(UUID().uuidString.prefix(8))"
    var prefix: String { root + "/usr" }

    init() throws { try FileManager.default.createDirectory(atPath: root, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: root) }

    /// Runs the script; gives the lines it printed.
    func install(_ arguments: String...) throws -> [String] {
      let process = Process()
      let output = Pipe()
      process.executableURL = URL(fileURLWithPath: InstallTests.package + "/Tests/Setup/install")
      process.arguments = arguments + ["/usr", root]
      (process.standardOutput, process.standardError) = (output, output)
      try process.run()
      let bytes = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// All files, by their paths below the prefix.
    var files: Set<String> {
      let all = FileManager.default.enumerator(atPath: prefix)?.compactMap { $0 as? String } ?? []
      return Set(all.filter { (try? FileManager.default.contentsOfDirectory(atPath: "\(prefix)/\($0)")) == nil })
    }

    func write(_ text: String, _ path: String) throws {
      let url = URL(fileURLWithPath: "\(prefix)/\(path)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) -> String? { try? String(contentsOfFile: "\(prefix)/\(path)", encoding: .utf8) }
  }

  private static let all: Set = [
    "bin/trekkersgroep", "share/man/man1/trekkersgroep.1", "share/man/en/man1/trekkersgroep.1",
    "share/bash-completion/completions/trekkersgroep", "share/zsh/site-functions/_trekkersgroep",
    "share/fish/vendor_completions.d/trekkersgroep.fish", "share/trekkersgroep/installed",
  ]

  @Test func everythingGoesToItsPlaceAndIsNamed() throws {
    let place = try Place()
    let printed = try place.install("/bin/sh")
    #expect(place.files == Self.all)
    #expect(Set(printed) == Set(Self.all.map { "\(place.prefix)/\($0)" }))
    #expect(FileManager.default.isExecutableFile(atPath: place.prefix + "/bin/trekkersgroep"))
    #expect(place.text("share/man/man1/trekkersgroep.1")?.contains(".SH \"NAAM\"") == true)
  }

  @Test func anUpgradeReplacesAllOfItAndLeavesTheRest() throws {
    let place = try Place()
    for path in Self.all.union(["share/man/man1/trekkersgroep-old.1"]) { try place.write("old", path) }
    try place.write(
      Self.all.joined(separator: "\n") + "\nshare/man/man1/trekkersgroep-old.1\n../outside\n",
      "share/trekkersgroep/installed")
    try place.write("of others", "share/man/man1/other.1")
    try Data("outside".utf8).write(to: URL(fileURLWithPath: place.root + "/outside"))
    _ = try place.install("/bin/sh")
    #expect(place.files == Self.all.union(["share/man/man1/other.1"]))
    #expect(Self.all.allSatisfy { place.text($0) != "old" })
    #expect(FileManager.default.fileExists(atPath: place.root + "/outside"))
    // Once more the same changes nothing.
    _ = try place.install("/bin/sh")
    #expect(place.files == Self.all.union(["share/man/man1/other.1"]))
  }

  /// The first version installed the program only, without a list.
  @Test func overTheFirstVersion() throws {
    let place = try Place()
    try place.write("old", "bin/trekkersgroep")
    _ = try place.install("/bin/sh")
    #expect(place.files == Self.all && place.text("bin/trekkersgroep") != "old")
  }

  @Test func takingAwayLeavesWhatIsOfOthers() throws {
    let place = try Place()
    try place.write("of others", "share/man/man1/other.1")
    _ = try place.install("/bin/sh")
    let printed = try place.install("--remove")
    #expect(place.files == ["share/man/man1/other.1"])
    #expect(printed.count == Self.all.count - 1)
    #expect(!FileManager.default.fileExists(atPath: place.prefix + "/share/trekkersgroep"))
    #expect(try place.install("--remove").count == 2)
    try place.write("old", "bin/trekkersgroep")
    #expect(try place.install("--remove") == [place.prefix + "/bin/trekkersgroep"])
    #expect(place.files == ["share/man/man1/other.1"])
  }

  @Test func aProgramThatRunsGoesOn() throws {
    let place = try Place()
    _ = try place.install("/bin/sleep")
    let running = try Process.run(URL(fileURLWithPath: place.prefix + "/bin/trekkersgroep"), arguments: ["60"])
    defer { running.terminate() }
    _ = try place.install("/bin/sh")
    #expect(running.isRunning)
    #expect(
      FileManager.default.contents(atPath: place.prefix + "/bin/trekkersgroep")
        == FileManager.default.contents(atPath: "/bin/sh"))
    #expect(place.files == Self.all)
  }
}
