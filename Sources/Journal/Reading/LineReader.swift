import Meetings

/// Takes the bytes of one file apart into lines, and keeps count of them.
struct LineReader: Sendable {
  /// How many lines were read.
  private(set) var count = 0
  private var noted: [Remark] = []
  private var unnoted = 0
  private let file: String
  /// The number that the next line bears; nil after a line that could not be read.
  private var expected: Int? = 0
  /// Whether the last line had no line feed but was complete: a line feed that comes later is then its own.
  private var endsOpen = false

  init(file: String) { self.file = file }

  /// Everything there is to remark about these lines.
  var remarks: [Remark] { unnoted == 0 ? noted : noted + [Remark(file: file, line: nil, kind: .more(unnoted))] }

  /// Reads the lines from `start` on; where the first byte is that no complete line holds.
  mutating func read(
    _ bytes: UnsafeRawBufferPointer, from start: Int, isStart: Bool, into reading: inout Reading
  ) -> Int {
    var position = isStart && bytes[start...].starts(with: [0xEF, 0xBB, 0xBF]) ? start + 3 : start
    if endsOpen, position < bytes.count {
      if bytes[position] == 0x0D, position + 1 < bytes.count { position += 1 }
      if bytes[position] == 0x0A { position += 1 }
      endsOpen = false
    }
    while let end = ByteSearch.lineFeed(in: bytes, from: position) {
      count += 1
      take(Self.line(bytes, position, end), into: &reading)
      position = end + 1
    }
    return position == bytes.count ? position : takeOpenEnd(bytes, position, into: &reading)
  }

  /// A last line without a line feed counts where it is whole, as some editors leave it.
  private mutating func takeOpenEnd(
    _ bytes: UnsafeRawBufferPointer, _ start: Int, into reading: inout Reading
  ) -> Int {
    let line = Self.line(bytes, start, bytes.count)
    guard line.last == UInt8(ascii: "}"), line.count <= JournalReader.lineLimit else { return start }
    if case .unreadable = EntryCodec.decode(line) { return start }
    count += 1
    take(line, into: &reading)
    endsOpen = true
    return bytes.count
  }

  private static func line(_ bytes: UnsafeRawBufferPointer, _ start: Int, _ end: Int) -> UnsafeBufferPointer<UInt8> {
    let end = end > start && bytes[end - 1] == 0x0D ? end - 1 : end
    return UnsafeRawBufferPointer(rebasing: bytes[start..<end]).bindMemory(to: UInt8.self)
  }

  private mutating func take(_ line: UnsafeBufferPointer<UInt8>, into reading: inout Reading) {
    guard line.count <= JournalReader.lineLimit else { return skip(.tooLong, into: &reading) }
    let known = reading.entries.count
    switch EntryCodec.read(line, into: &reading.entries) {
    case .line(let n, let isIntact, let version):
      let isChanged = !isIntact && reading.entries.count > known
      if isChanged { reading.changed.append(reading.entries.removeLast()) }
      check(n, version, into: &reading)
      if !isIntact { note(.wrongChecksum, of: isChanged ? reading.changed.last?.mark.id : nil, into: &reading) }
    case .foreign: skip(.foreign, into: &reading)
    case .unreadable(let failure):
      if Self.isBlank(line) { return }
      if Self.isConflictMarker(line) { return note(.conflictMarker, into: &reading) }
      skip(Self.kind(of: failure), into: &reading)
    }
  }

  private mutating func check(_ n: Int, _ version: Int, into reading: inout Reading) {
    if let expected, n > expected { note(.missingLines(n - expected), into: &reading) }
    expected = n == Int.max ? nil : n + 1
    if version > JournalLine.version { note(.newerVersion(version), into: &reading) }
  }

  private mutating func skip(_ kind: Remark.Kind, into reading: inout Reading) {
    expected = nil
    note(kind, into: &reading)
  }

  private mutating func note(_ kind: Remark.Kind, of entry: EntryID? = nil, into reading: inout Reading) {
    guard noted.count < FileProgress.remarkLimit else {
      unnoted += 1
      return
    }
    let remark = Remark(file: file, line: count, kind: kind, entry: entry)
    noted.append(remark)
    reading.remarks.append(remark)
  }

  private static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.allSatisfy { $0 == 0x20 || $0 == 0x09 }
  }

  private static func isConflictMarker(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = line.first, "<=>|".utf8.contains(first) else { return false }
    return line.count >= 7 && line.prefix(7).allSatisfy { $0 == first }
  }

  private static func kind(of failure: JSONFailure) -> Remark.Kind {
    switch failure {
    case .syntax: .notJSON
    case .tooDeep: .tooDeep
    case .invalidUTF8: .invalidUTF8
    }
  }
}
