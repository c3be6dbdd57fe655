extension Trekkersgroep {
  /// Everything the group knows, as bytes that this very program reads back many times as quickly as the journal.
  ///
  /// They have no form that lasts: whoever keeps them sees to it that only the program that wrote them reads them.
  public var snapshot: [UInt8] {
    var writer = SnapshotWriter()
    write(to: &writer)
    return writer.bytes
  }

  /// The group that a snapshot tells of, or nil where the bytes are not one.
  public init?(snapshot: UnsafeRawBufferPointer) {
    var reader = SnapshotReader(snapshot)
    guard let group = try? Trekkersgroep(from: &reader), reader.remaining == 0 else { return nil }
    self = group
  }
}

extension Trekkersgroep: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.text(name)
    scale.write(to: &writer)
    members.write(to: &writer)
    meetings.write(to: &writer)
    decisions.write(to: &writer)
    actions.write(to: &writer)
    notes.write(to: &writer)
    points.write(to: &writer)
    choices.write(to: &writer)
    rows.write(to: &writer)
    goals.write(to: &writer)
    unresolved.write(to: &writer)
    sharedNumbers.write(to: &writer)
    numbers.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init()
    name = try reader.text()
    scale = try .init(from: &reader)
    members = try .init(from: &reader)
    meetings = try .init(from: &reader)
    decisions = try .init(from: &reader)
    actions = try .init(from: &reader)
    notes = try .init(from: &reader)
    points = try .init(from: &reader)
    choices = try .init(from: &reader)
    rows = try .init(from: &reader)
    goals = try .init(from: &reader)
    unresolved = try .init(from: &reader)
    sharedNumbers = try .init(from: &reader)
    numbers = try .init(from: &reader)
  }
}
