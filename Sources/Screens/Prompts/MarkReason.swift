import Meetings

/// Why a mark in a line stays text.
struct MarkReason {
  private let kind: QuickLine.Kind
  private let read: QuickLine.Understanding
  private let held: Meeting
  private let context: Context

  init(kind: QuickLine.Kind, read: QuickLine.Understanding, held: Meeting, _ context: Context) {
    (self.kind, self.read, self.held, self.context) = (kind, read, held, context)
  }

  func sentence(for mark: String) -> Text {
    let name = String(mark.dropFirst())
    let names = MarkNames(context, meeting: held)
    if mark.first == "@", kind != .action, !NameMatch.candidates(for: name, among: names.actors).isEmpty {
      return Text(
        nl: "\(what.nl) heeft geen namen; “\(mark)” blijft tekst.",
        en: "\(what.en) takes no names; “\(mark)” stays text.")
    }
    let topics = names.names(for: kind).topics
    if mark.first == "#", read.topic != nil, !NameMatch.candidates(for: name, among: topics).isEmpty {
      return Text(
        nl: "Een regel heeft één onderwerp; “\(mark)” blijft tekst.", en: "A line has one topic; “\(mark)” stays text.")
    }
    let reason = held.reason(forUnknownMark: mark)
    return Text(nl: reason.nl + ".", en: reason.en + ".")
  }

  private var what: Text {
    switch kind {
    case .decision: Text(nl: "Een besluit", en: "A decision")
    case .action: Text(nl: "Een actie", en: "An action")
    case .note: Text(nl: "Een notitie", en: "A note")
    case .point: Text(nl: "Een geparkeerd punt", en: "A parked point")
    }
  }
}
