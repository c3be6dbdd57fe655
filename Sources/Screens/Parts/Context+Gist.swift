import Meetings

extension Context {
  /// The words that tell which event it was: its own, or those of the catalogue where it has an id only.
  func gist(of event: any Event) -> String {
    switch event {
    case let chosen as ParelChosen: name(of: chosen.parel)
    case let added as ItemAdded: added.title ?? added.topic.map { name(of: $0) } ?? ""
    case let row as RowWritten: words(of: row.cells, topic: row.place.topic)
    case let row as RowEdited: words(of: row.cells, topic: group.rows[row.row]?.place.topic)
    default: say(event.gist)
    }
  }

  /// The cells of a row of a worksheet, in one line.
  func words(of cells: [WorksheetRow.Cell], topic: TopicID?) -> String {
    WorksheetCells(topic, meeting: nil, self).words(of: cells).filter { !$0.isEmpty }.joined(separator: " · ")
  }
}
