import Console
import Meetings

/// A key with its word, for the last line.
struct Hint: Hashable, Sendable {
  let key: String
  let word: String

  var text: String { "\(key) \(word)" }
}

/// The last line of every screen: at most six keys and always the help, none of them cut in half.
enum Hints {
  static let most = 6

  private static let help = Text(nl: "hulp", en: "help")

  static func ofScreen(_ entries: [HelpEntry], canGoBack: Bool, takesText: Bool, _ context: Context) -> [Hint] {
    let own = entries.filter { $0.isHint && $0.refusal == nil }.map { entry in
      Hint(key: entry.keys.first?.name(context.language) ?? "", word: context.say(entry.word))
    }
    let back = Hint(key: "Esc", word: context.say(Text(nl: "terug", en: "back")))
    let help = Hint(key: takesText ? "F1" : "?", word: context.say(help))
    return own.prefix(canGoBack ? most - 1 : most) + (canGoBack ? [back] : []) + [help]
  }

  /// Of a line in which `marks` were understood.
  static func ofLine(_ open: OpenPrompt, marks: [[Int]], _ context: Context) -> [Hint] {
    if let form = open.form { return ofDetails(form, open, context) }
    var hints = open.prompt.isOver(context) ? [] : [Hint(key: "Enter", word: context.say(open.prompt.enter))]
    if open.picker != nil {
      hints.append(Hint(key: "Tab", word: context.say(Text(nl: "overnemen", en: "pick"))))
    } else if open.prompt.hasDetails {
      hints.append(Hint(key: "Tab", word: context.say(Text(nl: "details", en: "details"))))
    }
    if open.picker == nil, open.suggestion != nil {
      let take = Text(nl: "overnemen", en: "take over")
      hints.append(Hint(key: Suggestion.key.name(context.language), word: context.say(take)))
    }
    hints.append(Hint(key: "Esc", word: context.say(escape(open, marks, context))))
    return hints + [Hint(key: "F1", word: context.say(help))]
  }

  /// What Esc does first: it closes a list of names, then turns what was understood last back into text.
  private static func escape(_ open: OpenPrompt, _ marks: [[Int]], _ context: Context) -> Text {
    // A line whose meeting was closed goes at once.
    if open.prompt.isOver(context) { return open.prompt.escape }
    if open.anyPicker != nil { return Text(nl: "lijst weg", en: "hide list") }
    return open.lastMark(among: marks) == nil ? open.prompt.escape : Text(nl: "als tekst", en: "as text")
  }

  private static func ofDetails(_ form: DetailsForm, _ open: OpenPrompt, _ context: Context) -> [Hint] {
    let record = open.prompt.isOver(context) ? nil : Hint(key: "Ctrl-S", word: context.say(open.prompt.enter))
    let next = Hint(key: "Tab", word: context.say(Text(nl: "volgende", en: "next")))
    let enter: Hint? =
      if form.picker != nil {
        Hint(key: "Enter", word: context.say(Text(nl: "overnemen", en: "pick")))
      } else if form.enter == .newLine {
        Hint(key: "Enter", word: context.say(Text(nl: "nieuwe regel", en: "new line")))
      } else {
        nil
      }
    let editor = Hint(key: "Ctrl-G", word: context.say(Text(nl: "tekstverwerker", en: "editor")))
    return [record, enter, form.fields.isEmpty ? nil : next, form.isInText ? editor : nil].compactMap { $0 } + [
      Hint(key: "Esc", word: context.say(escape(open, [], context))),
      Hint(key: "F1", word: context.say(help)),
    ]
  }

  /// Any key leaves the help of a line; the list of keys runs one and filters.
  static func ofHelp(forLine: Bool, isPalette: Bool, _ context: Context) -> [Hint] {
    if forLine { return [Hint(key: "Esc", word: context.say(Text(nl: "verder typen", en: "go on typing")))] }
    return [
      Hint(key: "Enter", word: context.say(Text(nl: "uitvoeren", en: "run"))),
      Hint(key: "F1", word: isPalette ? context.say(help) : context.say(ManualScreen.manual.title).lowercased()),
      Hint(key: "Esc", word: context.say(Text(nl: "terug", en: "back"))),
      Hint(key: context.say(Text(nl: "typ", en: "type")), word: context.say(Text(nl: "om te zoeken", en: "to filter"))),
    ]
  }

  static func draw(_ hints: [Hint], _ pane: inout Pane, row: Int, _ context: Context) {
    var column = 0
    let gap = gap(for: hints, columns: pane.columns)
    for hint in fitting(hints, columns: pane.columns) {
      column += pane.put(hint.key, at: column, row, Style(.accent, bold: true))
      column += pane.put(" " + hint.word, at: column, row, Style(.muted)) + gap
    }
  }

  /// As many hints as fit whole; the way back and the help, which come last, always do.
  static func fitting(_ hints: [Hint], columns: Int) -> [Hint] {
    let always = hints.suffix(2).filter { $0 == hints.last || $0.key == "Esc" }
    let gap = gap(for: hints, columns: columns)
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
