import Console
import Meetings

/// One recorded entry as a row: what it is, its words, and what follows them.
struct EntryRow: Sendable {
  /// The entry itself; nil where the words stand with a meeting or on its agenda, and for a row that is none.
  let entry: Recorded?
  /// "B2026-4.3", "A2026-4.5", or the sign of its kind.
  let label: String
  let text: String
  /// Who and when, or the status.
  let tail: String
  /// The same in ever fewer words: names give way first, then how far it is; the day never does.
  var shorterTails: [String] = []
  /// How many of these, from the first on, still say who.
  var namedTails = 0
  /// Those of them that say who in few words; empty where nobody is named.
  var named: [String] = []
  /// The text in the parts between which a line is broken first; empty where it is one.
  var pieces: [String] = []
  let isVoid: Bool
  /// What its tail means: that it waits for somebody, that it holds, or nothing of note.
  var tailTone = Tone.muted
  /// The words of the tail that mean it; all of them where it is empty.
  var state = ""
}

extension Context {
  /// An entry as a row; nil where it is gone.
  func row(of entry: Recorded) -> EntryRow? {
    switch entry {
    case .decision(let id): group.decisions[id].map(row)
    case .action(let id): group.actions[id].map(row)
    case .note(let id):
      group.notes[id].map { plain(entry, say(Text(nl: "notitie", en: "note")), text($0.text)) }
    case .point(let id):
      group.points[id].map { plain(entry, say(Text(nl: "geparkeerd", en: "parked")), text($0.text)) }
    case .goal(let id): group.goals[id].map { plain(entry, $0.number, text($0.text)) }
    case .choice(let id): group.choices[id].map(row)
    case .row(let id): group.rows[id].flatMap(row)
    }
  }

  private func row(_ decision: Decision) -> EntryRow {
    let isVoid = decision.status == .void
    let replaces = decision.replaces.flatMap { group.decisions[$0]?.number }
    let parts = [
      decision.status == .inForce ? nil : say(decision.status.name),
      replaces.map { say(Text(nl: "vervangt \($0)", en: "replaces \($0)")) },
      decision.reviewOn.map { say(Text(nl: "herzien ", en: "review ")) + say(DayWords.brief($0, today: now.day)) },
      decision.goals.isEmpty
        ? nil
        : say(Text(nl: "doel: ", en: "goal: ")) + decision.goals.map(name(ofGoal:)).joined(separator: ", "),
    ]
    let tail = isVoid ? "" : parts.compactMap { $0 }.joined(separator: " · ")
    return EntryRow(
      entry: .decision(decision.id), label: decision.number,
      text: isVoid ? say(decision.status.name) : text(decision.text), tail: tail, isVoid: isVoid)
  }

  private func row(_ action: Action) -> EntryRow {
    let isVoid = action.status == .void
    let terms = action.terms.current
    let texts = action.terms.standing.map(\.value.text).joined(separator: "  ≠  ")
    let (names, state) = isVoid ? ([], "") : (self.people(of: terms.actors), self.state(of: action))
    // Of what is done or was dropped that matters more than when it was to be done.
    let most = action.status.isUnfinished ? due(of: action) : say(action.status.name)
    let brief = isVoid ? [] : terms.actors.isEmpty ? names : terms.actors.map { doer($0, isBrief: true) }
    let shorter = shorter(brief, state, isVoid ? "" : most)
    return EntryRow(
      entry: .action(action.id), label: action.number, text: isVoid ? say(action.status.name) : texts,
      tail: [names.joined(separator: ", "), state].filter { !$0.isEmpty }.joined(separator: " · "),
      shorterTails: terms.actors.isEmpty ? [] : shorter,
      namedTails: terms.actors.isEmpty || isVoid ? 0 : 3,
      named: Array(shorter.dropFirst().prefix(2)),
      isVoid: isVoid,
      tailTone: waits(action) ? .warning : .muted,
      state: names.isEmpty
        ? "" : terms.actors.isEmpty ? names[0] : group.isOverdue(action, today: now.day) ? due(of: action) : "")
  }

  /// Whether an action waits for somebody: it is late, nobody does it yet, or two versions of it stand.
  func waits(_ action: Action) -> Bool {
    group.isOverdue(action, today: now.day) || action.terms.isContested
      || action.status.isUnfinished && action.terms.current.actors.isEmpty
  }

  private func people(of actors: [Actor]) -> [String] {
    actors.isEmpty ? [names(of: [])] : actors.map { doer($0) }
  }

  /// "NWC Noord e.a. · te laat: 2 okt · mee bezig", "Wijkverple… e.a. · te laat: 2 okt · mee bezig", the same without how
  /// far it is, and what remains where nobody has room: "te laat: 2 okt · mee bezig", "te laat: 2 okt".
  private func shorter(_ names: [String], _ state: String, _ due: String) -> [String] {
    guard let first = names.first else { return [] }
    let others = names.count - 1
    // The shortest way that still says there are others: in English the full words have no room on the smallest screen.
    let more = others > 0 ? " " + say(Text(nl: "e.a.", en: "and \(others) more")) : ""
    let short = ClippedName.clipped(first, to: 10) + (others > 0 ? " " + say(Text(nl: "e.a.", en: "et al.")) : "")
    func behind(_ name: String, _ rest: String) -> String { rest.isEmpty ? name : "\(name) · \(rest)" }
    let ways = [behind(first + more, state), behind(short, state), behind(short, due), state, due]
    return ways.filter { !$0.isEmpty }
  }

  private func row(_ choice: ParelChoice) -> EntryRow {
    EntryRow(
      entry: .choice(choice.id), label: "Parel", text: name(of: choice),
      tail: "\(say(choice.status.name))", isVoid: false)
  }

  private func row(_ row: WorksheetRow) -> EntryRow? {
    guard !row.isRemoved else { return nil }
    let pieces = WorksheetCells(row.place.topic, meeting: nil, self).headed(row.cells.current)
    return EntryRow(
      entry: .row(row.id), label: say(Text(nl: "werkblad", en: "worksheet")), text: pieces.joined(separator: " · "),
      tail: "", pieces: pieces, isVoid: false)
  }

  private func plain(_ entry: Recorded, _ label: String, _ text: String) -> EntryRow {
    EntryRow(entry: entry, label: label, text: text, tail: "", isVoid: false)
  }
}
