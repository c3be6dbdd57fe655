// Meetings with their agenda and their clock, in a snapshot.

extension AgendaItem.Origin: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    entry.write(to: &writer)
    meeting.write(to: &writer)
    writer.number(timesPutOff)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(entry: try .init(from: &reader), meeting: try .init(from: &reader), timesPutOff: try reader.number())
  }
}

extension AgendaItem: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    topic.write(to: &writer)
    title.write(to: &writer)
    writer.number(minutes)
    purpose.write(to: &writer)
    status.write(to: &writer)
    writer.number(settledWhenPutOff)
    reason.write(to: &writer)
    origin.write(to: &writer)
    isOwn.write(to: &writer)
    carriedTo.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), topic: try .init(from: &reader), title: try .init(from: &reader),
      minutes: try reader.number(), purpose: try .init(from: &reader), status: try .init(from: &reader),
      settledWhenPutOff: try reader.number(), reason: try .init(from: &reader), origin: try .init(from: &reader),
      isOwn: try .init(from: &reader),
      carriedTo: try .init(from: &reader))
  }
}

extension MeetingClock.Spell: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    item.write(to: &writer)
    from.write(to: &writer)
    to.write(to: &writer)
    isLook.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      item: try .init(from: &reader), from: try Instant(from: &reader), to: try .init(from: &reader),
      isLook: try .init(from: &reader))
  }
}

extension MeetingClock: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    pausedSince.write(to: &writer)
    spells.write(to: &writer)
    current.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      pausedSince: try .init(from: &reader), spells: try .init(from: &reader), current: try .init(from: &reader))
  }
}

extension Meeting: SnapshotValue {
  func write(to writer: inout SnapshotWriter) {
    id.write(to: &writer)
    writer.text(number)
    date.write(to: &writer)
    start.write(to: &writer)
    location.write(to: &writer)
    writer.text(template)
    status.write(to: &writer)
    agenda.write(to: &writer)
    recorded.write(to: &writer)
    attendance.write(to: &writer)
    arrivals.write(to: &writer)
    departures.write(to: &writer)
    functions.write(to: &writer)
    handled.write(to: &writer)
    clock.write(to: &writer)
    reason.write(to: &writer)
    adoptedBy.write(to: &writer)
    corrections.write(to: &writer)
    begunAt.write(to: &writer)
    endedAt.write(to: &writer)
  }

  init(from reader: inout SnapshotReader) throws(SnapshotFault) {
    self.init(
      id: try .init(from: &reader), number: try reader.text(), date: try Day(from: &reader),
      start: try .init(from: &reader), location: try .init(from: &reader), template: try reader.text(),
      status: try .init(from: &reader), agenda: try .init(from: &reader), recorded: try .init(from: &reader),
      attendance: try .init(from: &reader), arrivals: try .init(from: &reader), departures: try .init(from: &reader),
      functions: try .init(from: &reader), handled: try .init(from: &reader), clock: try .init(from: &reader),
      reason: try .init(from: &reader),
      adoptedBy: try .init(from: &reader), corrections: try .init(from: &reader), begunAt: try .init(from: &reader),
      endedAt: try .init(from: &reader))
  }
}
