import Catalogue
import Console
import Meetings

/// All Parels, the fittest first: typing filters by words, audience, number of people, accreditation and setting.
struct ParelsScreen: ConsoleScreen {
  let meeting: EntryID?
  /// The item of that meeting for which one is chosen.
  private let item: EntryID?
  /// The topic of that item.
  private let topic: Topic?
  private var filter = LineEditor()
  private var cursor = ListCursor()
  private var ranked: [ParelMatch.Ranked]

  init(_ context: Context, meeting: EntryID?) {
    self.meeting = meeting
    let held = meeting.flatMap { context.group.meetings[$0] }
    item = held?.clock.current
    topic = item.flatMap { held?.item($0)?.topic }.flatMap(context.catalogue.topic)
    ranked = ParelFilter("").ranked(context, for: topic)
  }

  static let bindings: [Binding<ParelsScreen>] = [
    Binding(
      Keys(.enter), Text(nl: "bekijken", en: "view"),
      help: Text(nl: "alles over deze Parel, en kiezen", en: "everything about this Parel, and choose it"),
      records: false
    ) { screen, context in
      screen.chosen(context).map { [.open(.parel($0))] } ?? []
    }.onChosen,
    Binding(
      Keys(.right), Text(nl: "kiezen", en: "choose"),
      help: Text(
        nl: "deze Parel kiezen zonder hem eerst te bekijken", en: "choose this Parel without looking at it first"),
      unless: { screen, context in
        guard let parel = screen.chosen(context) else {
          return Text(nl: "Er is geen Parel gekozen.", en: "No Parel is chosen.")
        }
        return ParelScreen.refusalToChoose(parel, context)
      }
    ) { screen, context in
      screen.chosen(context)?.choosing(fromList: true) ?? []
    }.onChosen,
    Binding(
      Keys(.tab), Text(nl: "gekozen Parels", en: "chosen Parels"),
      help: Text(
        nl: "de Parels die de groep koos: gepland, gehouden, wat het opleverde",
        en: "the Parels the group chose: planned, held, what they yielded"),
      isHint: false, records: false,
      unless: { _, context in
        context.group.choices.isEmpty
          ? Text(nl: "De groep koos nog geen Parel.", en: "The group has not chosen a Parel yet.") : nil
      }
    ) { _, context in [.open(.choices(ChoicesScreen(context)))] },
  ]

  /// The page of the Parel that is chosen in the list.
  private func chosen(_ context: Context) -> ParelScreen? {
    guard ranked.indices.contains(cursor.index) else { return nil }
    let audience = ParelFilter(filter.text).wish.audience
    return ParelScreen(ranked[cursor.index].parel, for: audience, meeting: meeting, item: item, context)
  }

  /// What it is called wherever a key opens it.
  static let name = Text(nl: "alle Parels", en: "all Parels")

  func title(_ context: Context) -> [String] {
    [context.group.name, context.say(Self.name)]
  }

  var takesText: Bool { !filter.isEmpty }
  var takesLetters: Bool { true }

  mutating func type(_ key: Key, _ context: Context) -> [Outcome]? {
    if cursor.take(key, count: ranked.count, page: context.listPage) { return [] }
    if [.character("?"), .character(":"), .character("/"), .escape].contains(key) && filter.isEmpty { return nil }
    // Behind the last letter there is nothing to move to: there it chooses.
    if key == .right, filter.isAtEnd { return nil }
    if key == .escape { filter = LineEditor() } else if !filter.take(key) { return nil }
    ranked = ParelFilter(filter.text).ranked(context, for: topic)
    cursor.select(0)
    return []
  }

  func draw(_ pane: inout Pane, _ context: Context) {
    let label = context.say(Text(nl: "zoek › ", en: "find › "))
    let used = pane.put(label, 0, Style(.heading, bold: true))
    let column = filter.draw(in: &pane, at: used, row: 0, style: Style(.input))
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
    if filter.isEmpty { pane.put(context.say(Self.example), at: used + 1, 0, Style(.muted)) }
    if ranked.isEmpty {
      pane.put(
        context.say(
          Text(nl: "Geen Parel heeft deze woorden. Esc wist ze.", en: "No Parel matches these words. Esc clears them.")),
        2,
        Style(.warning))
    }
    if let words = topicWords { pane.put(context.say(words), 1, Style(.muted), width: pane.columns - 12) }
    if context.isLow { drawRows(&pane, context) } else { drawBlocks(&pane, context) }
  }

