import Console
import Synchronization

/// What comes from the terminal, on its way to who reads it; it counts, so that the reader can tell whether more is there.
final class InputQueue: Sendable {
  /// Everything in the order in which it happened. Meant for one reader.
  let inputs: AsyncStream<Input>

  private let continuation: AsyncStream<Input>.Continuation
  private let count = Atomic<Int>(0)

  init() { (inputs, continuation) = AsyncStream.makeStream(of: Input.self) }

  /// How much was sent so far.
  var sent: Int { count.load(ordering: .acquiring) }

  func send(_ input: Input) {
    count.add(1, ordering: .releasing)
    continuation.yield(input)
  }

  func finish() { continuation.finish() }
}
