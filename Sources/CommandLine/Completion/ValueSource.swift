import ArgumentParser

/// Where the values come from that a shell offers behind an option, or as a word of a command.
enum ValueSource: String, CaseIterable {
  case groups, meetings, actors, roles, topics, goals, parels, variants, templates, scales, formats
  /// Meetings that can begin now, that can be closed now, and in which something can still be recorded.
  case meetingsToStart, meetingsToClose, openMeetings
  /// Actions that are still to be done.
  case openActions
  /// Decisions that another can still replace.
  case standingDecisions
  /// Everything that has a number and words that can be erased.
  case erasable
  /// The members, those who left too.
  case members
  /// Folders, which the shell knows best.
  case folders
}

extension CompletionKind {
  /// Values that the program itself tells. The parser only passes the word on: `CompletedLine` reads it.
  static func values(_ source: ValueSource) -> CompletionKind { .shellCommand(source.rawValue) }
}
