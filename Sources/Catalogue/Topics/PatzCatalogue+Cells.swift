import Meetings

extension PatzCatalogue {
  /// What stands in a cell of a worksheet, in words: a word of the catalogue reads as its name, all else as it stands.
  public func words(ofCell text: String, in column: Worksheet.Column) -> Text {
    let known: Text? =
      switch column.kind {
      case .choice: column.choices.first { $0.id == text }?.name
      case .parel: parel(ParelID(text))?.name
      case .goal: goal(text)?.title
      case .actor: role(RoleID(text))?.short
      case .date: Day(text).map { DayWords.full($0) }
      case .factor: collaborationFactors.first { $0.id == text }?.title
      case .text, .number, .score: nil
      }
    return known ?? Text(verbatim: text)
  }

  /// A cell of a topic's worksheet in words, and the heading of its column; what the catalogue does not know reads as
  /// it stands.
  public func words(of cell: WorksheetRow.Cell, under topic: TopicID?) -> (heading: Text, text: Text) {
    guard let column = topic.flatMap({ self.topic($0)?.worksheet?.column(cell.column) }) else {
      return (Text(verbatim: cell.column), Text(verbatim: cell.text))
    }
    return (column.title, words(ofCell: cell.text, in: column))
  }
}
