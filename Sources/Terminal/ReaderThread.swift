import CNcurses

/// Runs what reads the terminal on a thread of its own: it waits for bytes, and may wait for ever.
enum ReaderThread {
  /// Starts the thread; false when the system refuses.
  static func start(_ work: @escaping @Sendable () -> Void) -> Bool {
    let context = Unmanaged.passRetained(Work(run: work))
    let started = cn_start_reader(
      { context in
        guard let context else { return }
        Unmanaged<Work>.fromOpaque(context).takeRetainedValue().run()
      }, context.toOpaque())
    if !started { context.release() }
    return started
  }

  /// What the thread does, as C can hold it.
  private final class Work: Sendable {
    let run: @Sendable () -> Void
    init(run: @escaping @Sendable () -> Void) { self.run = run }
  }
}
