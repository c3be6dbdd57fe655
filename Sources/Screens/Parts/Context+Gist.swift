import Meetings

extension Context {
  /// The words that tell which event it was: its own, or those of the catalogue where it has an id only.
  func gist(of event: any Event) -> String {
    switch event {
    case let chosen as ParelChosen: name(of: chosen.parel)
    case let added as ItemAdded: added.title ?? added.topic.map { name(of: $0) } ?? ""
    case let row as RowWritten: words(of: row.cells, topic: row.place.topic)
    case let row as RowEdited: words(of: row.cells, topic: group.rows[row.row]?.place.topic)
    case let left as MemberLeft: name(of: .member(left.member))
    case let back as MemberReturned: name(of: .member(back.member))
    case let arrival as ArrivalNoted: name(of: .member(arrival.member))
    case let departure as DepartureNoted: name(of: .member(departure.member))
    case let noted as AttendanceNoted: "\(name(of: .member(noted.member))) \(say(noted.attendance.name))"
    case let given as FunctionGiven:
      [say(given.function.name), given.member.map { name(of: .member($0)) }].compactMap { $0 }.joined(separator: ": ")
    case let removed as ItemRemoved: name(ofItem: removed.item, in: removed.meeting)
    case let moved as ItemMoved: name(ofItem: moved.item, in: moved.meeting)
    case let skipped as ItemSkipped: name(ofItem: skipped.item, in: skipped.meeting)
    case let parked as ItemParked: name(ofItem: parked.item, in: parked.meeting)
    case let changed as ItemChanged: name(ofItem: changed.item, in: changed.meeting)
    default: say(event.gist)
    }
  }

  private func name(ofItem item: EntryID, in meeting: EntryID) -> String {
    group.meetings[meeting]?.item(item).map { name(of: $0) } ?? ""
  }

  /// The cells of a row of a worksheet, in one line.
  func words(of cells: [WorksheetRow.Cell], topic: TopicID?) -> String {
    WorksheetCells(topic, meeting: nil, self).words(of: cells).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
