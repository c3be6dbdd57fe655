import CVterm
import Console
import Foundation

/// A program in a terminal that only exists in memory: type keys, and read the screen as a person would.
///
/// Made for one test on one thread; the program is killed when the value goes.
public final class PseudoTerminal {
  /// How the program ended.
  public enum Ending: Equatable, Sendable {
    /// By itself, with this exit code.
    case exit(Int32)
    /// By this signal.
    case signal(Int32)
  }

  /// What one cell of the screen shows.
  public struct ShownCell: Equatable, Sendable {
    /// The sign in the cell, empty for a blank.
    public let text: String
    /// How many columns the terminal gives it.
    public let columns: Int
    /// Drawn bold.
    public let isBold: Bool
    /// Drawn with a line under it.
    public let isUnderlined: Bool
    /// Drawn with foreground and background exchanged.
    public let isReversed: Bool
    /// The colour of the text; nil where it is the terminal's own.
    public let foreground: RGB?
    /// The colour behind it; nil where it is the terminal's own.
    public let background: RGB?

    /// Drawn in a colour that is not the terminal's own.
    public var isColoured: Bool { foreground != nil }
  }

  /// Everything the program has written, as it was.
  public private(set) var output: [UInt8] = []
  /// The process number of the program.
  public let process: pid_t

  private let master: Int32
  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private var size: Size
  private var ending: Ending?
  private var isClosed = false

  /// Starts a program; a value of `nil` in the environment takes a variable away. A terminal that lies says a size that
  /// is not its own.
  public init(
    path: String, arguments: [String] = [], environment: [String: String?] = [:],
    size: Size = Size(columns: 80, rows: 24), claiming claimed: Size? = nil
  ) throws {
    self.size = size
    let pair = try PseudoTerminalPair(claimed ?? size)
    master = pair.master
    process = try pair.spawn(path, arguments, Self.environment(environment))
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    if ending == nil {
      kill(SIGKILL)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if !isClosed { close(master) }
    vterm_free(terminal)
  }

  /// Types text; other keys by their names in angle brackets, as `<enter>`, `<c-p>` or `<f1>`.
  public func send(keys script: String) { send(bytes: KeyBytes.of(script)) }

  /// Sends bytes as they are.
  public func send(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
      pump(milliseconds: 0)
    }
  }

  /// Gives the terminal another size, as somebody who drags its corner.
  public func resize(_ size: Size) {
    self.size = size
    pump(milliseconds: 0)
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
    PseudoTerminalPair.setSize(master, size)
  }

  /// Says another size than the terminal has.
  public func claim(_ size: Size) {
    pump(milliseconds: 0)
    PseudoTerminalPair.setSize(master, size)
  }

