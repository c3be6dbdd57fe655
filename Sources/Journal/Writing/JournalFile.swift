import Meetings

/// One journal file that this session made: its line 0, then the lines of entries, numbered.
struct JournalFile: Sendable {
  private var file: AppendFile
  private var next = 0
  private let opening: JournalLine

  /// Makes the file; line 0 is written with the first entries, and with them all folders within `root` are flushed.
  init(creating path: String, within root: String, opening: JournalLine, files: any FileSystem) throws(Trouble) {
    file = try AppendFile.create(path, within: root, files: files)
    self.opening = opening
  }

  /// Where it is.
  var path: String { file.path }
  /// How many bytes are known to be on the disk.
  var size: Int { file.size }

  /// Adds lines and returns once they are on the disk.
  mutating func append(_ lines: [JournalLine]) throws(Trouble) {
    let all = next == 0 ? [opening] + lines : lines
    var bytes: [UInt8] = []
    for (index, line) in all.enumerated() { bytes.append(contentsOf: line.bytes(n: next + index)) }
    try file.append(bytes)
    next += all.count
  }

  /// Leaves the file for good after a failure.
  func abandon() { file.abandon() }

  /// Leaves a file that only this device reads, without what was not confirmed.
  func abandonPrivate() {
    file.cutBack()
    file.abandon()
  }

  /// Closes the file; it is complete.
  func close() { file.close() }
}
