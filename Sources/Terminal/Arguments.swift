import CNcurses

/// The words behind the name of the program. The standard library would look them up in `/proc`, which is not
/// everywhere, and would find none where it is not.
public enum Arguments {
  /// Each word; bytes that are no text are replaced.
  public static var words: [String] { raw.map { String(cString: $0) } }

  /// Whether all their bytes are text.
  public static var areText: Bool { raw.allSatisfy { String(validatingCString: $0) != nil } }

  private static var raw: [UnsafePointer<CChar>] { (1..<max(1, cn_argument_count())).compactMap { cn_argument($0) } }
}
