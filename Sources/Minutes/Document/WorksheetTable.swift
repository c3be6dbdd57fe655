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
      columns: columns.map { .init(title: $0.title, isNumber: $0.kind == .number || $0.kind == .score) },
      rows: rows.map { row in columns.map { cell(of: row, in: $0) } })
  }

  private struct Column {
    let id: String
    let title: String
    let kind: Worksheet.Kind
    let choices: [Worksheet.Choice]
  }

  /// The catalogue's columns in their order, then those that it does not know, by the order in which they came.
  private var columns: [Column] {
    let topics = rows.compactMap(\.place.topic)
    let known = topics.first.flatMap { words.catalogue.topic($0)?.worksheet?.columns } ?? []
    var columns = known.map { Column(id: $0.id, title: words.say($0.title), kind: $0.kind, choices: $0.choices) }
    for cell in rows.flatMap({ $0.cells.standing.flatMap(\.value) })
    where !columns.contains(where: { $0.id == cell.column }) {
      columns.append(Column(id: cell.column, title: cell.column, kind: .text, choices: []))
    }
    return columns
  }

  private func cell(of row: WorksheetRow, in column: Column) -> String {
    var texts: [String] = []
    for version in row.cells.standing {
      let text = version.value.first { $0.column == column.id }.map { self.words(for: $0.text, in: column) } ?? ""
      if !texts.contains(text) { texts.append(text) }
    }
    return texts.joined(separator: words.contested)
  }

  /// What is kept as a word of the catalogue reads as its name.
  private func words(for text: String, in column: Column) -> String {
    switch column.kind {
    case .choice: column.choices.first { $0.id == text }.map { words.say($0.name) } ?? text
    case .parel: words.catalogue.parel(ParelID(text)).map { words.say($0.name) } ?? text
    case .goal: words.catalogue.goal(text).map { words.say($0.title) } ?? text
    case .actor: words.catalogue.role(RoleID(text)).map { words.say($0.short) } ?? text
    case .date: Day(text).map { words.say(DayWords.full($0)) } ?? text
    case .text, .number, .factor, .score: text
    }
  }
}
