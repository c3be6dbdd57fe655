import Meetings

/// Takes erased words out of the lines of a file, and leaves every other byte as it is.
struct ErasedLines {
  /// The file as it is to be.
  private(set) var bytes: [UInt8] = []
  /// What people had typed in the lines that changed.
  private(set) var words: Set<String> = []
  /// Where each line ended, and where it ends now.
  private var ends: [(before: Int, after: Int)] = []
  private let erasures: Erasures

  /// The lines of a file, without the words of what was erased.
  init(_ bytes: [UInt8], _ erasures: Erasures) {
    self.erasures = erasures
    self.bytes.reserveCapacity(bytes.count + 64)
    var start = 0
    while start < bytes.count {
      let feed = bytes[start...].firstIndex(of: 0x0A)
      var end = feed ?? bytes.count
      if end > start, bytes[end - 1] == 0x0D { end -= 1 }
      let next = feed.map { $0 + 1 } ?? bytes.count
      self.bytes += erased(Array(bytes[start..<end])) ?? Array(bytes[start..<end])
      self.bytes += bytes[end..<next]
      start = next
      ends.append((next, self.bytes.count))
    }
  }

  /// Whether any line changed.
  var isChanged: Bool { !words.isEmpty }

  /// How many bytes now hold the lines that so many bytes held.
  func size(of before: Int) -> Int { ends.last { $0.before <= before }?.after ?? 0 }

  /// A line without its words; nil where it stays as it is.
  private mutating func erased(_ line: [UInt8]) -> [UInt8]? {
    guard case .entry(let entry, _, _, _) = EntryCodec.decode(line), let language = erasures.language(of: entry),
      let fields = try? JSONText.fields(of: line), !fields.ownWords.isEmpty
    else { return nil }
    words.formUnion(fields.ownWords)
    var pairs: [Fields.Pair] = []
    for pair in fields.erased(in: language).pairs where pair.key != "c" && pair.key != "redacted" {
      pairs.append(pair)
      if pair.key == "type" { pairs.append(Fields.Pair(key: "redacted", value: .flag(true))) }
    }
    return JournalLine.sealed(Fields(pairs))
  }
}

extension JournalLine {
  /// A whole line of these members, with its checksum, without its line feed.
  fileprivate static func sealed(_ fields: Fields) -> [UInt8] {
    let bytes = Array(JSONText.bytes(of: fields).dropLast())
    return bytes + Array(",\"c\":\"\(Checksum.hex(Checksum.crc32(bytes)))\"}".utf8)
  }

  /// The same line without its words, where those were erased.
  func erased(_ erasures: Erasures) -> JournalLine {
    if erasures.isEmpty { return self }
    let lines = ErasedLines(bytes(n: 0), erasures)
    guard lines.isChanged, let id, let at else { return self }
    let line = Array(lines.bytes.dropLast())
    let mark = Mark(id: id, at: at, device: "", act: id)
    return line.withUnsafeBufferPointer { JournalLine(mark, line: $0) } ?? self
  }
}
