/// What becomes of a call that a signal broke off: it is made again, and not for ever, for a system that interrupts every
/// try would hold up the meeting without a word.
public enum Interruption {
  /// So many tries of one call. A person's signals never come near it.
  static let limit = 100

  /// What the call gives, made again for as long as a signal breaks it off; throws what else it throws, and `.interrupted`
  /// where no try came through.
  public static func outlasted<Value>(_ call: () throws(Errno) -> Value) throws(Errno) -> Value {
    for _ in 1..<limit {
      do throws(Errno) { return try call() } catch { guard error == .interrupted else { throw error } }
    }
    return try call()
  }
}
