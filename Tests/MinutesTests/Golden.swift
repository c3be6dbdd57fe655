import Foundation

/// Files with the text that was right; one that is missing is written, and the test that asked for it fails.
enum Golden {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Golden")

  static var names: Set<String> {
    Set((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? [])
  }

  /// The file's text; nil where there was none, and `text` stands there now.
  static func text(_ name: String, recording text: String) throws -> String? {
    let file = folder.appendingPathComponent(name)
    if let data = try? Data(contentsOf: file) { return String(decoding: data, as: UTF8.self) }
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: file)
    return nil
  }
}
