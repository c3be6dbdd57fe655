import Console
import Meetings

/// Actions as rows below their headings, of which one is chosen.
struct ActionList {
  private enum Row { case heading(Text), action(HelpEntry, Int, isMixed: Bool) }

  private let rows: [Row]
  /// Whether nothing is listed.
  var isEmpty: Bool { rows.isEmpty }
  private let count: Int
  private let chosen: Int

  init(_ sections: [ActionSection], chosen: Int) {
    var rows: [Row] = []
    var count = 0
    for section in sections {
      if let heading = section.heading { rows.append(.heading(heading)) }
      for entry in section.entries {
        rows.append(.action(entry, count, isMixed: section.isMixed))
        count += 1
      }
    }
    (self.rows, self.count, self.chosen) = (rows, count, chosen)
  }

  /// Draws what is in sight around the chosen one; says which of all that is, where that is not all.
  func draw(_ pane: inout Pane, from top: Int, _ context: Context) -> String? {
    var cursor = ListCursor()
    cursor.select(rows.firstIndex { if case .action(_, chosen, _) = $0 { true } else { false } } ?? 0)
    let window = cursor.window(count: rows.count, rows: pane.rows - top)
    var seen: [Int] = []
    for (offset, index) in window.enumerated() {
      switch rows[index] {
      // What nothing stands below is no heading.
      case .heading(let heading) where index + 1 < window.upperBound:
        pane.put(context.say(heading), top + offset, Style(.heading))
      case .heading: break
      case .action(let entry, let place, let isMixed):
        seen.append(place)
        pane.mark(.action(place), top + offset)
        draw(entry, isChosen: place == chosen, isMixed: isMixed, &pane, top + offset, context)
      }
    }
    guard window.count < rows.count, let first = seen.first, let last = seen.last else { return nil }
    return "\(first + 1)-\(last + 1) / \(count)"
  }

  private func draw(
    _ entry: HelpEntry, isChosen: Bool, isMixed: Bool, _ pane: inout Pane, _ row: Int, _ context: Context
  ) {
    let style = isChosen ? Style(.selected) : Style(entry.refusal == nil ? .text : .muted)
    pane.fill(row: row, style)
    let keys = entry.keys.map { $0.name(context.language) }.joined(separator: " ")
    let tone: Tone = isChosen ? .selected : entry.refusal == nil ? .accent : .muted
    pane.put(keys, at: 1, row, Style(tone, bold: true), width: 12)
    pane.put(Self.words(of: entry, isMixed: isMixed, context), at: Self.helpColumn, row, style)
  }

  /// What there is to say of the chosen one; nil where all of it stands in its row.
  func remark(columns: Int, _ context: Context) -> (words: String, style: Style)? {
    for case .action(let entry, chosen, let isMixed) in rows {
      let words = Self.words(of: entry, isMixed: isMixed, context)
      let isCut = TextWidth.columns(of: words) > columns - Self.helpColumn
      let help = isCut ? context.say(entry.help) : nil
      let why = entry.refusal ?? (entry.screen != nil && entry.actsOnChosen ? Self.onChosen : nil)
      let said = [help, why.map(context.say)].compactMap { $0 }.joined(separator: " · ")
      return said.isEmpty ? nil : (said, Style(entry.refusal == nil ? .muted : .warning))
    }
    return nil
  }

  private static let onChosen = Text(
    nl: "Enter gaat naar dat scherm; daar kies je eerst een regel.",
    en: "Enter goes to that screen; you choose a row there first.")

  private static func words(of entry: HelpEntry, isMixed: Bool, _ context: Context) -> String {
    let screen = isMixed ? entry.screen.map { context.say($0.known.name) + ": " } ?? "" : ""
    let not = entry.refusal == nil ? "" : context.say(Text(nl: "nu niet: ", en: "not now: "))
    return not + screen + context.say(entry.help)
  }

  /// Where the words begin that say what a key does.
  private static let helpColumn = 14
}
