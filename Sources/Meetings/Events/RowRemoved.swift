/// A row of a worksheet was taken out.
public struct RowRemoved: Event {
  public static let word = "row-removed"
  public static let title = Text(nl: "regel uit werkblad", en: "worksheet row removed")
  /// The row of the worksheet.
  public let row: EntryID

  /// Says which row is gone from its worksheet.
  public init(row: EntryID) {
    self.row = row
  }

  public init(from fields: Fields) throws(FieldError) {
    row = try fields.id("row")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("row", row)
    return fields
  }

  public var subject: EntryID? { row }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    group.rows[row].flatMap { Rules.open($0.place.meeting, in: group) }
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    if group.rows[row]?.isRemoved ?? false { return }
    group.update(\.rows, row, mark) { $0.isRemoved = true }
    guard let place = group.rows[row]?.place else { return }
    _ = group.meetings.update(place.meeting) { $0.recorded.removeAll { $0 == .row(row) } }
    group.flagIfClosed(place, mark)
  }
}
