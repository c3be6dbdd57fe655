import CNcurses
import Console

/// The full screen of the terminal: shows canvases, reads keys, and always gives the terminal back.
///
/// There is one at a time. Whatever ends the program, a crash included, leaves a terminal that works.
@MainActor public final class Screen {
  /// Keys and what else comes from the terminal, in order. Meant for one reader; it ends when the screen closes.
  public nonisolated var inputs: AsyncStream<Input> { queue.inputs }

  /// How much came from the terminal so far, taken from `inputs` or not.
  public var sent: Int { queue.sent }

  /// The number of colours of the terminal, 0 when there are none or none are wanted.
  public let colours: Int

  /// Whether it shows the colours of a theme.
  public var hasColours: Bool { colours >= Palette.fewest }

  private static var current: Screen?
  /// From so many rows on curses would rather shift what moved than draw it.
  private static let rowsThatMayShift = 3

  private nonisolated let queue = InputQueue()
  private let form: CellForm
  private var theme: Theme
  private var palette: Palette
  private var shown: Canvas?
  private var isLent = false

  /// Takes the terminal.
  ///
  /// Throws what is missing; nothing has been changed then.
  public static func open(_ options: ScreenOptions = ScreenOptions()) throws(ScreenFailure) -> Screen {
    guard current == nil else { throw .refusedBySystem }
    guard cn_is_terminal() else { throw .notATerminal }
    let name = Environment["TERM"] ?? ""
    switch Int(cn_check_terminal(name)) {
    case CN_UNKNOWN_TERMINAL: throw .unknownTerminal(name: name)
    case CN_NO_FULL_SCREEN: throw .noFullScreen(name: name)
    default: break
    }
    let characters = CharacterSet.choose(environment: { Environment[$0] })
    guard cn_await_foreground(), cn_open_notices() else { throw .refusedBySystem }
    cn_guard(options.lastWords)
    guard cn_open() else {
      cn_unguard()
      throw .refusedBySystem
    }
    let screen = Screen(options, characters)
    guard screen.startReader() else {
      cn_leave()
      cn_unguard()
      throw .refusedBySystem
    }
    current = screen
    return screen
  }

  private init(_ options: ScreenOptions, _ characters: CharacterSet) {
    let wantsColours = (Environment["NO_COLOR"] ?? "").isEmpty
    colours = wantsColours ? Int(cn_colours()) : 0
    form = CellForm(characters: characters) { Int(cn_width($0)) }
    theme = options.theme
    palette = Palette(options.theme, colours: colours)
    usePalette()
  }

  /// The size of the terminal at this moment.
  public var size: Size { Size.ofTerminal }

  /// Shows a canvas; only what differs from the last one is sent. Outside the terminal it is cut off.
  public func show(_ canvas: Canvas) {
    guard Screen.current === self, !isLent else { return }
    cn_guard_stack()
    if cn_follow_size() { shown = nil }
    let changed = (0..<size.rows).filter { shown?.hasSameRow($0, as: canvas) != true }
    for row in changed {
      write(canvas, row)
      if changed.count >= Self.rowsThatMayShift { cn_draw_anew(Int32(row)) }
    }
    shown = canvas
    let cursor = canvas.cursor ?? Point(column: -1, row: 0)
    cn_flush(Int32(cursor.column), Int32(cursor.row))
  }

  /// Shows everything in the colours of another theme from the next canvas on.
  public func use(_ theme: Theme) {
    guard self.theme != theme else { return }
    self.theme = theme
    palette = Palette(theme, colours: colours)
    usePalette()
    shown = nil
    if Screen.current === self, !isLent { cn_redraw() }
  }

  /// Whether the terminal is likely to know a mouse.
  public var hasMouse: Bool { cn_has_mouse() }

  /// Has the terminal tell of clicks and of the wheel, or leave them to who selects text with the mouse.
  public func useMouse(_ isUsed: Bool) {
    if Screen.current === self { cn_use_mouse(isUsed && hasMouse) }
  }

