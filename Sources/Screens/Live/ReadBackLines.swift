import Console
import Meetings

/// The words of the read-back: short lines, in the order in which a chair reads them aloud.
struct ReadBackLines {
  struct Line {
    let text: String
    var indent = 0
    var style = Style()
    /// What a key acts on here.
    var target: ReadBackTarget?
    /// The keys in it, by the column in which each begins.
    var keys: [(column: Int, name: String)] = []
    /// The words in it that say that it waits for somebody; none where it does not.
    var waiting = ""

    /// A sentence of the program, in which keys stand between backquotes.
    static func sentence(_ text: String, indent: Int = 0, _ style: Style) -> Line {
      let line = PageLine.lines(text, to: .max)[0]
      return Line(text: line.text, indent: indent, style: style, keys: line.keys)
    }
  }

  let meeting: Meeting
  let context: Context
  /// Whether the whole room reads it: then nothing stands in it that reaches a person.
  let isForAll: Bool

  init(_ meeting: Meeting, _ context: Context, isForAll: Bool = false) {
    self.meeting = meeting
    self.context = context
    self.isForAll = isForAll
  }

  /// All of them. Things that are missing, and not listed one by one, are counted in the heading, with the key that
  /// lists them where that is promised.
  func lines(gaps: [ClosingGap], listed: Bool, isPromised: Bool, paths: [String], columns: Int) -> [Line] {
    var lines: [Line] = []
    if meeting.status == .closed {
      lines.append(heading(Text(nl: "Het overleg is afgesloten", en: "The meeting is closed")))
      if paths.isEmpty {
        let write = Text(nl: "`v` schrijft het verslag.", en: "`m` writes the minutes.")
        lines.append(.sentence(context.say(write), indent: 2, Style(.muted)))
      }
      // What goes on in the next row stands further in: each path begins where the others do.
      lines += paths.flatMap { path in
        TextWidth.wrapped(path, to: columns - 4).enumerated().map { part, words in
          Line(text: words, indent: part == 0 ? 2 : 4, style: Style(.good))
        }
      }
    } else {
      lines.append(heading(gapsHeading(gaps, isPromised: isPromised && !listed)))
      for (index, gap) in gaps.enumerated() where listed {
        lines.append(Line(text: words(of: gap), indent: 2, style: Style(.warning), target: .gap(index)))
      }
    }
    lines +=
      notes(columns) + goals(columns) + decisions(columns) + actions(columns) + earlier(columns)
      + parels(columns) + open(columns) + next
    return lines
  }

  /// Draws a line that is not chosen.
  static func draw(_ line: Line, _ pane: inout Pane, row: Int) {
    PageLine(text: line.text, indent: line.indent, style: line.style, keys: line.keys).draw(&pane, row: row)
    guard !line.waiting.isEmpty else { return }
    let found = line.text.ranges(of: line.waiting)
    // What goes on in the next row stands at the end of this one.
    guard let words = line.text.hasSuffix(line.waiting) ? found.last : found.first else { return }
    let before = TextWidth.columns(of: String(line.text[..<words.lowerBound]))
    pane.put(line.waiting, at: line.indent + before, row, Style(.warning))
  }

  func heading(_ text: Text) -> Line { .sentence(context.say(text), Style(.heading, bold: true)) }

  private func gapsHeading(_ gaps: [ClosingGap], isPromised: Bool) -> Text {
    switch gaps.count {
    case 0: return Text(nl: "Geen open punten. `s` sluit af.", en: "No open points. `c` closes.")
    case 1: return Text(nl: "Nog één open punt", en: "One open point")
    case let count:
      let (nl, en) = isPromised ? (" · `Enter` toont ze", " · `Enter` shows them") : ("", "")
      return Text(nl: "Nog \(count) open punten\(nl)", en: "\(count) open points\(en)")
    }
  }

  /// What nobody has to do before closing, and everybody should know: first what is not there, then what waits for
  /// somebody, with the key to it.
  private func notes(_ columns: Int) -> [Line] {
    guard meeting.status == .running else { return [] }
    let none: [Text?] = [
      context.group.decisions(of: meeting).isEmpty ? Text(nl: "Besluiten: geen", en: "Decisions: none") : nil,
      context.group.actions(of: meeting).isEmpty ? Text(nl: "Acties: geen", en: "Actions: none") : nil,
    ]
    let notes = [(none, Tone.muted), ([notAdopted, late], .warning)].flatMap { texts, tone in
      let words = texts.compactMap { $0 }.map(context.say)
      let whole = words.joined(separator: " · ")
      let rows =
        TextWidth.columns(of: whole) <= columns ? [whole] : words.flatMap { TextWidth.wrapped($0, to: columns) }
      return rows.filter { !$0.isEmpty }.map { Line.sentence($0, Style(tone)) }
    }
    // Apart from what is missing: nobody has to do anything about it.
    return notes.isEmpty ? [] : [Line(text: "")] + notes
  }

  private var notAdopted: Text? {
    guard let last = context.group.previousMeeting(before: meeting), last.adoptedBy == nil else { return nil }
    let (nl, en) = context.isReadOnly ? ("", "") : (": `v` in het overleg", ": `v` in the meeting")
    return Text(
      nl: "verslag \(last.number) nog niet vastgesteld\(nl)", en: "minutes \(last.number) not adopted yet\(en)")
  }

  private var late: Text? {
    let count = context.group.openActions.count { context.group.isOverdue($0, today: context.now.day) }
    switch count {
    case 0: return nil
    case 1: return Text(nl: "1 actie te laat: `t` toont de acties", en: "1 action overdue: `t` shows the actions")
    default:
      return Text(
        nl: "\(count) acties te laat: `t` toont de acties", en: "\(count) actions overdue: `t` shows the actions")
    }
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
    case .withoutDay(let action):
      context.say(Text(nl: "zonder datum: ", en: "no date: ")) + "\(action.number) \(action.terms.current.text)"
    case .noChair: context.say(Text(nl: "geen voorzitter gekozen", en: "no chair chosen"))
    case .noMinuteTaker: context.say(Text(nl: "geen notulist gekozen", en: "no minute-taker chosen"))
    case .nobodyPresent: context.say(Text(nl: "nog niemand aanwezig gemeld", en: "nobody marked as present"))
    }
  }

  private func open(_ columns: Int) -> [Line] {
    let ending = context.group.ending(meeting, at: context.now.instant)
    let rows = context.group.goingOn(from: ending).map { left in
      Row(context.name(ofItemTitled: left.title, topic: left.topic))
    }
    return section(Text(nl: "Gaat door naar het volgende overleg", en: "Goes to the next meeting"), rows, columns)
  }

  private var next: [Line] {
    guard let next = context.group.meeting(following: meeting) else {
      return [
        Line(text: ""),
        .sentence(
          context.say(Text(nl: "Nog geen volgend overleg. `n` plant het.", en: "No next meeting yet. `n` plans one.")),
          Style(.warning)),
      ]
    }
    let status = next.status == .planned ? nil : context.say(next.status.name)
    let rest = [next.start?.description, next.location, status].compactMap { $0 }.map { " · \($0)" }.joined()
    return [
      Line(text: ""), heading(Text(nl: "Volgend overleg", en: "Next meeting")),
      Line(text: "\(next.number) · \(context.say(DayWords.full(next.date)))\(rest)", indent: 2),
    ]
  }
}
