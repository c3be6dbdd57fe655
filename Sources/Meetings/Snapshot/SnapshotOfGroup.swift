// A whole group in a snapshot, with what is of no meeting.

extension Member: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    names.write(to: &writer)
    roleLists.write(to: &writer)
    organisations.write(to: &writer)
    isGuest.write(to: &writer)
    hasLeft.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    id = try .init(from: &reader)
    names = try .init(from: &reader)
    roleLists = try .init(from: &reader)
    organisations = try .init(from: &reader)
    isGuest = try .init(from: &reader)
    hasLeft = try .init(from: &reader)
  }
}

extension WorksheetRow.Cell: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.text(column)
    writer.text(text)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(column: try reader.text(), text: try reader.text())
  }
}

extension WorksheetRow: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    place.write(to: &writer)
    cells.write(to: &writer)
    isRemoved.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), place: try .init(from: &reader), cells: try .init(from: &reader),
      isRemoved: try .init(from: &reader))
  }
}

extension ParelChoice: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    place.write(to: &writer)
    parel.write(to: &writer)
    variant.write(to: &writer)
    organisers.write(to: &writer)
    guides.write(to: &writer)
    status.write(to: &writer)
    date.write(to: &writer)
    location.write(to: &writer)
    expected.write(to: &writer)
    attended.write(to: &writer)
    result.write(to: &writer)
    reason.write(to: &writer)
    goals.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), place: try .init(from: &reader), parel: try ParelID(from: &reader),
      variant: try VariantID(from: &reader), organisers: try .init(from: &reader), guides: try .init(from: &reader),
      status: try .init(from: &reader), date: try .init(from: &reader), location: try .init(from: &reader),
      expected: try .init(from: &reader), attended: try .init(from: &reader), result: try .init(from: &reader),
      reason: try .init(from: &reader), goals: try .init(from: &reader))
  }
}

extension SharedNumber: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.text(taken)
    writer.text(shown)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(taken: try reader.text(), shown: try reader.text())
  }
}

extension Unresolved.Reason: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .unknownKind(let word):
      writer.byte(0)
      writer.text(word)
    case .missingTarget(let id):
      writer.byte(1)
      id.write(to: &writer)
    case .meetingClosed(let id):
      writer.byte(2)
      id.write(to: &writer)
    case .stillUsed(let id):
      writer.byte(3)
      id.write(to: &writer)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    switch try reader.byte() {
    case 0: self = .unknownKind(try reader.text())
    case 1: self = .missingTarget(try .init(from: &reader))
    case 2: self = .meetingClosed(try .init(from: &reader))
    case 3: self = .stillUsed(try .init(from: &reader))
    default: throw SnapshotFault()
    }
  }
}

extension Unresolved: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    mark.write(to: &writer)
    why.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(mark: try .init(from: &reader), why: try .init(from: &reader))
  }
}

extension Ledger: SnapshotValue where Item: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.number(count)
    for item in self { item.write(to: &writer) }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    let count = try reader.count()
    self.init(roomFor: count)
    for _ in 0..<count { append(try Item(from: &reader)) }
  }
}

extension NumberBook: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    taken.write(to: &writer)
    highest.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(taken: try .init(from: &reader), highest: try .init(from: &reader))
  }
}
