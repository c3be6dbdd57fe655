import Dispatch
import Meetings
import Synchronization

/// A journal file that is there now, and how far it has been read.
struct FoundFile: Sendable {
  let name: String
  let status: FileStatus
  var progress: FileProgress

  /// A file as it was found; `progress` is nil where it is new.
  init(name: String, status: FileStatus, progress: FileProgress?) {
    self.name = name
    self.status = status
    self.progress = progress ?? FileProgress(name: name)
  }

  /// From so many unread bytes on the work is shared among the processor's cores; less is done before a second one
  /// has woken up.
  private static let worthSharing = 256 << 10

  /// Reads what is new in files; in their order, whoever read them.
  static func read(_ all: inout [FoundFile], in root: String, _ files: any FileSystem) -> Reading {
    let unread = all.reduce(0) { $0 + $1.progress.unread(at: $1.status) }
    guard unread >= worthSharing else {
      var reading = Reading()
      for index in all.indices { all[index].read(in: root, files, into: &reading) }
      return reading
    }
    let portions = Portion.portions(of: all, bytes: unread)
    let done = Mutex([Portion?](repeating: nil, count: portions.count))
    DispatchQueue.concurrentPerform(iterations: portions.count) { index in
      let portion = portions[index].read(in: root, files)
      done.withLock { $0[index] = portion }
    }
    return join(done.withLock { $0.compactMap { $0 } }, into: &all)
  }

  private static func join(_ portions: [Portion], into all: inout [FoundFile]) -> Reading {
    all = portions.flatMap(\.files)
    var reading = Reading()
    reading.entries.reserveCapacity(portions.reduce(0) { $0 + $1.reading.entries.count })
    for portion in portions {
      reading.entries += portion.reading.entries
      reading.remarks += portion.reading.remarks
    }
    return reading
  }

  fileprivate mutating func read(in root: String, _ files: any FileSystem, into reading: inout Reading) {
    progress.update(path: "\(root)/\(name)", status: status, files: files, into: &reading)
  }
}

/// Files that follow each other, read by one core, and what was in them.
private struct Portion: Sendable {
  private(set) var files: [FoundFile] = []
  private(set) var reading = Reading()

  /// More portions than cores, so that none waits long for the last one.
  private static let count = 16

  static func portions(of all: [FoundFile], bytes: Int) -> [Portion] {
    var portions = [Portion()]
    var filled = 0
    for file in all {
      if filled > bytes / count {
        portions.append(Portion())
        filled = 0
      }
      portions[portions.count - 1].files.append(file)
      filled += file.progress.unread(at: file.status)
    }
    return portions
  }

  /// The same files, read.
  func read(in root: String, _ system: any FileSystem) -> Portion {
    var portion = self
    for index in files.indices { portion.files[index].read(in: root, system, into: &portion.reading) }
    return portion
  }
}
