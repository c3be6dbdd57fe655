import Console
import Meetings

/// A key with its word, for the last line.
struct Hint: Hashable, Sendable {
  let key: String
  let word: String
  /// What a click on it presses; nil where it names no single key.
  let press: Key?

  init(_ press: Key, _ word: Text, _ context: Context) {
    (key, self.word, self.press) = (press.name(context.language), context.say(word), press)
  }

  /// That of an action; nil where no key stands for it.
  init?(_ entry: HelpEntry, _ context: Context) {
    guard let first = entry.keys.first else { return nil }
    self.init(first, entry.word, context)
    // One that reads on is pressed by row or by page.
    guard first == .down else { return }
    self = Hint(key: entry.keys.map { $0.name(context.language) }.joined(separator: " "), word, press: first)
  }

  private init(key: String, _ word: String, press: Key) { (self.key, self.word, self.press) = (key, word, press) }

  /// One that says what to do without a key of its own.
  init(_ deed: Text, toWhat word: Text, _ context: Context) {
    (key, self.word, press) = (context.say(deed), context.say(word), nil)
  }

  var text: String { "\(key) \(word)" }
}

/// The last line of every screen: at most six keys and always the help, none of them cut in half.
enum Hints {
  static let most = 6

  private static let help = Text(nl: "hulp", en: "help")
  private static let manual = Text(
    nl: ManualScreen.manual.title.nl.lowercased(), en: ManualScreen.manual.title.en.lowercased())

  static func ofScreen(
    _ entries: [HelpEntry], canGoBack: Bool, takesText: Bool, readsOn: Bool = false, _ context: Context
  ) -> [Hint] {
    let keys = entries.filter { $0.isHint && $0.refusal == nil }.compactMap { Hint($0, context) }
    // After the likeliest actions, for whoever reads aloud needs it sooner than the others.
    let more = readsOn ? [Hint(.pageDown, Text(nl: "verder", en: "more"), context)] : []
    let own = keys.prefix(3) + more + keys.dropFirst(3)
    let back = Hint(.escape, Text(nl: "terug", en: "back"), context)
    let help = Hint(takesText ? .function(1) : .character("?"), help, context)
    return own.prefix(canGoBack ? most - 1 : most) + (canGoBack ? [back] : []) + [help]
  }

  /// Of a line in which `marks` were understood.
  static func ofLine(_ open: OpenPrompt, marks: [[Int]], _ context: Context) -> [Hint] {
    if let form = open.form { return ofDetails(form, open, context) }
    var hints = open.prompt.isOver(context) ? [] : [Hint(.enter, open.enter, context)]
    if open.picker != nil {
      hints.append(Hint(.tab, Text(nl: "overnemen", en: "pick"), context))
    } else if open.prompt.hasDetails {
      hints.append(Hint(.tab, Text(nl: "details", en: "details"), context))
    }
    if open.picker == nil, open.suggestion != nil {
      hints.append(Hint(Suggestion.key, Text(nl: "overnemen", en: "accept"), context))
    }
    hints.append(Hint(.escape, escape(open, marks, context), context))
    return hints + [Hint(.function(1), help, context)]
  }

  /// What Esc does first: it closes a list of names, then turns what was understood last back into text.
  private static func escape(_ open: OpenPrompt, _ marks: [[Int]], _ context: Context) -> Text {
    // A line whose meeting was closed goes at once.
    if open.prompt.isOver(context) { return open.escape }
    if open.anyPicker != nil { return Text(nl: "lijst weg", en: "hide list") }
    return open.lastMark(among: marks) == nil ? open.escape : Text(nl: "als tekst", en: "as text")
  }

  private static func ofDetails(_ form: DetailsForm, _ open: OpenPrompt, _ context: Context) -> [Hint] {
    let record = open.prompt.isOver(context) ? nil : Hint(.control("s"), open.prompt.enter, context)
    let next = Hint(.tab, Text(nl: "volgende", en: "next"), context)
    let enter: Hint? =
      if form.picker != nil {
        Hint(.enter, Text(nl: "overnemen", en: "pick"), context)
      } else if form.enter == .newLine {
        Hint(.enter, Text(nl: "nieuwe regel", en: "new line"), context)
      } else {
        nil
      }
    let editor = Hint(.control("g"), Text(nl: "tekstverwerker", en: "editor"), context)
    return [record, enter, form.fields.isEmpty ? nil : next, form.isInText ? editor : nil].compactMap { $0 } + [
      Hint(.escape, escape(open, [], context), context),
      Hint(.function(1), help, context),
    ]
  }

  /// Other keys leave the help of a line; the list of keys runs one and filters.
  static func ofHelp(_ help: HelpOverlay, _ context: Context) -> [Hint] {
    let isPalette = help.palette != nil
    if help.forLine {
      let back = help.isOfQuestion ? Text(nl: "terug", en: "back") : Text(nl: "verder typen", en: "continue typing")
      return [Hint(.escape, back, context), Hint(.function(1), manual, context)]
    }
    return [
      Hint(.enter, Text(nl: "uitvoeren", en: "run"), context),
      Hint(.function(1), isPalette ? Self.help : manual, context),
      Hint(.escape, Text(nl: "terug", en: "back"), context),
      Hint(Text(nl: "typ", en: "type"), toWhat: Text(nl: "om te zoeken", en: "to filter"), context),
    ]
  }

  static func draw(_ hints: [Hint], _ pane: inout Pane, row: Int, _ context: Context) {
    var column = 0
    let gap = gap(for: hints, columns: pane.columns)
    for hint in fitting(hints, columns: pane.columns) {
      let start = column
      column += pane.put(hint.key, at: column, row, Style(.accent, bold: true))
      column += pane.put(" " + hint.word, at: column, row, Style(.muted))
      if let press = hint.press { pane.mark(.key(press), at: start, row, columns: column - start) }
      column += gap
    }
  }

  /// As many hints as fit whole; the way back and the help, which come last, always do. Where Enter and both have no
  /// room Enter and the help are left.
  static func fitting(_ hints: [Hint], columns: Int) -> [Hint] {
    let gap = gap(for: hints, columns: columns)
    var always = hints.suffix(2).filter { $0 == hints.last || $0.key == "Esc" }
    if let enter = hints.first, enter.press == .enter, let help = hints.last,
      ([enter] + always).reduce(-gap, { $0 + width(of: $1) + gap }) > columns
    {
      always = [help]
    }
    var room = columns + gap - always.reduce(0) { $0 + width(of: $1) + gap }
    var fitting: [Hint] = []
    for hint in hints.dropLast(always.count) {
      guard width(of: hint) + gap <= room else { break }
      fitting.append(hint)
      room -= width(of: hint) + gap
    }
    return fitting + always
  }

  /// The blanks between hints: fewer where the first of them, which matters most, would else have no room.
  private static func gap(for hints: [Hint], columns: Int) -> Int {
    let first = hints.prefix(1) + hints.dropFirst().suffix(2)
    let words = first.reduce(0) { $0 + width(of: $1) }
    let fits = { (gap: Int) in words + gap * (first.count - 1) <= columns }
    return !fits(wide) && fits(narrow) ? narrow : wide
  }

  private static let wide = 3
  private static let narrow = 2

  private static func width(of hint: Hint) -> Int { TextWidth.columns(of: hint.text) }
}
