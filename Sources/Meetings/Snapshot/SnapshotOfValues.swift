// The small values of the domain in a snapshot.

extension Scale: SnapshotValue {}
extension MeetingStatus: SnapshotValue {}
extension ItemStatus: SnapshotValue {}
extension ItemPurpose: SnapshotValue {}
extension DecisionStatus: SnapshotValue {}
extension ActionStatus: SnapshotValue {}
extension ChoiceStatus: SnapshotValue {}
extension Attendance: SnapshotValue {}
extension MeetingRole: SnapshotValue {}
extension ParelRole: SnapshotValue {}
extension TopicID: SnapshotValue {}
extension RoleID: SnapshotValue {}
extension ParelID: SnapshotValue {}
extension VariantID: SnapshotValue {}

extension EntryID: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.text(raw) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self.init(try reader.text()) }
}

extension Day: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.number(ordinal) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self.init(ordinal: try reader.number()) }
}

extension TimeOfDay: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.number(minutes) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self.init(minutes: try reader.number()) }
}

extension Instant: SnapshotValue {
  func write(to writer: inout SnapshotWriter) { writer.number(milliseconds) }
  init(from reader: inout SnapshotReader) throws(SnapshotFault) { self.init(milliseconds: try reader.number()) }
}

extension Stamp: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    instant.write(to: &writer)
    writer.number(counter)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(instant: try Instant(from: &reader), counter: try reader.number())
  }
}

extension Mark: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    at.write(to: &writer)
    writer.text(device)
    act.write(to: &writer)
    wall.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try EntryID(from: &reader), at: try Stamp(from: &reader), device: try reader.text(),
      act: try EntryID(from: &reader), wall: try Instant(from: &reader))
  }
}

extension Actor: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .member(let id):
      writer.byte(0)
      id.write(to: &writer)
    case .role(let id):
      writer.byte(1)
      id.write(to: &writer)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    switch try reader.byte() {
    case 0: self = .member(try EntryID(from: &reader))
    case 1: self = .role(try RoleID(from: &reader))
    default: throw SnapshotFault()
    }
  }
}

extension Due: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    switch self {
    case .none: writer.byte(0)
    case .ongoing: writer.byte(1)
    case .nextMeeting: writer.byte(2)
    case .date(let day):
      writer.byte(3)
      day.write(to: &writer)
    }
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    switch try reader.byte() {
    case 0: self = .none
    case 1: self = .ongoing
    case 2: self = .nextMeeting
    case 3: self = .date(try Day(from: &reader))
    default: throw SnapshotFault()
    }
  }
}
