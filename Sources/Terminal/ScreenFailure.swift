/// Why there can be no full screen here.
public enum ScreenFailure: Error, Hashable, Sendable {
  /// Standard input or output is not a terminal.
  case notATerminal
  /// TERM is not set, or names a terminal that this system has no description of.
  case unknownTerminal(name: String)
  /// The terminal cannot put the cursor in a given place, or not as terminals of today do: TERM is `dumb` or `vt52`.
  case noFullScreen(name: String)
  /// The system refused what the screen needs (a pipe or a thread), or a screen is open already.
  case refusedBySystem
}
