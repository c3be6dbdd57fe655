import Console

/// What a terminal sends for keys.
enum KeyBytes {
  static func of(_ script: String) -> [UInt8] { Key.sequence(script).flatMap(of) }

  static func of(_ key: Key) -> [UInt8] {
    switch key {
    case .character(let character): Array(String(character).utf8)
    case .control(let letter): [(letter.asciiValue ?? 0x60) & 0x1F]
    case .paste(let text): Array("\u{1B}[200~\(text)\u{1B}[201~".utf8)
    case .function(let number): Array("\u{1B}\(functions[number] ?? "")".utf8)
    default: Array((others[key] ?? "").utf8)
    }
  }

  private static let functions = [
    1: "OP", 2: "OQ", 3: "OR", 4: "OS", 5: "[15~", 6: "[17~", 7: "[18~", 8: "[19~", 9: "[20~", 10: "[21~", 11: "[23~",
    12: "[24~",
  ]

  private static let others: [Key: String] = [
    .enter: "\r", .escape: "\u{1B}", .tab: "\t", .backTab: "\u{1B}[Z", .up: "\u{1B}[A", .down: "\u{1B}[B",
    .right: "\u{1B}[C", .left: "\u{1B}[D", .pageUp: "\u{1B}[5~", .pageDown: "\u{1B}[6~", .home: "\u{1B}[H",
    .end: "\u{1B}[F", .insert: "\u{1B}[2~", .delete: "\u{1B}[3~", .backspace: "\u{7F}",
  ]
}
