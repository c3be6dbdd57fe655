import Catalogue
import Console
import Meetings

/// What helps the group with an item: what was there before, what it is for, and the questions to ask.
struct LiveGuidance {
  private let item: AgendaItem
  private let meeting: Meeting
  private let context: Context

  /// The topic under which the open work of earlier meetings is looked at, and the one about the goals of the group.
  private static let previous = TopicID("previous")
  private static let sharedGoal = TopicID("shared-goal")

  init(_ item: AgendaItem, in meeting: Meeting, _ context: Context) {
    self.item = item
    self.meeting = meeting
    self.context = context
  }

  /// Everything, as far as there is room; gives the row after it.
  func draw(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    var row = drawBefore(&pane, from: start, upTo: end)
    if item.topic == Self.previous { row = drawOpenWork(&pane, from: row, upTo: end) }
    if item.topic == Self.sharedGoal { row = drawGoals(&pane, from: row, upTo: end) }
    guard let topic = item.topic.flatMap({ context.catalogue.topic($0) }) else { return row }
    row = pane.wrap(context.say(topic.purpose), from: row, upTo: end, Style(.muted))
    for (index, question) in topic.questions.enumerated() {
      let rest = topic.questions.count - index
      let height = TextWidth.wrapped(context.say(question), to: pane.columns - 2).count
      // A question is there whole or not at all; how many are not is said.
      guard row + height < end || (rest == 1 && row + height == end) else {
        return drawMoreQuestions(rest, &pane, row: row, upTo: end)
      }
      pane.put("·", at: 0, row, Style(.accent))
      row = pane.wrap(context.say(question), at: 2, from: row, upTo: end)
    }
    return row
  }

  /// On a small screen: only what was there before.
  func drawShort(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    if item.topic == Self.previous { return drawOpenWork(&pane, from: start, upTo: end) }
    let row = drawBefore(&pane, from: start, upTo: start + 2)
    return item.topic == Self.sharedGoal ? drawGoals(&pane, from: row, upTo: row + 2) : row
  }

  private func drawMoreQuestions(_ count: Int, _ pane: inout Pane, row: Int, upTo end: Int) -> Int {
    guard row < end else { return row }
    let words = Text(
      nl: count == 1 ? "l toont nog 1 vraag" : "l toont nog \(count) vragen",
      en: count == 1 ? "l shows 1 more question" : "l shows \(count) more questions")
    pane.put(context.say(words), row, Style(.muted))
    return row + 1
  }

  // MARK: Before

  /// The last decision on this topic.
  private func drawBefore(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    guard let topic = item.topic, start < end else { return start }
    guard let decision = context.group.lastDecision(on: topic, before: meeting) else { return start }
    let words = Text(nl: "Eerder: ", en: "Before: ")
    let text =
      "\(context.say(words))\(decision.number) \(context.text(decision.text)) · \(context.say(decision.status.name))"
    return put(text, &pane, from: start, upTo: min(end, start + 2))
  }

  /// What stands there in a few rows, clipped where it is longer.
  private func put(_ text: String, _ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    let lines = TextWidth.wrapped(text, to: pane.columns, most: end - start)
    for (offset, line) in lines.enumerated() { pane.put(line, start + offset, Style(.accent)) }
    return start + lines.count
  }

  /// The goals that the group has already.
  private func drawGoals(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    let goals = context.group.goals.filter { $0.place.meeting != meeting.id }
    guard !goals.isEmpty, start < end else { return start }
    let text = goals.map { "\($0.number) \(context.text($0.text))" }.joined(separator: " · ")
    return put(text, &pane, from: start, upTo: min(end, start + 3))
  }

  // MARK: Open work

  /// What the previous meetings left to look at: open actions, the late ones first, and decisions that come back today.
  private func drawOpenWork(_ pane: inout Pane, from start: Int, upTo end: Int) -> Int {
    guard start < end else { return start }
    var row = pane.wrap(workWords, from: start, upTo: min(end, start + 2), Style(.accent))
    let work = openWork
    for (index, entry) in work.enumerated() {
      // What does not fit is counted, so that nobody thinks it is not there.
      let rest = work.count - index
      guard row + 1 < end || (rest == 1 && row < end) else { return drawMoreWork(rest, &pane, row: row, upTo: end) }
      let room = end - row - (rest == 1 ? 0 : 1)
      row = context.row(of: entry)?.draw(&pane, row: row, isSelected: false, most: max(1, min(2, room))) ?? row
    }
    return row
  }

  private func drawMoreWork(_ count: Int, _ pane: inout Pane, row: Int, upTo end: Int) -> Int {
    guard row < end else { return row }
    let words = Text(nl: "en nog \(count) · t toont ze alle", en: "and \(count) more · t shows them all")
    pane.put(context.say(words), row, Style(.muted))
    return row + 1
  }

  private var openWork: [Recorded] {
    let open = context.group.openActions.filter { $0.place.meeting != meeting.id }
    let isLate = { (action: Action) in context.group.isOverdue(action, today: context.now.day) }
    let actions = (open.filter(isLate) + open.filter { !isLate($0) }).map { Recorded.action($0.id) }
    return context.group.decisionsToReview(at: meeting).map { Recorded.decision($0.id) } + actions
  }

  /// What there is to do with it, and what was done.
  private var workWords: String {
    let update = context.say(Text(nl: "t acties bijwerken", en: "t update the actions"))
    guard let last = context.group.previousMeeting(before: meeting) else { return update }
    guard last.adoptedBy != nil else {
      return context.say(Text(nl: "v verslag vaststellen", en: "v adopt the minutes")) + " · " + update
    }
    let adopted = Text(nl: "Verslag \(last.number) is vastgesteld", en: "Minutes \(last.number) are adopted")
    let corrections = last.corrections.map { ": \($0)" } ?? ""
    return context.say(adopted) + corrections + " · " + update
  }
}