  /// Sends bytes as fast as the program takes them.
  public func sendAtOnce(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, $0.count) }
      guard count > 0 else { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Waits until a text stands somewhere on the screen; false when it did not come.
  public func waitFor(text: String, timeout: Duration = .seconds(5)) -> Bool {
    waitUntil(timeout: timeout) { self.screenLines.contains { $0.contains(text) } }
  }

  /// Waits until something is so; false when it never was.
  public func waitUntil(timeout: Duration = .seconds(5), _ condition: () -> Bool) -> Bool {
    let end = ContinuousClock.now + timeout
    while !condition() {
      if ContinuousClock.now > end { return false }
      pump(milliseconds: 20)
    }
    return true
  }

  /// Lets the program go on for a while.
  public func settle(_ duration: Duration = .milliseconds(200)) { _ = waitUntil(timeout: duration) { false } }

  /// The text of each row, without the blanks at its end.
  public var screenLines: [String] {
    pump(milliseconds: 0)
    return (0..<size.rows).map { row in
      var line = ""
      var column = 0
      while column < size.columns {
        let cell = read(column, row)
        line += cell.text.isEmpty ? " " : cell.text
        column += max(1, cell.columns)
      }
      return String(line.reversed().drop { $0 == " " }.reversed())
    }
  }

  /// What one cell shows.
  public func cell(_ column: Int, _ row: Int) -> ShownCell {
    pump(milliseconds: 0)
    return read(column, row)
  }

  /// Where the cursor stands.
  public var cursor: Point {
    pump(milliseconds: 0)
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Point(column: Int(position.col), row: Int(position.row))
  }

  /// Whether a mode, as `?1049` for the alternate screen or `?25` for the cursor, was last switched on.
  public func isOn(_ mode: String) -> Bool {
    pump(milliseconds: 0)
    let text = String(decoding: output, as: UTF8.self)
    let on = text.range(of: "\u{1B}[\(mode)h", options: .backwards)?.lowerBound
    let off = text.range(of: "\u{1B}[\(mode)l", options: .backwards)?.lowerBound
    guard let on else { return false }
    return off.map { $0 < on } ?? true
  }

  /// The line settings of the terminal, to compare before and after.
  public var lineSettings: [UInt] {
    var settings = termios()
    tcgetattr(master, &settings)
    return [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag].map { UInt($0) }
  }

  /// Sends the program a signal.
  public func kill(_ signal: Int32) { _ = Foundation.kill(process, signal) }

  /// Closes the terminal's window: the program's terminal is gone.
  public func closeWindow() {
    pump(milliseconds: 0)
    isClosed = true
    close(master)
  }

  /// Waits for the program to end; `nil` when it did not.
  public func waitForExit(timeout: Duration = .seconds(5)) -> Ending? {
    _ = waitUntil(timeout: timeout) { self.hasEnded() }
    pump(milliseconds: 0)
    return ending
  }

  /// Whether the program is stopped, as by Ctrl-Z. Ask once for each stop.
  public func waitForStop(timeout: Duration = .seconds(5)) -> Bool {
    waitUntil(timeout: timeout) {
      var status: Int32 = 0
      return waitpid(self.process, &status, WNOHANG | WUNTRACED) == self.process && status & 0xFF == 0x7F
    }
  }

  private func hasEnded() -> Bool {
    if ending != nil { return true }
    var status: Int32 = 0
    guard waitpid(process, &status, WNOHANG) == process else { return false }
    ending = status & 0x7F == 0 ? .exit((status >> 8) & 0xFF) : .signal(status & 0x7F)
    return true
  }

  /// Gives what the program writes to the terminal, and the terminal's answers to the program.
  private func pump(milliseconds: Int32) {
    if isClosed {
      usleep(UInt32(milliseconds) * 1000)
      return
    }
    var file = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    var wait = milliseconds
    var buffer = [UInt8](repeating: 0, count: 65536)
    while poll(&file, 1, wait) > 0, file.revents & Int16(POLLIN) != 0 {
      let count = Foundation.read(master, &buffer, buffer.count)
      guard count > 0 else { return }
      output += buffer[..<count]
      buffer.withUnsafeBytes { _ = vterm_input_write(terminal, $0.bindMemory(to: CChar.self).baseAddress, count) }
      wait = 0
    }
    if milliseconds > 0, file.revents & Int16(POLLIN) == 0, file.revents != 0 { usleep(UInt32(milliseconds) * 1000) }
  }

  private func read(_ column: Int, _ row: Int) -> ShownCell {
    var cell = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &cell)
    var text = String.UnicodeScalarView()
    withUnsafeBytes(of: cell.chars) {
      for value in $0.bindMemory(to: UInt32.self) where value != 0 {
        if let scalar = Unicode.Scalar(value) { text.append(scalar) } else { break }
      }
    }
    return ShownCell(
      text: String(text), columns: Int(cell.width), isBold: cell.attrs.bold != 0,
      isUnderlined: cell.attrs.underline != 0, isReversed: cell.attrs.reverse != 0,
      foreground: colour(cell.fg, unless: VTERM_COLOR_DEFAULT_FG),
      background: colour(cell.bg, unless: VTERM_COLOR_DEFAULT_BG))
  }

  private func colour(_ colour: VTermColor, unless own: VTermColorType) -> RGB? {
    guard colour.type & UInt8(own.rawValue) == 0 else { return nil }
    let isNumber = colour.type & UInt8(VTERM_COLOR_TYPE_MASK.rawValue) == UInt8(VTERM_COLOR_INDEXED.rawValue)
    // The memory terminal has greys of its own, terminals do not.
    if isNumber, colour.indexed.idx >= 16 { return RGB.fixed[Int(colour.indexed.idx) - 16] }
    var shown = colour
    vterm_screen_convert_color_to_rgb(screen, &shown)
    return RGB(Int(shown.rgb.red) << 16 | Int(shown.rgb.green) << 8 | Int(shown.rgb.blue))
  }

  private static func environment(_ changes: [String: String?]) -> [String: String] {
    let own = ProcessInfo.processInfo.environment
    // A sanitizer's report has to go elsewhere than on the screen.
    let kept: Set = ["PATH", "HOME", "LD_LIBRARY_PATH", "TMPDIR", "ASAN_OPTIONS", "TSAN_OPTIONS"]
    var environment = own.filter { kept.contains($0.key) }
    environment["TERM"] = "xterm-256color"
    environment["LANG"] = "C.UTF-8"
    for (name, value) in changes { environment[name] = value }
    return environment
  }
}
