import Meetings

/// What went wrong with one file or folder: where, at which step, and why.
public struct Trouble: Error, Hashable, Sendable {
  /// What was being done.
  public enum Step: String, Hashable, Sendable {
    case makeFolder, create, open, read, write, flush, check, rename
  }

  /// Why it failed.
  public enum Cause: Hashable, Sendable {
    /// The system said so.
    case system(Errno)
    /// The path names another file than the one that was written: something replaced or removed it.
    case replaced
    /// Another group came in the place of the one that was read.
    case anotherGroup
  }

  /// The file or folder.
  public let path: String
  /// What was being done.
  public let step: Step
  /// Why it failed.
  public let cause: Cause

  /// A trouble by its parts.
  public init(path: String, step: Step, cause: Cause) {
    self.path = path
    self.step = step
    self.cause = cause
  }

  /// A trouble that the system reported.
  public init(path: String, step: Step, _ errno: Errno) { self.init(path: path, step: step, cause: .system(errno)) }

  /// Why it failed, as the rest of a sentence: "de schijf is vol".
  public var reason: Text {
    guard case .system(let errno) = cause else {
      return cause == .anotherGroup
        ? Text(nl: "daar staat nu een andere groep", en: "another group is there now")
        : Text(
          nl: "een ander programma heeft het bestand vervangen of verwijderd",
          en: "another program replaced or removed the file")
    }
    if errno == .noSpace, step == .create || step == .makeFolder { return Errno.fullForNames }
    return errno.reason(isReading: step == .read)
  }

  /// Where and why, in one sentence without a full stop.
  public var text: Text { Text(nl: "\(path): \(reason.nl)", en: "\(path): \(reason.en)") }
}
