// Words that people typed and that are no entry: they stand with a meeting, or on its agenda.

extension Trekkersgroep {
  /// Where a meeting has such words: itself, and items that were typed and have nothing recorded under them, or that
  /// have a reason. What is recorded under an item is found by its title as well.
  func placesWithWords(of meeting: Meeting) -> [Place] {
    let whole = Place(meeting: meeting.id, item: nil, topic: nil)
    let used = Set(meeting.recorded.compactMap { place(of: $0)?.item })
    let items = meeting.agenda.filter { $0.reason != nil || $0.title != nil && !used.contains($0.id) }
    return ([whole] + items.map { Place(meeting: meeting.id, item: $0.id, topic: $0.topic) })
      .filter { !words(at: $0).isEmpty }
  }

  /// What an item says of itself: its title where that was typed, and why it was parked. Where the place names no item,
  /// what the meeting says: where it is held, why it was cancelled or closed all the same, what was corrected. `titled`
  /// tells a title in other words.
  public func words(at place: Place, titled: (String) -> String = { $0 }) -> [String] {
    guard let meeting = meetings[place.meeting] else { return [] }
    guard let id = place.item else {
      return [meeting.location, meeting.reason, meeting.corrections].compactMap { $0 }
    }
    return meeting.item(id).map { [$0.title.map(titled), $0.reason].compactMap { $0 } } ?? []
  }
}
