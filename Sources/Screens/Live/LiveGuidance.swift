import Catalogue
import Console
import Meetings

/// What helps the group with an item: what was there before, what it is for, and the questions to ask.
struct LiveGuidance {
  let item: AgendaItem
  let meeting: Meeting
  let context: Context

  /// The topic under which the open work of earlier meetings is looked at, and the one about the goals of the group.
  static let previous = TopicID("previous")
  static let sharedGoal = TopicID("shared-goal")

  init(_ item: AgendaItem, in meeting: Meeting, _ context: Context) {
    self.item = item
    self.meeting = meeting
    self.context = context
  }

  var topic: Topic? { item.topic.flatMap { context.catalogue.topic($0) } }

  /// A page of it, from one of its parts on; where nothing is turned the first, with the key that shows the rest.
  func page(from start: Int?, columns: Int, rows: Int) -> GuidancePage {
    let isPaged = start != nil
    let most = isPaged ? max(3, rows - 2) : context.isCompact ? 2 : 3
    return GuidancePage(
      blocks(columns, most: most, isPaged: isPaged), from: start ?? 0, columns: columns, rows: rows, isPaged: isPaged,
      isSpaced: context.isHigh
    ) { hidden in words(for: hidden, isPaged: isPaged) }
  }

  /// The questions to ask, also those of an item that only bears the name of a topic.
  var asked: [Text] { topic?.questions ?? context.catalogue.questions(ofItemTitled: item.title ?? "") }

  private func blocks(_ columns: Int, most: Int, isPaged: Bool) -> [GuidanceBlock] {
    var blocks = before(columns, most: most)
    if item.topic == Self.previous { blocks += work(columns, most: most) }
    if item.topic == Self.sharedGoal { blocks += goals(columns) }
    guard let topic else {
      let title = item.title ?? ""
      return blocks + questions(context.catalogue.questions(ofItemTitled: title), columns)
        + background(context.catalogue.background(ofItemTitled: title), columns)
    }
    let (factors, isBegun) = (factors(topic, columns), !ownRows.isEmpty)
    // Whoever fills in the worksheet types their numbers.
    if isBegun { blocks = factors + blocks }
    blocks.append(GuidanceBlock(.purpose, context.say(topic.purpose), columns: columns, Style(.muted)))
    blocks += questions(topic.questions, columns)
    if !isBegun { blocks += factors }
    // Once this meeting fills in its own, that of the one before is a key away.
    if isPaged || !isBegun { blocks += earlier(topic, columns) }
    return blocks + background(context.catalogue.background(of: topic.id), columns)
  }

  func questions(_ questions: [Text], _ columns: Int) -> [GuidanceBlock] {
    questions.map { GuidanceBlock(.question, context.say($0), columns: columns, sign: "· ") }
  }

  private func background(_ lines: [Text], _ columns: Int) -> [GuidanceBlock] {
    lines.map { GuidanceBlock(.background, context.say($0), columns: columns, sign: "– ", Style(.muted)) }
  }

  // MARK: What is not shown

  /// "l toont nog 3 vragen en het werkblad van 2026-3"; where pages are turned "`l` verder: …", and at last "`l` terug".
  private func words(for hidden: ArraySlice<GuidanceBlock>, isPaged: Bool) -> String {
    guard !hidden.isEmpty else { return context.say(Text(nl: "`l` terug", en: "`l` back")) }
    let nouns = Self.nouns.compactMap { kind, one, many -> Text? in
      let count = hidden.count { $0.kind == kind }
      return count == 0 ? nil : count == 1 ? one : Text(nl: "\(count) \(many.nl)", en: "\(count) \(many.en)")
    }
    var parts = nouns.map(context.say)
    if hidden.contains(where: { $0.kind == .background }) {
      parts.append(context.say(Text(nl: "meer om te weten", en: "more to know")))
    }
    if hidden.contains(where: { $0.kind == .earlier }), let number = earlierRows?.meeting.number {
      parts.append(context.say(Text(nl: "het werkblad van \(number)", en: "the worksheet of \(number)")))
    }
    let list = parts.listed(context.say(Text(nl: "en", en: "and")))
    let rest = parts.isEmpty ? context.say(Text(nl: "de rest", en: "the rest")) : list
    if isPaged { return context.say(Text(nl: "`l` verder: nog \(rest)", en: "`l` continues: \(rest)")) }
    return context.say(Text(nl: "`l` toont \(parts.isEmpty ? "" : "nog ")\(rest)", en: "`l` shows \(rest)"))
  }

