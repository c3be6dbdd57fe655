import Console
import Testing

@testable import Terminal

@Suite struct KeyDecoderTests {
  private func keys(_ pieces: String...) -> [Key] {
    var decoder = KeyDecoder()
    let keys = pieces.flatMap { decoder.keys(Array($0.utf8)) }
    return keys + decoder.flush().compactMap(\.key)
  }

  @Test(arguments: [
    ("\u{1B}[A", Key.up), ("\u{1B}OA", .up), ("\u{1B}[B", .down), ("\u{1B}OC", .right), ("\u{1B}[D", .left),
    ("\u{1B}[H", .home), ("\u{1B}OH", .home), ("\u{1B}[1~", .home), ("\u{1B}[7~", .home), ("\u{1B}[F", .end),
    ("\u{1B}[4~", .end), ("\u{1B}[8~", .end), ("\u{1B}[5~", .pageUp), ("\u{1B}[6~", .pageDown), ("\u{1B}[2~", .insert),
    ("\u{1B}[3~", .delete), ("\u{1B}[Z", .backTab), ("\u{1B}OP", .function(1)), ("\u{1B}[[A", .function(1)),
    ("\u{1B}[11~", .function(1)), ("\u{1B}[15~", .function(5)), ("\u{1B}[[E", .function(5)),
    ("\u{1B}[24~", .function(12)), ("\u{1B}[1;5C", .right), ("\u{1B}[3;2~", .delete), ("\u{1B}OM", .enter),
    ("\u{1B}Op", .character("0")), ("\u{1B}Oy", .character("9")), ("\u{1B}", .escape), ("\r", .enter), ("\n", .enter),
    ("\t", .tab), ("\u{7F}", .backspace), ("\u{8}", .backspace), ("\u{3}", .control("c")), ("\u{13}", .control("s")),
    ("\u{1A}", .control("z")), ("é", .character("é")), ("👨‍👩‍👧", .character("👨‍👩‍👧")),
  ])
  func knowsTheKey(_ bytes: String, _ key: Key) {
    #expect(keys(bytes) == [key])
  }

  @Test(arguments: ["\u{1B}[A", "\u{1B}OP", "\u{1B}[24~", "é", "日", "\u{1B}[200~plak\ndit\u{1B}[201~", "\u{1B}[[B"])
  func bytesMayArriveOneByOne(_ text: String) {
    var decoder = KeyDecoder()
    let keys = Array(text.utf8).flatMap { decoder.keys([$0]) }
    #expect(keys.count == 1 && keys == self.keys(text))
    #expect(!decoder.isWaiting)
  }

