// What meetings recorded, in a snapshot. Each value is made with all its fields, so that a new one cannot be forgotten
// here without a test that sees it missing.

extension Place: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    meeting.write(to: &writer)
    item.write(to: &writer)
    topic.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(meeting: try .init(from: &reader), item: try .init(from: &reader), topic: try .init(from: &reader))
  }
}

extension Recorded: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    let kind: UInt8 =
      switch self {
      case .decision: 0
      case .action: 1
      case .note: 2
      case .point: 3
      case .choice: 4
      case .row: 5
      case .goal: 6
      }
    writer.byte(kind)
    id.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    let kind = try reader.byte()
    let id = try EntryID(from: &reader)
    switch kind {
    case 0: self = .decision(id)
    case 1: self = .action(id)
    case 2: self = .note(id)
    case 3: self = .point(id)
    case 4: self = .choice(id)
    case 5: self = .row(id)
    case 6: self = .goal(id)
    default: throw SnapshotFault()
    }
  }
}

extension Versions.Version: SnapshotValue where Value: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    value.write(to: &writer)
    replaces.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(id: try .init(from: &reader), value: try .init(from: &reader), replaces: try .init(from: &reader))
  }
}

extension Versions: SnapshotValue where Value: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { all.write(to: &writer) }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    guard let versions = Self(restoring: try .init(from: &reader)) else { throw SnapshotFault() }
    self = versions
  }
}

extension Decision: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    writer.text(number)
    place.write(to: &writer)
    text.write(to: &writer)
    status.write(to: &writer)
    replaces.write(to: &writer)
    replacedBy.write(to: &writer)
    reviewOn.write(to: &writer)
    reason.write(to: &writer)
    goals.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), number: try reader.text(), place: try .init(from: &reader),
      text: try .init(from: &reader), status: try .init(from: &reader), replaces: try .init(from: &reader),
      replacedBy: try .init(from: &reader), reviewOn: try .init(from: &reader), reason: try .init(from: &reader),
      goals: try .init(from: &reader))
  }
}

extension ActionTerms: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    writer.text(text)
    actors.write(to: &writer)
    due.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(text: try reader.text(), actors: try .init(from: &reader), due: try Due(from: &reader))
  }
}

extension Action: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    writer.text(number)
    place.write(to: &writer)
    terms.write(to: &writer)
    dueAfter.write(to: &writer)
    status.write(to: &writer)
    choice.write(to: &writer)
    parelRole.write(to: &writer)
    reason.write(to: &writer)
    goals.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), number: try reader.text(), place: try .init(from: &reader),
      terms: try .init(from: &reader), dueAfter: try .init(from: &reader), status: try .init(from: &reader),
      choice: try .init(from: &reader), parelRole: try .init(from: &reader), reason: try .init(from: &reader),
      goals: try .init(from: &reader))
  }
}

extension Note: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    place.write(to: &writer)
    text.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(id: try .init(from: &reader), place: try .init(from: &reader), text: try .init(from: &reader))
  }
}

extension ParkedPoint: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    place.write(to: &writer)
    text.write(to: &writer)
    carriedTo.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), place: try .init(from: &reader), text: try .init(from: &reader),
      carriedTo: try .init(from: &reader))
  }
}

extension SharedGoal: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    writer.text(number)
    place.write(to: &writer)
    text.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), number: try reader.text(), place: try .init(from: &reader),
      text: try .init(from: &reader))
  }
}