  private static let nouns: [(GuidanceBlock.Kind, Text, Text)] = [
    (.decision, Text(nl: "1 besluit", en: "1 decision"), Text(nl: "besluiten", en: "decisions")),
    (.action, Text(nl: "1 actie", en: "1 action"), Text(nl: "acties", en: "actions")),
    (.goal, Text(nl: "1 doel", en: "1 goal"), Text(nl: "doelen", en: "goals")),
    (.question, Text(nl: "1 vraag", en: "1 question"), Text(nl: "vragen", en: "questions")),
    (.factor, Text(nl: "1 factor", en: "1 factor"), Text(nl: "factoren", en: "factors")),
  ]

  // MARK: Before

  /// The last decision on this topic and the Parel that was chosen for it, each with its status.
  private func before(_ columns: Int, most: Int) -> [GuidanceBlock] {
    guard let topic = item.topic else { return [] }
    let decision = context.group.lastDecision(on: topic, before: meeting).map { decision in
      let words = context.say(Text(nl: "Eerder: ", en: "Earlier: "))
      return "\(words)\(decision.number) (\(context.say(decision.status.name))) \(context.text(decision.text))"
    }
    let choice = context.group.lastChoice(on: topic, before: meeting).map { choice in
      let status = choice.status.name
      let words = Text(nl: "Eerder \(status.nl): ", en: "\(status.en.capitalizedFirst) earlier: ")
      return context.say(words) + context.name(of: choice.parel)
    }
    return [decision, choice].compactMap { $0 }.map { GuidanceBlock(.before, $0, columns: columns, most: most) }
  }

  /// The goals that the group has already, each with what it is: a heading above them would stand alone in a low window.
  private func goals(_ columns: Int) -> [GuidanceBlock] {
    let word = context.say(Text(nl: "Doel", en: "Goal"))
    return earlierGoals.map { goal in
      GuidanceBlock(.goal, context.text(goal.text), columns: columns, sign: "\(word) \(goal.number)  ")
    }
  }

  /// Those that earlier meetings agreed on.
  var earlierGoals: [SharedGoal] { context.group.goals.filter { $0.place.meeting != meeting.id } }

  /// The factors that a worksheet asks a score for, by the number that stands for each of them.
  func factors(_ topic: Topic, _ columns: Int) -> [GuidanceBlock] {
    guard topic.worksheet?.columns.contains(where: { $0.kind == .factor }) == true else { return [] }
    return context.catalogue.collaborationFactors.enumerated().map { index, factor in
      GuidanceBlock(.factor, context.say(factor.title), columns: columns, sign: "\(index + 1)  ")
    }
  }

  /// The worksheet as an earlier meeting left it: where the group goes on from.
  private func earlier(_ topic: Topic, _ columns: Int) -> [GuidanceBlock] {
    guard let earlier = earlierRows else { return [] }
    let words = Text(nl: "Werkblad van \(earlier.meeting.number)", en: "Worksheet of \(earlier.meeting.number)")
    let heading = context.say(words)
    if let table = table(of: earlier.rows, topic, columns) {
      let block = GuidanceBlock(.earlier) {
        GuidanceBlock.Placed(height: table.height + 1) { pane, row in
          pane.put(heading, row, Style(.muted))
          table.draw(&pane, from: row + 1, upTo: row + 1 + table.height, selection: nil, isChosenFrom: false)
        }
      }
      return [block]
    }
    let cells = WorksheetCells(topic.id, meeting: nil, context)
    return earlier.rows.enumerated().map { index, row in
      GuidanceBlock(.earlier) {
        let text = cells.headed(row.cells.current).joined(separator: " · ")
        let lines = TextWidth.wrapped(text, to: columns - 2)
        // The heading never stands on another page than the first row below it.
        let above = index == 0 ? 1 : 0
        return GuidanceBlock.Placed(height: lines.count + above) { pane, at in
          if above > 0 { pane.put(heading, at, Style(.muted)) }
          pane.put("·", at + above, Style(.muted))
          for (offset, line) in lines.enumerated() { pane.put(line, at: 2, at + above + offset) }
        }
      }
    }
  }

