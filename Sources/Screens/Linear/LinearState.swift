import Console
import Meetings

/// What a screen says at one moment, as lines: told in full where somebody comes, and after that only what changed.
struct LinearState {
  /// Which screen it is.
  let place: String
  /// How many screens one goes back from it.
  let depth: Int
  let header: String
  private(set) var body: [LinearLine]
  /// The words of the actions that are likeliest here.
  let hints: String
  /// The fields of the details that are open.
  private let fields: [String]
  let notice: AppModel.Notice?
  let isAsked: Bool
  /// Whether that is a question that yes or no answers.
  let isQuestion: Bool
  /// What the tour of the example asks for now.
  private let tour: String
  /// What is understood of the line that is asked for.
  private let understood: String
  /// How to end a series, while the next of it is asked for.
  private let ending: String
  /// The question that is asked.
  private let label: String
  /// How to leave it.
  private let ways: String
  /// Whether words are looked for.
  private let isSearch: Bool

  init(_ model: AppModel) {
    let context = model.context
    (place, depth) = (model.linearPlace, model.stack.count)
    header = ScreenText.cleaned(model.placeWords.joined(separator: " · "))
    let size = Size(columns: context.bodyColumns, rows: context.bodyRows)
    // The row above is where a list or a page says which part of it is in sight.
    let room = Size(columns: size.columns, rows: size.rows + 1)
    var pane = Pane(Canvas(size: room), Rect(column: 0, row: 1, columns: size.columns, rows: size.rows))
    model.top.draw(&pane, context)
    body = LinearLine.all(of: pane.canvas, on: model.top.name, numbering: model.top.rowsToChoose(context))
    let goesOn = body.contains(where: \.isCounter)
    hints = Self.hints(model, goesOn: goesOn, leadsOn: goesOn && body.contains { $0.number != nil })
    fields = model.prompt?.form?.linearFields(context) ?? []
    notice = model.notice
    isAsked = model.isTyping
    isQuestion = model.prompt?.prompt.isQuestion == true
    understood = isAsked ? model.prompt?.understanding(context).text ?? "" : ""
    ending = model.prompt?.prompt.isNext == true && model.prompt?.draft.isEmpty == true ? understood : ""
    tour = model.tour.map { context.say($0.words(on: model.top)) } ?? ""
    label = model.prompt?.prompt.label(context) ?? ""
    ways = context.say(LinearSentences.ways)
    isSearch = model.top.takesText || model.top.takesLetters
  }

  /// The words of the actions that are likeliest here, and that a number leads to rows further on; where words are looked for each with the colon that it needs.
  private static func hints(_ model: AppModel, goesOn: Bool, leadsOn: Bool) -> String {
    let (context, actions) = (model.context, LinearActions(model))
    let isSearch = model.top.takesLetters
    let likely = actions.entries.filter { $0.isHint && $0.refusal == nil }
    let more = goesOn && !actions.hasKey(.pageDown) ? [context.say(LinearWord.more.word)] : []
    let back = isSearch ? [context.say(LinearSentences.back)] : []
    let words = likely.map { isSearch ? $0.word[context.language] : actions.name(of: $0) } + more + back
    guard !words.isEmpty else { return "" }
    let list = (words.map { isSearch ? ":\($0)" : $0 } + ["?"]).joined(separator: ", ")
    let rest = (isSearch ? [LinearSentences.searches] : []) + (leadsOn ? [LinearSentences.leadsOn] : [])
    let sentences = rest.map(context.say).joined(separator: " ")
    return context.say(LinearSentences.here) + list + (sentences.isEmpty ? "" : ". " + sentences)
  }

  /// The highest number that a row has; nil where not all rows are in sight.
  var lastNumber: Int? { isPart ? nil : body.compactMap(\.number).max() }

  /// Whether there is more before or behind what is told.
  var isPart: Bool { body.contains(where: \.isCounter) }

  /// Which part of it is told.
  var part: ClosedRange<Int>? { body.lazy.compactMap(\.counted).first }

