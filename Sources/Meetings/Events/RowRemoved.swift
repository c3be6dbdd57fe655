/// A row of a worksheet was taken out.
public struct RowRemoved: Event {
  public static let word = "row-removed"
  public static let title = Text(nl: "regel uit werkblad", en: "worksheet row removed")
  /// The row of the worksheet.
  public let row: EntryID

  /// The event by its values.
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

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    group.update(\.rows, row, mark) { $0.isRemoved = true }
  }
}
