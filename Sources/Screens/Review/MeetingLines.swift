import Meetings

/// What an opened meeting recorded, item by item.
extension MeetingsScreen {
  /// A heading of an item, or an entry under it.
  struct Line {
    let heading: String?
    var item: EntryID?
    var entry: Recorded?

    /// Whether both are about one item or entry, whatever is said of it.
    func isSame(as other: Line) -> Bool {
      item == other.item && entry == other.entry && (heading == nil) == (other.heading == nil)
    }
  }

  func lines(_ context: Context) -> [Line] {
    guard let meeting = openedMeeting(context) else { return [] }
    var lines: [Line] = []
    let outside = context.group.recorded(under: nil, of: meeting)
    for (index, item) in meeting.agenda.enumerated() {
      let outcome = context.group.outcome(of: item, in: meeting)
      // Of a meeting that was not held nothing more is to be said of its items.
      let isPlain = outcome == ItemStatus.discussed.name || meeting.status == .cancelled
      let status = isPlain || outcome[context.language].isEmpty ? "" : " · \(context.say(outcome))"
      lines.append(Line(heading: "\(index + 1)  \(context.name(of: item))\(status)", item: item.id))
      lines += context.group.recorded(under: item.id, of: meeting).map { Line(heading: nil, entry: $0) }
    }
    if !outside.isEmpty {
      lines.append(Line(heading: context.say(Text(nl: "Buiten de agenda", en: "Outside the agenda"))))
      lines += outside.map { Line(heading: nil, entry: $0) }
    }
    return lines
  }
}
