/// What the header says of the time.
public enum HeaderClock: String, Sendable, CaseIterable {
  /// The time, and when the meeting is expected to end.
  case full
  /// The time only.
  case time
  /// Nothing.
  case off

  /// The words for it.
  public var name: Text {
    switch self {
    case .full: Text(nl: "tijd en verwacht einde", en: "time and expected end")
    case .time: Text(nl: "alleen de tijd", en: "time only")
    case .off: Text(nl: "geen", en: "none")
    }
  }
}
