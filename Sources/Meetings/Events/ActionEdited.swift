/// The words, the people or the day of an action changed.
public struct ActionEdited: Event {
  public static let word = "action-edited"
  public static let title = Text(nl: "actie gewijzigd", en: "action changed")
  /// The action it is about.
  public let action: EntryID
  /// What holds from now on: words, people and day together.
  public let terms: ActionTerms
  /// The versions that this one replaces.
  public let replacing: [EntryID]

  /// Says what holds from now on, all of it, in the place of the versions it names.
  public init(action: EntryID, terms: ActionTerms, replacing: [EntryID] = []) {
    self.action = action
    self.terms = terms
    self.replacing = replacing
  }

  public init(from fields: Fields) throws(FieldError) {
    action = try fields.id("action")
    terms = try fields.terms()
    replacing = try fields.ids("replacing")
  }

  public var fields: Fields {
    var fields = Fields()
    fields.set("action", action)
    fields.set(terms)
    fields.set("replacing", replacing)
    return fields
  }

  public var subject: EntryID? { action }

  public var gist: Text { Text(verbatim: terms.text.onOneLine) }

  public func refusal(in group: Trekkersgroep) -> Refusal? {
    Rules.text(terms.text) ?? refusalOfWords(in: group)
  }

  public func apply(to group: inout Trekkersgroep, as mark: Mark) {
    var place: Place?
    let last = group.lastBegunMeeting
    group.updateAction(action, mark) {
      if changesWords(of: $0) { place = $0.place }
      if putsOff($0) { $0.dueAfter = last?.id }
      $0.terms.add(terms, by: mark.id, replacing: replacing)
    }
    group.flagIfClosed(place, mark)
    group.noteHandled(action)
  }

  /// Who does an action and when may change after its meeting; what was agreed may not.
  private func refusalOfWords(in group: Trekkersgroep) -> Refusal? {
    guard let action = group.actions[action], let meeting = group.meetings[action.place.meeting],
      meeting.status == .closed, changesWords(of: action)
    else { return nil }
    return Refusal(
      nl: "Overleg \(meeting.number) is afgesloten: wie en wanneer mag je nog wijzigen, de woorden van de actie niet.",
      en: "Meeting \(meeting.number) is closed: you can still change who and when, not the words of the action.")
  }

  /// Whether it is to be done by the meeting after this one: said anew, or said again with nothing else changed.
  private func putsOff(_ action: Action) -> Bool {
    guard terms.due == .nextMeeting else { return false }
    let before = action.terms.current
    return before.due != .nextMeeting || before == terms
  }

  /// Choosing between versions that both stand changes no words.
  private func changesWords(of action: Action) -> Bool {
    !action.terms.standing.contains { $0.value.text == terms.text }
  }
}
