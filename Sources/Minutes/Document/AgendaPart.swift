import Catalogue
import Meetings

/// The agenda with the minutes that were planned and spent.
struct AgendaPart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    guard !meeting.agenda.isEmpty else { return nil }
    if meeting.status == .planned { return planned }
    let columns = [
      column(Text(nl: "agendapunt", en: "item")), column(Text(nl: "waarvoor", en: "purpose")),
      column(Text(nl: "minuten gepland", en: "minutes planned"), isNumber: true),
      column(Text(nl: "minuten besteed", en: "minutes spent"), isNumber: true),
      column(Text(nl: "stand", en: "status")),
    ]
    // Rounded together, so that whoever adds them up finds how long it took.
    let seconds = meeting.agenda.map(seconds)
    let minutes = MeetingClock.minutes(sharing: seconds.map { $0 ?? 0 })
    let spent = meeting.clock.spells.isEmpty ? "" : String(minutes.reduce(0, +))
    let rows = meeting.agenda.indices.map { index in
      row(meeting.agenda[index], spent: seconds[index] == nil ? "" : String(minutes[index]))
    }
    let table = MinutesDocument.Table(
      columns: columns, rows: rows,
      total: [words.say(nl: "samen", en: "total"), "", String(meeting.minutes), spent, ""])
    return MinutesDocument.Section(title: words.say(nl: "Agenda", en: "Agenda"), blocks: [.table(table)])
  }

  /// Before a meeting begins nothing is known of what became of it: what is mailed beforehand has no empty columns.
  private var planned: MinutesDocument.Section {
    let hasOrigin = meeting.agenda.contains { $0.origin != nil }
    let columns =
      [
        column(Text(nl: "agendapunt", en: "item")), column(Text(nl: "waarvoor", en: "purpose")),
        column(Text(nl: "minuten", en: "minutes"), isNumber: true),
      ] + (hasOrigin ? [column(Text(nl: "herkomst", en: "carried over"))] : [])
    let rows = meeting.agenda.map { item in
      [words.numbered(item, in: meeting), words.say(item.purpose.name), String(item.minutes)]
        + (hasOrigin ? [item.origin.map(words.origin) ?? ""] : [])
    }
    let total = [words.say(nl: "samen", en: "total"), "", String(meeting.minutes)] + (hasOrigin ? [""] : [])
    let table = MinutesDocument.Table(columns: columns, rows: rows, total: total)
    return MinutesDocument.Section(title: words.say(nl: "Agenda", en: "Agenda"), blocks: [.table(table)])
  }

  private func row(_ item: AgendaItem, spent: String) -> [String] {
    let status = [words.status(of: item, in: meeting)] + (item.origin.map { [words.origin($0)] } ?? [])
    return [
      words.numbered(item, in: meeting), words.say(item.purpose.name), String(item.minutes),
      spent, status.filter { !$0.isEmpty }.joined(separator: "; "),
    ]
  }

  private func column(_ title: Text, isNumber: Bool = false) -> MinutesDocument.Column {
    MinutesDocument.Column(title: words.say(title), isNumber: isNumber)
  }

  /// Seconds spent on an item; nil where the meeting never was at it. What still runs counts until its beginning,
  /// so that the text does not depend on a clock.
  private func seconds(on item: AgendaItem) -> Int? {
    let spells = meeting.clock.spells.filter { $0.item == item.id }
    guard !spells.isEmpty else { return nil }
    return spells.reduce(0) { $0 + $1.seconds(until: nil) }
  }
}
