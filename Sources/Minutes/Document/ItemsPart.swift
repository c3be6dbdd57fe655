import Catalogue
import Meetings

/// What was recorded, item by item, and what was recorded outside the agenda.
struct ItemsPart {
  private typealias Block = MinutesDocument.Block

  private let meeting: Meeting
  private let words: MinutesWords
  private var earlier: EarlierActionsPart { EarlierActionsPart(meeting, words) }

  init(_ meeting: Meeting, _ words: MinutesWords) {
    self.meeting = meeting
    self.words = words
  }

  var section: MinutesDocument.Section? {
    var blocks: [Block] = []
    // Of a meeting that never began only what was recorded ahead of it is worth a line.
    let isHeld = meeting.status == .running || meeting.status == .closed
    guard isHeld || !meeting.recorded.isEmpty else { return nil }
    for item in meeting.agenda {
      blocks.append(.heading(words.numbered(item, in: meeting)))
      let recorded = words.group.recorded(under: item.id, of: meeting)
      let settled = item.id == earlier.item ? earlier.settled : []
      let isEmpty = recorded.isEmpty && settled.isEmpty
      if let remark = remark(on: item, isEmpty: isEmpty) { blocks.append(.paragraph(remark)) }
      if !settled.isEmpty { blocks.append(.list(settled)) }
      blocks += self.blocks(for: recorded)
    }
    let others = outsideAgenda
    let settled = earlier.item == nil ? earlier.settled : []
    if !others.isEmpty || !settled.isEmpty {
      blocks.append(.heading(words.say(nl: "Buiten de agenda", en: "Outside the agenda")))
      if !settled.isEmpty { blocks.append(.list(settled)) }
      blocks += self.blocks(for: others)
    }
    guard !blocks.isEmpty else { return nil }
    return MinutesDocument.Section(title: words.say(nl: "Per agendapunt", en: "Item by item"), blocks: blocks)
  }

  /// Entries without an item, and those whose item is not on the agenda any more: nothing gets lost.
  private var outsideAgenda: [Recorded] {
    meeting.recorded.filter { entry in
      guard let item = words.group.place(of: entry)?.item else { return true }
      return meeting.item(item) == nil
    }
  }

  /// Where the item comes from, and what became of it where nothing was recorded or it was put off.
  private func remark(on item: AgendaItem, isEmpty: Bool) -> String? {
    var parts = item.origin.map { [words.origin($0)] } ?? []
    let isUndecided = lacksDecision(item)
    if item.status == .skipped || item.status == .parked || isEmpty || isUndecided {
      parts.append(words.status(of: item, in: meeting))
    }
    if isEmpty { parts.append(words.say(nl: "niets vastgelegd", en: "nothing recorded")) }
    if isUndecided { parts.append(words.say(nl: "geen besluit genomen", en: "no decision taken")) }
    parts.removeAll(where: \.isEmpty)
    return parts.isEmpty ? nil : parts.joined(separator: "; ").capitalised + "."
  }

  /// Whether the group talked about it, was to decide about it, and did not.
  private func lacksDecision(_ item: AgendaItem) -> Bool {
    guard meeting.status == .closed, item.purpose == .decision, item.status != .skipped, item.status != .parked else {
      return false
    }
    return !words.group.decisions(of: meeting).contains { $0.place.item == item.id }
  }

  private func blocks(for recorded: [Recorded]) -> [Block] {
    let entries = EntryLines(words: words)
    let lines = recorded.compactMap(entries.line)
    let rows = recorded.compactMap { entry -> WorksheetRow? in
      guard case .row(let id) = entry, let row = words.group.rows[id], !row.isRemoved else { return nil }
      return row
    }
    let table = WorksheetTable(rows, words).table
    return (lines.isEmpty ? [] : [.list(lines)]) + (table.map { [.table($0)] } ?? [])
  }
}
