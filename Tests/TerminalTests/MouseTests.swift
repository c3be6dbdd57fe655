import Console
import Foundation
import TestSupport
import Testing

@testable import Terminal

@Suite struct MouseReportTests {
  private func inputs(_ pieces: [UInt8]...) -> [Input] {
    var decoder = KeyDecoder()
    let inputs = pieces.flatMap { decoder.take($0) }
    return inputs + decoder.flush()
  }

  private func inputs(_ text: String) -> [Input] { inputs(Array(text.utf8)) }

  private func did(_ act: Pointing.Act, _ column: Int, _ row: Int) -> Input {
    .pointed(Pointing(act, at: Point(column: column, row: row)))
  }

  @Test func knowsClicksAndTheWheel() {
    #expect(inputs("\u{1B}[<0;12;5M\u{1B}[<0;12;5m") == [did(.click, 11, 4)])
    #expect(inputs("\u{1B}[<64;1;1M\u{1B}[<65;200;60M") == [did(.wheelUp, 0, 0), did(.wheelDown, 199, 59)])
    #expect(inputs("a\u{1B}[<0;1;2Mb") == [.key(.character("a")), did(.click, 0, 1), .key(.character("b"))])
  }

  @Test(arguments: [
    "\u{1B}[<1;3;3M", "\u{1B}[<2;3;3M", "\u{1B}[<66;3;3M", "\u{1B}[<32;3;3M", "\u{1B}[<35;3;3M", "\u{1B}[<4;3;3M",
    "\u{1B}[<16;3;3M", "\u{1B}[<0;0;3M", "\u{1B}[<0;3;0M", "\u{1B}[<0;3M", "\u{1B}[<0;3;3;3M", "\u{1B}[<M",
    "\u{1B}[<;;M", "\u{1B}[<0;99999999999999999999999999999999;3M", "\u{1B}[<-1;3;3M", "\u{1B}[<m", "\u{1B}[0;3;3M",
  ])
  func whatMeansNothingHereDoesNoHarm(_ bytes: String) {
    #expect(inputs(bytes + "q") == [.key(.character("q"))])
  }

  @Test func hugeNumbersAreAPlaceOutsideTheScreen() {
    #expect(inputs("\u{1B}[<0;2147483648;9999M") == [did(.click, 2_147_483_647, 9_998)])
  }

  @Test func knowsTheFirstForm() {
    #expect(inputs(Array("\u{1B}[M".utf8) + [32, 33 + 11, 33 + 4]) == [did(.click, 11, 4)])
    #expect(inputs(Array("\u{1B}[M".utf8) + [96, 33, 255, 0x71]) == [did(.wheelUp, 0, 222), .key(.character("q"))])
    // The button that is let go, which says not even which one it was.
    #expect(inputs(Array("\u{1B}[M#AA".utf8) + [0x71]) == [.key(.character("q"))])
    // What is cut off does not take the key after it along.
    #expect(inputs(Array("\u{1B}[M A\r".utf8)) == [.key(.enter)])
    #expect(inputs(Array("\u{1B}[M".utf8)) == [])
  }

  @Test(arguments: ["\u{1B}[<0;12;5M", "\u{1B}[M !!"]) func bytesMayArriveOneByOne(_ text: String) {
    var decoder = KeyDecoder()
    let read = Array(text.utf8).flatMap { decoder.take([$0]) }
    #expect(read.count == 1 && read == inputs(text) && !decoder.isWaiting)
  }

  @Test func insideAPasteItIsText() {
    #expect(inputs("\u{1B}[200~\u{1B}[<0;1;1M\u{1B}[201~") == [.key(.paste("\u{1B}[<0;1;1M"))])
  }

  @Test func twoQuickClicksInOnePlaceAreToldApart() {
    var pace = ClickPace()
    let (here, there) = (Point(column: 1, row: 1), Point(column: 2, row: 1))
    let acts = [(here, 0), (here, 200), (there, 300), (here, 350), (here, 1_000), (here, 1_399)] as [(Point, Int64)]
    let told = acts.map { pace.take(Pointing(.click, at: $0.0), at: $0.1).act }
    #expect(told == [.click, .clickAgain, .click, .click, .click, .clickAgain])
    let others = [(.wheelUp, 1_400), (.click, 1_401)] as [(Pointing.Act, Int64)]
    #expect(others.map { pace.take(Pointing($0.0, at: here), at: $0.1).act } == [.wheelUp, .click])
  }
}

/// That the terminal tells of the mouse only while it is ours, and only where it knows one.
@Suite(.serialized, .enabled(if: ScreenProbe.behaviour == nil)) struct MouseModeTests {
  private func isTold(_ terminal: PseudoTerminal) -> Bool { terminal.isOn("?1000") && terminal.isOn("?1006") }

  private func isFree(_ terminal: PseudoTerminal) -> Bool { !terminal.isOn("?1000") && !terminal.isOn("?1006") }

  private func usingTheMouse(_ environment: [String: String?] = [:]) throws -> PseudoTerminal {
    let terminal = try ScreenProbe.start(environment: environment)
    #expect(isFree(terminal))
    terminal.send(keys: "m")
    #expect(terminal.waitFor(text: "key(m)"))
    return terminal
  }

  @Test func clicksComeWhileItIsOn() throws {
    let terminal = try usingTheMouse()
    #expect(isTold(terminal))
    terminal.send(bytes: Array("\u{1B}[<0;12;5M\u{1B}[<0;12;5m".utf8))
    #expect(terminal.waitFor(text: "click 11,4"), "\(terminal.screenLines)")
    terminal.send(keys: "M")
    #expect(terminal.waitUntil { self.isFree(terminal) })
    terminal.send(keys: "<c-q>")
    #expect(terminal.waitForExit() == .exit(0))
    #expect(isFree(terminal))
  }

  @Test(arguments: ["A", "T", "O", "R", "Q", "<c-q>"]) func itIsFreeHoweverTheProgramEnds(_ key: String) throws {
    let terminal = try usingTheMouse()
    terminal.send(keys: key)
    #expect(terminal.waitForExit(timeout: .seconds(10)) != nil)
    #expect(isFree(terminal))
  }

  @Test func itIsFreeWhileAnotherProgramHasTheTerminal() throws {
    let terminal = try usingTheMouse()
    terminal.send(keys: "L")
    #expect(terminal.waitFor(text: "geleend"))
    #expect(isFree(terminal))
    #expect(terminal.waitUntil { self.isTold(terminal) })
    // So it is while the program is stopped; without a shell that goes on at once.
    terminal.send(keys: "<c-z>")
    #expect(terminal.waitFor(text: "resumed"))
    let told = String(decoding: terminal.output, as: UTF8.self).components(separatedBy: "\u{1B}[?1000h").count - 1
    #expect(isTold(terminal) && told == 3)
  }

  @Test(arguments: ["vt100", "vt220", "ansi"]) func aTerminalWithoutAMouseIsNotAsked(_ name: String) throws {
    let terminal = try usingTheMouse(["TERM": name])
    #expect(!String(decoding: terminal.output, as: UTF8.self).contains("?1000h"))
  }
}
