import Console
import Meetings

extension DetailsForm {
  /// The column in which what is typed begins: after the longest word before it.
  func inset(_ context: Context) -> Int {
    let labels = fields.map { TextWidth.columns(of: context.say($0.field.label)) }
    return min(24, max(12, (labels.max() ?? 0) + 4))
  }

  /// The columns for text on a screen.
  func textColumns(_ context: Context) -> Int { context.bodyColumns - inset(context) }

  /// Draws the text and the fields under it.
  func draw(_ pane: inout Pane, heading: String, _ context: Context) {
    pane.put(heading, 0, Style(.heading, bold: true))
    let most = max(2, pane.rows - 2 - (fields.isEmpty ? 0 : fields.count + 1))
    var (row, cursor) = (2, Point?.none)
    if let area {
      let wanted = max(3, area.rows(in: pane.columns - inset(context)) + 1)
      let room = fields.isEmpty ? most : min(most, wanted)
      cursor = draw(area, rows: room, &pane, context)
      row += room + 1
    }
    for (index, field) in fields.enumerated() {
      let row = row + index
      label(field.field.label, row: row, isHere: focus == index, &pane, context)
      if let column = draw(field, row: row, isHere: focus == index, &pane, context) {
        cursor = Point(column: pane.rect.column + column, row: pane.rect.row + row)
      }
    }
    pane.canvas.cursor = cursor
  }

  /// Draws the text; gives the place of the cursor where it is there.
  private func draw(_ area: TextArea, rows room: Int, _ pane: inout Pane, _ context: Context) -> Point? {
    label(Text(nl: "tekst", en: "text"), row: 2, isHere: isInText, &pane, context)
    var cursor: Point?
    pane.within(column: inset(context), row: 2, rows: room) { inner in
      let place = area.draw(in: &inner, rows: room, Style(.input))
      if isInText { cursor = Point(column: inner.rect.column + place.column, row: inner.rect.row + place.row) }
    }
    return cursor
  }

  private func label(_ word: Text, row: Int, isHere: Bool, _ pane: inout Pane, _ context: Context) {
    pane.put(isHere ? "›" : " ", at: 0, row, Style(.accent, bold: true))
    pane.put(context.say(word), at: 2, row, Style(isHere ? .accent : .muted, bold: isHere))
  }

  /// Draws a field; gives the column of the cursor where it is there.
  private func draw(_ field: Field, row: Int, isHere: Bool, _ pane: inout Pane, _ context: Context) -> Int? {
    if field.editor.isEmpty { pane.put(context.say(field.field.whenEmpty), at: inset(context), row, Style(.muted)) }
    let column = field.editor.draw(in: &pane, at: inset(context), row: row, style: Style(.input), fromStart: !isHere)
    return isHere ? column : nil
  }
}
