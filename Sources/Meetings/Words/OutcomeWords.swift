extension Trekkersgroep {
  /// What a meeting made of an action of an earlier one: "gedaan", "gestopt (geen tijd)", "loopt door tot vr 4 december";
  /// where its day was not put off, "mee bezig; moest klaar zijn op di 25 augustus".
  public func outcome(of action: Action, in meeting: Meeting) -> Text {
    let status = action.status.name
    guard action.status.isUnfinished else {
      let why = action.reason.map { " (\($0))" } ?? ""
      return Text(nl: status.nl + why, en: status.en + why)
    }
    let goesOn = action.status == .busy ? status : Text(nl: "loopt door", en: "continues")
    guard let until = until(action, in: meeting) else { return goesOn }
    return Text(nl: goesOn.nl + until.nl, en: goesOn.en + until.en)
  }

  private func until(_ action: Action, in meeting: Meeting) -> Text? {
    if let day = dueDay(of: action), day <= meeting.date {
      let name = DayWords.full(day)
      return Text(nl: "; moest klaar zijn op \(name.nl)", en: "; was due on \(name.en)")
    }
    switch action.terms.current.due {
    case .none: return Text(nl: ", zonder datum", en: ", without a date")
    case .ongoing: return nil
    case .nextMeeting: return Text(nl: " tot het volgende overleg", en: " until the next meeting")
    case .date(let day):
      let name = DayWords.full(day)
      return Text(nl: " tot \(name.nl)", en: " until \(name.en)")
    }
  }
}
