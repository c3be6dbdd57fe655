/// A value that can be written in a snapshot and be made from it again.
protocol SnapshotValue {
  /// Writes all there is to it; at least one byte.
  func write(to writer: inout SnapshotWriter)
  /// The value that was written.
  init(from reader: inout SnapshotReader) throws(SnapshotFault)
}

extension Int: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.number(self) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self = try reader.number() }
}

extension Bool: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.byte(self ? 1 : 0) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    switch try reader.byte() {
    case 0: self = false
    case 1: self = true
    default: throw SnapshotFault()
    }
  }
}

extension String: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.text(self) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self = try reader.text() }
}

extension Optional: SnapshotValue where Wrapped: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    (self != nil).write(to: &writer)
    self?.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self = try Bool(from: &reader) ? try Wrapped(from: &reader) : nil
  }
}

extension Array: SnapshotValue where Element: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.number(count)
    for element in self { element.write(to: &writer) }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    let count = try reader.count()
    self.init()
    // Most lists are empty, and making room for nothing takes a while too.
    if count == 0 { return }
    reserveCapacity(count)
    for _ in 0..<count { append(try Element(from: &reader)) }
  }
}

extension Dictionary: SnapshotValue where Key: SnapshotValue, Value: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.number(count)
    let pairs = map { (key: Self.bytes(of: $0.key), value: $0.value) }
    // In the order of the keys, so that what is alike is written alike.
    for (key, value) in pairs.sorted(by: { $0.key.lexicographicallyPrecedes($1.key) }) {
      writer.append(key)
      value.write(to: &writer)
    }
  }

  private static func bytes(of key: Key) -> [UInt8] {
    var writer = SnapshotWriter()
    key.write(to: &writer)
    return writer.bytes
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    let count = try reader.count()
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key = try Key(from: &reader)
      self[key] = try Value(from: &reader)
    }
  }
}

/// Words of choice and of the catalogue are written as they stand in the journal.
extension SnapshotValue where Self: RawRepresentable, RawValue == String {
  func write(to writer: inout SnapshotWriter) { writer.text(rawValue) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    guard let word = Self(rawValue: try reader.text()) else { throw SnapshotFault() }
    self = word
  }
}
