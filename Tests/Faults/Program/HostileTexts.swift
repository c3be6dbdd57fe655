import TestSupport

/// Texts that could command a terminal, hide, or break a format they are put in; made by rule.
enum HostileTexts {
  /// One of them, between two marks that have to survive.
  struct One: Sendable {
    let number: Int
    let kind: String
    let hostile: [UInt8]

    var opening: String { "kop\(number)x" }
    var closing: String { "staart\(number)x" }
    /// Marks on both sides, so that a loss is seen; a blank before it, or what combines would become part of the mark.
    var bytes: [UInt8] { Array("\(opening) ".utf8) + hostile + Array(" \(closing)".utf8) }
    /// Whether it is more than one line, where lines are taken one by one.
    var breaksLines: Bool { String(decoding: bytes, as: UTF8.self).contains(where: \.isNewline) }
    /// As text, where it is one.
    var text: String? { String(validating: bytes, as: UTF8.self) }
  }

  /// All of this round; set before its first case.
  nonisolated(unsafe) private(set) static var all = each

  private static let each: [One] = kinds.flatMap { kind in kind.texts.map { (kind.name, $0) } }.enumerated().map {
    number, text in
    One(number: number, kind: text.0, hostile: text.1)
  }

  /// In the first round each text as it is; in every further one each with another behind it, as chance has it.
  static func begin(round: Int) {
    var chance = Chance(state: UInt64(round))
    all = each.map { one in
      // The longest are as long as a text may be.
      guard round > 0, let other = each.randomElement(using: &chance), one.hostile.count + other.hostile.count < 16_000
      else { return one }
      return One(number: one.number, kind: "\(one.kind), \(other.kind)", hostile: one.hostile + other.hostile)
    }
  }

