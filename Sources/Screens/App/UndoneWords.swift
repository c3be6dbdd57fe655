import Meetings

extension Context {
  /// What holds once more after an event was taken back, where its own words would tell what does not: "A2026-1.2 is
  /// weer open"; nil for what tells it by itself.
  func holdsAgain(without event: any Event) -> Text? {
    switch event {
    case let changed as ActionStatusChanged: group.actions[changed.action].map { again($0.number, $0.status.name) }
    case let changed as DecisionStatusChanged:
      group.decisions[changed.decision].map { again($0.number, $0.status.name) }
    case let edited as DecisionEdited:
      group.decisions[edited.decision].map { again($0.number, quoted($0.text.current)) }
    case let edited as ActionEdited:
      group.actions[edited.action].map { again($0.number, quoted($0.terms.current.text)) }
    case let edited as GoalEdited: group.goals[edited.goal].map { again($0.number, quoted($0.text.current)) }
    case let noted as AttendanceNoted: again(noted)
    case let given as FunctionGiven: again(given)
    case let moved as MeetingMoved:
      group.meetings[moved.meeting].map { meeting in
        let day = DayWords.full(meeting.date)
        return again(meeting.number, Text(nl: "op \(day.nl)", en: "on \(day.en)"))
      }
    default: nil
    }
  }

  private func again(_ what: String, _ state: Text) -> Text {
    Text(nl: "\(what) is weer \(state.nl)", en: "\(what) is \(state.en) again")
  }

  private func quoted(_ text: String) -> Text { Text(verbatim: "“\(text.onOneLine)”") }

  private func again(_ noted: AttendanceNoted) -> Text {
    let name = name(of: .member(noted.member))
    guard let attendance = group.meetings[noted.meeting]?.attendance[noted.member] else {
      return Text(nl: "bij \(name) staat weer niets", en: "\(name) is no longer marked")
    }
    return again(name, attendance.name)
  }

  private func again(_ given: FunctionGiven) -> Text {
    guard let holder = group.meetings[given.meeting]?.functions[given.function] else {
      return Text(nl: "er is weer geen \(given.function.name.nl)", en: "there is no \(given.function.name.en) again")
    }
    return again(name(of: .member(holder)), given.function.name)
  }
}