  /// Rows as a table, where it is low enough to stand among the rest; with its heading it has a row more than they are.
  private func table(of rows: [WorksheetRow], _ topic: Topic, _ columns: Int) -> WorksheetGrid? {
    let most = 8
    guard rows.count < most else { return nil }
    let entries = rows.map { Recorded.row($0.id) }
    let table = WorksheetGrid(entries, topic: topic.id, columns: columns, context)
    return table.flatMap { $0.height <= most ? $0 : nil }
  }

  private var ownRows: [Recorded] {
    context.group.recorded(under: item.id, of: meeting).filter { $0.isRow && context.row(of: $0) != nil }
  }

  private var earlierRows: (meeting: Meeting, rows: [WorksheetRow])? {
    guard let id = item.topic, topic?.worksheet != nil else { return nil }
    return context.group.lastWorksheet(on: id, before: meeting)
  }

  // MARK: Open work

  /// What the previous meetings left to look at: decisions that come back today, and open actions, the late ones first.
  private func work(_ columns: Int, most: Int) -> [GuidanceBlock] {
    let heading = GuidanceBlock(.before, sentence: workWords, columns: columns, Style(.heading, bold: true))
    return [heading]
      + openWork.compactMap { entry in
        guard let row = context.row(of: entry) else { return nil }
        let kind: GuidanceBlock.Kind = if case .decision = entry { .decision } else { .action }
        return GuidanceBlock(kind) {
          GuidanceBlock.Placed(height: row.lines(in: columns, most: most).count) { pane, at in
            row.draw(&pane, row: at, isSelected: false, most: most)
          }
        }
      }
  }

  var openWork: [Recorded] {
    let open = context.group.openActions.filter { $0.place.meeting != meeting.id }
    let isLate = { (action: Action) in context.group.isOverdue(action, today: context.now.day) }
    let (late, others) = (open.filter(isLate).map(\.id), open.filter { !isLate($0) }.map(\.id))
    return context.group.decisionsToReview(at: meeting).map { Recorded.decision($0.id) }
      + (late + done + others).map { Recorded.action($0) }
  }

  static func adopted(_ last: Meeting) -> Text {
    Text(nl: "Verslag \(last.number) is vastgesteld", en: "Minutes \(last.number) are adopted")
  }

  /// What was done since the meeting before: the last few of it, for who asks what came of it.
  private var done: [EntryID] {
    guard let last = context.group.previousMeeting(before: meeting) else { return [] }
    return context.history.actionsDone(since: last.id, but: meeting.id).suffix(Self.mostDone)
  }

  private static let mostDone = 3

  /// What there is to do with it, and what was done.
  private var workWords: String {
    let update = context.say(Text(nl: "`t` acties bijwerken", en: "`t` update the actions"))
    guard let last = context.group.previousMeeting(before: meeting) else {
      let first = context.say(Text(nl: "Dit is het eerste overleg.", en: "This is the first meeting."))
      return openWork.isEmpty ? first : "\(first) · \(update)"
    }
    guard last.adoptedBy != nil else {
      return context.say(Text(nl: "`v` verslag vaststellen", en: "`v` adopt the minutes")) + " · " + update
    }
    return context.say(Self.adopted(last)) + context.corrections(of: last) + " · " + update
  }
}
