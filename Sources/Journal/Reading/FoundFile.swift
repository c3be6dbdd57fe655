import Meetings

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

  /// Reads what is new in files, in their order.
  static func read(_ all: inout [FoundFile], in root: String, _ files: any FileSystem, into reading: inout Reading) {
    for index in all.indices {
      let (start, known) = (reading.entries.count, reading.changed.count)
      all[index].read(in: root, files, into: &reading)
      guard reading.changed.count > known else { continue }
      let changed = Set(reading.changed[known...].map(\.mark.id))
      reading.doubled.formUnion(changed.intersection(reading.entries[start...].map(\.mark.id)))
    }
  }

  private mutating func read(in root: String, _ files: any FileSystem, into reading: inout Reading) {
    progress.update(path: "\(root)/\(name)", status: status, files: files, into: &reading)
  }
}
