import Meetings

/// What goes on to a later meeting, and when the next one is.
struct OnwardPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    // Before a meeting begins nothing was put off yet, and while it runs only what was passed over.
    guard meeting.status != .planned else { return nil }
    let lines = items + points
    guard !lines.isEmpty else { return nil }
    return MinutesDocument.Section(
      title: words.say(nl: "Gaat door naar een volgend overleg", en: "Carried forward to a later meeting"),
      blocks: [.list(lines)])
  }

  /// When the next meeting is. One that was cancelled has none of its own, and an agenda is of this one.
  var nextMeeting: MinutesDocument.Section? {
    guard meeting.status != .cancelled, meeting.status != .planned else { return nil }
    var text = words.say(nl: "Nog niet gepland.", en: "Not planned yet.")
    if let next = words.group.meeting(following: meeting) {
      let parts = [words.name(ofMeeting: next.id), words.say(DayWords.full(next.date)), next.start?.description]
      text = (parts + [next.location]).compactMap { $0 }.joined(separator: ", ").capitalised + "."
    }
    return MinutesDocument.Section(
      title: words.say(nl: "Volgend overleg", en: "Next meeting"), blocks: [.paragraph(text)])
  }

  /// What is left and not taken up yet, by the item or point that it was.
  private var left: Set<EntryID> { Set(words.group.leftOvers(of: meeting).map(\.origin.entry)) }

  private var items: [MinutesDocument.Line] {
    let left = left
    let isRunning = meeting.status == .running
    let goingOn = meeting.agenda.filter {
      (left.contains($0.id) || $0.carriedTo != nil) && !(isRunning && $0.status == .open)
    }
    return goingOn.map { item in
      var details = [words.status(of: item, in: meeting), words.timesPutOff((item.origin?.timesPutOff ?? 0) + 1)]
      if let origin = item.origin {
        let from = words.name(ofMeeting: origin.meeting)
        details.append(words.say(nl: "kwam al uit \(from)", en: "had already come from \(from)"))
      }
      return MinutesDocument.Line(
        label: nil, text: words.title(item.title, item.topic), details: details + taken(item.carriedTo))
    }
  }

  private var points: [MinutesDocument.Line] {
    meeting.recorded.compactMap { entry in
      guard case .point(let id) = entry, let point = words.group.points[id] else { return nil }
      let details = [words.say(nl: "geparkeerd punt", en: "parked point")] + taken(point.carriedTo)
      return MinutesDocument.Line(label: nil, text: words.text(point.text), details: details)
    }
  }

  /// On whose agenda it is now.
  private func taken(_ item: EntryID?) -> [String] {
    guard let item, let later = words.group.meetings.first(where: { $0.item(item) != nil }) else { return [] }
    let name = words.name(ofMeeting: later.id)
    return [words.say(nl: "staat op de agenda van \(name)", en: "on the agenda of \(name)")]
  }
}