  /// Stops the program as Ctrl-Z does in a shell; returns when it goes on, with the screen drawn anew.
  ///
  /// Ctrl-Z and SIGTSTP come here by themselves.
  public func suspend() {
    guard Screen.current === self, !isLent else { return }
    cn_command(Int32(CN_COMMAND_PAUSE))
    cn_leave()
    cn_stop_job()
    comeBack()
    cn_command(Int32(CN_COMMAND_GO_ON))
    queue.send(.resumed)
  }

  /// Lends the terminal to another program, an editor for example, until `takeBack`.
  public func lend() {
    guard Screen.current === self, !isLent else { return }
    isLent = true
    cn_command(Int32(CN_COMMAND_PAUSE))
    cn_leave()
    cn_set_lent(true)
  }

  /// Takes the terminal back after `lend` and draws everything anew.
  public func takeBack() {
    guard Screen.current === self, isLent else { return }
    isLent = false
    cn_set_lent(false)
    comeBack()
    cn_command(Int32(CN_COMMAND_GO_ON))
  }

  /// Gives the terminal back. What was asked to end ends within a second all the same.
  public func close() {
    guard Screen.current === self else { return }
    Screen.current = nil
    cn_command(Int32(CN_COMMAND_FINISH))
    if !isLent { cn_leave() }
    cn_unguard()
    queue.finish()
  }

  /// Has words written on standard error, at most 16 KiB, where the program is told to end and does not within a second.
  public func sayIfEndedAtOnce(_ words: String) { cn_say_if_ended(words) }

  /// Lets `inputs` come to its end, so that who reads it goes on at once.
  public func endInputs() { queue.finish() }

  private func startReader() -> Bool {
    KeyReader(inputs: queue) { request in
      Task { @MainActor in
        switch request {
        case .stop: Screen.current?.suspend()
        case .goOn: Screen.current?.goOn()
        }
      }
    }.start()
  }

  /// Somebody else stopped the program, and the shell has had the terminal.
  private func goOn() {
    guard !isLent else { return }
    comeBack()
    queue.send(.resumed)
  }

  private func comeBack() {
    _ = cn_await_foreground()
    cn_enter()
    guard let canvas = shown else { return }
    shown = nil
    show(canvas)
  }

  /// Beside and below what is drawn the screen has the colour of ordinary text as well.
  private func usePalette() {
    for tone in Tone.allCases where palette.isColoured {
      cn_set_pair(pair(of: tone), Int32(palette[tone].foreground), Int32(palette[tone].background))
    }
    cn_set_background(pair(of: .text))
  }

  private func pair(of tone: Tone) -> Int32 { palette.isColoured ? Int32(tone.rawValue) + 1 : 0 }

  private func write(_ canvas: Canvas, _ row: Int) {
    let columns = size.columns
    var column = 0
    while column < columns {
      let cell = canvas[column, row]
      let fits = cell.columns > 0 && column + cell.columns <= columns
      var at = column
      for piece in form.pieces(of: fits ? cell.cluster : " ", columns: max(1, fits ? cell.columns : 1)) {
        put(piece, at, row, cell.style)
        at += max(1, form.width(piece[0]))
      }
      column += max(1, fits ? cell.columns : 1)
    }
  }

  private func put(_ piece: CellPiece, _ column: Int, _ row: Int, _ style: Style) {
    let ink = palette[style.tone]
    var attributes = 0
    if ink.bold || (style.bold && ink.mayBeBold) { attributes |= CN_BOLD }
    if style.underlined || ink.underlined { attributes |= CN_UNDERLINED }
    if style.reversed != ink.reversed { attributes |= CN_REVERSED }
    cn_put(Int32(column), Int32(row), piece, Int32(piece.count), Int32(attributes), pair(of: style.tone))
  }
}
