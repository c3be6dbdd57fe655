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
      return Text(
        nl: "een ander programma heeft het bestand vervangen of verwijderd",
        en: "another program replaced or removed the file")
    }
    return switch errno {
    case .noSpace, .quotaExceeded: Text(nl: "de schijf is vol", en: "the disk is full")
    case .tooLarge: Text(nl: "het bestand zou te groot worden", en: "the file would become too large")
    case .accessDenied, .notPermitted: Text(nl: "je mag hier niet schrijven", en: "you may not write here")
    case .readOnly: Text(nl: "deze map kan alleen gelezen worden", en: "this folder can only be read")
    case .inputOutput: Text(nl: "de schijf meldt een fout", en: "the disk reports an error")
    case .notFound, .notFolder: Text(nl: "de map is er niet", en: "the folder is not there")
    default: Text(nl: "foutcode \(errno.rawValue) van het systeem", en: errno.words)
    }
  }

  /// Where and why, in one sentence without a full stop.
  public var text: Text { Text(nl: "\(path): \(reason.nl)", en: "\(path): \(reason.en)") }
}
