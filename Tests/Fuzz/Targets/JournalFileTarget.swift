import Journal
import Meetings
import Synchronization

/// A whole journal file: every line that tells of an entry is read, no other is, and it makes no difference whether the
/// file was read at once or while it grew.
enum JournalFileTarget: FuzzTarget {
  static let word = "journal-file"

  static func test(_ bytes: [UInt8]) {
    var choices = Choices(bytes)
    let choice = choices.below(256)
    let file = Array(choices.rest)
    let whole = Look([file])
    must(whole.entries == expected(file), "read \(whole.entries), the lines tell of \(expected(file))")
    let ends = file.indices.filter { file[$0] == UInt8(ascii: "\n") }
    guard !ends.isEmpty else { return }
    // Where the file ends in half a line, the third look says so: that line did not grow since the second.
    let grown = Look([Array(file[...ends[choice % ends.count]]), file, file])
    must(whole.entries == grown.entries, "\(whole.entries) at once, \(grown.entries) while it grew")
    if !whole.hasChanges { must(whole.remarks == grown.remarks, "\(whole.remarks) at once, \(grown.remarks) later") }
  }

  /// What looks at a file found.
  private struct Look {
    private(set) var entries: [String] = []
    private(set) var hasChanges = false
    let remarks: [String]

    init(_ contents: [[UInt8]]) {
      let file = OneFile()
      var reader = JournalReader(folder: GroupFolder(path: "/group"), files: file)
      for content in contents {
        file.content.withLock { $0 = content }
        let reading = reader.read()
        entries += reading.entries.map(\.mark.id.raw)
        hasChanges = hasChanges || !reading.changed.isEmpty
      }
      entries.sort()
      remarks = reader.remarks.map { "\($0)" }
    }
  }

  /// The entries that the lines tell of, each line for itself.
  private static func expected(_ file: [UInt8]) -> [String] {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let text = file.starts(with: mark) ? file.dropFirst(mark.count) : file[...]
    return text.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).compactMap { line in
      let line = line.last == UInt8(ascii: "\r") ? line.dropLast() : line
      guard line.count <= JournalReader.lineLimit, case .entry(let entry, _, _, _) = EntryCodec.decode(Array(line))
      else { return nil }
      // A last line without its end counts where it is whole.
      return line.endIndex < file.count || line.last == UInt8(ascii: "}") ? entry.mark.id.raw : nil
    }.sorted()
  }
}

/// A disk with one journal file on it, to be read only.
private final class OneFile: FileSystem {
  let content = Mutex<[UInt8]>([])

  func openToRead(_ path: String) throws(Errno) -> Descriptor { Descriptor(3) }
  func create(_ path: String) throws(Errno) -> Descriptor { throw .accessDenied }
  func openToAdd(_ path: String) throws(Errno) -> Descriptor { throw .accessDenied }
  func openFolder(_ path: String) throws(Errno) -> Descriptor { throw .accessDenied }
  func write(_ bytes: UnsafeRawBufferPointer, to file: Descriptor) throws(Errno) -> Int { throw .accessDenied }
  func sync(_ file: Descriptor) throws(Errno) { throw .accessDenied }
  func truncate(_ file: Descriptor, to size: Int) throws(Errno) { throw .accessDenied }
  func makeFolder(_ path: String) throws(Errno) { throw .accessDenied }
  func rename(_ path: String, to other: String) throws(Errno) { throw .accessDenied }
  func remove(_ path: String) throws(Errno) { throw .accessDenied }
  func removeFolder(_ path: String) throws(Errno) { throw .accessDenied }
  func lock(_ file: Descriptor) throws(Errno) { throw .notSupported }
  func unlock(_ file: Descriptor) {}
  func close(_ file: Descriptor) {}
  func mayWrite(in folder: String) -> Bool { false }
  func names(in folder: String) throws(Errno) -> [String] { ["a.jsonl"] }
  func status(of file: Descriptor) throws(Errno) -> FileStatus { status }
  func status(at path: String) throws(Errno) -> FileStatus { status }
  func target(of path: String) throws(Errno) -> FileStatus { status }

  func read(_ file: Descriptor, at offset: Int, into buffer: UnsafeMutableRawBufferPointer) throws(Errno) -> Int {
    content.withLock { bytes in
      guard offset < bytes.count else { return 0 }
      let some = bytes[offset...].prefix(buffer.count)
      buffer.copyBytes(from: some)
      return some.count
    }
  }

  private var status: FileStatus {
    let size = content.withLock(\.count)
    return FileStatus(kind: .regular, device: 1, inode: 1, size: size, links: 1, modified: size, changed: size)
  }
}
