import Console
import Meetings

/// Actions over a screen, filtered while typing; Enter runs one. As help it lists the keys of the screen, as palette every
/// action of the program.
struct HelpOverlay: Sendable {
  /// What it was opened for.
  private enum Purpose {
    /// The keys of what is being typed, and nothing else; `question` is what it answers, where it does.
    case typing([(Text, Text)], question: String?)
    /// The keys of the screen.
    case keys
    /// Every action of the program, and those of them that were looked for: they are looked for once at every key.
    case palette(all: [ActionSection], found: [ActionSection])
  }

  private var purpose: Purpose
  private var filter = LineEditor()
  private var cursor = ListCursor()
  /// How far the help of a line is read.
  private var scroll = Scroll()

  /// The keys of the screen.
  init() { purpose = .keys }

  /// The keys of the line, or of the details, that is being typed.
  init(_ open: OpenPrompt, _ context: Context) {
    let keys = open.form == nil ? LineHelp(open, context).rows.map { ($0.key, $0.words) } : Self.detailKeys
    purpose = .typing(keys, question: open.prompt.isQuestion ? open.prompt.label(context) : nil)
  }

  /// Every action of the program.
  init(palette: [ActionSection]) { purpose = .palette(all: palette, found: palette) }

  var forLine: Bool { if case .typing = purpose { true } else { false } }
  /// Whether it helps with a question, not with typing.
  var isOfQuestion: Bool { if case .typing(_, .some) = purpose { true } else { false } }
  /// Every action of the program, as palette; nil as help.
  var palette: [ActionSection]? { if case .palette(let all, _) = purpose { all } else { nil } }

  /// What a key comes to; `turn` goes from help to palette, and back.
  enum Answer { case stay, close, turn, run(HelpEntry) }

  mutating func take(_ key: Key, _ sections: [ActionSection], _ context: Context) -> Answer {
    let (page, language) = (context.bodyRows - 2, context.language)
    if case .typing(let keys, _) = purpose {
      let count = Self.lines(keys, columns: context.bodyColumns, context).count
      if scroll.take(key, count: count, below: context.firstListRow, context) { return .stay }
    }
    if key == .control("p") { return palette == nil ? .turn : .close }
    if key == .function(1), palette != nil { return .turn }
    if key == .escape || key == .function(1) || forLine { return .close }
    let shown = filtered(sections, language).flatMap(\.entries)
    if key == .enter { return shown.indices.contains(cursor.index) ? .run(shown[cursor.index]) : .close }
    if cursor.take(key, count: shown.count, page: page) { return .stay }
    let before = filter.text
    _ = filter.take(key)
    // Other words have another best answer.
    if let palette, filter.text != before {
      look(language, in: palette)
      cursor.select(0)
    }
    cursor.clamp(filtered(sections, language).reduce(0) { $0 + $1.entries.count })
    return .stay
  }

  /// Chooses the action that is pointed at; true where it is chosen already.
  mutating func choose(_ place: Int) -> Bool {
    let isChosen = cursor.index == place
    cursor.select(place)
    return isChosen
  }

  private mutating func look(_ language: Language, in all: [ActionSection]) {
    purpose = .palette(all: all, found: ActionSection.filtered(all, by: filter.text, language))
  }

  /// Looks anew at what is possible, because the group changed. What was chosen stays chosen, wherever it is now.
  mutating func renew(_ sections: [ActionSection], _ language: Language) {
    guard case .palette(_, let before) = purpose else { return }
    look(language, in: sections)
    let (entries, now) = (before.flatMap(\.entries), filtered([], language).flatMap(\.entries))
    guard entries.indices.contains(cursor.index) else { return cursor.select(0) }
    let chosen = entries[cursor.index]
    cursor.select(now.firstIndex { $0.word == chosen.word && $0.help == chosen.help } ?? 0)
  }

  private func filtered(_ sections: [ActionSection], _ language: Language) -> [ActionSection] {
    switch purpose {
    case .typing: sections
    case .keys: ActionSection.filtered(sections, by: filter.text, language)
    case .palette(_, let found): found
    }
  }

  // MARK: Drawing

  private static let nothing = Text(
    nl: "Niets heeft deze woorden. Ctrl-U wist ze, Esc gaat terug.",
    en: "Nothing matches these words. Ctrl-U clears them, Esc goes back.")

