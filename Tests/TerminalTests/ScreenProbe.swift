import CNcurses
import Console
import Foundation
import Terminal
import TestSupport
import Testing

/// A small program for the tests of the screen. It is this test program itself, started again in a terminal.
@Suite struct ScreenProbe {
  static let variable = "TREKKERSGROEP_SCREEN_PROBE"
  static let behaviour = ProcessInfo.processInfo.environment[variable]

  /// Starts the probe in a terminal in memory and waits until it has drawn.
  static func start(
    _ behaviour: String = "echo", environment: [String: String?] = [:], size: Size = Size(columns: 60, rows: 10),
    isReady: String = "klaar", limits: String = "true", shell: String = "exec \"$@\""
  ) throws -> PseudoTerminal {
    let words = [BuiltProgram.tests, "--testing-library", "swift-testing", "--filter", "ScreenProbe"]
    let terminal = try PseudoTerminal(
      path: "/bin/bash", arguments: ["-c", "\(limits); \(shell)", "bash"] + words,
      environment: environment.merging([variable: behaviour]) { one, _ in one }, size: size)
    guard terminal.waitFor(text: isReady, timeout: .seconds(20)) else {
      throw NotReady(lines: terminal.screenLines)
    }
    return terminal
  }

  struct NotReady: Error { let lines: [String] }

  @Test(.enabled(if: behaviour != nil)) @MainActor func runs() async {
    let screen: Screen
    do {
      screen = try Screen.open(ScreenOptions(lastWords: "laatste woorden\r\n"))
    } catch {
      print("geweigerd: \(error)")
      exit(64)
    }
    if Self.behaviour == "deaf" {
      screen.sayIfEndedAtOnce("half getypt\r\n")
      draw(screen, ["klaar"])
      while true { sleep(1) }
    }
    var lines = ["klaar é日本👨‍👩‍👧x ─✓"]
    draw(screen, lines)
    for await input in screen.inputs {
      if case .ended(let reason) = input {
        screen.close()
        exit(reason.exitCode)
      }
      lines.append(Self.words(for: input))
      act(on: input, screen)
      draw(screen, lines)
    }
  }

  private static func words(for input: Input) -> String {
    guard case .pointed(let pointing) = input else { return "\(input)" }
    return "\(pointing.act) \(pointing.place.column),\(pointing.place.row)"
  }

  @MainActor private func act(on input: Input, _ screen: Screen) {
    switch input {
    case .key(.character("T")): fatalError("trap")
    case .key(.character("A")): abort()
    case .key(.character("O")): print(overflow(1))
    case .key(.character("R")): trapWhereKeysAreRead()
    case .key(.character("S")): overflowWhereKeysAreRead()
    case .key(.character("Q")): exit(7)
    case .key(.character("d")): screen.use(.dark)
    case .key(.character("l")): screen.use(.light)
    case .key(.character("n")): screen.use(.none)
    case .key(.character("m")): screen.useMouse(true)
    case .key(.character("M")): screen.useMouse(false)
    case .key(.character("L")):
      screen.lend()
      print("geleend")
      sleep(1)
      screen.takeBack()
    // The clock is the system's: the thread sanitizer lets signals through where the system is asked for something.
    case .key(.character("C")): while true { _ = ContinuousClock.now }
    case .key(.character("W")):
      while cn_begin_use() { write(STDOUT_FILENO, String(repeating: "x", count: 2_000), 2_000) }
    case .key(.character("E")): takeWhileEnding()
    case .key(.control("q")):
      screen.close()
      exit(0)
    default: break
    }
  }

  @MainActor private func draw(_ screen: Screen, _ lines: [String]) {
    var canvas = Canvas(size: screen.size)
    for (row, line) in lines.suffix(canvas.size.rows).enumerated() {
      canvas.put(line, at: 0, row, row == 0 ? Style(.accent, bold: true) : Style())
    }
    canvas.cursor = Point(column: 3, row: 1)
    screen.show(canvas)
  }
}

/// Without end, which the compiler must not see. Each call takes a kilobyte: the thread sanitizer has room for 65,536.
private func overflow(_ depth: Int) -> Int {
  withUnsafeTemporaryAllocation(byteCount: 1_000, alignment: 8) { room in
    room[0] = UInt8(truncatingIfNeeded: depth)
    return depth == .min ? 0 : overflow(depth + 1) + overflow(depth + 2) + Int(room[0])
  }
}

// Outside the probe, for what is in it belongs to the main thread.

/// Slower than the one that ends the program meanwhile, and once more after that. That one has its time: it waits for a
/// terminal that takes no output.
private func takeWhileEnding() {
  cn_leave()
  tcflow(STDOUT_FILENO, TCOOFF)
  Thread {
    usleep(10_000); cn_end_now(SIGTERM)
  }.start()
  while true {
    guard cn_begin_use() else { continue }
    usleep(50_000)
    var settings = termios()
    tcgetattr(STDIN_FILENO, &settings)
    cfmakeraw(&settings)
    tcsetattr(STDIN_FILENO, TCSANOW, &settings)
    cn_end_use()
  }
}

private func trapWhereKeysAreRead() { _ = cn_start_reader({ _ in fatalError("trap") }, nil) }

private func overflowWhereKeysAreRead() { _ = cn_start_reader({ _ in print(overflow(1)) }, nil) }
