import Console
import Meetings

/// What the home screen shows, part by part.
struct HomeSections {
  private let context: Context
  private var group: Trekkersgroep { context.group }

  init(_ context: Context) { self.context = context }

  /// A group that has nobody yet is told so first: everything else names people.
  var all: [HomeSection] { (group.members.isEmpty ? [members] : []) + [meeting, actions, parels, decisions] }

  private var members: HomeSection {
    HomeSection(
      context.say(Text(nl: "Leden", en: "Members")), [EntryRow](),
      whenEmpty: context.say(Text(nl: "Nog geen leden. `m` voegt ze toe.", en: "No members yet. `m` adds them."))
    ) { $0 }
  }

  private var meeting: HomeSection {
    let heading = context.say(Text(nl: "Overleg", en: "Meeting"))
    let empty = context.say(
      Text(nl: "Nog geen overleg gepland. `n` plant er een.", en: "No meeting planned yet. `n` plans one."))
    guard let meeting = group.meetingAtHand(on: context.now.day) else {
      return HomeSection(heading, [EntryRow](), whenEmpty: empty) { $0 }
    }
    let isNarrow = context.size.columns < 60
    let day = context.say(isNarrow ? DayWords.short(meeting.date) : DayWords.full(meeting.date))
    let isRunning = meeting.status == .running
    let begun = isRunning ? meeting.begunAt : nil
    let start = begun == nil ? meeting.start?.description : nil
    let parts = [meeting.number, day, start, meeting.location].compactMap { $0 }
    let since = (isNarrow ? nil : begun).map { Text(nl: " sinds \($0)", en: " since \($0)") } ?? Text(verbatim: "")
    let (state, enter) =
      isRunning
      ? (
        context.say(Text(nl: "loopt\(since.nl)", en: "running\(since.en)")),
        context.say(Text(nl: "Enter gaat verder", en: "Enter continues"))
      )
      : (
        context.say(DayWords.distance(from: context.now.day, to: meeting.date)),
        context.say(Text(nl: "Enter opent", en: "Enter opens"))
      )
    let row = EntryRow(
      entry: nil, label: "", text: parts.joined(separator: " · "), tail: "\(state) · \(enter)", shorterTails: [state],
      pieces: parts, isVoid: false, tailTone: isRunning ? .warning : .text)
    return HomeSection(heading, [row], whenEmpty: empty) { $0 }
  }

  private var actions: HomeSection {
    let open = group.openActions
    let late = open.filter { group.isOverdue($0, today: context.now.day) }
    let sorted =
      late
      + open.filter { !group.isOverdue($0, today: context.now.day) }.sorted { left, right in
        (group.dueDay(of: left)?.ordinal ?? .max) < (group.dueDay(of: right)?.ordinal ?? .max)
      }
    let count = Text(
      nl: "Open acties (\(open.count)\(late.isEmpty ? "" : ", \(late.count) te laat"))",
      en: "Open actions (\(open.count)\(late.isEmpty ? "" : ", \(late.count) overdue"))")
    let all = context.say(Text(nl: "`a` toont ze alle", en: "`a` shows them all"))
    let empty = Text(
      nl: "Geen open acties. In het overleg legt `a` er een vast.", en: "No open actions. In a meeting `a` records one."
    )
    return HomeSection(context.say(count), sorted, whenEmpty: context.say(empty), all: all) {
      context.row(of: .action($0.id))
    }
  }

  private var parels: HomeSection {
    let under = group.choices.filter { $0.status != .cancelled && $0.status != .evaluated }
    let all = context.say(Text(nl: "`p` toont ze alle", en: "`p` shows them all"))
    let heading = context.say(Text(nl: "Parels onderweg", en: "Parels under way")) + count(under.count)
    let empty = context.say(
      Text(
        nl: "Geen Parel onderweg. Twee keer `p` toont alle Parels.",
        en: "No Parel under way. Pressing `p` twice shows all Parels."))
    return HomeSection(heading, Array(under.reversed()), whenEmpty: empty, all: all) { choice in
      EntryRow(
        entry: .choice(choice.id), label: "", text: context.name(of: choice), tail: context.state(of: choice),
        isVoid: false, tailTone: context.isPast(choice) ? .warning : .muted)
    }
  }

  private var decisions: HomeSection {
    let last = group.decisions.reversed().filter { $0.status != .void }
    let all = context.say(Text(nl: "`b` toont ze alle", en: "`d` shows them all"))
    let heading = context.say(Text(nl: "Laatste besluiten", en: "Latest decisions")) + count(last.count)
    let empty = Text(
      nl: "Nog geen besluiten. In het overleg legt `b` er een vast.",
      en: "No decisions yet. In a meeting `d` records one.")
    return HomeSection(heading, last, whenEmpty: context.say(empty), all: all) { decision in
      EntryRow(
        entry: .decision(decision.id), label: decision.number, text: context.text(decision.text),
        tail: context.say(decision.status.name), isVoid: false, tailTone: DecisionsScreen.tone(of: decision))
    }
  }

  /// How many there are: the heading says it, for not all may be in sight.
  private func count(_ number: Int) -> String { number > 1 ? " (\(number))" : "" }
}
