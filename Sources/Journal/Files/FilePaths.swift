/// Names or paths, told apart as the system does: by their bytes.
public struct FilePaths: Hashable, Sendable {
  private var all: Set<[UInt8]>

  /// These, each once.
  public init(_ paths: some Sequence<String>) { all = Set(paths.map { Array($0.utf8) }) }

  /// Whether this very one is among them.
  public func contains(_ path: String) -> Bool { all.contains(Array(path.utf8)) }

  /// Adds one.
  public mutating func insert(_ path: String) { all.insert(Array(path.utf8)) }
}
