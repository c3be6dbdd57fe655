import CommandLine
import Console
import Groups
import Meetings
import Screens
import Terminal

/// The program line by line: on standard output what changed, from standard input what is answered.
@MainActor final class LinearDisplay: Display {
  nonisolated let inputs: AsyncStream<Input>

  var size: Size { LinearConversation.size }
  var isLinear: Bool { true }
  var hasColours: Bool { false }
  var hasMouse: Bool { false }
  /// Each line waits for the answer to the one before it.
  var sent: Int { 0 }

  private let lines = PlainLines()
  private let continuation: AsyncStream<Input>.Continuation
  private let surroundings: Surroundings
  private let language: Language
  private let takesUnicode = PlainLines.takesUnicode
  private var conversation = LinearConversation()
  private var turn = Turn.working

  /// Whose turn it is.
  private enum Turn {
    /// The program's: not everything was told yet that came of the last line.
    case working
    /// Somebody's, to type.
    case typing
    /// The program's, but the line that was typed is still on its way.
    case underway
  }
  private var next: CheckedContinuation<Void, Never>?
  /// Which screen was told of last.
  private var place = ""
  private var isHeard = true

  /// Begins to read; what is said goes to standard output.
  init(_ surroundings: Surroundings, _ language: Language) {
    (self.surroundings, self.language) = (surroundings, language)
    (inputs, continuation) = AsyncStream.makeStream(of: Input.self)
    Task { await deliver() }
  }

  // MARK: What is typed

  /// One line after another: what the next one means depends on what came of the last.
  private func deliver() async {
    for await line in lines.typed {
      await awaitTurn()
      turn = .underway
      continuation.yield(line)
    }
    await awaitTurn()
    continuation.finish()
  }

  private func awaitTurn() async {
    if turn != .typing { await withCheckedContinuation { next = $0 } }
  }

  func messages(for line: String, isFinished: Bool, in model: AppModel) -> [Message] {
    turn = .working
    return isFinished
      ? conversation.messages(for: line, in: model) : conversation.messages(forUnfinished: line, in: model)
  }

  // MARK: What is told

  func show(_ model: AppModel) {}

  /// It ends at once, and what was not sent yet is still on the terminal.
  func sayIfEndedAtOnce(_ words: String) {}

  /// What comes in by itself is told with the next answer, so that it does not fall into what is being typed; but not
  /// that somebody is somewhere else now.
  func settle(_ model: AppModel) {
    guard turn == .working || turn == .typing && model.linearPlace != place else { return }
    place = model.linearPlace
    let told = (turn == .working ? [] : [""]) + conversation.lines(for: model)
    say(told.map { $0 + "\n" }.joined() + conversation.question(for: model))
    turn = .typing
    next?.resume()
    next = nil
  }

  private func say(_ text: String) {
    guard isHeard, !surroundings.out(takesUnicode ? text : String(text.map(PlainASCII.form))) else { return }
    isHeard = false
    let isRead = surroundings.isRead()
    if isRead { surroundings.err(CommandLineProgram.unwritten[language] + "\n") }
    continuation.yield(isRead ? .unwritten : .ended(.hangup))
  }

  // MARK: The terminal

  func lend() { lines.pause() }
  func takeBack() { lines.goOn() }
  func close() { say("\n") }
  func endInputs() { continuation.finish() }
}
