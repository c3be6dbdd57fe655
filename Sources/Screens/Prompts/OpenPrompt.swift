import Console
import Meetings

/// A prompt that is open: the line so far, and the names its half-typed mark could stand for; or its details.
struct OpenPrompt: Sendable {
  let prompt: any Prompt
  var editor: LineEditor
  /// The words that Esc turned back into text, by their place in the line.
  private(set) var literal: [Int: Substring] = [:]
  var picker: MarkPicker?
  /// How the line could go on, as it stands greyed behind the cursor.
  private(set) var suggestion: Suggestion?
  /// What it could become, gathered once for the whole line.
  private var wordings: Wordings?
  /// The details, once they are open.
  var form: DetailsForm?
  /// Whether it stands in its details as it was left the time before, over what holds.
  private var isReturned = false

  init(_ prompt: any Prompt, draft: String?, _ context: Context) {
    self.prompt = prompt
    let text = draft ?? prompt.initialText
    editor = LineEditor(text)
    if prompt.beganAsText {
      // What stood there was read once already: a name or a day in it that was meant as text stays text.
      let own = prompt.initialText.words
      for (place, word) in zip(own, words).enumerated() where word.0 == word.1 { literal[place] = word.1 }
    }
    if prompt.beginsInDetails { _ = openDetails(context) }
    // What has several lines, or was left in its details, is at home there.
    guard Details.isDraft(text), let opened = prompt.details(of: LineReading(text: ""), context)
    else {
      return
    }
    var details = opened
    details.take(draft: text)
    form = DetailsForm(details, over: opened)
    editor = LineEditor()
    isReturned = prompt.beginsWithWhatHolds
  }

  /// Leaves nothing of what was typed, in no field either: the line is empty.
  private mutating func drop() -> Bool {
    (form, picker, editor) = (nil, nil, LineEditor())
    return true
  }

  /// The line with its half-typed mark completed by what is picked.
  var reading: LineReading {
    let picked = picker.flatMap { $0.isMoved || $0.isBegun && prompt.picksWhileTyping ? $0 : nil }
    let text = picked?.completed(editor).text ?? editor.text
    return LineReading(text: text, literal: Set(literal.keys))
  }

  /// The names that can be picked now, in the line or in a field.
  var anyPicker: MarkPicker? { form == nil ? picker : form?.picker }

  /// What Esc does: of a series the line that asks for the next one ends it while nothing is typed, else it goes back.
  var escape: Text { prompt.isNext && !endsSeries ? Text(nl: "terug", en: "back") : prompt.escape }

  /// What Enter does: it ends such a series too while nothing is typed, and where no is the answer it only goes back.
  var enter: Text { endsSeries || answer?.isYes == false ? prompt.escape : prompt.enter }

  /// What the line answers where yes or no is asked, and what it says behind that; nil where it says something else.
  private var answer: (isYes: Bool, rest: String)? {
    form == nil && prompt.saidAfterNo != nil ? YesOrNo.answer(in: editor.text) : nil
  }

  private var endsSeries: Bool { prompt.isNext && form == nil && editor.isEmpty }

  /// What is worth keeping: the line, or the details as one.
  var draft: String { form?.draft ?? editor.text }

  /// The same, but empty where it says no more than what it began with.
  func draftWorthKeeping(_ context: Context) -> String {
    let own = prompt.initialText
    guard prompt.beginsWithWhatHolds else { return draft }
    let begun = form == nil ? own : prompt.details(of: LineReading(text: own), context)?.draft
    return draft == begun ? "" : draft
  }

  /// What was understood so far.
  func understanding(_ context: Context) -> Understood {
    // What is longer than an entry can be is not read at every key: it stays as it is, and says so before Enter does.
    let text = form.map { $0.area?.text ?? "" } ?? editor.text
    if let refusal = Trekkersgroep.refusal(ofLength: text) { return Understood(warning: context.say(refusal.text)) }
    var understood =
      form.map { prompt.understanding(of: $0.details, context) } ?? prompt.understanding(of: reading, context)
    // Whatever is typed, and wherever: what is known of one patient has no place in a trekkersgroep.
    if let caution = TextCaution.sentence(on: draft) {
      understood.warning = [understood.warning, context.say(caution)].compactMap { $0 }.joined(separator: " ")
    }
    return understood
  }

