import Console
import Meetings

/// The details of an entry while somebody types them: Tab goes from field to field, and takes what is picked with it.
struct DetailsForm: Sendable {
  /// The text; nil for what has fields only.
  private(set) var area: TextArea?
  private(set) var fields: [Field]
  /// The field that is typed in; nil in the text.
  private(set) var focus: Int?
  private(set) var picker: MarkPicker?
  /// As it was opened: while nothing differs from it, one step back is the line again.
  private let opened: Details

  /// A field of one line.
  struct Field: Sendable {
    let field: DetailField
    var editor: LineEditor
  }

  /// Opens details; what was typed in them before differs from those they were opened over.
  init(_ details: Details, over before: Details? = nil) {
    opened = before ?? details
    area = details.text.map { TextArea($0, allowsBreaks: details.allowsBreaks) }
    fields = details.values.map { Field(field: $0.field, editor: LineEditor($0.text)) }
    focus = area == nil ? 0 : nil
  }

  /// What is typed so far, with a half-typed name completed by what is picked.
  var details: Details {
    let values = fields.enumerated().map { index, field in
      let completed = index == focus ? picker.flatMap { $0.isBegun ? $0.completed(field.editor).text : nil } : nil
      return Details.Value(field: field.field, text: completed ?? field.editor.text)
    }
    return Details(text: area?.text, allowsBreaks: opened.allowsBreaks, values: values)
  }

  var isChanged: Bool { details != opened }

  /// What is worth keeping of it: a field that was emptied counts too.
  var draft: String { details.draft(over: opened) }

  var isInText: Bool { focus == nil }

  /// Whether the text is typed in and there is none.
  var isEmptyText: Bool { isInText && area?.editor.isEmpty == true }

  /// What Enter does here.
  enum EnterMeaning { case newLine, next, record }

  var enter: EnterMeaning {
    if isInText { return opened.allowsBreaks ? .newLine : fields.isEmpty ? .record : .next }
    return focus == fields.count - 1 ? .record : .next
  }

  /// Puts another text in the place of the one that was typed, as an editor gives it back.
  mutating func replaceText(_ text: String) {
    area = TextArea(opened.allowsBreaks ? text : QuickLine.literal(text).text, allowsBreaks: opened.allowsBreaks)
    focus = nil
  }

  /// Takes a key that edits, picks or moves; false where it means something else.
  mutating func take(_ key: Key, _ names: QuickLine.Names?, _ context: Context) -> Bool {
    if takeInPicker(key) { return true }
    switch key {
    case .tab: move(1)
    case .backTab: move(-1)
    case .enter where enter == .next: move(1)
    case .up where !isInText, .down where !isInText: move(key == .up ? -1 : 1)
    case .down where !fields.isEmpty && isInLastRow(context): move(1)
    default: return edit(key, names, context)
    }
    return true
  }

  private func isInLastRow(_ context: Context) -> Bool {
    area?.isInLastRow(columns: textColumns(context)) ?? true
  }

  private mutating func takeInPicker(_ key: Key) -> Bool {
    guard picker != nil else { return false }
    switch key {
    case .up, .down: picker?.move(key == .down ? 1 : -1)
    case .enter: pick()
    case .tab:
      pick()
      return false
    default: return false
    }
    return true
  }

  /// Leaves what was typed as it is.
  mutating func closePicker() { picker = nil }

  /// Picks the name that is pointed at.
  mutating func pick(name place: Int) {
    picker?.move(to: place)
    pick()
  }

  private mutating func pick() {
    guard let picker, let focus else { return }
    fields[focus].editor = picker.completed(fields[focus].editor)
    self.picker = nil
  }

  /// The text is one stop, every field another; past the last comes the first.
  private mutating func move(_ step: Int) {
    let first = area == nil ? 0 : 1
    let stops = fields.count + first
    let at = ((focus.map { $0 + first } ?? 0) + step + stops) % stops
    focus = at < first ? nil : at - first
    picker = nil
  }

  private mutating func edit(_ key: Key, _ names: QuickLine.Names?, _ context: Context) -> Bool {
    let columns = textColumns(context)
    guard let focus else { return area?.take(key, columns: columns) ?? false }
    guard fields[focus].editor.take(key) else { return false }
    let choices = fields[focus].field.choices
    picker = MarkPicker(fields[focus].editor, among: choices, names ?? QuickLine.Names(), context)
    return true
  }
}
