import CNcurses
import Console

/// Lines that are typed where nothing is drawn, read on a thread of their own.
public final class PlainLines: Sendable {
  /// Each line as it was typed; several that were pasted together come as one, and what has no end as the last. Meant for
  /// one reader.
  public let typed: AsyncStream<Input>

  private let continuation: AsyncStream<Input>.Continuation

  /// A longer line is cut: no text of a meeting is as long.
  private static let maximumBytes = 1 << 20
  /// How long the program may take to end by itself, in milliseconds.
  private static let endDelay: Int64 = 900
  /// How soon after a line another one belongs to the same paste, in milliseconds: nobody types as fast.
  private static let pasteSeam: Int32 = 10

  /// Begins to read.
  public init() {
    (typed, continuation) = AsyncStream.makeStream(of: Input.self)
    _ = cn_await_foreground()
    if cn_open_notices(), ReaderThread.start({ self.run() }) {
      cn_guard_ends()
    } else {
      continuation.finish()
    }
  }

  /// Whether the terminal takes more than ASCII.
  @MainActor public static var takesUnicode: Bool { CharacterSet.choose(environment: { Environment[$0] }) == .utf8 }

  /// Leaves what is typed to another program, until `goOn`.
  public func pause() { cn_command(Int32(CN_COMMAND_PAUSE)) }

  /// Reads again.
  public func goOn() { cn_command(Int32(CN_COMMAND_GO_ON)) }

  private func run() {
    var isPaused = false
    var bytes: [UInt8] = []
    while true {
      let events = cn_wait(!isPaused, -1)
      if events & Int32(CN_HAS_NOTICE) != 0, let reason = takeNotices(&isPaused) {
        // What is typed and has no end yet would come to the shell as if it were a command.
        while !isPaused, cn_is_terminal(), cn_releases_unfinished_line(), read(&bytes) {}
        return end(bytes, reason)
      }
      guard events & Int32(CN_HAS_INPUT) != 0 else { continue }
      guard read(&bytes) else { break }
      send(&bytes)
    }
    end(bytes)
    answerOnly()
  }

  /// Who lends the terminal waits for an answer, also when there is nothing left to read.
  private func answerOnly() {
    var isPaused = false
    while true {
      if cn_wait(false, -1) & Int32(CN_HAS_NOTICE) != 0, let reason = takeNotices(&isPaused) { endInTime(reason) }
    }
  }

  /// Whether the program is told to end; Ctrl-C is not ours while another program has the terminal.
  private func takeNotices(_ isPaused: inout Bool) -> EndReason? {
    var reason: EndReason?
    while case let notice = cn_next_notice(), notice != 0 {
      if Int(notice) >= CN_COMMAND_PAUSE {
        isPaused = Int(notice) == CN_COMMAND_PAUSE
        cn_acknowledge()
      } else if !isPaused || !cn_is_of_terminal(notice) {
        reason = reason ?? EndReason(signal: notice)
      }
    }
    return reason
  }

  /// Takes in what is there; false at the end.
  private func read(_ bytes: inout [UInt8]) -> Bool {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let isTyped = cn_is_terminal()
    repeat {
      let count = cn_read(&buffer, Int32(buffer.count))
      if count == 0 { return false }
      if count > 0 { keep(buffer[..<Int(count)], in: &bytes) }
      // What was pasted may end without a break: the terminal would keep that for the next line.
    } while isTyped && (cn_wait(true, Self.pasteSeam) == Int32(CN_HAS_INPUT) || cn_releases_unfinished_line())
    return true
  }

  /// Of a line that is far too long the rest is left out, and nothing of the next one.
  private func keep(_ more: ArraySlice<UInt8>, in bytes: inout [UInt8]) {
    let isFull = bytes.count >= Self.maximumBytes && !bytes.contains(Self.newline)
    bytes += isFull ? more.drop { $0 != Self.newline } : more
  }

  /// Sends the lines that are complete: typed ones together, for they came at once, others each by itself.
  private func send(_ bytes: inout [UInt8]) {
    if cn_is_terminal() { bytes = TypedText.bytes(of: bytes) }
    guard let last = bytes.lastIndex(of: Self.newline) else { return }
    // What follows the last break came in the same paste: all of it is one line, which waits for Enter.
    if cn_is_terminal(), last < bytes.count - 1 { return }
    let text = PasteDecoder.text(of: Array(bytes[..<last]))
    bytes.removeFirst(last + 1)
    if cn_is_terminal() {
      continuation.yield(.line(text))
    } else {
      for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
        continuation.yield(.line(String(line)))
      }
    }
  }

  private func end(_ bytes: [UInt8], _ reason: EndReason? = nil) {
    if !bytes.isEmpty { continuation.yield(.unfinishedLine(PasteDecoder.text(of: bytes))) }
    if let reason { continuation.yield(.ended(reason)) }
    continuation.finish()
    if let reason { endInTime(reason) }
  }

  /// The program ends by itself; where it cannot, it is ended.
  private func endInTime(_ reason: EndReason) {
    let deadline = cn_milliseconds() + Self.endDelay
    var isPaused = false
    while case let left = deadline - cn_milliseconds(), left > 0 {
      if cn_wait(false, Int32(left)) != 0 { _ = takeNotices(&isPaused) }
    }
    cn_end_now(reason.signal)
  }

  private static let newline = UInt8(ascii: "\n")
}
