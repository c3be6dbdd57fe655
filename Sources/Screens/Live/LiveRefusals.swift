import Meetings

/// When an action of the meeting is not possible, and why.
extension LiveActions {
  static func isPaused(_ screen: LiveScreen, _ context: Context) -> Bool {
    screen.held(context)?.clock.pausedSince != nil
  }

  static func isLast(_ screen: LiveScreen, _ context: Context) -> Bool {
    screen.held(context).map { $0.nextItem == nil } ?? false
  }

  static func notRunning(_ screen: LiveScreen, _ context: Context) -> Text? {
    context.group.refusalToLead(screen.meeting)?.text
  }

  static func nothingRecorded(_ screen: LiveScreen, _ context: Context) -> Text? {
    guard screen.selectedEntry(context) == nil else { return nil }
    return Text(nl: "Bij dit punt is nog niets vastgelegd.", en: "Nothing is recorded under this item yet.")
  }

  static func noWorksheet(_ screen: LiveScreen, _ context: Context) -> Text? {
    let topic = screen.held(context)?.current?.topic.flatMap { context.catalogue.topic($0) }
    guard topic?.worksheet == nil else { return nil }
    return Text(nl: "Dit agendapunt heeft geen werkblad.", en: "This item has no worksheet.")
  }
}