  /// What is new since another moment. `said` is what the message line says: an entry that it names is told with it.
  ///
  /// `earlier` is how it was when somebody was here before, and comes back now.
  func news(
    since before: LinearState?, orReturning earlier: LinearState?, saying said: String?, _ language: Language
  ) -> [String] {
    let told: [String]
    if let earlier, before?.place != place {
      let lines = whatChanged(since: earlier).map { $0.text(language) }
      told = (said.map { [$0] } ?? []) + [header] + lines + [hints] + opened
    } else {
      told = changed(since: before, saying: said, language)
    }
    return told + (tour == before?.tour ? [] : [tour])
  }

  private func changed(since before: LinearState?, saying said: String?, _ language: Language) -> [String] {
    let spoken = said.map { [$0] } ?? []
    guard let before, before.place == place else {
      return spoken + [header] + body.map { $0.text(language) } + [hints] + opened
    }
    if isAsked {
      let how = ending.isEmpty || ending == before.ending ? [] : [ending]
      return spoken + (before.label == label ? fields.filter { !before.fields.contains($0) } + how : opened)
    }
    let lines = changes(since: before)
    let named = said.flatMap { said in lines.firstIndex { $0.isNamed(in: said) } }
    let rest = lines.enumerated().filter { $0.offset != named }.map { $0.element.text(language) }
    let head = named.map { [(said?.prefix { $0 != ":" } ?? "") + ": " + lines[$0].text(language)] } ?? spoken
    return head + (before.header == header ? [] : [header]) + rest
  }

  /// What who comes back hears: what it is about, and what changed; where that is much, all of it.
  private func whatChanged(since earlier: LinearState) -> [LinearLine] {
    let lines = changes(since: earlier)
    guard lines.count * 4 < body.count else { return body }
    guard let head = body.first, !lines.contains(head) else { return lines }
    // A heading alone says nothing where nothing below it is told.
    let below = body.dropFirst().prefix { !$0.isHeading }
    return (head.isHeading && below.allSatisfy { !lines.contains($0) } ? [] : [head]) + lines
  }

  /// The lines that were not there before, or on which a key acts now. What was looked for is told whole; where another
  /// row of it was chosen, that row.
  private func changes(since before: LinearState) -> [LinearLine] {
    if isSearch, !rows.isEmpty, Set(rows) == Set(before.rows), title == before.title {
      return LinearChanges(from: before.body, to: body).lines.filter { $0.number != nil }
    }
    if isSearch, Set(body.map(\.words)) != Set(before.body.map(\.words)) { return body }
    return LinearChanges(from: before.body, to: body).lines
  }

  /// The words of the rows that can be chosen, and those above them.
  private var rows: [String] { body.filter { $0.number != nil }.map(\.words) }
  private var title: [String] { body.prefix { $0.number == nil }.map(\.words) }

  /// What is told where a line, or its details, begins.
  private var opened: [String] { isAsked ? (fields.isEmpty ? [understood] : fields) + [ways] : [] }

  /// While a line is typed what changes around it is told afterwards.
  func remembering(_ before: LinearState?) -> LinearState {
    guard isAsked, let before, before.place == place else { return self }
    var kept = self
    kept.body = before.body
    return kept
  }
}

extension AppModel {
  /// Which screen is open, and how deep: where it differs somebody is somewhere else.
  public var linearPlace: String {
    // What the projection reads back is told as a screen of its own.
    guard case .projection(let screen) = top, screen.showsReadBack(context) else { return "\(stack.count) \(top.name)" }
    return "\(stack.count) \(top.name) read back"
  }
}

extension DetailsForm {
  private func value(_ text: String, whenEmpty words: Text, _ context: Context) -> String {
    let empty = context.say(words).isEmpty ? context.say(LinearSentences.empty) : context.say(words)
    return text.isEmpty ? "(\(empty))" : text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  /// The fields by number, with what stands in them.
  func linearFields(_ context: Context) -> [String] {
    let text = area.map { [(LinearSentences.text, $0.text, LinearSentences.empty)] } ?? []
    let rest = fields.map { ($0.field.label, $0.editor.text, $0.field.whenEmpty) }
    let lines = (text + rest).enumerated().map { index, field in
      "\(index + 1). \(context.say(field.0)): \(value(field.1, whenEmpty: field.2, context))"
    }
    return lines + [context.say(LinearSentences.formEnds)]
  }
}
