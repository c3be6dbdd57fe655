import Meetings

/// Half-typed lines that belong to one place each: to the entry they correct, the meeting they close, the topic they
/// fill a row for. They are kept as one text, so that none of them needs a file of its own.
struct KeptLines: Sendable {
  /// A line and the place that it is offered in again.
  struct Line: Hashable, Sendable {
    let place: String
    let text: String

    /// What it is for: the identity, or the word of a topic or a Parel, that stands behind the word it is kept under.
    var subject: String? {
      DraftWords.word(of: place).map { String(place.dropFirst($0.count + 1)) }
    }
  }

  /// The word under which all of them are kept.
  static let kind = "kept"
  /// More than this nobody comes back to; the oldest goes first.
  private static let most = 20
  /// And so many bytes in all, what is kept of them together: a draft takes no more. Twenty of the longest texts fit.
  static let limit = 500 * 1_024
  /// Signs that nobody types stand between lines, and between a place and its text.
  private static let (between, within) = (LineSeparator.sign, LineSeparator.place)

  /// The lines, the one typed last first.
  private(set) var lines: [Line] = []

  init() {}

  /// The lines as they were kept.
  init(_ kept: String) {
    lines = kept.split(separator: Self.between).compactMap { line in
      let parts = line.split(separator: Self.within, maxSplits: 1)
      return parts.count == 2 ? Line(place: String(parts[0]), text: String(parts[1])) : nil
    }
  }

  /// The lines as they are kept; empty where there are none.
  var text: String {
    lines.map { "\($0.place)\(Self.within)\($0.text)" }.joined(separator: String(Self.between))
  }

  subscript(place: String) -> String? { lines.first { $0.place == place }?.text }

  /// Keeps a line in the place of the one before; an empty one is forgotten.
  mutating func keep(_ text: String, at place: String) {
    lines.removeAll { $0.place == place }
    let typed = text.filter { $0 != Self.between && $0 != Self.within }
    guard !typed.isEmpty else { return }
    lines = Array(([Line(place: place, text: typed)] + lines).prefix(Self.most))
    // Half a line would come back as if it were whole, so a whole one goes.
    while lines.count > 1, size > Self.limit { lines.removeLast() }
  }

  /// Forgets some lines.
  mutating func forget(where isToGo: (Line) -> Bool) { lines.removeAll(where: isToGo) }

  /// Adds the lines of another window; where both have a line for one place, this one stays.
  mutating func add(_ others: KeptLines) {
    lines += others.lines.filter { self[$0.place] == nil }
    while lines.count > Self.most || lines.count > 1 && size > Self.limit { lines.removeLast() }
  }

  /// How many bytes they take as they are kept.
  private var size: Int { lines.reduce(0) { $0 + $1.place.utf8.count + $1.text.utf8.count + 2 } }
}

extension KeptLines.Line {
  /// Whether there still is something that the line can be recorded for; what is not found is gone.
  func isWanted(in group: Trekkersgroep) -> Bool {
    guard let subject else { return false }
    let id = EntryID(subject)
    let isOpen = { (meeting: EntryID) in group.meetings[meeting]?.status.isOpen == true }
    if group.meetings[id] != nil { return isOpen(id) }
    if let decision = group.decisions[id] { return decision.status != .void }
    if let action = group.actions[id] { return action.status != .void }
    if let entry = group.notes[id]?.place ?? group.points[id]?.place { return isOpen(entry.meeting) }
    if let row = group.rows[id] { return !row.isRemoved && isOpen(row.place.meeting) }
    if group.goals[id] != nil || group.choices[id] != nil || group.members[id] != nil { return true }
    return isOfCatalogue(subject, in: group, isOpen)
  }
}

extension KeptLines.Line {
  /// A row for a topic, or for an item that was typed, and the choice of a Parel: these wait for no entry.
  private func isOfCatalogue(_ subject: String, in group: Trekkersgroep, _ isOpen: (EntryID) -> Bool) -> Bool {
    switch DraftWords.word(of: place) {
    case "parel-choice": true
    case "row":
      group.meetings.contains { meeting in
        meeting.agenda.contains {
          $0.topic?.rawValue == subject || ($0.id.description == subject && isOpen(meeting.id))
        }
      }
    default: false
    }
  }
}

extension MeetingStatus {
  /// Whether anything can still be recorded in it.
  fileprivate var isOpen: Bool { self == .planned || self == .running }
}
