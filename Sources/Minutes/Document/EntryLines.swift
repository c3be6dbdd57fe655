import Catalogue
import Meetings

/// How one recorded entry reads in minutes.
struct EntryLines {
  typealias Line = MinutesDocument.Line

  let words: MinutesWords

  /// An entry as a line; nil where it is a row of a worksheet, which stands in a table, or gone.
  func line(_ entry: Recorded) -> Line? {
    switch entry {
    case .decision(let id): words.group.decisions[id].map { line($0, details: details(of: $0, besidesInForce: true)) }
    case .action(let id): words.group.actions[id].map { line($0, details: who($0) + details(of: $0)) }
    case .note(let id):
      words.group.notes[id].map { note in
        var line = plain(words.say(nl: "Notitie", en: "Note"), note.text)
        line.isLong = true
        return line
      }
    case .point(let id):
      words.group.points[id].map { plain(words.say(nl: "Geparkeerd punt", en: "Parked point"), $0.text) }
    case .goal(let id): words.group.goals[id].map(line)
    case .choice(let id): words.group.choices[id].map(line)
    case .row: nil
    }
  }

  /// A decision under its number; a number that was taken back reads "vervallen".
  func line(_ decision: Decision, details: [String]) -> Line {
    let isVoid = decision.status == .void
    return Line(
      label: words.say(nl: "Besluit", en: "Decision") + " " + decision.number,
      text: isVoid ? words.say(decision.status.name) : words.text(decision.text), details: isVoid ? [] : details)
  }

  /// An action under its number; a number that was taken back reads "vervallen".
  func line(_ now: Action, details: [String]) -> Line {
    let action = words.then.actions[now.id] ?? now
    let isVoid = now.status == .void
    let text = action.terms.standing.map { version in
      // Two versions can differ in who and when alone, so both are named with them.
      action.terms.isContested
        ? "\(version.value.text) (\(words.names(of: version.value.actors)), \(due(version.value.due, of: action)))"
        : version.value.text
    }
    return Line(
      label: words.say(nl: "Actie", en: "Action") + " " + now.number,
      text: isVoid ? words.say(now.status.name) : text.joined(separator: words.contested),
      details: isVoid ? [] : details)
  }

  /// What there is to know of a decision: its status, what it replaces, when it comes back. In running text the status
  /// that goes without saying can stay out: `besidesInForce`.
  func details(of now: Decision, besidesInForce: Bool = false) -> [String] {
    let decision = words.then.decisions[now.id] ?? now
    let replaced = decision.replaces.flatMap { words.group.decisions[$0] }
    let review = decision.reviewOn.map { words.say(DayWords.reviewOn($0)) }
    return (besidesInForce && decision.status == .inForce ? [] : [status(of: decision)])
      + [
        replaced.map { words.say(nl: "vervangt \($0.number)", en: "replaces \($0.number)") + words.quoted($0.text) },
        review,
        decision.reason,
        decision.text.isContested ? words.contestedNote : nil,
      ].compactMap { $0 } + words.goals(decision.goals) + SinceClosing(words: words).said(of: now)
  }

  private func status(of decision: Decision) -> String {
    let name = words.say(decision.status.name)
    guard decision.status == .replaced, let other = decision.replacedBy.flatMap({ words.group.decisions[$0]?.number })
    else { return name }
    return words.say(nl: "\(name) door \(other)", en: "\(name) by \(other)")
  }

  /// Who does an action; nothing where there are two versions, each with its own.
  func who(_ now: Action) -> [String] {
    let action = words.then.actions[now.id] ?? now
    return action.terms.isContested ? [] : [words.names(of: action.terms.current.actors)]
  }

  /// What there is to know of an action besides who: when, how far, why.
  func details(of now: Action) -> [String] {
    let action = words.then.actions[now.id] ?? now
    return [
      action.terms.isContested ? nil : due(action.terms.current.due, of: action), words.say(action.status.name),
      action.reason, action.terms.isContested ? words.contestedNote : nil,
    ].compactMap { $0 } + words.goals(action.goals) + SinceClosing(words: words).said(of: now)
  }

  /// "uiterlijk vr 4 december 2026".
  func due(_ due: Due, of action: Action) -> String {
    let name = words.say(due.name)
    switch due {
    case .date: return words.say(nl: "uiterlijk \(name)", en: "by \(name)")
    case .none, .ongoing: return name
    case .nextMeeting:
      let held = words.group.meetings[action.place.meeting]
      guard let next = held.flatMap({ words.group.meeting(following: $0) }) else { return name }
      return "\(name) (\(words.say(DayWords.full(next.date))))"
    }
  }

  private func line(_ goal: SharedGoal) -> Line {
    Line(
      label: words.say(nl: "Gezamenlijk doel", en: "Shared goal") + " " + goal.number, text: words.text(goal.text),
      details: goal.text.isContested ? [words.contestedNote] : [])
  }

  private func line(_ choice: ParelChoice) -> Line {
    let parel = ParelWords(words.then.choices[choice.id] ?? choice, words)
    let since = SinceClosing(words: words).said(of: choice)
    return Line(label: "Parel", text: parel.name, details: [parel.organises, parel.guides, parel.status] + since)
  }

  private func plain(_ label: String, _ text: Versions<String>) -> Line {
    Line(label: label, text: words.text(text), details: text.isContested ? [words.contestedNote] : [])
  }
}
