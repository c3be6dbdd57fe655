import Catalogue
import Console
import Meetings

/// All Parels, the fittest first: typing filters by words, audience, number of people, accreditation and setting.
struct ParelsScreen: ConsoleScreen {
  let meeting: EntryID?
  /// The item of that meeting for which one is chosen.
  private let item: EntryID?
  private var filter = LineEditor()
  private var cursor = ListCursor()
  private var ranked: [ParelMatch.Ranked]

  init(_ context: Context, meeting: EntryID?) {
    self.meeting = meeting
    item = meeting.flatMap { context.group.meetings[$0]?.clock.current }
    ranked = ParelFilter("").ranked(context)
  }

  static let bindings: [Binding<ParelsScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "bekijken", en: "look"),
      help: Text(nl: "alles over deze Parel, en kiezen", en: "everything about this Parel, and choose it"),
      records: false
    ) { screen, context in
      guard screen.ranked.indices.contains(screen.cursor.index) else { return [] }
      return [
        .open(
          .parel(
            ParelScreen(
              screen.ranked[screen.cursor.index].parel, for: ParelFilter(screen.filter.text).wish.audience,
              meeting: screen.meeting, item: screen.item, context)))
      ]
    }
  ]

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Text(nl: "PaTz Parels", en: "PaTz Parels"))]
  }

  var takesText: Bool { !filter.isEmpty }
  var takesLetters: Bool { true }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if cursor.take(key, count: ranked.count, page: context.listPage) { return [] }
    if [.character("?"), .escape].contains(key) && filter.isEmpty { return nil }
    if key == .escape { filter = LineEditor() } else if !filter.take(key) { return nil }
    ranked = ParelFilter(filter.text).ranked(context)
    cursor.select(0)
    return []
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let label = context.say(Text(nl: "zoek › ", en: "find › "))
    let used = pane.put(label, 0, Style(.heading, bold: true))
    let column = filter.draw(in: &pane, at: used, row: 0, style: Style(.input))
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
    if filter.isEmpty { pane.put(context.say(Self.example), at: used + 1, 0, Style(.muted)) }
    let aspects = ranked.first?.aspects.count ?? 0
    let height = max(2, 1 + aspects) + (context.isCompact ? 0 : 1)
    let rows = max(1, (pane.rows - 2) / height)
    if ranked.isEmpty {
      pane.put(
        context.say(
          Text(nl: "Geen Parel heeft deze woorden. Esc wist ze.", en: "No Parel has these words. Esc clears them.")), 2,
        Style(.warning))
    }
    let window = cursor.window(count: ranked.count, rows: rows)
    pane.within(row: 2) { inner in
      for (offset, index) in window.enumerated() {
        draw(ranked[index], isSelected: index == cursor.index, from: offset * height, &inner, context)
      }
      Scroll.drawCounter(of: window, count: ranked.count, above: &inner)
    }
  }

  private func draw(
    _ ranked: ParelMatch.Ranked, isSelected: Bool, from row: Int, _ pane: inout Pane, _ context: Context
  ) {
    let parel = ranked.parel
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    let facts = facts(of: parel, context)
    let column = pane.putRight(facts, row, isSelected ? style : Style(.muted))
    pane.put(
      context.say(parel.name), at: 1, row, Style(style.tone, bold: true), width: column - 2)
    if ranked.aspects.isEmpty {
      pane.put(context.say(parel.goal), at: 2, row + 1, Style(.muted))
      return
    }
    for (offset, aspect) in ranked.aspects.enumerated() {
      let tone: Tone = aspect.fit == .fits ? .good : aspect.fit == .fitsInPart ? .warning : .alert
      let sign = aspect.fit == .fits ? "✓ " : aspect.fit == .fitsInPart ? "± " : "x "
      pane.put(sign + context.say(aspect.sentence), at: 2, row + 1 + offset, Style(tone))
    }
  }

  private func facts(of parel: Parel, _ context: Context) -> String {
    let range = "\(parel.participants.lowerBound)-\(parel.participants.upperBound)"
    let people = context.say(Text(nl: "\(range) mensen", en: "\(range) people"))
    switch parel.accreditation {
    case .no: return people
    case .yes: return people + context.say(Text(nl: " · accreditatie", en: " · accreditation"))
    case .onRequest:
      return people + context.say(Text(nl: " · accreditatie aan te vragen", en: " · accreditation on request"))
    }
  }

  private static let example = Text(
    nl: "typ bijvoorbeeld: bestaande 14 accreditatie fto", en: "type for instance: existing 14 accreditation fto")
}
