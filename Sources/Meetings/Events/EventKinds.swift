/// The one list of everything that can happen.
public enum EventKinds {
  /// Every kind of event, in the order of the manual.
  public static let all: [any Event.Type] = [
    GroupFounded.self,
    MemberJoined.self,
    MemberChanged.self,
    MemberLeft.self,
    MemberReturned.self,
    MeetingPlanned.self,
    MeetingMoved.self,
    MeetingCancelled.self,
    MeetingStarted.self,
    MeetingPaused.self,
    MeetingResumed.self,
    MeetingClosed.self,
    MinutesAdopted.self,
    ItemAdded.self,
    ItemRemoved.self,
    ItemMoved.self,
    ItemChanged.self,
    ItemEntered.self,
    ItemFinished.self,
    ItemSkipped.self,
    ItemParked.self,
    ItemReopened.self,
    AttendanceNoted.self,
    ArrivalNoted.self,
    DepartureNoted.self,
    FunctionGiven.self,
    DecisionTaken.self,
    DecisionEdited.self,
    DecisionStatusChanged.self,
    ActionAgreed.self,
    ActionEdited.self,
    ActionStatusChanged.self,
    NoteWritten.self,
    NoteEdited.self,
    PointParked.self,
    PointEdited.self,
    GoalAgreed.self,
    GoalEdited.self,
    RowWritten.self,
    RowEdited.self,
    RowRemoved.self,
    ParelChosen.self,
    ParelPlanned.self,
    ParelHeld.self,
    ParelEvaluated.self,
    ParelCancelled.self,
    ParelActorsChanged.self,
    ActUndone.self,
    ActRedone.self,
    TextRedacted.self,
  ]

  /// The kinds by their journal word.
  private static let byWord: [String: any Event.Type] =
    Dictionary(uniqueKeysWithValues: all.map { ($0.word, $0) })

  /// The event that a journal line tells of; one of an unknown kind, or with fields that cannot be read, is kept as such.
  public static func event(word: String, fields: Fields) -> any Event {
    guard let kind = byWord[word], let event = try? kind.init(from: fields) else {
      return UnknownEvent(kind: word, fields: fields)
    }
    return event
  }
}
