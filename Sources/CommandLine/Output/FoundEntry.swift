import Catalogue
import Meetings

/// An entry that a search found, whatever its kind.
struct FoundEntry {
  /// The word of its kind in JSON.
  let kind: String
  /// What it is called on screen where it has no number.
  let label: Text
  var number: String?
  var text: String
  var status: (word: String, name: Text)?
  var goals: [String] = []
}

extension OpenGroup {
  func found(_ hit: SearchIndex.Hit) -> FoundEntry? {
    if let entry = hit.entry { return found(entry) }
    let text = group.words(at: hit.place, titled: name(ofItemTitled:)).joined(separator: " · ")
    return hit.place.item == nil
      ? FoundEntry(kind: "meeting", label: Text(nl: "overleg", en: "meeting"), text: text)
      : FoundEntry(kind: "item", label: Text(nl: "agendapunt", en: "item"), text: text)
  }

  private func found(_ entry: Recorded) -> FoundEntry? {
    switch entry {
    case .decision(let id): group.decisions[id].map(found)
    case .action(let id): group.actions[id].map(found)
    case .choice(let id): group.choices[id].map(found)
    case .note(let id):
      group.notes[id].map { FoundEntry(kind: "note", label: Text(nl: "notitie", en: "note"), text: $0.text.current) }
    case .point(let id):
      group.points[id].map {
        FoundEntry(kind: "point", label: Text(nl: "geparkeerd", en: "parked"), text: $0.text.current)
      }
    case .goal(let id):
      group.goals[id].map {
        FoundEntry(kind: "goal", label: Text(nl: "doel", en: "goal"), number: $0.number, text: $0.text.current)
      }
    case .row(let id):
      group.rows[id].map { row in
        FoundEntry(kind: "row", label: Text(nl: "werkblad", en: "worksheet"), text: words(of: row))
      }
    }
  }

  /// "Bron: enquête · Behoefte: casus inbrengen": what was filled in, each after the heading of its column. Of a row
  /// that two people corrected at once each version is there.
  private func words(of row: WorksheetRow) -> String {
    row.cells.standing.map { version in
      version.value.filter { !$0.text.isEmpty }.map { cell in
        let (heading, text) = catalogue.words(of: cell, under: row.place.topic)
        return "\(say(heading)): \(say(text))"
      }.joined(separator: " · ")
    }.joined(separator: " ≠ ")
  }

  private func found(_ decision: Decision) -> FoundEntry {
    FoundEntry(
      kind: "decision", label: Text(nl: "besluit", en: "decision"), number: decision.number,
      text: decision.text.current, status: (decision.status.rawValue, decision.status.name), goals: decision.goals)
  }

  private func found(_ action: Action) -> FoundEntry {
    FoundEntry(
      kind: "action", label: Text(nl: "actie", en: "action"), number: action.number,
      text: action.terms.current.text, status: (action.status.rawValue, statusName(of: action)), goals: action.goals)
  }

  private func found(_ choice: ParelChoice) -> FoundEntry {
    FoundEntry(
      kind: "parel", label: Text(verbatim: "Parel"), text: name(of: choice.parel),
      status: (choice.status.rawValue, choice.status.name), goals: choice.goals)
  }

  /// What the JSON list of a search says.
  func fields(of hit: SearchIndex.Hit) -> Fields? {
    guard let entry = found(hit) else { return nil }
    let meeting = group.meetings[hit.place.meeting]
    var fields = Fields()
    fields.put("kind", entry.kind)
    fields.put("number", entry.number)
    fields.put("text", entry.text)
    fields.put("status", entry.status?.word)
    fields.put("meeting", meeting?.number)
    fields.put("date", meeting?.date)
    fields.put("topic", hit.place.topic?.rawValue)
    fields.put("item", hit.place.topic == nil ? title(of: hit.place) : nil)
    fields.put("goals", entry.goals)
    return fields
  }

  /// "B2026-4.3  21 nov  van kracht  Kennisspel in het voorjaar (Scholingsbehoefte)".
  func row(of hit: SearchIndex.Hit) -> [String] {
    guard let entry = found(hit) else { return [] }
    let date = group.meetings[hit.place.meeting].map { say(DayWords.brief($0.date, today: session.now.day)) }
    let subject = subject(of: hit.place)
    return [
      entry.number ?? say(entry.label), date ?? "", entry.status.map { say($0.name) } ?? "",
      subject.isEmpty ? entry.text : "\(entry.text) (\(subject))",
    ]
  }
}
