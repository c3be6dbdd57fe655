/// A row of a worksheet was filled, as a learning need with who asked for it.
public struct RowWritten: Event {
  public static let word = "row-written"
  public static let title = Text(nl: "werkblad aangevuld", en: "worksheet filled")
  /// Where in which meeting.
  public let place: Place
  /// The filled cells, in the order in which they were filled.
  public let cells: [WorksheetRow.Cell]

  /// A row with the cells that were filled, on the worksheet of its topic.
  public init(place: Place, cells: [WorksheetRow.Cell] = []) {
    self.place = place
    self.cells = cells
  }

  public init(from fields: Fields) throws(FieldError) {
    place = try fields.place()
    cells = try fields.cells()
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set(place)
    fields.set(cells)
    return fields
  }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.open(place.meeting, in: group) ?? Rules.cells(cells)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.rows.append(WorksheetRow(id: mark.id, place: place, cells: Versions(cells, by: mark.id)))
    group.list(.row(mark.id), at: place, mark)
  }
}
