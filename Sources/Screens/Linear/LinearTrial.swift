import Console

/// What was typed as messages for the program. Each is tried on a copy at once, so that the next can depend on what
/// came of it.
struct LinearTrial {
  private(set) var model: AppModel
  private(set) var messages: [Message] = []

  init(_ model: AppModel) { self.model = model }

  mutating func send(_ message: Message) {
    messages.append(message)
    _ = model.update(message)
  }

  mutating func press(_ keys: Key...) { press(keys) }

  mutating func press(_ keys: [Key]) { for key in keys { send(.key(key)) } }

  mutating func press(_ key: Key, times: Int) { for _ in 0..<times { send(.key(key)) } }

  /// Whether a line, or its details, is asked for.
  var isAsked: Bool { model.isTyping }

  // MARK: A line

  /// Puts a text in the place of what stands in the line that is asked for.
  mutating func fill(_ text: String) {
    press(.end, .control("u"))
    send(.key(.paste(text)))
  }

  /// What deserves a second look before it is recorded.
  var warning: String? {
    guard let open = model.prompt else { return nil }
    return open.understanding(model.context).warning
  }

  // MARK: A screen that takes text

  /// Types the words that a list is looked through for.
  mutating func search(_ words: String) {
    press(.end, .control("u"))
    for sign in words where !sign.isNewline { press(.character(sign)) }
    // Where Enter only ends the words it belongs to them; elsewhere it opens what was found.
    var ended = self
    ended.press(.enter)
    if ended.model.stack.count == model.stack.count, model.top.takesText, !ended.model.top.takesText { self = ended }
  }

  // MARK: Details

  /// Puts a text in a field, counted from 1; false where there is no such field.
  mutating func fill(field number: Int, with text: String) -> Bool {
    guard let form = model.prompt?.form, (1...max(1, form.stops)).contains(number) else { return false }
    // A list of names takes the first of them for itself.
    for _ in 0..<(2 * form.stops) where model.prompt?.form?.stop != number - 1 { press(.tab) }
    press(.end)
    press(.backspace, times: model.prompt?.form?.lengthHere ?? 0)
    send(.key(.paste(text)))
    return true
  }

  /// Adds a line to a long text, or fills a text or the first field that is empty: what stands there is never replaced by
  /// what has no number. False where nothing is empty.
  mutating func fillNext(_ text: String) -> Bool {
    guard let form = model.prompt?.form else { return false }
    guard let area = form.area else {
      return form.fields.firstIndex { $0.editor.isEmpty }.map { fill(field: $0 + 1, with: text) } ?? false
    }
    if area.text.isEmpty { return fill(field: 1, with: text) }
    guard area.allowsBreaks else { return false }
    return fill(field: 1, with: area.text + "\n" + text)
  }
}

extension DetailsForm {
  /// How many stops there are for Tab.
  var stops: Int { fields.count + (area == nil ? 0 : 1) }

  /// The stop where somebody types, counted from 0.
  var stop: Int { focus.map { $0 + (area == nil ? 0 : 1) } ?? 0 }

  /// How many signs stand there.
  var lengthHere: Int { focus.map { fields[$0].editor.characters.count } ?? area?.editor.characters.count ?? 0 }
}
