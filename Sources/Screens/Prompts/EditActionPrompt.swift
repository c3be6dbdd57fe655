import Meetings

/// Corrects an action: its words, people and day in the same line they were typed in.
struct EditActionPrompt: Prompt {
  let action: Action
  private let line: String

  init(action: Action) {
    self.action = action
    line = action.terms.current.text
  }

  var keptAs: String? { "edit-\(action.id)" }

  func label(_ context: Context) -> String { action.number }
  var initialText: String { line }

  var beganAsText: Bool { true }

  /// People only: under which topic an action is, and for which goal, was recorded with it.
  func names(_ context: Context) -> QuickLine.Names? {
    QuickLine.Names(actors: MarkNames(context, meeting: context.group.meetings[action.place.meeting]).actors)
  }

  func typing(_ context: Context) -> [LineHelp.Row] { [.day, .otherDay] }

  private func day(_ context: Context) -> Day { context.day(ofCorrectingAt: action.place) }

  private func read(_ line: LineReading, _ context: Context) -> QuickLine.Understanding {
    QuickLine.read(
      line.text, as: .action, names: names(context) ?? QuickLine.Names(), from: day(context), in: context.language,
      leaving: line.literal)
  }

  /// Whether the line says only who or when: then what is to be done stays as it was.
  private func isWhoAndWhenOnly(_ read: QuickLine.Understanding) -> Bool {
    read.text.isEmpty && (!read.actors.isEmpty || read.due != .none)
  }

  /// People and day stay as they were where the line does not name new ones, and so does the text.
  private func terms(_ line: LineReading, _ context: Context) -> ActionTerms {
    if line.text == self.line { return action.terms.current }
    let read = read(line, context)
    let before = action.terms.current
    return ActionTerms(
      text: isWhoAndWhenOnly(read) ? before.text : read.text,
      actors: read.actors.isEmpty ? before.actors : read.actors,
      due: read.due == .none ? before.due : read.due)
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let read = read(line, context)
    let how = context.say(Text(nl: "@naam of een datum wijzigt die", en: "@name or a date changes them"))
    let terms = terms(line, context)
    let text = read.hasNamesInText || isWhoAndWhenOnly(read) ? "“\(terms.text)” · " : ""
    return Understood(
      text: "\(text)\(words(terms, context)) · \(how)",
      warning: OtherVersions.joined(others(context), warning(read, context)), marks: read.marks)
  }

  private func others(_ context: Context) -> String? { OtherVersions.warning(action.terms, context) }

  /// Who and when, as it will be recorded.
  private func words(_ terms: ActionTerms, _ context: Context) -> String {
    var due = context.say(terms.due.name)
    if case .date(let to) = terms.due { due += " (\(context.say(DayWords.distance(from: day(context), to: to))))" }
    return "\(context.names(of: terms.actors)) · \(due)"
  }

  private func warning(_ read: QuickLine.Understanding, _ context: Context) -> String? {
    LineWarning.words(read, from: day(context), context) { mark in
      guard mark.first != "#", let held = context.group.meetings[action.place.meeting] else {
        return LineWarning.noTopicHere(mark)
      }
      return MarkReason(kind: .action, read: read, held: held, context).sentence(for: mark)
    }
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    correct(terms(line, context), context)
  }

  // MARK: Details

  var hasDetails: Bool { true }

  /// In the fields everything can be taken away too.
  func details(of line: LineReading, _ context: Context) -> Details? {
    let terms = terms(line, context)
    return Details(
      text: terms.text,
      values: [
        .init(field: .who, text: terms.actors.map(context.name).joined(separator: ", ")),
        .init(field: .due, text: terms.due == .none ? "" : context.say(terms.due.name)),
      ])
  }

  private func read(_ details: Details, _ context: Context) -> Result<QuickLine.Understanding, Refusal> {
    DetailsReading.read(
      details, names: names(context) ?? QuickLine.Names(), from: day(context), in: context.group
    ).map(\.line)
  }

  private func terms(_ read: QuickLine.Understanding) -> ActionTerms {
    ActionTerms(text: read.text, actors: read.actors, due: read.due)
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    switch read(details, context) {
    case .failure(let refusal): Understood(warning: context.say(refusal.text))
    case .success(let read):
      Understood(
        text: words(terms(read), context),
        warning: OtherVersions.joined(
          others(context), read.due == action.terms.current.due ? nil : warning(read, context)))
    }
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    read(details, context).flatMap { correct(terms($0), context) }
  }

  private func correct(_ terms: ActionTerms, _ context: Context) -> Result<[Outcome], Refusal> {
    if terms == action.terms.current, !action.terms.isContested { return .success([]) }
    let event = ActionEdited(action: action.id, terms: terms, replacing: action.terms.standing.map(\.id))
    if let refusal = event.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(Act([event])) { _, _ in [.say(Sentences.recorded("\(action.number) \(terms.text)"))] }])
  }
}
