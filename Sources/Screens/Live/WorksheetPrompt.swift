import Meetings

/// Fills a row of a topic's worksheet: the cells in one line with semicolons between them, or each in a field.
struct WorksheetPrompt: Prompt {
  let meeting: EntryID
  let item: AgendaItem

  var draftKind: String? { "row" }
  var draftPlace: String? { item.topic?.rawValue ?? item.id.description }

  func label(_ context: Context) -> String { context.say(Text(nl: "werkblad", en: "worksheet")) }

  func typing(_ context: Context) -> [LineHelp.Row] { [.cells] }

  private func cells(_ context: Context) -> WorksheetCells {
    WorksheetCells(item.topic, meeting: context.group.meetings[meeting], context)
  }

  func names(_ context: Context) -> QuickLine.Names? { nil }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let cells = cells(context)
    return cells.understanding(of: cells.parts(of: line.text))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    record(cells(context).parts(of: line.text), context)
  }

  private func record(_ parts: [String], _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .failure(Sentences.noMeeting) }
    let act = Recording(group: context.group, meeting: held, item: item).act(filling: cells(context).cells(of: parts))
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    let words = cells(context).words(of: cells(context).cells(of: parts)).filter { !$0.isEmpty }
    let said = Sentences.recorded(words.joined(separator: " · "))
    return .success([
      .record(act) { _, after in [.say(isGoal(parts, after) ? said.followed(by: Self.howToAgree) : said)] }
    ])
  }

  private static let howToAgree = Text(nl: "d legt het als doel vast.", en: "g records it as a goal.")

  /// Whether the row names what the group has in common: that is one of its goals once it is recorded as one.
  private func isGoal(_ parts: [String], _ context: Context) -> Bool {
    let shared = cells(context).cells(of: parts).first { $0.column == "shared" }?.text
    return item.topic == LiveGuidance.sharedGoal
      && shared.map { text in
        !context.group.goals.contains { $0.text.current.folded == text.folded }
      } ?? false
  }

  // MARK: Details

  var hasDetails: Bool { true }

  func details(of line: LineReading, _ context: Context) -> Details? {
    let cells = cells(context)
    return cells.details(cells.parts(of: line.text))
  }

  func understanding(of details: Details, _ context: Context) -> Understood {
    cells(context).understanding(of: details.values.map(\.text))
  }

  func submit(_ details: Details, _ context: Context) -> Result<[Outcome], Refusal> {
    record(details.values.map(\.text), context)
  }
}
