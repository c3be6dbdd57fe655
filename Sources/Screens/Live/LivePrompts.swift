import Catalogue
import Meetings

/// Fills a row of a topic's worksheet: the cells in one line, with semicolons between them.
struct WorksheetPrompt: Prompt {
  let meeting: EntryID
  let item: AgendaItem

  var draftKind: String? { "row" }

  func label(_ context: Context) -> String { context.say(Text(nl: "werkblad", en: "worksheet")) }

  private func columns(_ context: Context) -> [Worksheet.Column] {
    item.topic.flatMap { context.catalogue.topic($0)?.worksheet?.columns } ?? []
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    let cells = cells(of: line.text, context)
    let columns = columns(context)
    let parts = columns.map { column in
      let text = cells.first { $0.column == column.id }?.text
      return text.map { "\(context.say(column.title)): \($0)" } ?? context.say(column.title)
    }
    return Understood(text: parts.joined(separator: " ; "))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .success([]) }
    let act = Recording(group: context.group, meeting: held, item: item).act(filling: cells(of: line.text, context))
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(act)])
  }

  private func cells(of line: String, _ context: Context) -> [WorksheetRow.Cell] {
    let parts = line.split(separator: ";", omittingEmptySubsequences: false).map { QuickLine.literal(String($0)).text }
    let columns = columns(context)
    guard let last = columns.last else { return [] }
    var cells: [WorksheetRow.Cell] = []
    for (index, part) in parts.enumerated() where !part.isEmpty {
      // What is left over after the last column belongs to it: nothing typed is lost.
      if index < columns.count {
        cells.append(.init(column: columns[index].id, text: part))
      } else if let end = cells.last, end.column == last.id {
        cells[cells.count - 1] = .init(column: last.id, text: "\(end.text); \(part)")
      } else {
        cells.append(.init(column: last.id, text: part))
      }
    }
    return cells
  }
}

/// Records a shared goal.
struct SharedGoalPrompt: Prompt {
  let meeting: EntryID

  var draftKind: String? { "goal" }

  func label(_ context: Context) -> String { context.say(Text(nl: "gezamenlijk doel", en: "shared goal")) }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(text: "\(context.group.nextGoalNumber) · " + context.say(Text(nl: "in één zin", en: "in one sentence")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    guard let held = context.group.meetings[meeting] else { return .success([]) }
    let goal = QuickLine.literal(line.text).text
    let act = Recording(group: context.group, meeting: held, item: held.current).act(agreeing: goal)
    if let refusal = act.refusal(in: context.group) { return .failure(refusal) }
    return .success([.record(act)])
  }
}

/// Adopts the minutes of the meeting before, with corrections or without.
struct AdoptPrompt: Prompt {
  let previous: Meeting
  let meeting: EntryID

  static func refusal(_ screen: LiveScreen, _ context: Context) -> Text? {
    guard let meeting = screen.held(context) else { return nil }
    guard let previous = context.group.previousMeeting(before: meeting) else {
      return Text(nl: "Er is nog geen eerder verslag.", en: "There are no earlier minutes yet.")
    }
    guard previous.adoptedBy != nil else { return nil }
    return Text(
      nl: "Het verslag van \(previous.number) is al vastgesteld.",
      en: "The minutes of \(previous.number) were adopted already.")
  }

  var enter: Text { Text(nl: "vaststellen", en: "adopt") }

  func label(_ context: Context) -> String {
    context.say(
      Text(
        nl: "verslag \(previous.number) vaststellen · verbetering (mag leeg)",
        en: "adopt minutes \(previous.number) · correction (optional)"))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> {
    let corrections = QuickLine.literal(line.text).text
    let event = MinutesAdopted(
      meeting: previous.id, adoptedIn: meeting, corrections: corrections.isEmpty ? nil : corrections)
    let number = previous.number
    return .success([
      .record(Act([event])) { _, _ in
        [.say(Text(nl: "Verslag \(number) vastgesteld.", en: "Minutes \(number) adopted."))]
      }
    ])
  }
}

/// Asks whether to leave a running meeting: one of the two questions there are.
struct LeavePrompt: Prompt {
  var enter: Text { Text(nl: "sluiten", en: "close") }

  func label(_ context: Context) -> String {
    context.say(Text(nl: "Programma sluiten? Het overleg loopt door", en: "Close the program? The meeting runs on"))
  }

  func understanding(of line: LineReading, _ context: Context) -> Understood {
    Understood(
      text: context.say(
        Text(
          nl: "Als je terugkomt, ga je verder waar je was.", en: "When you come back you go on where you were.")))
  }

  func submit(_ line: LineReading, _ context: Context) -> Result<[Outcome], Refusal> { .success([.perform(.quit)]) }
}
