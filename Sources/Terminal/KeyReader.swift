import CNcurses
import Console

/// Reads the terminal on a thread of its own, so that neither a busy main actor nor a dead terminal can keep the
/// program from ending: a second after it was asked to end, this thread gives the terminal back and ends it.
final class KeyReader: Sendable {
  private let inputs: InputQueue
  /// Ctrl-Z, SIGTSTP and SIGCONT: handled by the screen, on the main actor.
  private let onJobControl: @Sendable (JobControl) -> Void

  /// What job control asks for.
  enum JobControl: Sendable { case stop, goOn }

  /// How long an escape may be the beginning of something, in milliseconds.
  private static let escapeDelay: Int32 = 25
  /// How long a paste may go on without a byte, in milliseconds.
  private static let pasteDelay: Int32 = 1000
  /// How long what a terminal tells may take from its beginning, in milliseconds: over a slow line it comes in parts. No
  /// longer, for keys that are pressed meanwhile count as part of it.
  private static let sequenceDelay: Int64 = 1000
  /// How soon after pasted text more belongs to it, in milliseconds.
  private static let pasteSeam: Int64 = 30
  /// How long the program may take to end by itself, in milliseconds.
  private static let endDelay: Int64 = 900

  /// A reader that is not running yet.
  init(inputs: InputQueue, onJobControl: @escaping @Sendable (JobControl) -> Void) {
    self.inputs = inputs
    self.onJobControl = onJobControl
  }

  /// Starts the thread; false when the system refuses.
  func start() -> Bool { ReaderThread.start { self.run() } }

  private func run() {
    var state = State()
    while !state.isFinished || state.end != nil {
      let events = cn_wait(state.wantsInput, waitingTime(state))
      if events & Int32(CN_HAS_NOTICE) != 0 { takeNotices(&state) }
      if events & Int32(CN_HAS_INPUT) != 0 { takeInput(&state) }
      if events == 0 { takeSilence(&state) }
    }
  }

  /// What the thread remembers between two waits.
  private struct State {
    var decoder = KeyDecoder()
    var isPaused = false
    var isFinished = false
    /// Why the program has to end, and when it ends in any case.
    var end: (reason: EndReason, deadline: Int64)?
    var lastPaste = Int64.min / 2
    /// Since when a sequence has been coming in.
    var sequenceStart: Int64?
    var clicks = ClickPace()
    var pace = TypingPace()

    var wantsInput: Bool { !isPaused && !isFinished && end?.reason != .hangup }
  }

  private func waitingTime(_ state: State) -> Int32 {
    if let end = state.end { return Int32(max(0, end.deadline - cn_milliseconds())) }
    guard state.decoder.isWaiting, state.wantsInput else { return -1 }
    if state.decoder.isInPaste { return Self.pasteDelay }
    guard let start = state.sequenceStart else { return Self.escapeDelay }
    return Int32(max(0, start + Self.sequenceDelay - cn_milliseconds()))
  }

  private func takeNotices(_ state: inout State) {
    while case let notice = cn_next_notice(), notice != 0 {
      switch Int(notice) {
      case CN_COMMAND_PAUSE: state.isPaused = true
      case CN_COMMAND_GO_ON: state.isPaused = false
      case CN_COMMAND_FINISH: state.isFinished = true
      default: takeSignal(notice, &state)
      }
      if Int(notice) >= CN_COMMAND_PAUSE { cn_acknowledge() }
    }
  }

  private func takeSignal(_ signal: Int32, _ state: inout State) {
    switch signal {
    case cn_signal_resized(): inputs.send(.resized(Size.ofTerminal))
    case cn_signal_continued(): onJobControl(.goOn)
    case cn_signal_stopped(): onJobControl(.stop)
    default: end(EndReason(signal: signal), &state)
    }
  }

  private func end(_ reason: EndReason, _ state: inout State) {
    guard state.end == nil else { return }
    state.end = (reason, cn_milliseconds() + Self.endDelay)
    inputs.send(.ended(reason))
  }

  private func takeInput(_ state: inout State) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65536)
    repeat {
      let count = cn_read(&buffer, Int32(buffer.count))
      if count == 0 { end(.hangup, &state) }
      guard count > 0 else { break }
      bytes += buffer[..<Int(count)]
    } while bytes.count < 1 << 20 && cn_wait(true, 0) == Int32(CN_HAS_INPUT)
    let now = cn_milliseconds()
    let typed = state.decoder.take(
      bytes, continuesPaste: now - state.lastPaste < Self.pasteSeam, isStream: state.pace.take(bytes.count, at: now))
    state.sequenceStart = state.decoder.isInSequence ? state.sequenceStart ?? now : nil
    // Where the terminal marks the end of a paste, an Enter right after it is an Enter.
    if state.decoder.tookUnmarkedPaste {
      state.lastPaste = now
      // A few bytes right after it may be typed all the same: if such go on coming, they are.
      if bytes.count > UnmarkedPaste.typedAtMost { state.pace.forget() }
    }
    for input in typed { send(input, &state) }
  }

  private func takeSilence(_ state: inout State) {
    if let end = state.end {
      if cn_milliseconds() >= end.deadline { cn_end_now(end.reason.signal) }
    } else {
      for input in state.decoder.flush() { send(input, &state) }
      state.sequenceStart = nil
    }
  }

  private func send(_ input: Input, _ state: inout State) {
    switch input {
    case .key(.control("z")): onJobControl(.stop)
    case .pointed(let pointing): inputs.send(.pointed(state.clicks.take(pointing, at: cn_milliseconds())))
    default: inputs.send(input)
    }
  }
}

extension Size {
  /// The size of the terminal at this moment.
  static var ofTerminal: Size {
    var columns: Int32 = 0
    var rows: Int32 = 0
    cn_size(&columns, &rows)
    return Size(columns: Int(columns), rows: Int(rows))
  }
}
