import Catalogue
import Meetings

/// Who was there, who came later or left earlier, and who was not there.
struct AttendancePart {
  private let meeting: Meeting
  private let words: MinutesWords

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    let rows = Attendance.allCases.flatMap { attendance in
      words.group.members.filter { meeting.attendance[$0.id] == attendance }.map { row($0, attendance) }
    }
    guard !rows.isEmpty else { return nil }
    let titles = [
      Text(nl: "wie", en: "who"), Text(nl: "rol", en: "role"),
      Text(nl: "functie, organisatie", en: "function, organisation"),
      Text(nl: "aanwezigheid", en: "attendance"),
    ]
    let table = MinutesDocument.Table(columns: titles.map { .init(title: words.say($0)) }, rows: rows)
    return MinutesDocument.Section(
      title: words.say(nl: "Aanwezigheid", en: "Attendance"), blocks: [.table(table)])
  }

  private func row(_ member: Member, _ attendance: Attendance) -> [String] {
    let parts = [words.say(attendance.name)] + (member.isGuest ? [words.say(nl: "gast", en: "guest")] : [])
    let times = [
      item(meeting.arrivals[member.id]).map { words.say(nl: "kwam bij \($0)", en: "arrived at \($0)") },
      item(meeting.departures[member.id]).map { words.say(nl: "vertrok bij \($0)", en: "left at \($0)") },
    ]
    return [
      member.name, member.roles.map { words.name(of: $0) }.joined(separator: ", "), member.organisation ?? "",
      (parts + times.compactMap { $0 }).joined(separator: "; "),
    ]
  }

  /// "agendapunt 3. Gezamenlijk doel".
  private func item(_ id: EntryID?) -> String? {
    guard let id, let item = meeting.item(id) else { return nil }
    return words.say(nl: "agendapunt ", en: "item ") + words.numbered(item, in: meeting)
  }
}
