import Console
import Meetings

/// What was recorded, kind by kind.
extension ReadBackLines {
  /// What is said in a section, with the entry that it says it of.
  struct Row {
    /// Its number, before the words; these go on below themselves.
    let label: String
    let text: String
    let target: ReadBackTarget?
    /// The columns that it stands further in than the section.
    let indent: Int
    /// The words in it that say that it waits for somebody.
    let waiting: String

    init(_ text: String, label: String = "", _ target: ReadBackTarget? = nil, indent: Int = 0, waiting: String = "") {
      self.waiting = waiting
      self.label = label
      self.text = text
      self.target = target
      self.indent = indent
    }
  }

  func section(_ heading: Text, _ rows: [Row], _ columns: Int) -> [Line] {
    guard !rows.isEmpty else { return [] }
    // The words of all of them begin in one column, whatever the number.
    let labels = rows.map { TextWidth.columns(of: $0.label) }.max() ?? 0
    let body = rows.flatMap { row in
      let words = isForAll ? ContactMask.masked(row.text) : row.text
      let hang = row.label.isEmpty ? 2 : labels + 2
      let lines = TextWidth.wrapped(words, to: columns - 2 - row.indent - hang)
      let waiting = Self.parts(of: row.waiting, in: lines)
      return lines.enumerated().map { index, line in
        let label = row.label.isEmpty ? "" : TextWidth.padded(row.label, to: hang)
        return index == 0
          ? Line(text: label + line, indent: row.indent + 2, target: row.target, waiting: waiting[index])
          : Line(text: line, indent: row.indent + 2 + hang, target: row.target, waiting: waiting[index])
      }
    }
    return [Line(text: ""), self.heading(heading)] + body
  }

  /// What stands of some words in each of the lines of a text: where these fall on two of them, a part in both.
  private static func parts(of phrase: String, in lines: [String]) -> [String] {
    var parts = lines.map { $0.contains(phrase) ? phrase : "" }
    let words = phrase.split(separator: " ")
    for (index, line) in lines.dropLast().enumerated() {
      for cut in words.indices.dropFirst() {
        let (head, tail) = (words[..<cut].joined(separator: " "), words[cut...].joined(separator: " "))
        if line.hasSuffix(head), lines[index + 1].hasPrefix(tail) { (parts[index], parts[index + 1]) = (head, tail) }
      }
    }
    return parts
  }

  func decisions(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> Row? in
      guard case .decision(let id) = entry, let decision = context.group.decisions[id], decision.status != .void else {
        return nil
      }
      return Row("\(context.text(decision.text))\(status(of: decision))", label: decision.number, .entry(entry))
    }
    return section(Text(nl: "Besluiten (\(rows.count))", en: "Decisions (\(rows.count))"), rows, columns)
  }

  /// " · vervangen door B2026-4.2": what is no longer as it was agreed; nothing where it is in force.
  private func status(of decision: Decision) -> String {
    guard decision.status != .inForce else { return "" }
    let successor = decision.replacedBy.flatMap { context.group.decisions[$0]?.number }
    let by = successor.map { context.say(Text(nl: " door \($0)", en: " by \($0)")) } ?? ""
    return " · " + context.say(decision.status.name) + by
  }

  func goals(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> Row? in
      guard case .goal(let id) = entry, let goal = context.group.goals[id] else { return nil }
      return Row(context.text(goal.text), label: goal.number, .entry(entry))
    }
    return section(Text(nl: "Gezamenlijke doelen", en: "Shared goals"), rows, columns)
  }

  /// The actions, gathered under whoever does them; a role is read out with whoever holds it.
  func actions(_ columns: Int) -> [Line] {
    var byActor: [(name: String, rows: [Row])] = []
    for entry in meeting.recorded {
      guard case .action(let id) = entry, let action = context.group.actions[id], action.status != .void else {
        continue
      }
      let terms = action.terms.current
      let due = " · \(context.say(terms.due.name))"
      let actors =
        terms.actors.isEmpty ? [context.names(of: [])] : terms.actors.map(ActorWords(context).withHolders)
      for (copy, name) in actors.enumerated() {
        let row = Row("\(terms.text)\(due)", label: action.number, .entry(entry, copy: copy), indent: 2)
        if let index = byActor.firstIndex(where: { $0.name == name }) {
          byActor[index].rows.append(row)
        } else {
          byActor.append((name, [row]))
        }
      }
    }
    // What nobody has yet is read out at the end.
    let nobody = context.names(of: [])
    byActor = byActor.filter { $0.name != nobody } + byActor.filter { $0.name == nobody }
    let rows = byActor.flatMap { actor in
      [Row(actor.name + ":", waiting: actor.name == nobody ? nobody : "")] + actor.rows
    }
    let count = context.group.actions(of: meeting).count
    return section(Text(nl: "Acties (\(count))", en: "Actions (\(count))"), rows, columns)
  }

  func parels(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> Row? in
      guard case .choice(let id) = entry, let choice = context.group.choices[id] else { return nil }
      return Row(ChoiceWords(choice, context).line, .entry(entry))
    }
    return section(Text(nl: "Gekozen Parels", en: "Chosen Parels"), rows, columns)
  }
}
