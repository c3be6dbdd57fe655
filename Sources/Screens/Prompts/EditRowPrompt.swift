import Meetings

/// Corrects a row of a worksheet; left empty, the row goes.
struct EditRowPrompt: Prompt {
  let row: WorksheetRow
  let initialText: String
  /// Each column as it stands: in one line a semicolon within a cell would begin the next one.
  private let words: [String]

  init(row: WorksheetRow, _ context: Context) {
    self.row = row
    let words = Self.cells(row, context).words(of: row.cells.current)
    self.words = words
    let filled = words.lastIndex { !$0.isEmpty }.map { words[...$0] } ?? []
    initialText = filled.joined(separator: "; ")
  }

  var keptAs: String? { "edit-\(row.id)" }

  func label(_ context: Context) -> String { context.say(Text(nl: "werkblad", en: "worksheet")) }

  func typing(_ context: Context) -> [LineHelp.Row] { [.cells] }

  private static func cells(_ row: WorksheetRow, _ context: Context) -> WorksheetCells {
    WorksheetCells(row.place.topic, meeting: context.group.meetings[row.place.meeting], context)
  }

  private func cells(_ context: Context) -> WorksheetCells { Self.cells(row, context) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    understanding(of: cells(context).parts(of: line.text), context)
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    correct(cells(context).parts(of: line.text), context)
  }

  // MARK: Details

  var hasDetails: Bool { true }
  var beginsInDetails: Bool { words.contains { $0.contains(";") } }

  func details(of line: LineReading, _ context: Context) -> Details? {
    let cells = cells(context)
    return cells.details(line.text == initialText ? words : cells.parts(of: line.text))
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    understanding(of: details.values.map(\.text), context)
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    correct(details.values.map(\.text), context)
  }

  // MARK: Both

  private func understanding(of parts: [String], _ context: Context) -> Understood {
    if parts.allSatisfy(\.isEmpty) {
      return Understood(text: context.say(Text(nl: "leeg haalt de regel weg", en: "left empty, the row is removed")))
    }
    return cells(context).understanding(of: parts)
  }

  private func correct(_ parts: [String], _ context: Context) -> Result<[Outcome], Refusal> {
    let cells = cells(context).cells(of: parts)
    if cells.isEmpty {
      let removed = RowRemoved(row: row.id)
      if let refusal = removed.refusal(in: context.group) { return .failure(refusal) }
      let said = Sentences.undoable(Text(nl: "De regel is weg.", en: "The row has been removed."))
      return .success([.record(Act([removed])) { _, _ in [.say(said)] }])
    }
    if cells == row.cells.current, !row.cells.isContested { return .success([]) }
    let event = RowEdited(row: row.id, cells: cells, replacing: row.cells.standing.map(\.id))
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    let words = self.cells(context).words(of: cells).filter { !$0.isEmpty }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded(words.joined(separator: " · ")))] }])
  }
}
