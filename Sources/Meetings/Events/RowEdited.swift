/// A row of a worksheet was corrected.
public struct RowEdited: Event {
  public static let word = "row-edited"
  public static let title = Text(nl: "werkblad gewijzigd", en: "worksheet changed")
  /// The row of the worksheet.
  public let row: EntryID
  /// The filled cells, in the order in which they were filled.
  public let cells: [WorksheetRow.Cell]
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says all cells of the row from now on, in the place of the versions it names.
  public init(row: EntryID, cells: [WorksheetRow.Cell] = [], replacing: [EntryID] = []) {
    self.row = row
    self.cells = cells
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    row = try fields.id("row")
    cells = try fields.cells()
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("row", row)
    fields.set(cells)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { row }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.cells(cells) ?? group.rows[row].flatMap { Rules.correction(of: $0.cells, to: cells, at: $0.place, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    if group.rows[row]?.isRemoved ?? false { return group.keep(mark, .missingTarget(row)) }
    let isChoice = group.rows[row]?.cells.isChoice(cells) ?? false
    group.update(\.rows, row, mark) { $0.cells.add(cells, by: mark.id, replacing: replacing) }
    if !isChoice { group.flagIfClosed(group.rows[row]?.place, mark) }
  }
}
