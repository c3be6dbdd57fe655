import Meetings

/// The actions of one meeting, gathered under whoever does them; those of nobody come last.
struct ActionsPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    let actions = words.group.actions(of: meeting).map { words.then.actions[$0.id] ?? $0 }
    guard !actions.isEmpty else { return nil }
    var actors: [Actor] = []
    for actor in actions.flatMap(\.terms.current.actors) where !actors.contains(actor) { actors.append(actor) }
    let parts = actors.map { actor in
      (name: words.name(of: actor).capitalised, actions: actions.filter { $0.terms.current.actors.contains(actor) })
    }
    let unassigned = actions.filter { $0.terms.current.actors.isEmpty }
    let blocks = (parts + (unassigned.isEmpty ? [] : [(words.toBeAssigned.capitalised, unassigned)])).flatMap {
      [.heading($0.name), .list($0.actions.map(line))] as [MinutesDocument.Block]
    }
    return MinutesDocument.Section(
      title: words.say(nl: "Acties per persoon of rol", en: "Actions per person or role"), blocks: blocks)
  }

  private func line(_ action: Action) -> MinutesDocument.Line {
    let entries = EntryLines(words: words)
    let action = words.group.actions[action.id] ?? action
    return MinutesDocument.Line(
      label: action.number, text: entries.line(action, details: []).text, details: entries.details(of: action))
  }
}