  func draw(_ pane: inout Pane, _ sections: [ActionSection], _ context: Context) {
    if case .typing(let keys, let question) = purpose { return draw(keys, question, &pane, context) }
    let list = ActionList(filtered(sections, context.language), chosen: cursor.index)
    // On a low screen the list itself comes first.
    let top = pane.rows < 14 ? 1 : 2
    let counter = list.draw(&pane, from: top, context) ?? ""
    if list.isEmpty { pane.put(context.say(Self.nothing), at: 1, top, Style(.muted)) }
    pane.putRight(counter, 0, Style(.muted))
    let room = pane.columns - TextWidth.columns(of: counter) - 2
    pane.within(columns: room, rows: 1) { drawHeading(&$0, context) }
  }

  private func drawHeading(_ pane: inout Pane, _ context: Context) {
    let question =
      palette == nil
      ? Text(nl: "Toetsen van dit scherm", en: "Keys of this screen")
      : Text(nl: "Wat wil je doen?", en: "What would you like to do?")
    let label = context.say(pane.columns < 48 ? Text(nl: "Zoek", en: "Find") : question) + " › "
    let used = pane.put(label, 0, Style(.heading, bold: true))
    let column = filter.draw(in: &pane, at: used, row: 0, style: Style(.input))
    pane.canvas.cursor = Point(column: pane.rect.column + column, row: pane.rect.row)
  }

  /// What there is to say of the chosen action below the list: all that it does where the list has no room for that, and
  /// why it is not possible now.
  func remark(_ sections: [ActionSection], columns: Int, _ context: Context) -> (words: String, style: Style)? {
    guard !forLine else { return nil }
    return ActionList(filtered(sections, context.language), chosen: cursor.index).remark(columns: columns, context)
  }

  private func draw(_ keys: [(Text, Text)], _ question: String?, _ pane: inout Pane, _ context: Context) {
    let heading = question ?? context.say(Text(nl: "Terwijl je typt", en: "While you type"))
    let top = pane.wrap(heading, from: 0, Style(.heading, bold: true)) + context.firstListRow - 1
    let lines = Self.lines(keys, columns: pane.columns, context)
    let window = scroll.window(count: lines.count, rows: pane.rows - top)
    pane.within(row: top) { inner in
      for (row, line) in lines[window].enumerated() { line.draw(&inner, row: row) }
    }
    pane.position(window, of: lines.count, top: top)
  }

  /// Each key with what it does beside it.
  private static func lines(_ keys: [(Text, Text)], columns: Int, _ context: Context) -> [PageLine] {
    keys.flatMap { key, words in
      TextWidth.wrapped(words[context.language], to: columns - wordsColumn).enumerated().map { offset, line in
        let names = offset == 0 ? [(column: 1 - wordsColumn, name: key[context.language])] : []
        return PageLine(text: line, indent: wordsColumn, keys: names)
      }
    }
  }

  /// Where the words begin that say what a key does while a line is typed.
  private static let wordsColumn = 22

  static let detailKeys: [(Text, Text)] = [
    (Text(verbatim: "Ctrl-S"), Text(nl: "vastleggen, vanuit elk veld", en: "record, from any field")),
    (
      Text(verbatim: "Tab"),
      Text(nl: "naar het volgende veld; Shift-Tab terug", en: "to the next field; Shift-Tab back")
    ),
    (
      Text(verbatim: "Enter"),
      Text(
        nl: "in een lange tekst een nieuwe regel, anders naar het volgende veld; in het laatste veld vastleggen",
        en: "a new line in a long text, otherwise to the next field; in the last field it records")
    ),
    (Text(verbatim: "↑ ↓"), Text(nl: "een naam kiezen, of een veld verder", en: "choose a name, or another field")),
    (
      Text(nl: "komma", en: "comma"),
      Text(nl: "tussen namen; Enter neemt een naam over", en: "between names; Enter picks a name")
    ),
    (
      Text(verbatim: "Ctrl-G"), Text(nl: "de tekst in je eigen tekstverwerker", en: "the text in your own editor")
    ),
    (Text(verbatim: "Esc"), Text(nl: "terug; wat je typte blijft bewaard", en: "back; what you typed is kept")),
  ]
}