  @Test func typedWordsStayKeys() {
    let word: [Key] = "besluit tekst".map { .character($0) }
    #expect(keys("besluit tekst") == word)
    #expect(keys("besluit tekst\r") == word + [.enter])
    #expect(
      keys("b", "tekst\r", "j") == [.character("b")] + "tekst".map { .character($0) } + [.enter, .character("j")])
    #expect(keys("jjj\rj") == "jjj".map { .character($0) } + [.enter, .character("j")])
    #expect(keys("\u{1B}\u{1B}") == [.escape, .escape])
    #expect(keys("\u{1B}b") == [.escape, .character("b")])
  }

  /// Over a slow line the bytes of one character may come far apart, also in text that was pasted without marks.
  @Test(arguments: ["é", "€", "👍"]) func aCharacterMayTakeAsLongAsItWill(_ text: String) {
    for cut in 1..<text.utf8.count {
      var decoder = KeyDecoder()
      #expect(decoder.keys(Array("caf".utf8) + Array(text.utf8.prefix(cut))).count == 3)
      #expect(!decoder.isWaiting && decoder.flush().isEmpty)
      #expect(decoder.keys(Array(text.utf8.dropFirst(cut))) == [.character(Character(text))])
      #expect(decoder.keys(Array("een\rtwee drie".utf8) + Array(text.utf8.prefix(cut))) == [.paste("een\ntwee drie")])
      #expect(decoder.flush().isEmpty)
      let rest = decoder.keys(Array(text.utf8.dropFirst(cut)) + Array(" vier".utf8), continuesPaste: true)
      #expect(rest == [.paste(text + " vier")])
    }
  }

  @Test func markedPasteIsOnePasteWhateverItHolds() {
    #expect(
      keys("a\u{1B}[200~q\r\n\u{3}\u{1B}[A\tx\u{1B}[201~b") == [
        .character("a"), .paste("q\n\u{3}\u{1B}[A\tx"), .character("b"),
      ])
    #expect(keys("\u{1B}[200~\u{1B}[201~") == [.paste("")])
    #expect(keys("\u{1B}[200~half") == [.paste("half")])
    #expect(keys("\u{1B}[201~x") == [.character("x")])
    #expect(keys("\u{1B}[200~abc\u{1B}[20", "1~d") == [.paste("abc"), .character("d")])
    #expect(keys("\u{1B}[200~abc\u{1B}[20", "x\u{1B}[201~") == [.paste("abc\u{1B}[20x")])
  }

  @Test func hugePasteIsCut() throws {
    var decoder = KeyDecoder()
    var keys = decoder.keys(Array("\u{1B}[200~".utf8))
    for _ in 0..<40 { keys += decoder.keys([UInt8](repeating: 0x61, count: 60_000)) }
    keys += decoder.keys(Array("\u{1B}[201~x".utf8))
    guard case .paste(let text) = try #require(keys.first) else { throw Surprise() }
    #expect(text.utf8.count >= 1 << 20 && text.utf8.count < 1 << 20 + 16)
    #expect(keys.last == .character("x") && keys.count == 2)
  }

  @Test func unmarkedPasteIsRecognised() {
    #expect(keys("eerste regel\rtweede") == [.paste("eerste regel\ntweede")])
    #expect(keys("eerste\r\n\r\ntweede\r") == [.paste("eerste\n\ntweede\n")])
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array("rest\r".utf8), continuesPaste: true) == [.paste("rest\n")])
  }

  @Test func whereATerminalMarkedWhatWasPastedOnlyTheMarksCount() {
    let late = Array("besluit\rakkoord".utf8)
    let typed = "besluit".map { Key.character($0) } + [.enter] + "akkoord".map { Key.character($0) }
    var decoder = KeyDecoder()
    #expect(decoder.keys(late) == [.paste("besluit\nakkoord")])
    #expect(decoder.keys(Array("\u{1B}[200~een\rtwee\u{1B}[201~".utf8)) == [.paste("een\ntwee")])
    #expect(decoder.keys(late) == typed)
    #expect(decoder.keys(late, continuesPaste: true) == typed)
  }

  @Test func moreThanAnybodySendsAtOnceIsPasted() {
    let long = String(repeating: "woord ", count: 100)
    #expect(keys(long) == [.paste(long)])
    #expect(keys(String(long.prefix(500))).count == 500)
  }

  @Test func aStreamOfKeysThatIsReadLateStaysKeys() {
    var decoder = KeyDecoder()
    let bytes = Array("einde\rbegin van iets".utf8)
    #expect(decoder.keys(bytes, isStream: true).count == bytes.count)
    #expect(decoder.keys(bytes) == [.paste("einde\nbegin van iets")])
  }

  @Test func aStreamOfKeysIsToldFromAPasteByWhatCameBefore() {
    var (person, program) = (TypingPace(), TypingPace())
    let typed = (0..<100).map { person.take(1, at: $0 / 2 * 40) }
    #expect(!typed.contains(true))
    for time in 0..<100 { _ = program.take(1, at: Int64(time)) }
    // A thousand a second, read 20 ms late; then far more than any keyboard sends.
    let late = program.take(40, at: 120)
    let much = program.take(4_000, at: 121)
    let afterRest = person.take(20, at: 9_000)
    #expect(late && !much && !afterRest)
    program.forget()
    for time in 0..<100 { _ = program.take(1, at: 1_000 + Int64(time)) }
    let afterStall = program.take(1_200, at: 1_800)
    let muchLater = program.take(20, at: 9_000)
    #expect(afterStall && !muchLater)
  }

  @Test func unmarkedPasteMayBeCutInsideACharacter() {
    var decoder = KeyDecoder()
    #expect(decoder.keys(Array("eerste regel\rcaf".utf8) + [0xC3]) == [.paste("eerste regel\ncaf")])
    #expect(decoder.keys([0xA9] + Array(" open".utf8), continuesPaste: true) == [.paste("é open")])
  }

  @Test func unknownAndBrokenBytesDoNoHarm() {
    #expect(keys("\u{1B}[99;99;99zq") == [.character("q")])
    #expect(keys("\u{1B}[1\ra") == [.enter, .character("a")])
    #expect(keys("\u{0}\u{1C}a") == [.character("a")])
    var decoder = KeyDecoder()
    #expect(decoder.keys([0xFF, 0x61]) == [.character("\u{FFFD}"), .character("a")])
    #expect(decoder.keys([0xC3]).isEmpty)
    #expect(decoder.keys([0xA9]) == [.character("é")])
  }

  @Test func anyBytesAreTakenToTheEnd() {
    var seed: UInt64 = 7
    let parts: [UInt8] = [
      0x1B, 0x5B, 0x4F, 0x32, 0x30, 0x31, 0x7E, 0x41, 0x0D, 0x61, 0xC3, 0xA9, 0xF0, 0xFF, 0x00, 0x3B,
    ]
    var decoder = KeyDecoder()
    for _ in 0..<20_000 {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      _ = decoder.keys([parts[Int(seed >> 33) % parts.count]])
    }
    _ = decoder.flush()
    #expect(!decoder.isWaiting && decoder.keys([0x61]).last == .character("a"))
  }

  private struct Surprise: Error {}
}

extension Input {
  /// The key that was pressed; nil where it was none.
  var key: Key? { if case .key(let key) = self { key } else { nil } }
}

extension KeyDecoder {
  /// The keys in what was read at once.
  fileprivate mutating func keys(_ bytes: [UInt8], continuesPaste: Bool = false, isStream: Bool = false) -> [Key] {
    take(bytes, continuesPaste: continuesPaste, isStream: isStream).compactMap(\.key)
  }
}