  /// "Past bij Scholingsbehoefte: de bovenste 6."
  private var topicWords: Text? {
    guard let topic, !topic.parels.isEmpty, filter.isEmpty else { return nil }
    let count = topic.parels.count
    return Text(
      nl: "Past bij \(topic.short.nl): \(count == 1 ? "de bovenste" : "de bovenste \(count)").",
      en: "Helps with \(topic.short.en): \(count == 1 ? "the one on top" : "the first \(count)").")
  }

  /// Each with what it is about, or with what fits and what does not, below its name.
  private func drawBlocks(_ pane: inout Pane, _ context: Context) {
    let aspects = ranked.first?.aspects.count ?? 0
    let height = max(2, 1 + aspects) + (context.isCompact ? 0 : 1)
    // The last needs no blank row below it.
    let rows = max(1, (pane.rows - 2 + (context.isCompact ? 0 : 1)) / height)
    let window = cursor.window(count: ranked.count, rows: rows)
    pane.within(row: 2) { inner in
      for (offset, index) in window.enumerated() {
        inner.mark(index, row: offset * height, rows: height)
        draw(ranked[index], isSelected: index == cursor.index, from: offset * height, &inner, context)
      }
    }
    pane.position(window, of: ranked.count, title: 1, top: 2)
  }

  /// Where every row counts each has one, and what is to be said of the chosen one stands below the list.
  private func drawRows(_ pane: inout Pane, _ context: Context) {
    guard ranked.indices.contains(cursor.index) else { return }
    let detail = ChosenDetail(cursor, count: ranked.count, from: 2, in: pane, context) { at in
      let aspects = ranked[at].aspects.map { ParelFit(of: $0.fit).sign + context.say($0.sentence) }
      let words = aspects.isEmpty ? context.say(ranked[at].parel.goal) : aspects.joined(separator: " ")
      return (words, facts(of: ranked[at].parel, context))
    }
    detail.draw(&pane)
    pane.list(cursor, count: ranked.count, from: 2, upTo: pane.rows - detail.rows, title: 1) {
      inner, index, row, isSelected in
      drawRow(ranked[index], isSelected: isSelected, row: row, &inner, context)
    }
  }

  private func drawRow(
    _ ranked: ParelMatch.Ranked, isSelected: Bool, row: Int, _ pane: inout Pane, _ context: Context
  ) {
    let style = isSelected ? Style(.selected) : Style()
    if isSelected { pane.fill(row: row, style) }
    let isAsked = !ranked.aspects.isEmpty
    let words = isAsked ? context.say(ParelFit.words(of: ranked)) : people(for: ranked.parel, context)
    let tone = isAsked ? ParelFit(of: ranked.fit).tone : .muted
    let column = pane.putRight(words, row, isSelected ? style : Style(tone))
    pane.put(context.say(ranked.parel.name), row, Style(style.tone, bold: true), width: column - 2)
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
      context.say(parel.name), at: 1, row, Style(style.tone, bold: true), width: column - 3)
    if ranked.aspects.isEmpty {
      pane.put(context.say(parel.goal), at: 3, row + 1, Style(.muted))
      return
    }
    for (offset, aspect) in ranked.aspects.enumerated() {
      let fit = ParelFit(of: aspect.fit)
      pane.put(fit.sign + context.say(aspect.sentence), at: 3, row + 1 + offset, Style(fit.tone))
    }
  }

  private func people(for parel: Parel, _ context: Context) -> String {
    let range = "\(parel.participants.lowerBound)-\(parel.participants.upperBound)"
    return context.say(Text(nl: "\(range) mensen", en: "\(range) people"))
  }

  private func facts(of parel: Parel, _ context: Context) -> String {
    let people = people(for: parel, context)
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
