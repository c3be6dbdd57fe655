extension Action {
  /// What a meeting made of an action of an earlier one: "gedaan", "gestopt (geen tijd)", "loopt door tot vr 4 december".
  public var outcome: Text {
    guard status.isUnfinished else {
      let why = reason.map { " (\($0))" } ?? ""
      return Text(nl: status.name.nl + why, en: status.name.en + why)
    }
    switch terms.current.due {
    case .none: return Text(nl: "loopt door, zonder datum", en: "continues, without a date")
    case .ongoing: return Text(nl: "loopt door", en: "continues")
    case .nextMeeting: return Text(nl: "loopt door tot het volgende overleg", en: "continues until the next meeting")
    case .date(let day):
      let name = DayWords.full(day)
      return Text(nl: "loopt door tot \(name.nl)", en: "continues until \(name.en)")
    }
  }
}
