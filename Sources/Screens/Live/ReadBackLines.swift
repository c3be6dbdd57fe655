import Console
import Meetings

/// The words of the read-back: short lines, in the order in which a chair reads them aloud.
struct ReadBackLines {
  struct Line {
    let text: String
    var indent = 0
    var style = Style()
  }

  private let meeting: Meeting
  private let context: Context

  init(_ meeting: Meeting, _ context: Context) {
    self.meeting = meeting
    self.context = context
  }

  /// Where something that is missing stands among the lines: under their heading, one row each.
  static func row(ofGap index: Int) -> Int { 1 + index }

  /// All of them. Things that are missing, and not listed one by one, are counted in the heading.
  func lines(gaps: [ClosingGap], listed: Bool, selected: Int?, paths: [String], columns: Int) -> [Line] {
    var lines: [Line] = []
    if meeting.status == .closed {
      lines.append(heading(Text(nl: "Het overleg is afgesloten", en: "The meeting is closed")))
      if paths.isEmpty {
        let write = Text(nl: "v schrijft het verslag.", en: "m writes the minutes.")
        lines.append(Line(text: context.say(write), indent: 2, style: Style(.muted)))
      }
      let rows = paths.flatMap { TextWidth.wrapped($0, to: columns - 2) }
      lines += rows.map { Line(text: $0, indent: 2, style: Style(.good)) }
    } else {
      lines.append(heading(gapsHeading(gaps, listed: listed)))
      for (index, gap) in gaps.enumerated() where listed {
        let sign = index == selected ? "› " : "  "
        lines.append(Line(text: sign + words(of: gap), style: Style(index == selected ? .selected : .warning)))
      }
    }
    lines +=
      notes(columns) + goals(columns) + decisions(columns) + actions(columns) + parels(columns) + open(columns) + next
    return lines
  }

  private func heading(_ text: Text) -> Line { Line(text: context.say(text), style: Style(.heading, bold: true)) }

  private func gapsHeading(_ gaps: [ClosingGap], listed: Bool) -> Text {
    switch gaps.count {
    case 0: return Text(nl: "Er ontbreekt niets. s sluit af.", en: "Nothing is missing. c closes.")
    case 1: return Text(nl: "Er ontbreekt nog één ding", en: "One thing is missing")
    case let count:
      let (nl, en) = listed ? ("", "") : (" · Enter toont ze", " · Enter shows them")
      return Text(nl: "Er ontbreken nog \(count) dingen\(nl)", en: "\(count) things are missing\(en)")
    }
  }

  /// What nobody has to do before closing, and everybody should know: "Besluiten: geen · 3 acties te laat".
  private func notes(_ columns: Int) -> [Line] {
    guard meeting.status == .running else { return [] }
    let late = context.group.openActions.filter { context.group.isOverdue($0, today: context.now.day) }.count
    let last = context.group.previousMeeting(before: meeting)
    let notes: [Text?] = [
      context.group.decisions(of: meeting).isEmpty ? Text(nl: "Besluiten: geen", en: "Decisions: none") : nil,
      context.group.actions(of: meeting).isEmpty ? Text(nl: "Acties: geen", en: "Actions: none") : nil,
      last.flatMap { last in
        last.adoptedBy != nil
          ? nil
          : Text(
            nl: "verslag \(last.number) nog niet vastgesteld (v in het overleg)",
            en: "minutes \(last.number) not adopted yet (v in the meeting)")
      },
      late == 0
        ? nil
        : Text(
          nl: late == 1 ? "1 actie te laat" : "\(late) acties te laat",
          en: late == 1 ? "1 action overdue" : "\(late) actions overdue"),
    ]
    let words = notes.compactMap { $0 }.map(context.say).joined(separator: " · ")
    // Apart from what is missing: nobody has to do anything about it.
    return words.isEmpty
      ? [] : [Line(text: "")] + TextWidth.wrapped(words, to: columns).map { Line(text: $0, style: Style(.warning)) }
  }

