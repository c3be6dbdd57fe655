/// Why something is not possible in a meeting just now, for whoever shows a key before anything is recorded with it.
extension Trekkersgroep {
  /// Why nothing can be recorded in a meeting: it is over, or not there. Nil where it can.
  public func refusalToRecord(in meeting: EntryID) -> Refusal? { Rules.open(meeting, in: self) }

  /// Why nobody can be led through a meeting: it does not run. Nil where it does.
  public func refusalToLead(_ meeting: EntryID) -> Refusal? { Rules.running(meeting, in: self) }

  /// Why a text is longer than an entry can be; nil where it is not.
  public static func refusal(ofLength text: String) -> Refusal? { Rules.length(text) }
}
