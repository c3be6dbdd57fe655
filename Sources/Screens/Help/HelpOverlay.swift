import Console
import Meetings

/// The list of keys over a screen: filtered while typing, and Enter runs one.
struct HelpOverlay: Sendable {
  /// The keys of what is being typed, where something is: only those are told then.
  private let typing: [(Text, Text)]?
  private var filter = LineEditor()
  private var cursor = ListCursor()

  /// The keys of the screen.
  init() { typing = nil }

  /// The keys of the line, or of the details, that is being typed.
  init(_ open: OpenPrompt, _ context: Context) {
    typing = open.form == nil ? LineHelp(open, context).rows.map { ($0.key, $0.words) } : Self.detailKeys
  }

  var forLine: Bool { typing != nil }

  enum Answer { case stay, close, run(HelpEntry) }

  mutating func take(_ key: Key, _ entries: [HelpEntry], page: Int) -> Answer {
    if key == .escape || key == .function(1) || forLine { return .close }
    let shown = filtered(entries)
    if key == .enter { return shown.indices.contains(cursor.index) ? .run(shown[cursor.index]) : .close }
    if cursor.take(key, count: shown.count, page: page) { return .stay }
    _ = filter.take(key)
    cursor.clamp(filtered(entries).count)
    return .stay
  }

  private func filtered(_ entries: [HelpEntry]) -> [HelpEntry] {
    let wanted = filter.text.folded
    guard !wanted.isEmpty, !forLine else { return entries }
    return entries.filter { entry in
      [entry.word.nl, entry.word.en, entry.help.nl, entry.help.en].contains { $0.folded.contains(wanted) }
    }
  }

  func draw(_ pane: inout Pane, _ entries: [HelpEntry], _ context: Context) {
    if let typing { return draw(typing, &pane, context) }
    let shown = filtered(entries)
    let heading =
      filter.isEmpty
      ? context.say(Text(nl: "Toetsen van dit scherm", en: "Keys of this screen"))
      : context.say(Text(nl: "Toetsen met “\(filter.text)”", en: "Keys with “\(filter.text)”"))
    pane.put(heading, 0, Style(.heading, bold: true))
    // On a low screen the list itself comes first.
    let top = pane.rows < 14 ? 1 : 2
    let window = cursor.window(count: shown.count, rows: pane.rows - top)
    if window.count < shown.count {
      pane.putRight("\(window.lowerBound + 1)-\(window.upperBound) / \(shown.count)", 0, Style(.muted))
    }
    for (row, index) in window.enumerated() {
      let entry = shown[index]
      let style = index == cursor.index ? Style(.selected) : Style(entry.refusal == nil ? .text : .muted)
      pane.fill(row: row + top, style)
      let keys = entry.keys.map { $0.name(context.language) }.joined(separator: " ")
      pane.put(keys, at: 1, row + top, Style(style.tone, bold: true), width: 12)
      pane.put(Self.words(of: entry, context), at: Self.helpColumn, row + top, style)
    }
  }

  /// What there is to say of the chosen key below the list: all that it does where the list has no room for that, and
  /// why it is not possible now.
  func remark(_ entries: [HelpEntry], columns: Int, _ context: Context) -> (words: String, style: Style)? {
    let shown = filtered(entries)
    guard !forLine, shown.indices.contains(cursor.index) else { return nil }
    let entry = shown[cursor.index]
    let isCut = TextWidth.columns(of: Self.words(of: entry, context)) > columns - Self.helpColumn
    let help = isCut ? context.say(entry.help) : nil
    let words = [help, entry.refusal.map(context.say)].compactMap { $0 }.joined(separator: " · ")
    return words.isEmpty ? nil : (words, Style(entry.refusal == nil ? .muted : .warning))
  }

  private static func words(of entry: HelpEntry, _ context: Context) -> String {
    (entry.refusal == nil ? "" : context.say(Text(nl: "nu niet: ", en: "not now: "))) + context.say(entry.help)
  }

  /// Where the words begin that say what a key does.
  private static let helpColumn = 14

  private func draw(_ keys: [(Text, Text)], _ pane: inout Pane, _ context: Context) {
    pane.put(context.say(Text(nl: "Terwijl je typt", en: "While you type")), 0, Style(.heading, bold: true))
    var row = 2
    for (key, words) in keys where row < pane.rows {
      pane.put(key[context.language], at: 1, row, Style(.accent, bold: true), width: 20)
      row = pane.wrap(words[context.language], at: 22, from: row, Style())
    }
  }

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
