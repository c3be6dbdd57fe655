import Console
import Testing

@testable import Terminal

/// What a terminal tells of itself, asked by whoever had it before or by what lies between: none of it is a key.
@Suite struct TerminalAnswerTests {
  /// Each as it is sent, without what begins a string where the first letter is left out.
  static let answers: [String] = {
    let strings = [
      "P>|tmux 3.4", "P!|00000000", "P1$r0 q", "P0+r", "]11;rgb:0000/0000/0000", "]4;1;rgb:ff/00/00", "]lÜber uns",
    ]
    let more = ["]52;c;Ynl1cg==", "_Gi=31;OK", "^bericht", "Xb u", "P", "]", "_"]
    let ends = ["\u{1B}\\", "\u{7}", "\u{9C}"]
    let controls = [
      "?62;22c", ">0;10;1c", "?6c", "3;4R", "1;2R", "?3;4;1R", "0n", "?997;1n", "?2026;2$y", "4;2$y", "8;24;80t",
      "4;600;800t", "?1u", "?0u", ">4;2m", "?1;0;256S", "I", "O", "32;12;5M", "<35;3;3M", "<0;3;3m", "M#AA",
      "2;1;1;112;112;1;0x", "27;5;9~", "?1;2A",
    ]
    let all = (strings + more).flatMap { body in ends.map { body + $0 } } + controls.map { "[" + $0 }
    return all.flatMap { ["\u{1B}" + $0, oneByte($0)] }
  }()

  /// The same with what begins it as one character, as terminals may be told to send it.
  private static func oneByte(_ answer: String) -> String {
    let first = answer.unicodeScalars.first.flatMap { Unicode.Scalar($0.value + 0x40) }
    return first.map { String(Character($0)) + answer.dropFirst() } ?? ""
  }

  private func inputs(_ pieces: [ArraySlice<UInt8>]) -> [Input] {
    var decoder = KeyDecoder()
    let inputs = pieces.flatMap { decoder.take(Array($0)) }
    #expect(!decoder.isWaiting)
    return inputs + decoder.take(Array("q".utf8)) + decoder.flush()
  }

  @Test(arguments: answers) func noKeyComesOutHoweverItIsCut(_ answer: String) {
    let bytes = Array(answer.utf8)
    let key = [Input.key(.character("q"))]
    #expect(inputs(bytes.map { [$0] }) == key)
    for first in 0...bytes.count {
      for second in first...bytes.count {
        #expect(inputs([bytes[..<first], bytes[first..<second], bytes[second...]]) == key, "\(first) \(second)")
      }
    }
  }

  @Test func nothingAroundThemIsLost() {
    let all = Self.answers.joined(separator: "é")
    #expect(inputs([Array(all.utf8)[...]]).count == Self.answers.count)
  }

  @Test func insideAPasteTheyAreText() {
    for answer in Self.answers {
      #expect(inputs([Array("\u{1B}[200~\(answer)\u{1B}[201~".utf8)[...]]).first == .key(.paste(answer)))
    }
  }

  /// Escape and then a letter that could begin a string: it is one only where more follows at once.
  @Test(arguments: ["P", "]", "_", "^", "X"]) func typedByHandTheyAreKeys(_ letter: Character) {
    let keys = [Input.key(.escape), .key(.character(letter))]
    var decoder = KeyDecoder()
    #expect(decoder.take(Array("\u{1B}\(letter)".utf8)) == [] && !decoder.isInSequence)
    #expect(decoder.flush() == keys)
    #expect(
      decoder.take([0x1B]) + decoder.flush() + decoder.take(Array("\(letter)b".utf8)) == keys + [.key(.character("b"))])
  }

  /// The escape came alone, and was taken for the key before the rest came.
  @Test(arguments: ["P>|tmux 3.4\u{1B}\\", "]11;rgb:0000/0000/0000\u{7}", "[?62;22c", "[3;4R", "[<64;10;5M", "[1;5D"])
  func whatComesAfterItsEscapeIsNoKeyEither(_ rest: String) {
    var decoder = KeyDecoder()
    #expect(decoder.take([0x1B]) + decoder.flush() == [.key(.escape)])
    let taken = decoder.take(Array(rest.utf8)) + decoder.flush()
    #expect(!taken.contains { if case .key(.character) = $0 { true } else { false } })
    #expect(decoder.take(Array("Pu".utf8)) + decoder.flush() == [.key(.character("P")), .key(.character("u"))])
    #expect(decoder.take([0x1B]) + decoder.flush() == [.key(.escape)])
    #expect(decoder.take(Array("[200~plak\u{1B}[201~".utf8)) == [.key(.paste("plak"))])
  }

  /// A string that is never ended takes no key along that comes after a while, and ends at the first key that is no sign.
  @Test(arguments: ["\u{18}", "\u{1A}", "\r", "\n", "\t", "\u{7F}", "\u{3}", "\u{1B}[A"])
  func oneThatIsCutOffEnds(_ end: String) {
    let start = Array("\u{1B}]11;rgb:00".utf8)
    let key = end.hasPrefix("\u{1B}") ? [Input.key(.up)] : []
    #expect(inputs([start[...], Array(end.utf8)[...]]) == key + [.key(.character("q"))])
    var decoder = KeyDecoder()
    #expect(decoder.take(start) == [] && decoder.isInSequence && decoder.flush() == [])
    #expect(decoder.take(Array("u".utf8)) == [.key(.character("u"))])
    #expect(decoder.take(start) + decoder.take([0x1B]) + decoder.flush() == [.key(.escape)] && !decoder.isWaiting)
  }

  @Test func aLongOneIsStillNoKeyAndOneWithoutEndIsOver() {
    let long = String(repeating: "Ynl1cg==", count: 2_000)
    #expect(inputs([Array("\u{1B}]52;c;\(long)\u{7}".utf8)[...]]) == [.key(.character("q"))])
    var decoder = KeyDecoder()
    var taken = decoder.take(Array("\u{1B}]52;c;".utf8))
    for _ in 0..<40 { taken += decoder.take([UInt8](repeating: 0x61, count: 60_000)) }
    #expect(taken.allSatisfy { if case .key(.paste) = $0 { true } else { false } } && !decoder.isWaiting)
  }

  @Test func inALineOfTheTerminalTheyAreNoText() {
    for answer in Self.answers + ["\u{1B}[A", "\u{1B}OP", "\u{1B}[3~", "\u{1B}[200~", "\u{1B}[M !!"] {
      #expect(
        TypedText.bytes(of: Array("b Überé\(answer) erna\n".utf8)) == Array("b Überé erna\n".utf8), "\(answer.utf8)")
    }
    // Escape by mistake, with a letter that could begin a string, at the end of what was read too.
    for typed in [
      "n \u{1B}Patiënten\n", "\u{1B}Xyz\r", "n \u{1B}", "n \u{1B}P", "\u{1B}\u{1B}]a\u{1B}b", "\u{1B}P>|tm",
    ] {
      #expect(TypedText.bytes(of: Array(typed.utf8)) == Array(typed.utf8))
    }
  }
}
