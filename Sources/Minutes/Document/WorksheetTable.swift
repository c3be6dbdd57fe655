import Catalogue
import Meetings

/// The rows of a worksheet under the headings of the catalogue; columns that nobody filled are left out.
struct WorksheetTable {
  private let rows: [WorksheetRow]
  private let words: MinutesWords

  init(_ rows: [WorksheetRow], _ words: MinutesWords) {
    self.rows = rows
    self.words = words
  }

  var table: MinutesDocument.Table? {
    let filled = Set(rows.flatMap { $0.cells.standing.flatMap(\.value) }.filter { !$0.text.isEmpty }.map(\.column))
    guard !filled.isEmpty else { return nil }
    let columns = self.columns.filter { filled.contains($0.id) }
    return MinutesDocument.Table(
      columns: columns.map { .init(title: $0.known.map { words.say($0.title) } ?? $0.id, isNumber: $0.isNumber) },
      rows: rows.map { row in columns.map { cell(of: row, in: $0) } })
  }

  private struct Column {
    let id: String
    /// The catalogue's column; nil where it knows none of that name.
    let known: Worksheet.Column?

    var isNumber: Bool { known?.kind == .number || known?.kind == .score }
  }

  /// The catalogue's columns in their order, then those that it does not know, by the order in which they came.
  private var columns: [Column] {
    let topics = rows.compactMap(\.place.topic)
    let known = topics.first.flatMap { words.catalogue.topic($0)?.worksheet?.columns } ?? []
    var columns = known.map { Column(id: $0.id, known: $0) }
    for cell in rows.flatMap({ $0.cells.standing.flatMap(\.value) })
    where !columns.contains(where: { $0.id == cell.column }) {
      columns.append(Column(id: cell.column, known: nil))
    }
    return columns
  }

  private func cell(of row: WorksheetRow, in column: Column) -> String {
    var texts: [String] = []
    for version in row.cells.standing {
      let raw = version.value.first { $0.column == column.id }?.text ?? ""
      let text = column.known.map { words.say(words.catalogue.words(ofCell: raw, in: $0)) } ?? raw
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: words.contested)
  }
}
