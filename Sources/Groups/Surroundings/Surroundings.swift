import Journal
import Meetings

/// What surrounds a call: the clock, the environment, where things live, and where words go.
public struct Surroundings: Sendable {
  /// What the clock on the wall says.
  public var now: @Sendable () -> Moment
  /// The variables of the environment.
  public var environment: [String: String]
  /// Where everything lives, given what `--folder` says.
  public var places: @Sendable (_ folder: String?) -> Places
  /// Whether an argument holds bytes that are not text.
  public var hasUnreadableArguments: Bool
  /// How wide standard output is, in columns; nil where it is no terminal, so that nothing is wrapped.
  public var columns: Int?
  /// Takes what goes to standard output. False where that cannot be written.
  public var out: @Sendable (String) -> Bool
  /// Whether somebody still reads standard output: of a pipe the other side may have gone.
  public var isRead: @Sendable () -> Bool = { true }
  /// Takes what goes to standard error.
  public var err: @Sendable (String) -> Void
  /// Takes what is to be written on standard error should somebody end the program from now on; nothing where it is empty.
  public var sayIfEnded: @Sendable (String) -> Void = { _ in }
  /// Asks the person at the keyboard; nil where there is nobody.
  public var ask: @Sendable (String) -> String?

  /// Surroundings by their parts.
  public init(
    now: @escaping @Sendable () -> Moment, environment: [String: String] = [:],
    places: @escaping @Sendable (_ folder: String?) -> Places = { Places.current(folder: $0) },
    hasUnreadableArguments: Bool = false, columns: Int? = nil,
    out: @escaping @Sendable (String) -> Bool, err: @escaping @Sendable (String) -> Void,
    ask: @escaping @Sendable (String) -> String? = { _ in nil }
  ) {
    self.now = now
    self.environment = environment
    self.places = places
    self.hasUnreadableArguments = hasUnreadableArguments
    self.columns = columns
    self.out = out
    self.err = err
    self.ask = ask
  }

  /// The real ones: the system's clock (or what TREKKERSGROEP_CLOCK says), environment and output.
  public static func current(
    hasUnreadableArguments: Bool, sayIfEnded: @escaping @Sendable (String) -> Void
  ) -> Surroundings {
    let environment = SystemSurroundings.environment
    var surroundings = Surroundings(
      now: WallClock.from(environment).now, environment: environment,
      hasUnreadableArguments: hasUnreadableArguments, columns: SystemSurroundings.columns,
      out: { SystemSurroundings.write($0, to: 1) }, err: { _ = SystemSurroundings.write($0, to: 2) },
      ask: { SystemSurroundings.ask($0) })
    surroundings.isRead = { SystemSurroundings.isRead(1) }
    surroundings.sayIfEnded = sayIfEnded
    return surroundings
  }
}
