import Foundation
import Meetings
import TestSupport
import Testing

@testable import Journal

@Suite("The file of settings")
struct SettingsFileTests {
  private let place = Workplace()
  private var config: String { place.path + "/config/trekkersgroep" }
  private var file: SettingsFile { SettingsFile(config: config) }

  private func put(_ words: String) throws {
    try FileManager.default.createDirectory(atPath: config, withIntermediateDirectories: true)
    try words.write(toFile: file.path, atomically: true, encoding: .utf8)
  }

  private var words: String? { try? String(contentsOfFile: file.path, encoding: .utf8) }

  @Test("Without a file everything is as usual, and the first change makes it")
  func first() throws {
    #expect(file.read() == KeptSettings())
    try file.change(.theme, to: "light")
    #expect(file.read().settings.theme == .light)
    let mode = try FileManager.default.attributesOfItem(atPath: file.path)[.posixPermissions] as? Int
    #expect(mode == 0o600)
    #expect(Workplace.files(in: config) == [file.path])
  }

  @Test("A change keeps what somebody else wrote, also what came in since it was read")
  func others() throws {
    try put("# van mij\nglans = 3\ntheme = dark\n")
    let first = file
    _ = first.read()
    try put("# van mij\nglans = 3\ntheme = dark\nclock = off\n")
    try first.change(.theme, to: "none")
    #expect(words == "# van mij\nglans = 3\ntheme = none\nclock = off\n")
  }

  @Test("A link leads to the file, and stays a link")
  func link() throws {
    try put("")
    let elsewhere = place.path + "/elders.conf"
    try "theme = light\n".write(toFile: elsewhere, atomically: true, encoding: .utf8)
    try FileManager.default.removeItem(atPath: file.path)
    try FileManager.default.createSymbolicLink(atPath: file.path, withDestinationPath: elsewhere)
    #expect(file.read().settings.theme == .light)
    try file.change(.theme, to: "none")
    #expect(try String(contentsOfFile: elsewhere, encoding: .utf8) == "theme = none\n")
    #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: file.path)) == elsewhere)
  }

  @Test("A file of a newer version is left alone")
  func newer() throws {
    try put("version = 2\ntheme = light\n")
    #expect(file.read().settings == Settings())
    let failure = #expect(throws: SettingsFile.Failure.self) { try file.change(.theme, to: "none") }
    #expect(failure == .newer && failure?.reason.nl.contains("nieuwere versie") == true)
    #expect(failure?.reason.en.contains("newer version") == true && file.read().isLeftAlone)
    #expect(words == "version = 2\ntheme = light\n")
  }

  @Test("What cannot be read is told, and never written over")
  func unreadable() throws {
    let plant = [
      { try FileManager.default.createDirectory(atPath: $0, withIntermediateDirectories: true) },
      { _ = mkfifo($0, 0o600) },
    ]
    for something in plant {
      try something(file.path)
      #expect(file.read().sentence?.nl.contains("er staat iets anders waar een bestand hoort") == true)
      #expect(throws: SettingsFile.Failure.self) { try file.change(.theme, to: "none") }
      try FileManager.default.removeItem(atPath: file.path)
    }
    try put(String(repeating: "# lang\n", count: 20_000))
    #expect(file.read().trouble?.cause == .system(.tooLarge))
    #expect(throws: SettingsFile.Failure.self) { try file.change(.theme, to: "none") }
    #expect(words?.utf8.count == 140_000)
  }

  @Test("Whichever call fails, the file says what it said or what was asked, and fresh files stay nowhere")
  func failures() throws {
    let files = FailingFiles()
    try put("# ja\ntheme = dark\n")
    try SettingsFile(config: config, files: files).change(.theme, to: "light")
    let count = files.count
    #expect(count > 5)
    for first in 1...count {
      try put("# ja\ntheme = dark\n")
      files.follow(.init(fault: .error(.noSpace), first: first, isForever: false))
      do throws(SettingsFile.Failure) {
        try SettingsFile(config: config, files: files).change(.theme, to: "light")
        #expect(words == "# ja\ntheme = light\n")
      } catch {
        #expect(["# ja\ntheme = dark\n", "# ja\ntheme = light\n"].contains(words), "\(first)")
        #expect(error.reason.nl.hasPrefix("de schijf is vol"))
      }
      #expect(files.openCount == 0)
    }
  }

  @Test("After a power cut the file is whole")
  func power() throws {
    let files = FailingFiles()
    try put("theme = dark\n")
    try SettingsFile(config: config, files: files).change(.theme, to: "light")
    files.cutPower()
    #expect(words == "theme = light\n")
  }
}