  private static let kinds: [(name: String, texts: [[UInt8]])] = [
    ("C0", (0x00...0x20).map { [UInt8($0)] } + [[0x7F]]),
    ("C1 in UTF-8", (0x80...0x9F).map { utf8(UInt32($0)) }), ("C1 in one byte", (0x80...0x9F).map { [UInt8($0)] }),
    ("CSI", (0x40...0x7E).map { Array("\u{1B}[7777".utf8) + [UInt8($0)] }),
    (
      "CSI of C1", ["m", "n", "J", "h"].map { Array("\u{9B}7777\($0)".utf8) } + [[0x9B, 0x37, 0x37, 0x37, 0x37, 0x6D]]
    ),
    ("modes", ["h", "l", "s", "r"].map { Array("\u{1B}[?7777\($0)".utf8) }),
    (
      "escapes",
      "cDEHNOZnox|}~<".map { Array("\u{1B}\($0)".utf8) }
        + ["#8", "(0", ")A", "%G", " F"].map { Array("\u{1B}\($0)".utf8) }
    ),
    ("OSC", strings("]", [0, 1, 2, 4, 7, 8, 9, 10, 52, 104, 133, 777, 1337].map { "\($0);kwaad" })),
    ("DCS", strings("P", ["+q544e", "$q\"p", "1;2|kwaad"])),
    ("APC, PM, SOS", ["_", "^", "X"].flatMap { strings($0, ["kwaad"]) }),
    ("bidirectional", ([0x200E, 0x200F, 0x061C] + Array(0x202A...0x202E) + Array(0x2066...0x206F)).map(utf8)),
    ("invisible", invisible.map(utf8)), ("tags", [0xE0001, 0xE0020, 0xE0041, 0xE007F].map(utf8)),
    ("selectors", (Array(0xFE00...0xFE0F) + [0xE0100, 0xE01EF]).map(utf8)),
    (
      "towers",
      [0x0301, 0x0489, 0x20DD, 0x0E48, 0x1AB0].flatMap { mark in
        [5, 60, 400].map { [0x61] + Array(repeating: utf8(mark), count: $0).flatMap { $0 } }
      }
    ),
    ("separators", [0x2028, 0x2029, 0x85, 0xA0, 0x3000, 0x2007, 0x1680].map(utf8)),
    (
      "emoji",
      ["👨‍👩‍👧‍👦", "👩🏽‍⚕️", "🏳️‍🌈", "🇳🇱", "🇳", "1️⃣", "🏴󠁧󠁢󠁥󠁮󠁧󠁿", "❤️", "❤︎", "‍👩", "👩‍", "🏽", "👨‍👩‍👧‍👦" + String(repeating: "‍👦", count: 30)].map {
        Array($0.utf8)
      }
    ),
    (
      "formulas",
      ["=1+1", "+1", "-1", "@SOM(A1)", "\t=1", "\r=1", "=HYPERLINK(\"http://x\")", "=cmd|' /C calc'!A0"].map {
        Array($0.utf8)
      }
    ),
    ("HTML", html.map { Array($0.utf8) }), ("Markdown", markdown.map { Array($0.utf8) }),
    ("breaks", breaks.map { Array($0.utf8) }),
    (
      "paths",
      [
        "../../etc/passwd", "/etc/passwd\0.md", "~/.ssh", "C:\\x", "a/b", "..", "%2e%2e%2f", "$HOME", "`id`", "$(id)",
        "; id", "-rf", "--help",
      ].map { Array($0.utf8) }
    ),
    ("long", [1_000, 16_000, 65_536].map { Array(repeating: 0x77, count: $0) }),
    (
      "no UTF-8",
      [
        [0xFF], [0xFE], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0xAF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF],
        [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0x98],
        [0xF8, 0x88, 0x80, 0x80, 0x80],
      ]
    ),
    (
      "noncharacters",
      [0xFEFF, 0xFFFE, 0xFFFF, 0xFDD0, 0x1FFFE, 0x10FFFF, 0xE000, 0xF8FF, 0xFFFD, 0xFFFC, 0xFFF9, 0xFFFA, 0xFFFB].map(
        utf8)
    ),
    (
      "formats",
      ["%s%n", "{{7*7}}", "${7*7}", "\\u001b[31m", "\\x1b[31m", "&#27;", "\\", "\"", "'", "null", "{\"a\":1}"].map {
        Array($0.utf8)
      }
    ),
  ]

  private static let invisible: [UInt32] =
    [
      0xAD, 0x034F, 0x115F, 0x1160, 0x17B4, 0x17B5, 0x180B, 0x180E, 0x200B, 0x200C, 0x200D, 0x3164, 0xFEFF, 0xFFA0,
      0x1BCA0,
    ]
    + Array(0x2060...0x2064) + [0x1D173, 0x1D17A]

  private static let html = [
    "<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "</li></ul><h1>kwaad</h1>",
    "<a href=\"javascript:alert(1)\">x</a>",
    "javascript:alert(1)", "JavaScript:alert(1)", "data:text/html,x", "file:///etc/passwd", "vbscript:x",
    "\"><svg onload=alert(1)>", "' onmouseover='alert(1)", "<!--", "-->", "<![CDATA[x]]>", "&lt;b&gt;", "&amp;",
    "<style>*{display:none}</style>",
    "<iframe src=//x>", "</title><script>1</script>", "<meta http-equiv=refresh content=0>", "<plaintext>",
  ]
  private static let markdown = [
    "[x](javascript:alert(1))", "![x](http://x/y.png)", "# kop", "\n# kop", "- punt", "1. punt", "> citaat", "```",
    "`code`", "**vet**",
    "_schuin_", "<http://x>", "[x]: http://x", "| a | b |", "---", "\\[x\\]", "[^1]", "~~weg~~", "http://x.y",
  ]
  private static let breaks = [
    "\r\nEND:VEVENT", "\nBEGIN:VALARM", "\r\n ;", "\r", "\n", "\r\n\r\n", ";;", ",", "\",\"", "\"\"", "\n=1", "\u{0B}",
    "\u{0C}", "a;b\\,c",
  ]

  private static func utf8(_ value: UInt32) -> [UInt8] { Unicode.Scalar(value).map { Array(String($0).utf8) } ?? [] }

  /// A string for the terminal, ended in each of the ways that it may end, and not at all.
  private static func strings(_ introducer: String, _ contents: [String]) -> [[UInt8]] {
    contents.flatMap { content in
      ["\u{07}", "\u{1B}\\", "\u{9C}", ""].map { Array("\u{1B}\(introducer)\(content)\($0)".utf8) }
    }
  }
}
