import TestSupport

/// What a disk may hold after its power was cut: what was flushed for sure, and of the rest whatever the system happened
/// to have written by then, in any order.
struct PowerCut {
  /// What became of the bytes behind the last flush.
  enum Loss: CaseIterable { case dropped, torn, zeroed, patchy, whole }

  private var certain: MemoryDisk.Content
  /// Bytes of files behind their last flush.
  private var loose: [Int: [UInt8]] = [:]
  /// Names that are not flushed yet, by folder, in the order they were given.
  private var names: [(folder: String, change: MemoryDisk.Change)] = []
  /// What was promised before the cut.
  private(set) var promises: [String] = []

  init(before: MemoryDisk.Content, steps: ArraySlice<MemoryDisk.Step>) {
    certain = before
    for step in steps { take(step) }
  }

  private mutating func take(_ step: MemoryDisk.Step) {
    switch step {
    case .name(let change, let folder): names.append((folder, change))
    case .append(let inode, let bytes): loose[inode, default: []] += bytes
    case .truncate(let inode, let size):
      let all = (certain.bytes[inode] ?? []) + (loose[inode] ?? [])
      certain.bytes[inode] = Array(all.prefix(min(size, certain.bytes[inode]?.count ?? 0)))
      loose[inode] = Array(all.prefix(size).dropFirst(certain.bytes[inode]?.count ?? 0))
    case .flush(let inode):
      certain.bytes[inode, default: []] += loose.removeValue(forKey: inode) ?? []
    case .failedFlush(let inode):
      let lost = loose.removeValue(forKey: inode) ?? []
      certain.bytes[inode, default: []] += [UInt8](repeating: 0, count: lost.count)
    case .flushNames(let folder):
      for name in names where name.folder == folder { certain.apply(name.change) }
      names.removeAll { $0.folder == folder }
    case .promise(let text): promises.append(text)
    }
  }

  /// One of the contents that may be there when the power is back.
  func content(_ chance: inout Chance) -> MemoryDisk.Content {
    var content = certain
    for name in names where Bool.random(using: &chance) { content.apply(name.change) }
    content.removeUnreachable()
    for (inode, bytes) in loose.sorted(by: { $0.key < $1.key }) {
      content.bytes[inode, default: []] += Self.rest(of: bytes, &chance)
    }
    return content
  }

  private static func rest(of bytes: [UInt8], _ chance: inout Chance) -> [UInt8] {
    let count = Int.random(in: 0...bytes.count, using: &chance)
    switch Loss.allCases.randomElement(using: &chance) ?? .dropped {
    case .dropped: return []
    case .torn: return Array(bytes.prefix(count))
    case .zeroed: return Array(bytes.prefix(count)) + [UInt8](repeating: 0, count: bytes.count - count)
    case .patchy:
      // Blocks arrive in any order; small ones, so that a line is torn in several places.
      let blocks = (0...bytes.count / 64).map { _ in Bool.random(using: &chance) }
      return bytes.indices.map { blocks[$0 / 64] ? bytes[$0] : 0 }
    case .whole: return bytes
    }
  }
}

extension MemoryDisk.Content {
  /// What lies in a folder that is not there is not there either.
  fileprivate mutating func removeUnreachable() {
    func isReachable(_ path: String) -> Bool {
      path == "/" || (folders.contains(parent(path)) && isReachable(parent(path)))
    }
    folders = folders.filter(isReachable)
    names = names.filter { isReachable($0.key) }
  }
}
