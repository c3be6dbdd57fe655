import Console
import Meetings

/// The people as rows in columns that are as wide as what stands in them: whether somebody is there, the name, and who
/// they are. Who left comes last, below a heading.
struct PeopleRows {
  private enum Line { case person(Int), heading, blank }

  private struct Row {
    let attendance: String
    let tone: Tone
    let name: String
    let what: String
    let hasLeft: Bool
  }

  private var rows: [Row] = []
  private var lines: [Line] = []
  private let heading: String
  private let attendanceWidth: Int
  private let nameWidth: Int
  private let columns: Int

  /// `departures` tells when those who are gone left.
  init(
    _ people: [Member], gone: [Member], departures: [EntryID: Instant], meeting: Meeting?, _ columns: Int,
    _ context: Context
  ) {
    self.columns = columns
    let namesakes = Set(context.group.namesakes.map(\.id))
    rows = (people + gone).map { member in
      let isNamesake = namesakes.contains(member.id)
      return Self.row(member, left: departures[member.id], isNamesake: isNamesake, meeting, context)
    }
    lines = people.indices.map { .person($0) }
    if !gone.isEmpty {
      lines += (people.isEmpty || context.isCompact ? [] : [.blank]) + [.heading]
      lines += gone.indices.map { .person(people.count + $0) }
    }
    let back = Text(
      nl: "Uit de groep (\(gone.count)) · `t` haalt terug", en: "Left the group (\(gone.count)) · `b` brings them back")
    heading = context.say(back)
    attendanceWidth = meeting == nil ? 0 : 2 + Self.widest(rows.map(\.attendance) + Self.words(context))
    // The name is what somebody looks for: it takes what the words after it leave, and two parts in three at least.
    let room = columns - 2 - attendanceWidth
    let wanted = room - Self.widest(rows.map(\.what)) - 2
    nameWidth = min(Self.widest(rows.map(\.name)), max(wanted, room * 2 / 3))
  }

  /// Draws as many as there is room for, what is chosen among them; gives which people are in sight.
  func draw(_ pane: inout Pane, chosen: Int) -> Range<Int> {
    var cursor = ListCursor()
    cursor.select(lines.firstIndex { if case .person(chosen) = $0 { true } else { false } } ?? 0)
    var inSight = chosen..<chosen
    for (at, line) in cursor.window(count: lines.count, rows: pane.rows).enumerated() {
      switch lines[line] {
      case .blank: break
      case .heading: pane.sentence(heading, from: at, upTo: at + 1, Style(.heading, bold: true))
      case .person(let index):
        pane.mark(index, row: at)
        draw(rows[index], isSelected: index == chosen, row: at, &pane)
        inSight = min(inSight.lowerBound, index)..<max(inSight.upperBound, index + 1)
      }
    }
    return inSight
  }

  private func draw(_ row: Row, isSelected: Bool, row at: Int, _ pane: inout Pane) {
    let style = isSelected ? Style(.selected) : Style(row.hasLeft ? .muted : .text)
    if isSelected { pane.fill(row: at, style) }
    if attendanceWidth > 0 {
      pane.put(row.attendance, at: 1, at, isSelected ? style : Style(row.tone), width: attendanceWidth - 1)
    }
    let column = 1 + attendanceWidth
    pane.put(row.name, at: column, at, Style(style.tone, bold: true), width: nameWidth)
    pane.put(row.what, at: column + nameWidth + 2, at, isSelected ? style : Style(.muted))
  }

  // MARK: What has no room in its row

  /// The chosen person in full; nil where everybody stands in their row in full.
  func detail(of chosen: Int, in pane: Pane, _ context: Context) -> ChosenDetail? {
    guard rows.contains(where: isCut) else { return nil }
    let words = rows.map { row in
      (row.name, [row.attendance, row.what].filter { !$0.isEmpty && $0 != "·" }.joined(separator: " · "))
    }
    return ChosenDetail(chosen, of: words, in: pane, context)
  }

  private func isCut(_ row: Row) -> Bool {
    let room = columns - 1 - attendanceWidth - nameWidth - 2
    return TextWidth.columns(of: row.name) > nameWidth || TextWidth.columns(of: row.what) > room
  }

  // MARK: Words

  private static func row(
    _ member: Member, left: Instant?, isNamesake: Bool, _ meeting: Meeting?, _ context: Context
  ) -> Row {
    let (attendance, tone) = meeting.map { Self.attendance(of: member, in: $0, context) } ?? ("", .muted)
    // One who came late or left early does not move everybody's name.
    let times = meeting.flatMap { Self.times(of: member, in: $0) }.map(context.say)
    let day = left.map(context.day(of:)).map { context.say(Text(nl: "weg sinds \($0)", en: "left \($0)")) }
    let guest = member.isGuest ? context.say(Text(nl: "gast", en: "guest")) : nil
    let double = isNamesake ? context.say(Text(nl: "naam dubbel", en: "same name")) : nil
    let what = [times, day, guest, double] + member.roles.map { context.name(of: $0) } + [member.organisation]
    return Row(
      attendance: attendance, tone: tone, name: member.name,
      what: what.compactMap { $0 }.joined(separator: " · "), hasLeft: member.hasLeft)
  }

  private static func attendance(of member: Member, in meeting: Meeting, _ context: Context) -> (String, Tone) {
    guard let attendance = meeting.attendance[member.id] else { return (member.hasLeft ? "" : "·", .muted) }
    let tone: Tone = attendance == .present ? .good : attendance == .excused ? .muted : .warning
    return (context.say(attendance.name), tone)
  }

  private static func times(of member: Member, in meeting: Meeting) -> Text? {
    guard meeting.attendance[member.id] != nil else { return nil }
    let arrived = meeting.arrivals[member.id].flatMap { meeting.position(of: $0) }
    return times(from: arrived, until: meeting.departures[member.id].flatMap { meeting.position(of: $0) })
  }

  /// "vanaf punt 3", "tot punt 5", "punt 3-5", "bij punt 3": the items between which somebody was there.
  private static func times(from arrived: Int?, until left: Int?) -> Text? {
    switch (arrived, left) {
    case (let from?, let until?) where from == until:
      Text(nl: "bij punt \(from + 1)", en: "at item \(from + 1)")
    case (let from?, let until?): Text(nl: "punt \(from + 1)-\(until + 1)", en: "items \(from + 1)-\(until + 1)")
    case (let from?, nil): Text(nl: "vanaf punt \(from + 1)", en: "from item \(from + 1)")
    case (nil, let until?): Text(nl: "tot punt \(until + 1)", en: "until item \(until + 1)")
    case (nil, nil): nil
    }
  }

  /// What can stand there for anybody: the columns stay where they are when somebody turns out to be there.
  private static func words(_ context: Context) -> [String] { Attendance.allCases.map { context.say($0.name) } }

  private static func widest(_ words: [String]) -> Int { words.map { TextWidth.columns(of: $0) }.max() ?? 0 }
}
