import Foundation
import Journal
import Meetings
import TestSupport
import Testing

@testable import Groups

/// What is found in a folder, and what could not be looked at.
@Suite struct FolderTextsTests {
  private func folder(_ files: [String: String]) throws -> String {
    let path = NSTemporaryDirectory() + "texts-" + UUID().uuidString
    for (name, text) in files {
      let url = URL(filePath: "\(path)/\(name)")
      try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: url)
    }
    return path
  }

  @Test func whatCannotBeReadIsNamed() throws {
    let path = try folder(["a.md": "geheim", "dicht/b.md": "geheim", "c": "niets"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    for below in ["dicht", "c"] {
      let files = FailingFiles(
        .init(fault: .error(.accessDenied), first: 1, isForever: true, below: "\(path)/\(below)"))
      let texts = FolderTexts(for: [SoughtText("geheim")], in: path, files: files) { $0.contains("geheim") }
      #expect(texts.unread == ["\(path)/\(below)"])
      #expect(texts.holding == [path + "/a.md"] + (below == "c" ? [path + "/dicht/b.md"] : []))
    }
  }

  @Test func whatGitPacksAndWhatOthersLookAfterIsPassedOver() throws {
    let path = try folder([".git/x": "geheim", ".stversions/x": "geheim", "logboek/x.jsonl": "geheim"])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let texts = FolderTexts(for: [SoughtText("geheim")], in: path, besides: [path + "/logboek/x.jsonl"]) {
      $0.contains("geheim")
    }
    #expect(texts.holding == [path + "/.stversions/x"] && texts.unread.isEmpty)
  }

  /// Two names that look the same are two files.
  @Test func whatOthersLookAfterIsKnownByItsBytes() throws {
    let path = try folder([:])
    defer { try? FileManager.default.removeItem(atPath: path) }
    for name in ["\u{E9}", "e\u{301}"] { try SafeFile.replace("\(path)/\(name)", with: Array("geheim".utf8)) }
    let texts = FolderTexts(for: [SoughtText("geheim")], in: path, besides: ["\(path)/\u{E9}"]) {
      $0.contains("geheim")
    }
    #expect(texts.holding.map { Array($0.utf8) } == [Array("\(path)/e\u{301}".utf8)])
  }
}