  private func words(of gap: ClosingGap) -> String {
    switch gap {
    case .notDiscussed(let item):
      context.say(Text(nl: "niet besproken: ", en: "not discussed: ")) + context.name(of: item)
    case .withoutDecision(let item):
      context.say(Text(nl: "nog geen besluit: ", en: "no decision yet: ")) + context.name(of: item)
    case .withoutActor(let action):
      context.say(Text(nl: "nog te verdelen: ", en: "to be assigned: "))
        + "\(action.number) \(action.terms.current.text)"
    case .twoVersions(let entry, _):
      context.say(Text(nl: "twee versies, kies er een: ", en: "two versions, choose one: "))
        + (context.row(of: entry).map { "\($0.label) \($0.text)" } ?? "")
    case .noMinuteTaker: context.say(Text(nl: "geen notulist gekozen", en: "no minute-taker chosen"))
    case .nobodyPresent: context.say(Text(nl: "nog niemand aanwezig gemeld", en: "nobody marked as present"))
    }
  }

  private func section(_ heading: Text, _ rows: [String], _ columns: Int) -> [Line] {
    guard !rows.isEmpty else { return [] }
    let body = rows.flatMap { row in
      TextWidth.wrapped(row, to: columns - 4).enumerated().map { Line(text: $1, indent: $0 == 0 ? 2 : 4) }
    }
    return [Line(text: ""), self.heading(heading)] + body
  }

  private func decisions(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> String? in
      guard case .decision(let id) = entry, let decision = context.group.decisions[id], decision.status != .void else {
        return nil
      }
      return "\(decision.number)  \(context.text(decision.text))\(status(of: decision))"
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

  private func goals(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> String? in
      guard case .goal(let id) = entry, let goal = context.group.goals[id] else { return nil }
      return "\(goal.number)  \(context.text(goal.text))"
    }
    return section(Text(nl: "Gezamenlijke doelen", en: "Shared goals"), rows, columns)
  }

  /// The actions, gathered under whoever does them.
  private func actions(_ columns: Int) -> [Line] {
    var byActor: [(name: String, rows: [String])] = []
    for entry in meeting.recorded {
      guard case .action(let id) = entry, let action = context.group.actions[id], action.status != .void else {
        continue
      }
      let terms = action.terms.current
      let due = " · \(context.say(terms.due.name))"
      let actors = terms.actors.isEmpty ? [context.names(of: [])] : terms.actors.map(context.name)
      for name in actors {
        let row = "\(action.number)  \(terms.text)\(due)"
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
    let rows = byActor.flatMap { actor in [actor.name + ":"] + actor.rows.map { "  " + $0 } }
    let count = context.group.actions(of: meeting).count
    return section(Text(nl: "Acties (\(count))", en: "Actions (\(count))"), rows, columns)
  }

  private func parels(_ columns: Int) -> [Line] {
    let rows = meeting.recorded.compactMap { entry -> String? in
      guard case .choice(let id) = entry, let choice = context.group.choices[id] else { return nil }
      return ChoiceWords(choice, context).line
    }
    return section(Text(nl: "Gekozen Parels", en: "Chosen Parels"), rows, columns)
  }

  private func open(_ columns: Int) -> [Line] {
    let rows = context.group.leftOvers(of: context.group.ending(meeting, at: context.now.instant)).map { left in
      left.title ?? left.topic.map { context.name(of: $0) } ?? ""
    }
    return section(Text(nl: "Gaat door naar het volgende overleg", en: "Goes on to the next meeting"), rows, columns)
  }

  private var next: [Line] {
    guard let next = context.group.nextMeeting(after: meeting) else {
      return [
        Line(text: ""),
        Line(
          text: context.say(Text(nl: "Nog geen volgend overleg. n plant het.", en: "No next meeting yet. n plans it.")),
          style: Style(.warning)),
      ]
    }
    let time = next.start.map { " · \($0)" } ?? ""
    return [
      Line(text: ""), heading(Text(nl: "Volgend overleg", en: "Next meeting")),
      Line(text: "\(next.number) · \(context.say(DayWords.full(next.date)))\(time)", indent: 2),
    ]
  }
}
