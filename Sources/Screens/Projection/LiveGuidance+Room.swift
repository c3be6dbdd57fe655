import Console
import Meetings

/// The guidance of an item for the wall: what the room talks about, and nothing that is for the chair.
extension LiveGuidance {
  /// The open work, the goals or the factors that the item is about; then the questions after the first so many.
  func forRoom(_ columns: Int, questionsAfter count: Int) -> [GuidanceBlock] {
    let work = item.topic == Self.previous ? adopted(columns) + openWork.compactMap { projected($0, columns) } : []
    let goals = item.topic == Self.sharedGoal ? earlierGoals.compactMap { projected(.goal($0.id), columns) } : []
    let factors = topic.map { self.factors($0, columns) } ?? []
    return work + goals + factors + questions(Array(asked.dropFirst(count)), columns)
  }

  private func adopted(_ columns: Int) -> [GuidanceBlock] {
    guard let last = context.group.previousMeeting(before: meeting), last.adoptedBy != nil else { return [] }
    return [GuidanceBlock(.before, context.say(Self.adopted(last)) + ".", columns: columns, Style(bold: true))]
  }

  private func projected(_ entry: Recorded, _ columns: Int) -> GuidanceBlock? {
    guard let row = context.row(of: entry), !row.isVoid else { return nil }
    let kind: GuidanceBlock.Kind =
      switch entry {
      case .decision: .decision
      case .goal: .goal
      default: .action
      }
    return GuidanceBlock(kind) {
      let entry = ProjectedEntry(row, columns: columns, isTailBeside: true)
      return GuidanceBlock.Placed(height: entry.lines.count) { pane, at in _ = entry.draw(&pane, row: at) }
    }
  }
}
