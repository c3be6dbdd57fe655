@testable import Meetings

extension Trekkersgroep {
  /// Everything a group knows, as lines: two groups are the same when these are.
  var dump: [String] {
    var lines = ["name \(name) \(scale)"]
    lines += members.map { "member \($0)" }
    lines += meetings.flatMap(\.dump)
    lines += decisions.map { "decision \($0)" }
    lines += actions.map { "action \($0)" }
    lines += notes.map { "note \($0)" }
    lines += points.map { "point \($0)" }
    lines += choices.map { "choice \($0)" }
    lines += rows.map { "row \($0)" }
    lines += goals.map { "goal \($0)" }
    lines += unresolved.map { "unresolved \($0)" }
    lines += sharedNumbers.map { "shared \($0)" }
    return lines
  }

  /// What a meeting recorded, as lines.
  func minutes(of id: EntryID) -> [String] {
    var lines = meetings[id]?.dump ?? []
    lines += decisions.filter { $0.place.meeting == id }.map { "decision \($0)" }
    lines += actions.filter { $0.place.meeting == id }.map { "action \($0)" }
    lines += notes.filter { $0.place.meeting == id }.map { "note \($0)" }
    lines += points.filter { $0.place.meeting == id }.map { "point \($0)" }
    lines += choices.filter { $0.place.meeting == id }.map { "choice \($0)" }
    lines += rows.filter { $0.place.meeting == id }.map { "row \($0)" }
    return lines + goals.filter { $0.place.meeting == id }.map { "goal \($0)" }
  }

  /// The same but for what a spent number leaves behind.
  var dumpWithoutSpentNumbers: [String] {
    var group = self
    group.decisions = Ledger(decisions.filter { $0.status != .void })
    group.actions = Ledger(actions.filter { $0.status != .void })
    let spent = Set(decisions.filter { $0.status == .void }.map(\.id) + actions.filter { $0.status == .void }.map(\.id))
    for id in meetings.map(\.id) {
      _ = group.meetings.update(id) { meeting in meeting.recorded.removeAll { spent.contains($0.id) } }
    }
    return group.dump
  }
}

extension Ledger {
  init(_ items: [Item]) {
    self.init()
    for item in items { append(item) }
  }
}

extension Meeting {
  /// A dictionary has no order of its own, so each is put in one.
  fileprivate var dump: [String] {
    let facts: [String] = [
      "\(id) \(number) \(date) \(say(start)) \(location ?? "-") \(template) \(status)",
      "\(say(begunAt)) \(say(endedAt)) \(reason ?? "-") \(adoptedBy?.raw ?? "-") \(corrections ?? "-")",
      "\(clock)", "\(recorded)", sorted(attendance), sorted(arrivals), sorted(departures), sorted(functions),
    ]
    return facts.map { "meeting \(number) \($0)" } + agenda.map { "item \(number) \($0)" }
  }

  private func say(_ time: TimeOfDay?) -> String { time?.description ?? "-" }

  private func sorted<Key, Value>(_ pairs: [Key: Value]) -> String {
    pairs.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
  }
}
