import Foundation
import Testing

@testable import Journal

@Suite struct FileNameTests {
  private static let names: [[UInt8]] = [
    Array("gewoon.jsonl".utf8), Array("Café ☕️ 🎉".utf8), [0xFF], Array("caf".utf8) + [0xE9] + Array(".jsonl".utf8),
    [0xC3], [0xC3, 0x28], [0xE2, 0x82], [0xF0, 0x9F, 0x8E], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xC0, 0xAF],
    // A name that has such a sign itself.
    Array("x\u{10FE80}y\u{10FEFF}".utf8), Array("\u{10FE7F}\u{10FFFD}\u{FFFD}".utf8), [],
  ]

  @Test(arguments: names)
  func everyNameLeadsToItsFileAgain(name: [UInt8]) {
    let raw = name.map(CChar.init(bitPattern:)) + [0]
    let text = FileName.text(raw)
    #expect(FileName.raw(text) == raw)
    if let plain = String(validating: name, as: UTF8.self), !name.contains(0xF4) { #expect(text == plain) }
    #expect(FileName.text(FileName.raw("/map/" + text)) == "/map/" + text)
  }

  @Test func suchAFileIsListedReadWrittenAndRemoved() throws {
    let place = Workplace()
    let files = SystemFiles()
    let path = FileName.text(Array("\(place.state)-".utf8CString.dropLast()) + [CChar(bitPattern: 0xFF), 0])
    try files.makeFolder(path)
    try SafeFile.replace("\(path)/een", with: [0x61], files: files)
    #expect(try files.names(in: path) == ["een"] && files.contents(of: "\(path)/een", limit: 9) == [0x61])
    #expect(try files.names(in: FilePath.parent(path)).contains(FilePath.name(path)))
    try files.rename("\(path)/een", to: "\(path)/" + FilePath.name(path))
    try files.remove("\(path)/" + FilePath.name(path))
    try files.removeFolder(path)
  }

  /// HOME may lead to a folder with such a name.
  @Test func aVariableLeadsToItsFolderToo() throws {
    let (name, place) = ("TREKKERSGROEP_TEST_\(Tag.random(6))", Workplace())
    let raw = Array("\(place.state)-".utf8CString.dropLast()) + [CChar(bitPattern: 0xE9), 0]
    setenv(name, raw, 1)
    defer { unsetenv(name) }
    let path = try #require(System.variable(name))
    try SystemFiles().makeFolder(path)
    defer { try? SystemFiles().removeFolder(path) }
    #expect(access(raw, F_OK) == 0 && System.canonical(path) == path)
  }
}
