import Meetings

/// How far one journal file has been read, and what there was to remark about it.
struct FileProgress: Sendable {
  /// More remarks than this about one file are only counted.
  static let remarkLimit = 50
  /// So many bytes before the place reached are compared, to see that the file was only added to: all of them, but
  /// for files far larger than any session's.
  private static let seenLength = 1 << 20
  static let headLength = 64

  let name: String
  private var status: FileStatus?
  private var offset = 0
  /// How many bytes before `offset` are compared, and their fingerprint.
  private var seen = (length: 0, fingerprint: UInt64(0))
  private var lines: LineReader
  /// What the file begins with, which tells sessions apart: when the first line was written, and by which device.
  private(set) var head: [UInt8] = []
  /// A last line without its end: remarked when it was there at the first look, or stays for two.
  private var torn = Torn.none
  /// Whether that line is all there is, and zeros: what some disks leave of a file after a power cut.
  private var isZeros = false
  /// The entry that it began to say, as far as can be told.
  private(set) var tornEntry: EntryID?
  private var trouble: Remark?

  private enum Torn { case none, waiting, remarked }

  init(name: String) {
    self.name = name
    lines = LineReader(file: name)
  }

  /// Everything there is to remark about this file now.
  var remarks: [Remark] {
    lines.remarks + (torn == .remarked ? [tornRemark] : []) + (trouble.map { [$0] } ?? [])
  }

  /// Whether its last line has no end, and that was remarked.
  var isTorn: Bool { torn == .remarked }

  /// How the file was described when it was read to its end; nil where it could not be read.
  var statusRead: FileStatus? { trouble == nil ? status : nil }

  /// Reads what was added; all of it again where the file is another one or was changed further up.
  mutating func update(path: String, status now: FileStatus, files: any FileSystem, into reading: inout Reading) {
    if now == status {
      if torn == .waiting {
        torn = .remarked
        reading.remarks.append(tornRemark)
      }
      return
    }
    do throws(Errno) {
      let file = try Interruption.outlasted { () throws(Errno) in try files.openToRead(path) }
      defer { files.close(file) }
      let opened = try files.status(of: file)
      try read(file, opened, files, into: &reading)
      status = opened
      trouble = nil
    } catch {
      note(Self.kind(of: error), into: &reading)
    }
  }

  private mutating func read(
    _ file: Descriptor, _ opened: FileStatus, _ files: any FileSystem, into reading: inout Reading
  ) throws(Errno) {
    guard opened.kind == .regular else { throw .link }
    guard opened.size <= JournalReader.fileLimit else { throw .tooLarge }
    let isFirst = status == nil
    if let status, status.inode != opened.inode || status.device != opened.device || opened.size < offset {
      startAgain(&reading)
    }
    var bytes = try files.readAll(file, from: offset - seen.length, to: opened.size)
    let isKnown = bytes.count >= seen.length && Self.fingerprint(bytes[..<seen.length]) == seen.fingerprint
    if !isKnown, seen.length > 0 {
      startAgain(&reading)
      bytes = try files.readAll(file, from: 0, to: opened.size)
    }
    consume(bytes, skipping: seen.length, isFirst: isFirst, into: &reading)
  }

  private mutating func startAgain(_ reading: inout Reading) {
    reading.again.append(name)
    let trouble = trouble
    self = FileProgress(name: name)
    self.trouble = trouble
  }

  private mutating func consume(_ bytes: [UInt8], skipping start: Int, isFirst: Bool, into reading: inout Reading) {
    if offset == 0 { head = Array(bytes.prefix(Self.headLength)) }
    let used = bytes.withUnsafeBytes { lines.read($0, from: start, isStart: offset == 0, into: &reading) }
    offset += used - start
    let length = min(used, Self.seenLength)
    seen = (length, Self.fingerprint(bytes[(used - length)..<used]))
    tornEntry = used == bytes.count ? nil : bytes[used...].withUnsafeBufferPointer { WrittenHead.entry(in: $0) }
    isZeros = offset == 0 && !bytes.isEmpty && bytes.allSatisfy { $0 == 0 }
    if used == bytes.count {
      torn = .none
    } else if isFirst {
      torn = .remarked
      reading.remarks.append(tornRemark)
    } else {
      torn = .waiting
    }
  }

  private static func fingerprint(_ bytes: ArraySlice<UInt8>) -> UInt64 { bytes.withUnsafeBytes { Fingerprint.of($0) } }

  private mutating func note(_ kind: Remark.Kind, into reading: inout Reading) {
    let remark = Remark(file: name, line: nil, kind: kind)
    if trouble != remark { reading.remarks.append(remark) }
    trouble = remark
  }

  private static func kind(of errno: Errno) -> Remark.Kind {
    switch errno {
    case .tooLarge: .tooLarge
    case .link: .notARegularFile
    default: .unreadable(errno)
    }
  }

  private var tornRemark: Remark {
    isZeros
      ? Remark(file: name, line: nil, kind: .onlyZeros)
      : Remark(file: name, line: lines.count + 1, kind: .tornLastLine, entry: tornEntry)
  }
}