  /// What Enter or Ctrl-S does, or why it cannot.
  func submit(_ context: Context) -> Result<[Outcome], Refusal> {
    if let answer, let said = prompt.saidAfterNo {
      return answer.isYes ? prompt.submit(LineReading(text: answer.rest), context) : .success([.say(said)])
    }
    return form.map { prompt.submit($0.details, context) } ?? prompt.submit(reading, context)
  }

  /// Whether Enter records here; in details it can be a new line, or go to the next field.
  var recordsOnEnter: Bool { form.map { $0.picker == nil && $0.enter == .record } ?? true }

  /// Takes a key that edits or picks; false where the key means something else.
  mutating func take(_ key: Key, _ context: Context) -> Bool {
    if var form {
      if key == .control("u"), isReturned || form.isEmptyText { return drop() }
      isReturned = false
      defer { self.form = form }
      return form.take(key, prompt.names(context), context)
    }
    if picker != nil {
      switch key {
      case .up, .down:
        picker?.move(key == .down ? 1 : -1)
        return true
      case .tab:
        pick()
        return true
      default: break
      }
    }
    if key == .tab { return openDetails(context) }
    if key == Suggestion.key, let suggestion, picker == nil {
      (editor, self.suggestion) = (suggestion.taken(in: editor), nil)
      look(context)
      return true
    }
    let before = editor.text
    guard editor.take(key) else { return false }
    // Only typing offers something: who goes through the line with → never takes it by one press too many.
    suggestion = editor.text == before ? nil : suggest(context)
    // A word that was changed is read anew.
    if !literal.isEmpty {
      let words = words
      literal = literal.filter { words.indices.contains($0) && words[$0] == $1 }
    }
    look(context)
    return true
  }

  /// Opens the details with what is in the line; false where there are none.
  mutating func openDetails(_ context: Context) -> Bool {
    guard form == nil, let details = prompt.details(of: reading, context) else { return form != nil }
    form = DetailsForm(details)
    (picker, suggestion) = (nil, nil)
    return true
  }

  private var words: [Substring] { editor.text.words }

  /// The words of what was understood last in the line, which Esc turns back into text; nil where there are none.
  func lastMark(among marks: [[Int]]) -> [Int]? {
    guard form == nil, !marks.isEmpty else { return nil }
    let words = words
    return marks.last { !$0.allSatisfy { literal[$0] != nil } && $0.allSatisfy(words.indices.contains) }
  }

  /// One step back inside: from a list of names to what was typed, from untouched details to the line, from what was
  /// understood last to text; false where there is nothing to go back to.
  mutating func stepBack(_ context: Context) -> Bool {
    if anyPicker != nil {
      picker = nil
      form?.closePicker()
      return true
    }
    if let form {
      guard !form.isChanged, !editor.isEmpty || form.details.isEmpty else { return false }
      self.form = nil
      return true
    }
    guard let mark = lastMark(among: understanding(context).marks) else { return false }
    let words = words
    for place in mark { literal[place] = words[place] }
    return true
  }

  private mutating func suggest(_ context: Context) -> Suggestion? {
    // Line by line a whole line is typed before any of it is read.
    guard !context.isLinear, editor.characters.count >= Suggestion.fewestLetters else { return nil }
    let known = wordings ?? prompt.wordings(context)
    wordings = known
    return known.flatMap { Suggestion(editor, $0) }
  }

  /// Picks the name that is pointed at.
  mutating func pick(name place: Int) {
    if form != nil {
      form?.pick(name: place)
    } else {
      picker?.move(to: place)
      pick()
    }
  }

  private mutating func pick() {
    guard let picker else { return }
    editor = picker.completed(editor)
    self.picker = nil
  }

  private mutating func look(_ context: Context) {
    guard let names = prompt.names(context) else { return picker = nil }
    picker = MarkPicker(editor, names: names).flatMap { literal[$0.place] == nil ? $0 : nil }
  }
}
